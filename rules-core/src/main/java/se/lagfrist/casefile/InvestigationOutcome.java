package se.lagfrist.casefile;

/** How an investigation ended. */
public enum InvestigationOutcome implements Term {
  MEASURE("med insats"),
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
