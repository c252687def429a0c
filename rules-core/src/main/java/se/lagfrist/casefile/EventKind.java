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
  CONCERN_NOTICED("kännedom om att ett barn kan fara illa"),
  REASONS_AGAINST_INFORMING("särskilda skäl mot att informera"),
  CARE_OBSTRUCTED("bedömning att vården försvåras eller att annan vård behövs"),
  SERIOUS_ILLNESS("allvarlig sjukdom eller allvarligt olycksfall"),
  BOARD_NOTIFIED("underrättelse till socialnämnden"),
  ATTENDANCE_HINDERED("hinder mot inställelse"),
  HINDRANCE_REPORTED("anmälan om hinder mot inställelse"),
  DISCHARGEABLE("bedömning att utskrivning kan ske"),
  TEMPORARY_MOVE("beslut om tillfälligt byte av ungdomshem"),
  ADMISSION_APPLIED("ansökan om inskrivning"),
  ADMISSION_PAPERS("att inskrivningshandlingarna lämnades"),
  MEDICAL_EXAMINATION("läkarundersökning"),
  EXAMINATION_UNNEEDED("bedömning att läkarundersökning är obehövlig"),
  RENEWED_COURT_APPLICATION("ny ansökan hos domstolen"),
  COURT_HEARING("domstolens förhandling"),
  GUARDIAN_MEASURE_ENDED("att vårdnadshavarens insats upphörde"),
  PROVIDER_DEFICIENCY("brister hos utförare med tillståndsplikt"),
  PROVIDER_REPORTED("anmälan till IVO om utföraren"),
  ACTIVITY_STARTED("start av anmälningspliktig verksamhet"),
  ACTIVITY_CHANGED("ändring av anmälningspliktig verksamhet"),
  ACTIVITY_REPORTED("anmälan till IVO om verksamheten"),
  ASSISTANCE_CHANGED("skäl att underrätta Försäkringskassan"),
  INSURANCE_AGENCY_NOTIFIED("underrättelse till Försäkringskassan"),
  ASSISTANCE_DENIED("avslag från Försäkringskassan"),
  LSS_INFORMED("information om insatser enligt LSS"),
  LICENCE_CEASED("underrättelse om upphört tillstånd"),
  MEASURE_AVAILABLE("att insatserna blev tillgängliga"),
  MOVED_IN("bosättning i kommunen"),
  HOUSING_AGREEMENT("avtal om boende i annan kommun"),
  OTHER_MUNICIPALITY_INFORMED("underrättelse till den andra kommunen"),
  PLAN_SHARED("underrättelse om upprättad plan"),
  RECORD_REFUSED("bedömning att personakten inte bör lämnas ut"),
  RECORD_REFERRED("överlämnande av frågan till IVO"),
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
