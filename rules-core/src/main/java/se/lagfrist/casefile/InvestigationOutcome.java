package se.lagfrist.casefile;

/** How an investigation ended. */
public enum InvestigationOutcome implements Term {
  /** It ended with a measure. */
  MEASURE("med insats"),
  /** It ended without a measure. */
  NO_MEASURE("utan insats");

  private final String swedish;

  InvestigationOutcome(String swedish) {
    this.swedish = swedish;
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
