package se.lagfrist.casefile;

/** Whom the social services were in contact with. */
public enum ContactWith implements Term {
  /** The person whom the case is about. */
  PERSON("den enskilde"),
  /** Someone who has custody of the child. */
  GUARDIAN("vårdnadshavare"),
  /** Whoever made the report. */
  REPORTER("anmälaren"),
  /** Someone outside the case. */
  THIRD_PARTY("utomstående");

  private final String swedish;

  ContactWith(String swedish) {
    this.swedish = swedish;
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
