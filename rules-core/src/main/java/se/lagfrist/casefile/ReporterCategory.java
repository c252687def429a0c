package se.lagfrist.casefile;

/** Who made a concern report; decides the right to feedback (SoL 2025:400 19 kap. 1-6 §§). */
public enum ReporterCategory implements Term {
  /** Obliged to report, 19 kap. 1 §. */
  OBLIGED("anmälningsskyldig"),
  /** 19 kap. 2 §. */
  FAMILY_COUNSELLING("familjerådgivning"),
  /** The Ombudsman for Children, 19 kap. 3 §. */
  CHILDREN_OMBUDSMAN("barnombudsmannen"),
  /** 19 kap. 4 §: no right to feedback. */
  PRIVATE("privatperson"),
  /** It is not known who; read as if the field were left out. */
  UNKNOWN("okänd anmälare");

  private final String swedish;

  ReporterCategory(String swedish) {
    this.swedish = swedish;
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
