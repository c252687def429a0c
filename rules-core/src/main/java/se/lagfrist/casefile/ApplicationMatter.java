package se.lagfrist.casefile;

/** What an individual applied for. */
public enum ApplicationMatter implements Term {
  SOCIAL_SERVICE("insats enligt SoL"),
  FINANCIAL_ASSISTANCE("ekonomiskt bistånd"),
  LSS_SERVICE("insats enligt LSS"),
  PERSONAL_ASSISTANCE("personlig assistans"),
  ADVANCE_DECISION("förhandsbesked"),
  CHILD_SUPPORT("stöd till barn"),
  OTHER_MUNICIPALITY("insats i annan kommun"),
  ADOPTION_CONSENT("medgivande till adoption"),
  OTHER("annan ansökan");

  private final String swedish;

  ApplicationMatter(String swedish) {
    this.swedish = swedish;
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
