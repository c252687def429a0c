package se.lagfrist.report;

/**
 * The two ways in which a favourable decision waits to be executed, each with a clock of its own.
 */
public enum WaitKind {
  /** Not executed since the decision: SoL 2025:400 34 kap. 1 § 1 st., LSS 28 f § 1 st. */
  UNEXECUTED("ej verkställt"),
  /** Not executed again since an interruption: 34 kap. 1 § 2 st., 28 f § 2 st. */
  INTERRUPTED("avbrott");

  private final String swedish;

  WaitKind(String swedish) {
    this.swedish = swedish;
  }

  /** Returns the Swedish term. */
  public String swedish() {
    return swedish;
  }
}
