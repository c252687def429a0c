package se.lagfrist.casefile;

/** Whom the social services were in contact with. */
public enum ContactWith implements Term {
  PERSON("den enskilde"),
  GUARDIAN("vårdnadshavare"),
  REPORTER("anmälaren"),
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
