package se.lagfrist.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FiledReport;
import se.lagfrist.casefile.ReportKind;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.time.Quarter;

/**
 * Finds the individual reports on decisions not executed that are due for a quarter: SoL 2025:400
 * 34 kap. 1-2, 4 §§ and LSS 28 f, 28 g, 28 i §§.
 *
 * <p>A decision is not executed in time if it is not executed on the last day of three months from
 * the decision. Its first quarter is the one that contains the day after; it is repeated for every
 * quarter at whose end it still waits, and told executed or closed for the quarter in which that
 * happened. Three months from an interruption count by themselves. A decision is listed at most
 * once per quarter.
 *
 * <p>Immutable and thread-safe; reads case files alone and no rules.
 */
public final class IvoQuarter {

  private final Quarter quarter;
  private final LocalDate asOf;
  private final QuarterChoices choices;
  private final ReportingWindow window;
  private final LocalDate previousWindowEnd;

  private IvoQuarter(Quarter quarter, LocalDate asOf, QuarterChoices choices, IvoWindows windows) {
    this.quarter = requireNonNull(quarter, "quarter");
    this.asOf = requireNonNull(asOf, "asOf");
    this.choices = requireNonNull(choices, "choices");
    this.window = windows.window(quarter);
    this.previousWindowEnd = windows.window(quarter.previous()).last();
  }

  /**
   * Prepares the report for a quarter.
   *
   * @param quarter the quarter
   * @param asOf the day asked about; facts after it are not known. Before the quarter is over the
   *     answer is preliminary
   * @param settings windows and switches
   */
  public static IvoQuarter of(Quarter quarter, LocalDate asOf, EngineSettings settings) {
    return of(quarter, asOf, QuarterChoices.of(settings), IvoWindows.of(settings));
  }

  /** Prepares the report for a quarter with choices and windows of the host's own. */
  public static IvoQuarter of(
      Quarter quarter, LocalDate asOf, QuarterChoices choices, IvoWindows windows) {
    return new IvoQuarter(quarter, asOf, choices, windows);
  }

  /** Returns the quarter. */
  public Quarter quarter() {
    return quarter;
  }

  /** Returns the day asked about. */
  public LocalDate asOf() {
    return asOf;
  }

  /** Returns the window in which the quarter is reported. */
  public ReportingWindow window() {
    return window;
  }

  /** What one case adds to the report. */
  record Found(List<IvoItem> items, List<ReportQuestion> questions) {}

  /** Returns the reports due for one case. */
  public List<IvoItem> items(CaseFile file) {
    return found(file).items();
  }

  /**
   * Returns the reports due, case by case, without keeping any: for lists too long for memory. A
   * case handed over twice is listed twice; {@link #report} is not fooled by that.
   */
  public Stream<IvoItem> items(Stream<CaseFile> files) {
    return files.flatMap(file -> items(file).stream());
  }

  /**
   * Returns the report. Only what is due is kept, so memory grows with the decisions that wait, not
   * with the cases.
   */
  public IvoReport report(Stream<CaseFile> files) {
    IvoReport.Gathering gathering = new IvoReport.Gathering(this);
    try (files) {
      files.sequential().forEach(gathering::add);
    }
    return gathering.report();
  }

  Found found(CaseFile file) {
    CaseFile known = file.knownOn(asOf);
    Waits waits = Waits.in(known, choices);
    List<IvoItem> items = new ArrayList<>(1);
    for (Wait wait : waits.found()) {
      IvoReportKind kind = kind(wait);
      if (kind != null) {
        items.add(item(known, wait, kind));
      }
    }
    return new Found(items, waits.questions());
  }

  /** Returns the first quarter for which a wait is reported, if it lasts until it is reportable. */
  private Quarter first(Wait wait) {
    LocalDate day =
        choices.boundary() == QuarterChoices.Boundary.SNAPSHOT_INCLUSIVE
            ? wait.threshold()
            : wait.reportable();
    LocalDate duty = requireNonNull(ReportLaw.from(wait.grant().law()), "duty");
    return Quarter.of(day.isBefore(duty) ? duty : day);
  }

