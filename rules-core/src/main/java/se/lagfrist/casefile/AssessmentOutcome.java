package se.lagfrist.casefile;

/** What the board decided after a preliminary assessment (SoL 2025:400 20 kap. 2 §). */
public enum AssessmentOutcome implements Term {
  /** An investigation is opened. */
  OPEN("inleda utredning"),
  /** No investigation is opened. */
  DO_NOT_OPEN("inte inleda utredning");

  private final String swedish;

  AssessmentOutcome(String swedish) {
    this.swedish = swedish;
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
