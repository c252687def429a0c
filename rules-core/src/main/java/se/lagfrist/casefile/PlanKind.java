package se.lagfrist.casefile;

/** A plan. */
public enum PlanKind implements Term {
  CARE_PLAN("vårdplan"),
  IMPLEMENTATION_PLAN("genomförandeplan"),
  LSS_PLAN("individuell plan enligt LSS"),
  COORDINATED_PLAN("samordnad individuell plan"),
  TREATMENT_PLAN("behandlingsplan"),
  SUBSTANCE_PLAN("plan mot skadligt bruk"),
  CONTINUED_CARE_PLAN("plan för fortsatt vård"),
  WORK_PLAN("arbetsplan");

  private final String swedish;

  PlanKind(String swedish) {
    this.swedish = swedish;
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
