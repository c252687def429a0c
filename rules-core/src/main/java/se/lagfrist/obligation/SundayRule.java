package se.lagfrist.obligation;

/** Whether 2 § of lag (1930:173) moves the last day of a provision. */
public enum SundayRule {
  /** Known to apply: the last day is rolled. */
  APPLIES("gäller", "applies"),
  /** Known or rightly assumed not to apply. */
  NOT("gäller inte", "does not apply"),
  /** No authority found: not rolled, the rolled day is shown as information. */
  UNSETTLED("är oklar", "is unsettled");

  private final String swedish;
  private final String english;

  SundayRule(String swedish, String english) {
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
