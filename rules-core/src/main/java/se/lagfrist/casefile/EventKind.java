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
