package se.lagfrist.casefile;

/** Who decided or reviewed. What a body may do follows from SoL 2025:400 30 kap. 6-8 §§. */
public enum Body implements Term {
  BOARD("nämnd"),
  COMMITTEE("utskott"),
  CHAIR("ordförande"),
  OFFICIAL("tjänsteman"),
  COURT("domstol"),
  /** An authority of the state, IVO for example. */
  AUTHORITY("annan myndighet"),
  UNKNOWN("okänt organ"),
  /** Another member than the chair, whom the board has empowered to decide what cannot wait. */
  MEMBER("ledamot");

  private final String swedish;

  Body(String swedish) {
    this.swedish = swedish;
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
