package se.lagfrist.casefile;

/** Under which act a placement is made. */
public enum LegalGround implements Term {
  SOL("SoL"),
  LVU("LVU"),
  LPBS("LPBS"),
  LSS("LSS"),
  LVM("LVM"),
  CONSENT("medgivande");

  private final String swedish;

  LegalGround(String swedish) {
    this.swedish = swedish;
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
