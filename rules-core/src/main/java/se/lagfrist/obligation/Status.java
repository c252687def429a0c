package se.lagfrist.obligation;

/** Where an obligation stands on the day asked about. */
public enum Status {
  /** Still to be done, and in time; for a prohibition: in force. */
  UPCOMING("kommande", "upcoming"),
  /** The last day has passed and it is not done; for a prohibition: broken. */
  OVERDUE("försenad", "overdue"),
  /** Done in time. */
  MET("fullgjord", "met"),
  /** Done after the last day. */
  MET_LATE("fullgjord för sent", "met late"),
  /** No longer needed; the reason says why. */
  LAPSED("förfallen", "lapsed"),
  /**
   * What the law says happens has happened: the custody has ceased, the right is lost, liability
   * has begun.
   */
  OCCURRED("inträdd", "occurred"),
  /** A day that the rule needs is missing or contradictory, or the law was not read. */
  UNDETERMINED("oklar", "undetermined"),
  /** Nothing that the host records could meet it, so it cannot be told whether it is met. */
  UNTRACKED("ej följd", "untracked");

  private final String swedish;
  private final String english;

  Status(String swedish, String english) {
    this.swedish = swedish;
    this.english = english;
  }

  /** Returns the Swedish term. */
  public String swedish() {
    return swedish;
  }

  /** Returns the English term. */
  public String english() {
    return english;
  }
}
