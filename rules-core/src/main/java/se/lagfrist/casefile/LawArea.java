package se.lagfrist.casefile;

/** The act a decision or judgment rests on, whatever its year. */
public enum LawArea implements Term {
  /** Social Services Act (2001:453 or 2025:400). */
  SOL("SoL"),
  /** Act on Support and Service for Certain Disabled Persons (1993:387). */
  LSS("LSS"),
  /** Care of Young Persons Act (1990:52). */
  LVU("LVU"),
  /** Act (2024:79) on placing children in protected accommodation. */
  LPBS("LPBS"),
  /** Act (1988:870) on care of persons with substance abuse. */
  LVM("LVM"),
  /** Children and Parents Code (1949:381). */
  FB("FB"),
  /** Any act not named here. */
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
