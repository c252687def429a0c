package se.lagfrist.casefile;

/** What a court decided. */
public enum JudgmentOutcome implements Term {
  GRANTS_MEASURE("beviljar insats"),
  UPHOLDS("avslår överklagandet"),
  REMITS("återförvisar"),
  ORDERS_DECISION("förelägger nämnden att avgöra"),
  OTHER("annat avgörande"),
  YOUTH_SERVICE("ungdomstjänst"),
  YOUTH_CARE("ungdomsvård"),
  CONTACT_SUPPORT("umgängesstöd"),
  CARE("vård enligt LVU"),
  LVM_CARE("vård enligt LVM"),
  SHELTER("skyddat boende enligt LPBS");

  private final String swedish;

  JudgmentOutcome(String swedish) {
    this.swedish = swedish;
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
