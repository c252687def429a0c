package se.lagfrist.obligation;

/** What sort of duty it is. */
public enum ObligationKind {
  /** Something must be done within a time. */
  DEADLINE("tidsfrist", "deadline"),
  /** Something must be reviewed again and again. */
  RECURRING_REVIEW("återkommande prövning", "recurring review"),
  /** A report must be sent. */
  REPORT("rapport", "report"),
  /** Someone must be told. */
  NOTIFICATION("underrättelse", "notification"),
  /** Something must be done at once, or promptly without a number. */
  IMMEDIATE_DUTY("omedelbar skyldighet", "immediate duty"),
  /** Something must have ended. */
  DURATION_LIMIT("längsta tid", "duration limit"),
  /** Something must not happen in a window, or not before a condition is met. */
  PROHIBITION("förbud", "prohibition"),
  /** Something must be kept, or culled, by a day. */
  RETENTION("bevarande", "retention"),
  /** A right or an effect ceases when the time is out. */
  LIMITATION("tidsgräns", "limitation");

  private final String swedish;
  private final String english;

  ObligationKind(String swedish, String english) {
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