  private @Nullable IvoReportKind kind(Wait wait) {
    Quarter first = first(wait);
    Wait.End end = wait.end();
    if (quarter.compareTo(first) < 0) {
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
          return order < 0 ? null : end.executed() ? IvoReportKind.EXECUTED : IvoReportKind.CLOSED;
        }
      }
    }
    return quarter.equals(first) ? IvoReportKind.FIRST : IvoReportKind.REPEAT;
  }

  private IvoItem item(CaseFile known, Wait wait, IvoReportKind kind) {
    Wait.Grant grant = wait.grant();
    Wait.End end = wait.end();
    LocalDate until = asOf.isBefore(quarter.lastDay()) ? asOf : quarter.lastDay();
    if (end != null && end.day().isBefore(until)) {
      until = end.day();
    }
    boolean interrupted = wait.kind() == WaitKind.INTERRUPTED;
    LocalDate certain = kind == IvoReportKind.FIRST ? wait.reportable() : quarter.lastDay();
    LocalDate executedOn = end != null && end.executed() ? end.day() : null;
    ReportLaw.Duty duty =
        kind == IvoReportKind.EXECUTED
            ? ReportLaw.Duty.EXECUTED
            : interrupted ? ReportLaw.Duty.INTERRUPTED : ReportLaw.Duty.UNEXECUTED;
    Told told = new Told(known, wait, until);
    return IvoItemBuilder.builder()
        .caseId(known.id())
        .unit(known.unit().orElse(null))
        .decisionId(grant.id())
        .interruptionId(interrupted ? wait.anchorId() : null)
        .kind(kind)
        .waitKind(wait.kind())
        .citation(ReportLaw.citation(grant.law(), duty, quarter.firstDay()))
        .law(grant.law())
        .provision(grant.provision())
        .measure(grant.measure())
        .judgment(!grant.decision())
        .decidedOn(grant.day())
        .interruptedOn(interrupted ? wait.start() : null)
        .partial(told.partial())
        .reportableFrom(wait.reportable())
        .days(Math.max(0, ChronoUnit.DAYS.between(grant.day(), until)))
        .daysInterrupted(
            interrupted ? Math.max(0, ChronoUnit.DAYS.between(wait.start(), until)) : null)
        .offers(told.offers())
        .reason(told.reason())
        .notes(told.notes())
        .executedOn(executedOn)
        .closedOn(end != null && !end.executed() ? end.day() : null)
        .closeReason(end == null ? "" : end.reason())
        .hostMunicipality(told.hostMunicipality())
        .preliminary(kind.isWaiting() && end == null && asOf.isBefore(certain))
        .quarter(quarter)
        .window(window)
        .filedOn(filed(known, wait, kind))
        .build();
  }

  private @Nullable LocalDate filed(CaseFile known, Wait wait, IvoReportKind kind) {
    LocalDate found = null;
    for (Fact fact : known.facts()) {
      if (fact instanceof FiledReport report && isAbout(report, wait)) {
        LocalDate day = report.filedOn();
        if (day != null && counts(report, day, wait, kind)) {
          found = found == null || day.isBefore(found) ? day : found;
        }
      }
    }
    return found;
  }

  private static boolean isAbout(FiledReport report, Wait wait) {
    String about = report.concerns();
    return about == null
        || about.equals(wait.grant().id())
        || wait.interruptions().stream().anyMatch(i -> i.id().equals(about));
  }

  private boolean counts(FiledReport report, LocalDate day, Wait wait, IvoReportKind kind) {
    ReportKind sent = report.kind();
    Wait.End end = wait.end();
    if (!kind.isWaiting()) {
      return (sent == ReportKind.IVO_EXECUTED || sent == ReportKind.IVO_CLOSED)
          && end != null
          && !day.isBefore(end.day());
    }
    ReportKind wanted =
        wait.kind() == WaitKind.INTERRUPTED ? ReportKind.IVO_INTERRUPTION : ReportKind.IVO_FIRST;
    if (sent != wanted) {
      return false;
    }
    if (report.quarter() != null) {
      return quarter.toString().equals(report.quarter());
    }
    // Without a stated quarter: not the report of the quarter before, whose window may still be
    // open.
    return !day.isBefore(wait.reportable())
        && !day.isAfter(window.last())
        && (kind == IvoReportKind.FIRST || day.isAfter(previousWindowEnd));
  }
}
