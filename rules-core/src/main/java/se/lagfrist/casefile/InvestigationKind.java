package se.lagfrist.casefile;

/** What an investigation is about. */
public enum InvestigationKind implements Term {
  /** Whether the board must act to protect or support a child, SoL 20 kap. 3 §. */
  CHILD("barnutredning"),
  YOUNG_PERSON("utredning om ung"),
  ADULT("vuxenutredning"),
  LVM("LVM-utredning"),
  SUBSTANCE("utredning om skadligt bruk"),
  PATERNITY("faderskapsutredning"),
  CUSTODY("vårdnadsutredning"),
  ADOPTION("adoptionsutredning"),
  HOME("hemutredning"),
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
