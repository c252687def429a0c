package se.lagfrist.casefile;

/** What happened, for events that need no more than a day. */
public enum EventKind implements Term {
  /** The board assessed whether the child needs immediate protection (SoL 20 kap. 1 §). */
  PROTECTION_ASSESSED("skyddsbedömning"),
  /** Care, or the preventive measure, is no longer needed (LVU 21 § and 22 § 3 st., LVM 30 §). */
  CARE_NEED_CEASED("att vården inte längre behövs"),
  /**
   * The grounds for a measure, or for not informing, ceased (LVU 26, 30, 31 c and 31 g §§, LVM 18 b
   * §, SoL 20 kap. 4 §).
   */
  GROUNDS_CEASED("att skälen upphörde"),
  /** Notice of an eviction came in from the enforcement authority (SoF 11 kap. 3 §). */
  EVICTION_NOTICE("underrättelse om avhysning"),
  /** The board confirmed the notice of an eviction (SoF 11 kap. 3 §). */
  EVICTION_CONFIRMED("bekräftelse till Kronofogden"),
  /**
   * The board learned, other than by application or report, what may lead to a measure (SoL 14 kap.
   * 2 §).
   */
  INFORMATION_RECEIVED("upplysning som kan leda till åtgärd"),
  /** The guardian was informed that a follow-up begins or ends (SoL 23 kap. 3 §, LVU 21 c §). */
  GUARDIAN_INFORMED("information till vårdnadshavare"),
  /** The party was informed of the decision (FL 33 §, LVM 16 §). */
  PARTY_INFORMED_OF_DECISION("underrättelse till parten"),
  /** The party was told of a significant delay and why (FL 11 §). */
  PARTY_INFORMED_OF_DELAY("underrättelse om försening"),
  /** The board found that the decision will be significantly delayed (FL 11 §). */
  SIGNIFICANT_DELAY("bedömning att beslutet blir väsentligt försenat"),
  /** The region was notified that a health examination is to be offered (SoL 22 kap. 7 §). */
  REGION_NOTIFIED("underrättelse till regionen om hälsoundersökning"),
  /** The board found that no such notice to the region is needed (SoL 22 kap. 7 §). */
  REGION_NOTICE_UNNEEDED("bedömning att underrättelse till regionen är obehövlig"),
  /** A social worker responsible for the contacts was appointed (SoL 22 kap. 12 § 1 st.). */
  SOCIAL_WORKER_APPOINTED("att ansvarig socialsekreterare utsågs"),
  /** The court transferred custody, to the family home for example (FB 6 kap. 8 §). */
  CUSTODY_TRANSFERRED("att vårdnaden flyttades över"),
  /** The child was reunited with those who have custody. */
  BACK_HOME("återförening med vårdnadshavarna"),
  /**
   * IVO's application for a special fee was served on the municipality (SoL 34 kap. 10 §, LSS 28 e
   * §).
   */
  FEE_APPLICATION_SERVED("delgivning av ansökan om särskild avgift"),
  /**
   * The person was discharged from the home (SoF 9 kap. 13 §); discharge from hospital stands in
   * the hospital stay.
   */
  DISCHARGED("utskrivning"),
  /**
   * Someone obliged to report learned or suspected that a child is at risk (SoL 19 kap. 1-2 §§).
   */
  CONCERN_NOTICED("kännedom om att ett barn kan fara illa"),
  /** There were special reasons against informing of the investigation (SoL 20 kap. 4 §). */
  REASONS_AGAINST_INFORMING("särskilda skäl mot att informera"),
  /**
   * The home found that care is hard to carry out or that other care is needed (SoF 9 kap. 19 §).
   */
  CARE_OBSTRUCTED("bedömning att vården försvåras eller att annan vård behövs"),
  /** The person in care had a serious illness or accident (SoF 5 kap. 8 §). */
  SERIOUS_ILLNESS("allvarlig sjukdom eller allvarligt olycksfall"),
  /** The home or SiS notified the board (SoF 5 kap. 8 §, 9 kap. 19-21 §§). */
  BOARD_NOTIFIED("underrättelse till socialnämnden"),
  /** It became clear that the person in care cannot attend (SoF 5 kap. 10 §). */
  ATTENDANCE_HINDERED("hinder mot inställelse"),
  /** The hindrance was reported to the court or the authority (SoF 5 kap. 10 §). */
  HINDRANCE_REPORTED("anmälan om hinder mot inställelse"),
  /** SiS found that the person can be discharged (SoF 9 kap. 20 §). */
  DISCHARGEABLE("bedömning att utskrivning kan ske"),
  /** SiS decided on a temporary stay in another home (SoF 9 kap. 21 §). */
  TEMPORARY_MOVE("beslut om tillfälligt byte av ungdomshem"),
  /** The board applied for admission to a home (SoF 9 kap. 2-3 §§). */
  ADMISSION_APPLIED("ansökan om inskrivning"),
  /** The board handed the investigation and decisions to the home (SoF 9 kap. 2-3 §§). */
  ADMISSION_PAPERS("att inskrivningshandlingarna lämnades"),
  /** The person was examined by a physician before an application for care (LVU 32 §, LVM 9 §). */
  MEDICAL_EXAMINATION("läkarundersökning"),
  /** The board found that no medical examination is needed (LVU 32 § 2 st., LVM 9 §). */
  EXAMINATION_UNNEEDED("bedömning att läkarundersökning är obehövlig"),
  /** The board's new application for continued custody came in to the court (LVU 9 a § 4 st.). */
  RENEWED_COURT_APPLICATION("ny ansökan hos domstolen"),
  /** The court held a hearing (LVU 34 §, LVM 38 §, LPBS 8 kap. 2 §). */
  COURT_HEARING("domstolens förhandling"),
  /** The guardian's own sheltered housing ended (LPBS 4 kap. 8 §, 7 kap. 1 § 2 st.). */
  GUARDIAN_MEASURE_ENDED("att vårdnadshavarens insats upphörde"),
  /**
   * The municipality noticed deficiencies at a provider that needs a licence (SoL 27 kap. 7 §, LSS
   * 15 § 11).
   */
  PROVIDER_DEFICIENCY("brister hos utförare med tillståndsplikt"),
  /** The municipality reported the provider to IVO (SoL 27 kap. 7 §, LSS 15 § 11). */
  PROVIDER_REPORTED("anmälan till IVO om utföraren"),
  /** An activity that must be notified started, or is planned to (SoL 26 kap. 2 §, LSS 23 §). */
  ACTIVITY_STARTED("start av anmälningspliktig verksamhet"),
  /** A notified activity changed, paused or closed (SoL 26 kap. 2 § 3 st., LSS 23 § 5 st.). */
  ACTIVITY_CHANGED("ändring av anmälningspliktig verksamhet"),
  /** The activity was notified to IVO (SoL 26 kap. 2 §, LSS 23 §). */
  ACTIVITY_REPORTED("anmälan till IVO om verksamheten"),
  /** The change of the activity was notified to IVO (SoL 26 kap. 2 § 3 st., LSS 23 § 5 st.). */
  ACTIVITY_CHANGE_REPORTED("anmälan till IVO om ändrad verksamhet"),
  /**
   * Something happened about personal assistance that the Insurance Agency must know (LSS 15 §).
   */
  ASSISTANCE_CHANGED("skäl att underrätta Försäkringskassan"),
  /** The Insurance Agency was notified (LSS 15 §). */
  INSURANCE_AGENCY_NOTIFIED("underrättelse till Försäkringskassan"),
  /** The Insurance Agency decided that there is no right to assistance allowance (LSS 15 b §). */
  ASSISTANCE_DENIED("avslag från Försäkringskassan"),
  /** The municipality told the person of the measures under LSS (LSS 15 b §). */
  LSS_INFORMED("information om insatser enligt LSS"),
  /** The municipality found that information plainly not needed (LSS 15 b §). */
  LSS_INFORMATION_UNNEEDED("bedömning att informationen är uppenbart obehövlig"),
  /** The person was told that the provider's licence has ceased (LSS 9 d § 3 st.). */
  LICENCE_CEASED("underrättelse om upphört tillstånd"),
  /**
   * The measures of an advance decision became available; the six months begin (LSS 16 § 2 st.).
   */
  MEASURE_AVAILABLE("att insatserna blev tillgängliga"),
  /** The person moved to the municipality (LSS 16 § 2 st.). */
  MOVED_IN("bosättning i kommunen"),
  /** An agreement was made on a home in another municipality (LSS 17 § 1 st.). */
  HOUSING_AGREEMENT("avtal om boende i annan kommun"),
  /** The other municipality was told of the agreement (LSS 17 § 1 st.). */
  OTHER_MUNICIPALITY_INFORMED("underrättelse till den andra kommunen"),
  /** Region or municipality told the other of the individual plan (LSS 10 § 2 st.). */
  PLAN_SHARED("underrättelse om upprättad plan"),
  /**
   * The private provider found that the file should not be handed out (SoL 17 kap. 6 § 2 st., LSS
   * 23 e § 2 st.).
   */
  RECORD_REFUSED("bedömning att personakten inte bör lämnas ut"),
  /** The question of handing it out was referred to IVO (SoL 17 kap. 6 §, LSS 23 e §). */
  RECORD_REFERRED("överlämnande av frågan till IVO"),
  /** The board met, or is planned to; urgent decisions are reported there (KL 6 kap. 40 §). */
  MEETING_HELD("nämndens sammanträde"),
  /** The minutes were approved (KL 5 kap. 69 §). */
  MINUTES_APPROVED("justering av protokollet"),
  /**
   * The approval was announced on the notice board (KL 8 kap. 12 §), from which the time for
   * legality review runs (13 kap. 5 §).
   */
  MINUTES_ANNOUNCED("tillkännagivande på anslagstavlan"),
  /** The board learned that there may be grounds for compulsory care (LVM 7 §). */
  LVM_NEED_KNOWN("kännedom om behov av tvångsvård för missbruk"),
  /** The board decided on a medical examination (LVM 9 §). */
  MEDICAL_EXAM_DECIDED("beslut om läkarundersökning"),
  /**
   * Six months in a row with income support have passed, dated the last day of the sixth (SoL 12
   * kap. 8 §).
   */
  JOB_STIMULUS_QUALIFIED("kvalificering för jobbstimulans"),
  /** Something that the fee depends on changed (SoL 32 kap. 10 §). */
  FEE_BASIS_CHANGED("ändrat förhållande som påverkar avgiften"),
  /** The municipality changed the fee (SoL 32 kap. 10 §). */
  FEE_CHANGED("ändrad avgift"),
  /** The board noticed new substances or a new pattern of use (SoL 15 kap. 6 §). */
  SUBSTANCE_PATTERN("iakttagelse av nya medel eller nytt mönster"),
  /** The Public Health Agency was notified (SoL 15 kap. 6 §). */
  PUBLIC_HEALTH_NOTIFIED("underrättelse till Folkhälsomyndigheten"),
  /** A permanent care contact was offered (SoL 10 kap. 7 §). */
  CARE_CONTACT_OFFERED("erbjudande om fast omsorgskontakt"),
  /** The board found a permanent care contact plainly not needed (SoL 10 kap. 7 §). */
  CARE_CONTACT_UNNEEDED("bedömning att fast omsorgskontakt är uppenbart obehövlig"),
  /** Region or municipality found that a joint individual plan is needed (SoL 10 kap. 8 §). */
  COORDINATION_NEEDED("bedömning att en samordnad individuell plan behövs"),
  /** Work on the joint individual plan began (SoL 10 kap. 8 §, lag 2017:612 4 kap. 2 §). */
  COORDINATION_STARTED("att arbetet med samordnad individuell plan började"),
  /**
   * Responsibility moved to another municipality; an open investigation is still completed (SoL 29
   * kap. 9 §).
   */
  RESPONSIBILITY_MOVED("att ansvaret gick över till en annan kommun"),
  /** The other municipality took over the investigation (SoL 29 kap. 9 §). */
  INVESTIGATION_TAKEN_OVER("att den andra kommunen tog över utredningen"),
  /** The board examined whether a time-limited measure is to go on (JO 589-2016, not law). */
  RENEWAL_EXAMINED("prövning av fortsatt insats"),
  /**
   * The board found that someone needs, or no longer needs, a guardian ad litem or administrator
   * (SoF 11 kap. 2 §).
   */
  GUARDIAN_NEED_ASSESSED("bedömning om god man eller förvaltare"),
  /** The board notified the chief guardian (SoF 11 kap. 2 §). */
  GUARDIANSHIP_NOTIFIED("anmälan till överförmyndaren"),
  /**
   * The board learned that a court must try custody, contact or guardianship of a child (SoF 11
   * kap. 1 §).
   */
  COURT_MEASURE_NEEDED("behov av åtgärd om vårdnad eller umgänge"),
  /** The board found that a child needs counsel as an injured party (SoF 11 kap. 1 §). */
  CHILD_COUNSEL_NEEDED("bedömning att ett barn behöver målsägandebiträde"),
  /** The board turned to the court (SoF 11 kap. 1 §, lag 2005:429 10 §). */
  COURT_PETITIONED("framställning till domstolen"),
  /** The matter of paternity or parenthood was transferred to another board (FB 2 kap. 3 §). */
  PATERNITY_TRANSFERRED("beslut om överflyttning av faderskapsärende"),
  /** The board that takes the matter over was notified (FB 2 kap. 3 §). */
  OTHER_BOARD_NOTIFIED("underrättelse till den andra socialnämnden"),
  /** The board approved an agreement on custody (FB 6 kap. 17 b §). */
  CUSTODY_AGREEMENT_APPROVED("godkännande av avtal om vårdnad"),
  /** The board told the authorities concerned of the agreement (FB 6 kap. 17 b §). */
  CUSTODY_AGREEMENT_SENT("meddelande om vårdnadsavtal"),
  /** The board appointed someone to take part in the contact (FB 6 kap. 15 c § 3 st.). */
  CONTACT_SUPPORT_APPOINTED("att umgängesstödsperson utsågs"),
  /** An unaccompanied child was given a residence permit (lag 2005:429 10 §). */
  RESIDENCE_PERMIT("uppehållstillstånd för ensamkommande barn"),
  /** The board found special reasons against a specially appointed guardian (lag 2005:429 10 §). */
  CUSTODIAN_UNSUITABLE(
      "bedömning att särskilda skäl talar mot en särskilt förordnad vårdnadshavare"),
  /**
   * The board learned of a child whose paternity or parenthood is not established (FB 2 kap. 1 §).
   */
  PARENTHOOD_OPEN("kännedom om barn utan fastställt föräldraskap"),
  /** Paternity or parenthood was established (FB 2 kap. 1 and 8 §§). */
  PARENTHOOD_SETTLED("att faderskapet eller föräldraskapet fastställdes"),
  /**
   * The board found that the applicants' circumstances need no new check (SoL 24 kap. 4 § 1 st.).
   */
  ADOPTION_CHECK_UNNEEDED("bedömning att kontroll av sökanden är obehövlig"),
  /** The board found that a youth sanction is neglected (SoL 15 kap. 5 §). */
  SANCTION_NEGLECTED("misskötsamhet av ungdomspåföljd"),
  /** The prosecutor was notified (SoL 15 kap. 5 §). */
  PROSECUTOR_NOTIFIED("underrättelse till åklagaren"),
  /** Anything not named here. */
  OTHER("annan händelse"),
  /** The person in custody was remanded, and the custody ceases (LVM 18 a §). */
  REMANDED("häktning");

  private final String swedish;

  EventKind(String swedish) {
    this.swedish = swedish;
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
