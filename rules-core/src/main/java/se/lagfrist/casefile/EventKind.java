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
  MEDICAL_EXAMINATION("läkarundersökning"),
  EXAMINATION_UNNEEDED("bedömning att läkarundersökning är obehövlig"),
  RENEWED_COURT_APPLICATION("ny ansökan hos domstolen"),
  COURT_HEARING("domstolens förhandling"),
  GUARDIAN_MEASURE_ENDED("att vårdnadshavarens insats upphörde"),
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
