package se.lagfrist.casefile;

/** A plan. */
public enum PlanKind implements Term {
  /** A care plan for those cared for outside the own home (SoL 9 kap. 12 § 1 st.). */
  CARE_PLAN("vårdplan"),
  /** A plan of how the care or measure is carried out (SoL 9 kap. 12 § 2 st.). */
  IMPLEMENTATION_PLAN("genomförandeplan"),
  /** An individual plan of decided and planned measures (LSS 10 §). */
  LSS_PLAN("individuell plan enligt LSS"),
  /** A joint individual plan of region and municipality (SoL 10 kap. 8 §, lag 2017:612 4 kap.). */
  COORDINATED_PLAN("samordnad individuell plan"),
  /** A treatment plan for a preventive measure (LVU 22 § 2 st.). */
  TREATMENT_PLAN("behandlingsplan"),
  /** A plan against harmful use or dependence, closely followed up (SoL 13 kap. 10 §). */
  SUBSTANCE_PLAN("plan mot skadligt bruk"),
  /** A plan for care in another form during care under LVM (LVM 27 and 28 §§). */
  CONTINUED_CARE_PLAN("plan för fortsatt vård"),
  /** A work plan for youth service; no shipped rule counts time for it. */
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
