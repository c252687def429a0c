package se.lagfrist.report;

/**
 * Something a case worker must answer before the report is complete: a missing or contradictory
 * day. What cannot be told is asked, never left out in silence.
 *
 * @param caseId the case
 * @param factId the fact
 * @param question the question, in Swedish
 */
public record ReportQuestion(String caseId, String factId, String question) {}
