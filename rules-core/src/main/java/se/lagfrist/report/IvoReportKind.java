package se.lagfrist.report;

/** What an individual report to IVO says about a decision. */
public enum IvoReportKind {
  /** The first report of a wait. */
  FIRST("första rapport"),
  /** Still waiting at the end of a later quarter. */
  REPEAT("återrapportering"),
  /** Reported before and executed in this quarter: SoL 2025:400 34 kap. 2 §, LSS 28 g §. */
  EXECUTED("anmälan om verkställighet"),
  /** Reported before and ended for another reason in this quarter; asked for by IVO, not by law. */
  CLOSED("avslutad av annan anledning");

  private final String swedish;

  IvoReportKind(String swedish) {
    this.swedish = swedish;
  }

  /** Returns the Swedish term. */
  public String swedish() {
    return swedish;
  }

  /** Returns whether the decision still waited, or had waited too long, when the quarter ended. */
  public boolean isWaiting() {
    return this == FIRST || this == REPEAT;
  }
}
