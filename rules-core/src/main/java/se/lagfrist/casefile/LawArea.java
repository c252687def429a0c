package se.lagfrist.casefile;

/** The act a decision or judgment rests on, whatever its year. */
public enum LawArea implements Term {
  SOL("SoL"),
  LSS("LSS"),
  LVU("LVU"),
  LPBS("LPBS"),
  LVM("LVM"),
  FB("FB"),
  OTHER("annan lag");

  private final String swedish;

  LawArea(String swedish) {
    this.swedish = swedish;
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
