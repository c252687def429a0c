package se.lagfrist.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.time.Quarter;

/**
 * Tells which report about a wait it is the turn of in a quarter: the first, one more, the one that
 * tells the end, or none.
 */
final class ReportTurn {

  private final Quarter quarter;
  private final QuarterChoices choices;

  ReportTurn(Quarter quarter, QuarterChoices choices) {
    this.quarter = quarter;
    this.choices = choices;
  }

  /** Returns the day whose wording of the law asks for the report. */
  LocalDate lawDay(Wait wait) {
    return quarter.contains(wait.reportable()) ? wait.reportable() : quarter.firstDay();
  }

  /** Returns what the report is by time alone, or null if there is none. */
  @Nullable IvoReportKind byTime(Wait wait) {
    Quarter first = Quarter.of(firstDay(wait));
    Wait.End end = wait.end();
    if (quarter.compareTo(first) < 0 || wait.citation(lawDay(wait)) == null) {
      return null;
    }
    if (end != null) {
      boolean inTime = end.day().isBefore(wait.reportable());
      Quarter last = Quarter.of(end.day());
      if (inTime || last.compareTo(first) < 0) {
        return null;
      }
      if (last.equals(first) && end.executed() && !choices.reportExecutedLate()) {
        return null;
      }
      if (!quarter.equals(first)) {
        int order = last.compareTo(quarter);
        if (order <= 0) {
          return order < 0 ? null : over(end);
        }
      }
    }
    return quarter.equals(first) ? IvoReportKind.FIRST : IvoReportKind.REPEAT;
  }

  /** Returns what the report is when it is known what was sent before. */
  IvoReportKind told(Wait wait, IvoReportKind byTime, Filings filings) {
    Wait.End end = wait.end();
    boolean over = end != null && quarter.equals(Quarter.of(end.day()));
    if (filings.none() || !byTime.isWaiting()) {
      return byTime;
    }
    if (!filings.before(byTime == IvoReportKind.FIRST)) {
      return IvoReportKind.FIRST;
    }
    return over && end != null ? over(end) : IvoReportKind.REPEAT;
  }

  /** Returns the day on which a wait belongs to its first quarter. */
  private LocalDate firstDay(Wait wait) {
    boolean inclusive = choices.boundary() == QuarterChoices.Boundary.SNAPSHOT_INCLUSIVE;
    return inclusive && wait.threshold().plusDays(1).equals(wait.reportable())
        ? wait.threshold()
        : wait.reportable();
  }

  private static IvoReportKind over(Wait.End end) {
    return end.executed() ? IvoReportKind.EXECUTED : IvoReportKind.CLOSED;
  }
}
