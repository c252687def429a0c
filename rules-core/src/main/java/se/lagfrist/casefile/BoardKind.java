package se.lagfrist.casefile;

/** What a municipal body runs; anchors duties that belong to no single case. */
public enum BoardKind implements Term {
  /** The board that has the municipality's tasks under SoL. */
  SOCIAL_BOARD("socialnämnd"),
  /** The board that leads the work under LSS (LSS 22 §); may be the same as the social board. */
  LSS_BOARD("nämnd enligt LSS"),
  /** A private provider of measures. */
  PRIVATE_PROVIDER("enskild verksamhet");

  private final String swedish;

  BoardKind(String swedish) {
    this.swedish = swedish;
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
