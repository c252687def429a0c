package se.lagfrist.obligation;

/** Where an obligation stands on the day asked about. */
public enum Status {
  /** Still to be done, and in time; for a prohibition: in force. */
  UPCOMING(
      "kommande", "upcoming", "Ska ännu göras, och tiden har inte gått ut; ett förbud gäller."),
  /** The last day has passed and it is not done; for a prohibition: broken. */
  OVERDUE(
      "försenad",
      "overdue",
      "Den sista dagen har passerat och det är inte gjort; ett förbud är överträtt."),
  /** Done in time. */
  MET("fullgjord", "met", "Gjort i tid."),
  /** Done after the last day. */
  MET_LATE("fullgjord för sent", "met late", "Gjort efter den sista dagen."),
  /** No longer needed; the reason says why. */
  LAPSED("förfallen", "lapsed", "Behövs inte längre; skälet sägs."),
  /**
   * What the law says happens has happened: the custody has ceased, the right is lost, liability
   * has begun.
   */
  OCCURRED(
      "inträdd",
      "occurred",
      "Det som lagen säger händer har hänt: omhändertagandet har upphört, rätten är förlorad, ansvaret har inträtt."),
  /** A day that the rule needs is missing or contradictory, or the law was not read. */
  UNDETERMINED(
      "oklar",
      "undetermined",
      "En dag som regeln behöver saknas eller motsäger en annan, eller lagen är inte läst."),
  /** Nothing that the host records could meet it, so it cannot be told whether it is met. */
  UNTRACKED(
      "ej följd", "untracked", "Inget av det som systemet för bok över kan visa om det är gjort.");

  private final String swedish;
  private final String english;
  private final String meaning;

  Status(String swedish, String english, String meaning) {
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
