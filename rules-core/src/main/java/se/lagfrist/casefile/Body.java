package se.lagfrist.casefile;

/** Who decided or reviewed. What a body may do follows from SoL 2025:400 30 kap. 6-8 §§. */
public enum Body implements Term {
  BOARD("nämnd"),
  COMMITTEE("utskott"),
  CHAIR("ordförande"),
  /** A member of the board other than its chair, appointed to decide what cannot wait. */
  MEMBER("annan ledamot"),
  OFFICIAL("tjänsteman"),
  COURT("domstol"),
  /** An authority of the state, IVO for example. */
  AUTHORITY("annan myndighet"),
  UNKNOWN("okänt organ");

  private final String swedish;

  Body(String swedish) {
    this.swedish = swedish;
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
