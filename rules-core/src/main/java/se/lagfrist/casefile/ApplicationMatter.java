package se.lagfrist.casefile;

/** What an individual applied for. */
public enum ApplicationMatter implements Term {
  /** A measure under SoL that is not financial assistance (SoL 11 kap. 1 §). */
  SOCIAL_SERVICE("insats enligt SoL"),
  /** Income support or other financial assistance (SoL 12 kap. 1 and 2 §§). */
  FINANCIAL_ASSISTANCE("ekonomiskt bistånd"),
  /** A measure under LSS 9 § that is not personal assistance. */
  LSS_SERVICE("insats enligt LSS"),
  /** Personal assistance, financial support for it, or more of it (LSS 9 § 2). */
  PERSONAL_ASSISTANCE("personlig assistans"),
  /** An advance decision for someone who intends to move to the municipality (LSS 16 §). */
  ADVANCE_DECISION("förhandsbesked"),
  /** Support for a child or the child's family under SoL. */
  CHILD_SUPPORT("stöd till barn"),
  /** A measure for someone who wishes to move to the municipality (SoL 29 kap. 8 §). */
  OTHER_MUNICIPALITY("insats i annan kommun"),
  /** Consent to receive a child for adoption (SoL 24 kap. 1 §). */
  ADOPTION_CONSENT("medgivande till adoption"),
  /** An application for anything not named here. */
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
