package se.lagfrist.casefile;

/** The measure (insats) a decision is about. */
public enum Measure implements Term {
  /** Care and service at home (SoL 11 kap. 1 §). */
  HOME_CARE("hemtjänst"),
  /** Support in daily life in one's own home (SoL 11 kap. 1 §). */
  HOUSING_SUPPORT("boendestöd"),
  /** A special form of housing for older persons (SoL 8 kap. 4 §). */
  SPECIAL_HOUSING("särskilt boende"),
  /** A temporary stay with care day and night under SoL (SoL 11 kap. 1 §). */
  SHORT_TERM_STAY("korttidsboende"),
  /** Day activities outside the home under SoL (SoL 11 kap. 1 §). */
  DAY_ACTIVITY("dagverksamhet"),
  /** Daily activities for those of working age without work or studies (LSS 9 § 10). */
  DAILY_ACTIVITY("daglig verksamhet"),
  /** A person who helps in personal matters (SoL 13 kap. 7 §, LSS 9 § 4). */
  CONTACT_PERSON("kontaktperson"),
  /** A contact person for a young person at risk (SoL 13 kap. 7 § 2 st.). */
  QUALIFIED_CONTACT_PERSON("särskilt kvalificerad kontaktperson"),
  /** A family that helps in personal matters (SoL 13 kap. 7 §). */
  CONTACT_FAMILY("kontaktfamilj"),
  /** Relief at home for those who care for someone (LSS 9 § 5, SoL 11 kap. 1 §). */
  RELIEF_SERVICE("avlösarservice"),
  /** Someone who comes along outside the home (LSS 9 § 3, SoL 11 kap. 1 §). */
  COMPANION_SERVICE("ledsagarservice"),
  /** A personal assistant, or financial support for one (LSS 9 § 2). */
  PERSONAL_ASSISTANCE("personlig assistans"),
  /**
   * Housing with special service for adults (LSS 9 § 9), or for persons with disabilities under
   * SoL.
   */
  SERVICE_HOUSING("bostad med särskild service"),
  /** A short-term stay outside the own home (LSS 9 § 6). */
  SHORT_TERM_LSS("korttidsvistelse"),
  /** Supervision of school pupils over 12 outside school hours (LSS 9 § 7). */
  SHORT_TERM_SUPERVISION("korttidstillsyn"),
  /** Counselling and other personal support (LSS 9 § 1), as a rule given by the region. */
  COUNSELLING("råd och stöd"),
  /** A family home or housing with special service for children and young people (LSS 9 § 8). */
  CHILD_HOUSING_LSS("boende för barn enligt LSS"),
  /** An advance decision on the right to measures after a move (LSS 16 §). */
  ADVANCE_DECISION("förhandsbesked"),
  /** Outpatient treatment or support for the whole family (SoL 11 kap. 1 §). */
  FAMILY_TREATMENT("familjebehandling"),
  /** Treatment or support without residence (SoL 11 kap. 1 §). */
  OUTPATIENT_TREATMENT("öppenvård"),
  /** Care in a family home or an emergency home (SoL 9 kap. 2 §, 22 kap. 2 and 4 §§). */
  FAMILY_HOME_CARE("familjehemsvård"),
  /** Care in a home for care or residence (SoL 9 kap. 4 §). */
  INSTITUTIONAL_CARE("vård i HVB"),
  /** Supported living for those aged 16 to 20 (SoL 9 kap. 3 §). */
  SUPPORTED_LIVING("stödboende"),
  /** Sheltered housing (SoL 9 kap. 6 §). */
  SHELTERED_HOUSING("skyddat boende"),
  /** Financial assistance for one's support (SoL 12 kap. 1 §). */
  INCOME_SUPPORT("försörjningsstöd"),
  /** Financial assistance for other needs, or beyond the right to it (SoL 12 kap. 1 and 2 §§). */
  OTHER_FINANCIAL("annat ekonomiskt bistånd"),
  /**
   * The board's consent that a child is received in another private home (SoL 22 kap. 2 §); nothing
   * to execute.
   */
  PRIVATE_HOME_CONSENT("medgivande till vistelse i enskilt hem"),
  /** The fee that the person pays (SoL 32 kap.); nothing to execute. */
  FEE("avgift"),
  /** Any measure not named here. */
  OTHER("annan insats");

  private final String swedish;

  Measure(String swedish) {
    this.swedish = swedish;
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
