package se.lagfrist.report;

/**
 * Something a case worker must answer before the report is complete. What cannot be told is asked,
 * never left out in silence.
 *
 * @param caseId the case
 * @param factId the fact
 * @param question the question, in Swedish
 * @param deciding whether the answer can change which decisions are reported; false if only a row
 *     lacks something
 */
public record ReportQuestion(String caseId, String factId, String question, boolean deciding) {

  static ReportQuestion deciding(String caseId, String factId, String question) {
    return new ReportQuestion(caseId, factId, question, true);
  }

  static ReportQuestion lacking(String caseId, String factId, String question) {
    return new ReportQuestion(caseId, factId, question, false);
  }
}
