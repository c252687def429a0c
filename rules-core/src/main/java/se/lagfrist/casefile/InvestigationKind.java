package se.lagfrist.casefile;

/** What an investigation is about. */
public enum InvestigationKind implements Term {
  /** Whether the board must act to protect or support a child, SoL 20 kap. 3 §. */
  CHILD("barnutredning"),
  /** Whether the board must act for someone aged 18 to 20. */
  YOUNG_PERSON("utredning om ung"),
  /**
   * An adult's need of measures after an application, a report or other information (SoL 14 kap. 2
   * §).
   */
  ADULT("vuxenutredning"),
  /** Whether there are grounds for compulsory care of a person with substance abuse (LVM 7 §). */
  LVM("LVM-utredning"),
  /**
   * An adult's need of voluntary measures because of harmful use or dependence (SoL 14 kap. 2 §).
   */
  SUBSTANCE("utredning om skadligt bruk"),
  /** Paternity or parenthood of a child (FB 2 kap. 1 and 8 §§). */
  PATERNITY("faderskapsutredning"),
  /** Custody, residence or contact, on the court's assignment (FB 6 kap. 19 §). */
  CUSTODY("vårdnadsutredning"),
  /** An adoption, on the court's assignment (FB 4 kap. 14 §). */
  ADOPTION("adoptionsutredning"),
  /**
   * A family home, an emergency home or another private home before a placement (SoL 22 kap. 2 and
   * 4 §§).
   */
  HOME("hemutredning"),
  /** Anything not named here. */
  OTHER("annan utredning");

  private final String swedish;

  InvestigationKind(String swedish) {
    this.swedish = swedish;
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
