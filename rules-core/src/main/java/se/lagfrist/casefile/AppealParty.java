package se.lagfrist.casefile;

/** Who appeals; decides from which day the three weeks run (FL 44 §, FPL 6 a §). */
public enum AppealParty implements Term {
  /** The individual whom the decision concerns. */
  INDIVIDUAL("enskild"),
  /** A party that represents the public. */
  PUBLIC("part som företräder det allmänna");

  private final String swedish;

  AppealParty(String swedish) {
    this.swedish = swedish;
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
