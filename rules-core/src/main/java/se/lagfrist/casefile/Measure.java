package se.lagfrist.casefile;

/** The measure (insats) a decision is about. */
public enum Measure implements Term {
  HOME_CARE("hemtjänst"),
  HOUSING_SUPPORT("boendestöd"),
  SPECIAL_HOUSING("särskilt boende"),
  SHORT_TERM_STAY("korttidsboende"),
  DAY_ACTIVITY("dagverksamhet"),
  DAILY_ACTIVITY("daglig verksamhet"),
  CONTACT_PERSON("kontaktperson"),
  QUALIFIED_CONTACT_PERSON("särskilt kvalificerad kontaktperson"),
  CONTACT_FAMILY("kontaktfamilj"),
  RELIEF_SERVICE("avlösarservice"),
  COMPANION_SERVICE("ledsagarservice"),
  PERSONAL_ASSISTANCE("personlig assistans"),
  SERVICE_HOUSING("bostad med särskild service"),
  SHORT_TERM_LSS("korttidsvistelse"),
  SHORT_TERM_SUPERVISION("korttidstillsyn"),
  COUNSELLING("råd och stöd"),
  CHILD_HOUSING_LSS("boende för barn enligt LSS"),
  ADVANCE_DECISION("förhandsbesked"),
  FAMILY_TREATMENT("familjebehandling"),
  OUTPATIENT_TREATMENT("öppenvård"),
  FAMILY_HOME_CARE("familjehemsvård"),
  INSTITUTIONAL_CARE("vård i HVB"),
  SUPPORTED_LIVING("stödboende"),
  SHELTERED_HOUSING("skyddat boende"),
  INCOME_SUPPORT("försörjningsstöd"),
  OTHER_FINANCIAL("annat ekonomiskt bistånd"),
  PRIVATE_HOME_CONSENT("medgivande till vistelse i enskilt hem"),
  FEE("avgift"),
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
