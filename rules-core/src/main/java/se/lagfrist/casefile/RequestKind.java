package se.lagfrist.casefile;

/** A request or assignment that waits for an answer. */
public enum RequestKind implements Term {
  DECISION_AFTER_DELAY("begäran om avgörande"),
  CASE_TRANSFER("begäran om överflyttning av ärende"),
  CARE_ENDS("begäran att vården upphör"),
  DISCHARGE("begäran om utskrivning"),
  INFORMATION_TALK("begäran om informationssamtal"),
  COURT_STATEMENT("begäran om yttrande till åklagare"),
  CUSTODY_INVESTIGATION("uppdrag om vårdnadsutredning"),
  ADOPTION_INVESTIGATION("uppdrag om adoptionsutredning"),
  RECORD_ACCESS("begäran om utlämnande av personakt"),
  SIS_DATA("begäran om uppgifter från SiS"),
  EXECUTION_IN_HOST_MUNICIPALITY("begäran om verkställighet i vistelsekommunen"),
  MEDIATION("begäran om medling"),
  CONTACT_CHANGE("begäran om prövning av hemlig vistelseort eller umgänge"),
  LSS_PLAN("begäran om individuell plan"),
  /** Sent to another municipality, which has a month before IVO may be asked. */
  OWN_CASE_TRANSFER("egen begäran om överflyttning av ärende"),
  AUDITORS_NOTICE("anmälan från revisorerna om åsidosatt dom"),
  TRANSFER_IVO("ansökan hos IVO om överflyttning"),
  /** LVU 31 i §. */
  TRAVEL_EXEMPTION("begäran om undantag från utreseförbud");

  private final String swedish;

  RequestKind(String swedish) {
    this.swedish = swedish;
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
