package se.lagfrist.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FiledReport;
import se.lagfrist.casefile.ReportKind;
import se.lagfrist.time.Quarter;

/** What the file says has been sent to IVO about one wait. */
final class Filings {

  private final Wait wait;
  private final Quarter quarter;
  private final LocalDate window;
  private final LocalDate windowBefore;
  private final List<FiledReport> waiting = new ArrayList<>(0);
  private final List<FiledReport> ended = new ArrayList<>(0);

  /**
   * Reads what has been sent.
   *
   * @param quarter the quarter that is reported
   * @param window the last day on which it is sent
   * @param windowBefore the last day on which the quarter before is sent
   */
  Filings(CaseFile file, Wait wait, Quarter quarter, LocalDate window, LocalDate windowBefore) {
    this.wait = wait;
    this.quarter = quarter;
    this.window = window;
    this.windowBefore = windowBefore;
    ReportKind kind =
        wait.kind() == WaitKind.INTERRUPTED ? ReportKind.IVO_INTERRUPTION : ReportKind.IVO_FIRST;
    for (Fact fact : file.facts()) {
      if (fact instanceof FiledReport report && report.filedOn() != null && isAbout(report)) {
        if (report.kind() == kind) {
          waiting.add(report);
        } else if (report.kind() == ReportKind.IVO_EXECUTED
            || report.kind() == ReportKind.IVO_CLOSED) {
          ended.add(report);
        }
      }
    }
  }

  private boolean isAbout(FiledReport report) {
    String about = report.concerns();
    return about == null
        || about.equals(wait.grant().id())
        || wait.interruptions().stream().anyMatch(i -> i.id().equals(about));
  }

  /** Returns whether the file tells of no report that the decision waits. */
  boolean none() {
    return waiting.isEmpty();
  }

  /**
   * Returns whether a report that it waits was sent for a quarter before this.
   *
   * @param first whether this is the first quarter by time; then only a report that states another
   *     quarter was sent for it
   */
  boolean before(boolean first) {
    return waiting.stream()
        .anyMatch(
            report ->
                report.quarter() != null
                    ? report.quarter().compareTo(quarter.toString()) < 0
                    : !first && !day(report).isAfter(windowBefore));
  }

  /** Returns the first day on which this report was sent, or null. */
  @Nullable LocalDate sent(IvoReportKind kind) {
    LocalDate found = null;
    for (FiledReport report : kind.isWaiting() ? waiting : ended) {
      LocalDate day = day(report);
      if ((kind.isWaiting() ? counts(report, kind) : afterTheEnd(day))
          && (found == null || day.isBefore(found))) {
        found = day;
      }
    }
    return found;
  }

  private boolean afterTheEnd(LocalDate day) {
    Wait.End end = wait.end();
    return end != null && !day.isBefore(end.day());
  }

  private boolean counts(FiledReport report, IvoReportKind kind) {
    if (report.quarter() != null) {
      return quarter.toString().equals(report.quarter());
    }
    // Without a stated quarter: not the report of the quarter before, whose window may still be
    // open.
    LocalDate day = day(report);
    return !day.isBefore(wait.reportable())
        && !day.isAfter(window)
        && (kind == IvoReportKind.FIRST || day.isAfter(windowBefore));
  }

  private static LocalDate day(FiledReport report) {
    return requireNonNull(report.filedOn(), "filedOn");
  }
}
