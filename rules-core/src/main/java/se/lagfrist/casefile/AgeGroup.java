package se.lagfrist.casefile;

/** Whom a concern report or an investigation is about (SoL 2025:400 1 kap. 7 §, 20 kap.). */
public enum AgeGroup implements Term {
  /** Under 18 years. */
  CHILD("barn"),
  /** 18 to 20 years. */
  YOUNG_PERSON("ung"),
  /** 21 years or more. */
  ADULT("vuxen");

  private final String swedish;

  AgeGroup(String swedish) {
    this.swedish = swedish;
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
