package se.lagfrist.casefile;

/** The ground of LVU care. */
public enum CareGround implements Term {
  ENVIRONMENT("2 §"),
  OWN_BEHAVIOUR("3 §"),
  BOTH("2 och 3 §§"),
  NONE("utan grund");

  private final String swedish;

  CareGround(String swedish) {
    this.swedish = swedish;
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
