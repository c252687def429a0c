package se.lagfrist.casefile;

/** What happened, for events that need no more than a day. */
public enum EventKind implements Term {
  PROTECTION_ASSESSED("skyddsbedömning"),
  CARE_NEED_CEASED("att vården inte längre behövs"),
  GROUNDS_CEASED("att skälen upphörde"),
  EVICTION_NOTICE("underrättelse om avhysning"),
  EVICTION_CONFIRMED("bekräftelse till Kronofogden"),
  INFORMATION_RECEIVED("upplysning som kan leda till åtgärd"),
  GUARDIAN_INFORMED("information till vårdnadshavare"),
  PARTY_INFORMED_OF_DECISION("underrättelse till parten"),
  PARTY_INFORMED_OF_DELAY("underrättelse om försening"),
  SIGNIFICANT_DELAY("bedömning att beslutet blir väsentligt försenat"),
  REGION_NOTIFIED("underrättelse till regionen om hälsoundersökning"),
  SOCIAL_WORKER_APPOINTED("att ansvarig socialsekreterare utsågs"),
  CUSTODY_TRANSFERRED("att vårdnaden flyttades över"),
  BACK_HOME("återförening med vårdnadshavarna"),
  FEE_APPLICATION_SERVED("delgivning av ansökan om särskild avgift"),
  DISCHARGED("utskrivning"),
  MEETING_HELD("nämndens sammanträde"),
  MINUTES_APPROVED("justering av protokollet"),
  MINUTES_ANNOUNCED("tillkännagivande på anslagstavlan"),
  LVM_NEED_KNOWN("kännedom om behov av tvångsvård för missbruk"),
  MEDICAL_EXAM_DECIDED("beslut om läkarundersökning"),
  COURT_HEARING("domstolens förhandling"),
  JOB_STIMULUS_QUALIFIED("kvalificering för jobbstimulans"),
  FEE_BASIS_CHANGED("ändrat förhållande som påverkar avgiften"),
  FEE_CHANGED("ändrad avgift"),
  SUBSTANCE_PATTERN("iakttagelse av nya medel eller nytt mönster"),
  PUBLIC_HEALTH_NOTIFIED("underrättelse till Folkhälsomyndigheten"),
  CARE_CONTACT_OFFERED("erbjudande om fast omsorgskontakt"),
  COORDINATION_NEEDED("bedömning att en samordnad individuell plan behövs"),
  COORDINATION_STARTED("att arbetet med samordnad individuell plan började"),
  RESPONSIBILITY_MOVED("att ansvaret gick över till en annan kommun"),
  INVESTIGATION_TAKEN_OVER("att den andra kommunen tog över utredningen"),
  RENEWAL_EXAMINED("prövning av fortsatt insats"),
  GUARDIAN_NEED_ASSESSED("bedömning om god man eller förvaltare"),
  GUARDIANSHIP_NOTIFIED("anmälan till överförmyndaren"),
  COURT_MEASURE_NEEDED("behov av åtgärd om vårdnad eller umgänge"),
  COURT_PETITIONED("framställning till domstolen"),
  PATERNITY_TRANSFERRED("beslut om överflyttning av faderskapsärende"),
  OTHER_BOARD_NOTIFIED("underrättelse till den andra socialnämnden"),
  CUSTODY_AGREEMENT_APPROVED("godkännande av avtal om vårdnad"),
  CUSTODY_AGREEMENT_SENT("meddelande om vårdnadsavtal"),
  CONTACT_SUPPORT_APPOINTED("att umgängesstödsperson utsågs"),
  RESIDENCE_PERMIT("uppehållstillstånd för ensamkommande barn"),
  SANCTION_NEGLECTED("misskötsamhet av ungdomspåföljd"),
  PROSECUTOR_NOTIFIED("underrättelse till åklagaren"),
  OTHER("annan händelse");

  private final String swedish;

  EventKind(String swedish) {
    this.swedish = swedish;
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
