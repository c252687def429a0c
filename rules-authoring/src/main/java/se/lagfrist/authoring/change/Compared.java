package se.lagfrist.authoring.change;

/** The comparison for one case among many. */
public sealed interface Compared {

  /** Returns the id of the case. */
  String caseId();

  /**
   * The case was compared.
   *
   * @param change what differs; may be nothing
   */
  record Done(CaseChange change) implements Compared {
    @Override
    public String caseId() {
      return change.caseId();
    }
  }

  /**
   * The case could not be compared; the others go on.
   *
   * @param caseId the case
   * @param cause why
   */
  record Failed(String caseId, RuntimeException cause) implements Compared {}
}
