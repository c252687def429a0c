package se.lagfrist.host.table;

/** A row that cannot be turned into a fact. */
final class UnreadableRow extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient RowProblem problem;

  UnreadableRow(RowProblem problem) {
    super(problem.reason());
    this.problem = problem;
  }

  RowProblem problem() {
    return problem;
  }
}
