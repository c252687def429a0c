package se.lagfrist.report;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.law.Citation;
import se.lagfrist.time.Quarter;

/**
 * The quarterly report to the municipality's auditors: the same decisions as to IVO (SoL 2025:400
 * 34 kap. 1-2 §§, LSS 28 f-28 g §§), without case, person or unit. The order tells nothing about
 * cases.
 *
 * @param quarter the quarter
 * @param asOf the day asked about
 * @param window IVO's window; no statute gives the auditors another day
 * @param provisions the provisions that ask for the report
 * @param repeated how many cases were handed over more than once; each counts once
 * @param rows one row per decision
 * @param recorded what is kept of the cases, and what is left out because of that
 */
public record AuditorsCopy(
    Quarter quarter,
    LocalDate asOf,
    ReportingWindow window,
    List<Citation> provisions,
    int repeated,
    List<Row> rows,
    Recorded recorded) {

  /**
   * One decision.
   *
   * @param number running number, from 1
   * @param kind first report, repeat, executed or closed
   * @param waitKind since the decision or since an interruption
   * @param citation the provision that asks for the report
   * @param law the act
   * @param provision chapter and section of the decision, if known
   * @param measure type of measure
   * @param decidedOn day of the decision
   * @param interruptedOn day of the interruption, or null
   * @param partial whether a part is executed
   * @param statutoryDay the last day on which it would have been executed in time
   * @param days calendar days since the decision
   * @param daysInterrupted calendar days since the interruption, or null
   * @param offers number of offers made
   * @param declined number of offers declined
   * @param offered whether any offer was made, or null if it is not told
   * @param reason the reasons for the delay, in Swedish; may be empty
   * @param actions what has been done about it, in Swedish; may be empty
   * @param interim what help there is meanwhile, in Swedish; may be empty
   * @param executedOn day of execution, or null
   * @param closedOn day it ended for another reason, or null
   * @param closeReason why, in Swedish, or empty
   */
  public record Row(
      int number,
      IvoReportKind kind,
      WaitKind waitKind,
      Citation citation,
      LawArea law,
      @Nullable String provision,
      Measure measure,
      LocalDate decidedOn,
      @Nullable LocalDate interruptedOn,
      boolean partial,
      LocalDate statutoryDay,
      long days,
      @Nullable Long daysInterrupted,
      long offers,
      long declined,
      @Nullable Boolean offered,
      String reason,
      List<String> actions,
      List<String> interim,
      @Nullable LocalDate executedOn,
      @Nullable LocalDate closedOn,
      String closeReason) {

    /** Copies the lists. */
    public Row {
      actions = List.copyOf(actions);
      interim = List.copyOf(interim);
    }
  }

  /** Copies the list. */
  public AuditorsCopy {
    provisions = List.copyOf(provisions);
    rows = List.copyOf(rows);
  }

  /** Returns the auditors' copy of a report. */
  public static AuditorsCopy of(IvoReport report) {
    List<IvoItem> sorted = new ArrayList<>(report.items());
    sorted.sort(
        comparing(IvoItem::law)
            .thenComparing(IvoItem::kind)
            .thenComparing(IvoItem::decidedOn)
            .thenComparing(IvoItem::measure)
            .thenComparing(IvoItem::days));
    List<Row> rows = new ArrayList<>();
    for (IvoItem i : sorted) {
      rows.add(
          new Row(
              rows.size() + 1,
              i.kind(),
              i.waitKind(),
              i.citation(),
              i.law(),
              i.provision(),
              i.measure(),
              i.decidedOn(),
              i.interruptedOn(),
              i.partial(),
              i.statutoryDay(),
              i.days(),
              i.daysInterrupted(),
              i.offers().size(),
              i.declined(),
              i.offered(),
              i.reason(),
              i.actions(),
              i.interim(),
              i.executedOn(),
              i.closedOn(),
              i.closeReason()));
    }
    return new AuditorsCopy(
        report.quarter(),
        report.asOf(),
        report.window(),
        report.provisions(),
        report.repeated().size(),
        rows,
        report.recorded());
  }
}
