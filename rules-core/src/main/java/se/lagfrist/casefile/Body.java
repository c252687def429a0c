package se.lagfrist.casefile;

/** Who decided or reviewed. What a body may do follows from SoL 2025:400 30 kap. 6-8 §§. */
public enum Body implements Term {
  /** The board as a whole. */
  BOARD("nämnd"),
  /**
   * A committee within the board, to which alone some matters may be delegated (SoL 30 kap. 6-8
   * §§).
   */
  COMMITTEE("utskott"),
  /**
   * The chair of the board; an urgent decision is to be reported at the next meeting (KL 6 kap. 40
   * §, LVU 6 §, LVM 13 §).
   */
  CHAIR("ordförande"),
  /** An employee who decides by delegation (KL 7 kap. 5 §). */
  OFFICIAL("tjänsteman"),
  /** A court. */
  COURT("domstol"),
  /** An authority of the state, IVO for example. */
  AUTHORITY("annan myndighet"),
  /** It is not known who; read as if the field were left out. */
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
