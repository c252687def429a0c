package se.lagfrist.report.out;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import se.lagfrist.report.AuditorsCopy;
import se.lagfrist.report.CouncilStatistics;
import se.lagfrist.report.FollowUpFigures;
import se.lagfrist.report.IvoItem;
import se.lagfrist.report.MunicipalityCalendar;
import se.lagfrist.report.Reconciliation;
import se.lagfrist.report.ReportQuestion;

/**
 * Writes reports as CSV for Swedish spreadsheets: semicolons, CRLF, one heading row, days as
 * yyyy-mm-dd. A text that a spreadsheet would take for a formula gets an apostrophe before it.
 * Write to UTF-8, with {@link #BYTE_ORDER_MARK} first if the file is opened in Excel.
 */
public final class CsvReports {

  /** Makes Excel read the file as UTF-8. */
  public static final String BYTE_ORDER_MARK = "\uFEFF";

  private CsvReports() {}

  /**
   * Writes the individual reports to IVO, row by row as they come.
   *
   * @throws IOException if it cannot be written
   */
  public static void ivo(Stream<IvoItem> items, Appendable out) throws IOException {
    DecisionRows.ivo(items, out);
  }

  /**
   * Writes the questions that remain.
   *
   * @throws IOException if it cannot be written
   */
  public static void questions(List<ReportQuestion> questions, Appendable out) throws IOException {
    DecisionRows.questions(questions, out);
  }

  /**
   * Writes the auditors' copy.
   *
   * @throws IOException if it cannot be written
   */
  public static void auditors(AuditorsCopy copy, Appendable out) throws IOException {
    DecisionRows.auditors(copy, out);
  }

  /**
   * Writes the council statistics: for each part a row for each type of measure, a row for each way
   * in which the decisions stood, and their sum. A masked number is left empty.
   *
   * @throws IOException if it cannot be written
   */
  public static void council(CouncilStatistics statistics, Appendable out) throws IOException {
    DecisionRows.council(statistics, out);
  }

  /**
   * Writes the follow-up figures, a row for each figure.
   *
   * @throws IOException if it cannot be written
   */
  public static void followUp(FollowUpFigures f, Appendable out) throws IOException {
    FollowUpRows.write(f, out);
  }

  /**
   * Writes what changed between two evaluations, a row for each obligation, as they come.
   *
   * @throws IOException if it cannot be written
   */
  public static void changes(Stream<Reconciliation> found, Appendable out) throws IOException {
    OtherRows.changes(found, out);
  }

  /**
   * Writes the municipality's calendar.
   *
   * @throws IOException if it cannot be written
   */
  public static void calendar(MunicipalityCalendar calendar, Appendable out) throws IOException {
    OtherRows.calendar(calendar, out);
  }
}
