package se.lagfrist.casefile;

/** The ground of LVU care. */
public enum CareGround implements Term {
  /** Conditions in the home (LVU 2 §). */
  ENVIRONMENT("2 §"),
  /** The young person's own behaviour (LVU 3 §). */
  OWN_BEHAVIOUR("3 §"),
  /** Conditions in the home and own behaviour (LVU 2 and 3 §§). */
  BOTH("2 och 3 §§"),
  /** It rests on neither ground of LVU, as a relocation ban or a measure under LVM or LPBS. */
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
