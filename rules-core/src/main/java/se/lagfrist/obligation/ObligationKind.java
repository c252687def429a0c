package se.lagfrist.obligation;

/** What sort of duty it is. */
public enum ObligationKind {
  /** Something must be done within a time. */
  DEADLINE("tidsfrist", "deadline", "Något ska göras inom en tid."),
  /** Something must be reviewed again and again. */
  RECURRING_REVIEW("återkommande prövning", "recurring review", "Något ska prövas gång på gång."),
  /** A report must be sent. */
  REPORT("rapport", "report", "En rapport ska lämnas."),
  /** Someone must be told. */
  NOTIFICATION("underrättelse", "notification", "Någon ska få veta."),
  /** Something must be done at once, or promptly without a number. */
  IMMEDIATE_DUTY(
      "omedelbar skyldighet",
      "immediate duty",
      "Något ska göras genast, eller skyndsamt utan angivet tal."),
  /** Something must have ended. */
  DURATION_LIMIT("längsta tid", "duration limit", "Något ska ha upphört."),
  /** Something must not happen in a window, or not before a condition is met. */
  PROHIBITION(
      "förbud",
      "prohibition",
      "Något får inte ske under en tid, eller inte förrän ett villkor är uppfyllt."),
  /** Something must be kept, or culled, by a day. */
  RETENTION("bevarande", "retention", "Något ska bevaras eller gallras till en dag."),
  /** A right or an effect ceases when the time is out. */
  LIMITATION("tidsgräns", "limitation", "En rätt eller en verkan upphör när tiden är ute.");

  private final String swedish;
  private final String english;
  private final String meaning;

  ObligationKind(String swedish, String english, String meaning) {
    this.swedish = swedish;
    this.english = english;
    this.meaning = meaning;
  }

  /** Returns the Swedish term. */
  public String swedish() {
    return swedish;
  }

  /** Returns what it means, in Swedish. */
  public String meaning() {
    return meaning;
  }

  /** Returns the English term. */
  public String english() {
    return english;
  }
}
