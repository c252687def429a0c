package se.lagfrist.casefile;

/** A request or assignment that waits for an answer. */
public enum RequestKind implements Term {
  /** The party asks for a decision after six months (FL 12 §). */
  DECISION_AFTER_DELAY("begäran om avgörande"),
  /** Another municipality asks this one to take over a matter (SoL 29 kap. 10 §). */
  CASE_TRANSFER("begäran om överflyttning av ärende"),
  /**
   * A request that care, or sheltered housing, is to end (LVU 33 §, LPBS 7 kap. 2 §, SoL 22 kap. 16
   * §).
   */
  CARE_ENDS("begäran att vården upphör"),
  /** A request for discharge from voluntary care (SoF 9 kap. 13 §). */
  DISCHARGE("begäran om utskrivning"),
  /** A parent asks for an information talk before a custody dispute (lag 2021:530 5 §). */
  INFORMATION_TALK("begäran om informationssamtal"),
  /** The prosecutor asks for a statement on a young offender (LUL 12 §). */
  COURT_STATEMENT("begäran om yttrande till åklagare"),
  /** The court's assignment to investigate custody, residence or contact (FB 6 kap. 19 §). */
  CUSTODY_INVESTIGATION("uppdrag om vårdnadsutredning"),
  /** The court's assignment to investigate an adoption (FB 4 kap. 14 §). */
  ADOPTION_INVESTIGATION("uppdrag om adoptionsutredning"),
  /**
   * A request for a personal file from a private provider or an archive (SoL 17 kap. 6 and 8 §§,
   * LSS 23 e and 23 f §§).
   */
  RECORD_ACCESS("begäran om utlämnande av personakt"),
  /** SiS asks for data for its follow-up (LVU 14 a § 2 st., LVM 30 a § 2 st.). */
  SIS_DATA("begäran om uppgifter från SiS"),
  /**
   * The municipality of residence asks the municipality of stay to execute a decision (SoL 29 kap.
   * 5 § 2, LSS 28 i §).
   */
  EXECUTION_IN_HOST_MUNICIPALITY("begäran om verkställighet i vistelsekommunen"),
  /** A request for mediation after a crime (lag 2002:445 6 §). */
  MEDIATION("begäran om medling"),
  /**
   * A request that a secret residence or a contact restriction be tried anew (LVU 33 §, LPBS 5 kap.
   * 7 §).
   */
  CONTACT_CHANGE("begäran om prövning av hemlig vistelseort eller umgänge"),
  /** Someone granted a measure under LSS asks for an individual plan (LSS 10 § 1 st.). */
  LSS_PLAN("begäran om individuell plan"),
  /** Sent to another municipality, which has a month before IVO may be asked. */
  OWN_CASE_TRANSFER("egen begäran om överflyttning av ärende"),
  /** The auditors notify that a judgment has been disregarded (KL 12 kap. 1 §). */
  AUDITORS_NOTICE("anmälan från revisorerna om åsidosatt dom"),
  /**
   * An application to IVO that a matter be transferred between municipalities (SoL 29 kap. 11 §).
   */
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
