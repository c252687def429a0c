package se.lagfrist.casefile;

/** What a municipal body runs; anchors duties that belong to no single case. */
public enum BoardKind implements Term {
  SOCIAL_BOARD("socialnämnd"),
  LSS_BOARD("nämnd enligt LSS"),
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
