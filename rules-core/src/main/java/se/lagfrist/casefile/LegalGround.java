package se.lagfrist.casefile;

/** Under which act a placement is made. */
public enum LegalGround implements Term {
  /** Under the Social Services Act (2001:453 or 2025:400). */
  SOL("SoL"),
  /** Under the Care of Young Persons Act (1990:52). */
  LVU("LVU"),
  /** Under the Act (2024:79) on placing children in protected accommodation. */
  LPBS("LPBS"),
  /** Under the Act on Support and Service (1993:387). */
  LSS("LSS"),
  /** Under the Act (1988:870) on care of persons with substance abuse. */
  LVM("LVM"),
  /**
   * The board's consent that a child is received in another private home, without a decision on
   * care (SoL 22 kap. 2 §).
   */
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
