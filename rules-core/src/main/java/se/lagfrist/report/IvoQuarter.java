package se.lagfrist.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.FiledReport;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.engine.Reckoning;
import se.lagfrist.engine.RecordingProfile;
import se.lagfrist.law.Citation;
import se.lagfrist.time.Quarter;

/**
 * Finds the individual reports on decisions not executed that are due for a quarter.
 *
 * <p>A decision is not executed in time if it is not executed on the last day of the time that the
 * rule gives. Its first quarter is the one that contains the day after; it is repeated for every
 * quarter at whose end it still waits, and told executed or closed for the quarter in which that
 * happened. The time from an interruption counts by itself. A decision is listed at most once per
 * quarter. Where the file tells which reports were sent, they say which is the first.
 *
 * <p>Immutable and thread-safe. What the law says is asked of the engine's rules.
 */
public final class IvoQuarter {

  private final Quarter quarter;
  private final LocalDate asOf;
  private final ReportTurn turn;
  private final ObligationEngine engine;
  private final ReportLaw law;
  private final ReportingWindow window;
  private final LocalDate previousWindowEnd;

  private IvoQuarter(
      Quarter quarter,
      LocalDate asOf,
      ObligationEngine engine,
      QuarterChoices choices,
      IvoWindows windows) {
    this.quarter = requireNonNull(quarter, "quarter");
    this.asOf = requireNonNull(asOf, "asOf");
    this.turn = new ReportTurn(quarter, requireNonNull(choices, "choices"));
    this.engine = engine.only(Waits.RULES).with(choices.in(engine.settings()));
    this.law = ReportLaw.of(engine.rules());
    this.window = windows.window(quarter);
    this.previousWindowEnd = windows.window(quarter.previous()).last();
    if (Waits.RULES.stream().allMatch(id -> engine.rules().rule(id).isEmpty())) {
      throw new IllegalArgumentException(
          "The engine has none of the rules that the report asks: "
              + String.join(", ", Waits.RULES)
              + ".\nMaybe rules-sol or rules-lss is missing from the class path.");
    }
  }

  /**
   * Prepares the report for a quarter, with the windows and switches of the engine's settings.
   *
   * @param quarter the quarter
   * @param asOf the day asked about; facts after it are not known. Before the quarter is over the
   *     answer is preliminary
   * @param engine the rules
   * @throws IllegalArgumentException if the engine has none of the rules about such decisions
   */
  public static IvoQuarter of(Quarter quarter, LocalDate asOf, ObligationEngine engine) {
    EngineSettings settings = engine.settings();
    return of(quarter, asOf, engine, QuarterChoices.of(settings), IvoWindows.of(settings));
  }

  /**
   * Prepares the report for a quarter with choices and windows of the host's own.
   *
   * @throws IllegalArgumentException if the engine has none of the rules about such decisions
   */
  public static IvoQuarter of(
      Quarter quarter,
      LocalDate asOf,
      ObligationEngine engine,
      QuarterChoices choices,
      IvoWindows windows) {
    return new IvoQuarter(quarter, asOf, engine, choices, windows);
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

  /** Returns who gets the report when it is sent in its window; empty if no rule says. */
  String recipient() {
    return law.recipient(window.last());
  }

  /** Returns the provisions that ask for the report, that of SoL first. */
  List<Citation> provisions() {
    return law.provisions(quarter.lastDay());
  }

  /** Returns what the acts ask of the statistics, SoL first; none of an act without a rule. */
  List<IvoReport.Statistics> statistics() {
    return law.statistics(quarter.firstDay());
  }

  /**
   * What one case adds to the report.
   *
   * @param untold how many that wait are left out, because nothing that is kept could show that
   *     they were carried out
   */
  record Found(List<IvoItem> items, List<ReportQuestion> questions, int untold) {}

  /** Returns the name of what is kept of the cases, or null if everything is. */
  @Nullable String profile() {
    RecordingProfile profile = engine.settings().recording();
    return profile == null ? null : profile.name();
  }

  /**
   * Returns the reports due for one case: none on a decision of which a host with a recording
   * profile keeps nothing that could show that it was carried out.
   */
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
    // A case file that comes twice is one case, whatever differs in it.
    IvoReport.Gathering gathering = new IvoReport.Gathering(this);
    try (files) {
      files.sequential().forEach(gathering::add);
    }
    return gathering.report();
  }

  /**
   * Returns the report over cases of systems that do not keep the same things.
   *
   * @param files the cases
   * @param makers tells of each case who finds its reports: one of the same quarter and day, whose
   *     engine knows what the system keeps that the case came from
   */
  public IvoReport report(Stream<CaseFile> files, Function<? super CaseFile, IvoQuarter> makers) {
    IvoReport.Gathering gathering = new IvoReport.Gathering(this);
    try (files) {
      files.sequential().forEach(file -> gathering.add(file, makers.apply(file)));
    }
    return gathering.report();
  }

  Found found(CaseFile file) {
    Reckoning reckoning = engine.reckon(file, asOf);
    Waits waits = Waits.in(reckoning);
    List<IvoItem> items = new ArrayList<>(1);
    List<ReportQuestion> questions = new ArrayList<>(waits.questions());
    RecordingProfile profile = engine.settings().recording();
    int untold = 0;
    for (Wait wait : waits.found()) {
      IvoReportKind byTime = turn.byTime(wait);
      if (byTime != null && !Recorded.tells(profile, wait.kind())) {
        untold++;
      } else if (byTime != null) {
        Filings filings =
            new Filings(reckoning.file(), wait, quarter, window.last(), previousWindowEnd);
        IvoItem item = item(reckoning.file(), wait, turn.told(wait, byTime, filings), filings);
        items.add(item);
        ask(item, byTime, filings, questions);
      }
    }
    return new Found(items, questions, untold);
  }

  /** Asks about a report that should have been sent before, and about what the row lacks. */
  private void ask(
      IvoItem item, IvoReportKind byTime, Filings filings, List<ReportQuestion> questions) {
    RecordingProfile profile = engine.settings().recording();
    boolean kept = profile == null || profile.keeps(FactType.of(FiledReport.class));
    if (kept && !item.preliminary() && byTime != IvoReportKind.FIRST && !filings.before(false)) {
      questions.add(
          ReportQuestion.lacking(
              item.caseId(),
              item.anchorId(),
              "Beslutet skulle ha rapporterats för ett tidigare kvartal, men ingen sådan rapport är"
                  + " registrerad. Lämnades den, och vilken dag?"));
    }
    if (!item.lacks().isEmpty()) {
      questions.add(
          ReportQuestion.lacking(
              item.caseId(),
              item.anchorId(),
              "Saknas i raden: " + String.join(", ", item.lacks()) + "."));
    }
  }

  private IvoItem item(CaseFile file, Wait wait, IvoReportKind kind, Filings filings) {
    Wait.Grant grant = wait.grant();
    Wait.End end = wait.end();
    LocalDate until = asOf.isBefore(quarter.lastDay()) ? asOf : quarter.lastDay();
    if (end != null && end.day().isBefore(until)) {
      until = end.day();
    }
    boolean interrupted = wait.kind() == WaitKind.INTERRUPTED;
    LocalDate certain = kind == IvoReportKind.FIRST ? wait.reportable() : quarter.lastDay();
    LocalDate executedOn = end != null && end.executed() ? end.day() : null;
    Citation own = requireNonNull(wait.citation(turn.lawDay(wait)), "citation");
    Told told = new Told(file, wait, until, window.last());
    return IvoItemBuilder.builder()
        .caseId(file.id())
        .unit(file.unit().orElse(null))
        .decisionId(grant.id())
        .interruptionId(interrupted ? wait.anchorId() : null)
        .kind(kind)
        .waitKind(wait.kind())
        .citation(kind == IvoReportKind.EXECUTED ? executed(wait, own) : own)
        .recipient(wait.rule().recipientOn(window.last()).orElse(""))
        .law(grant.law())
        .provision(grant.provision())
        .measure(grant.measure())
        .judgment(!grant.decision())
        .decidedOn(grant.day())
        .interruptedOn(interrupted ? wait.start() : null)
        .partial(told.partial())
        .statutoryDay(wait.threshold())
        .reportableFrom(wait.reportable())
        .days(Math.max(0, ChronoUnit.DAYS.between(grant.day(), until)))
        .daysInterrupted(
            interrupted ? Math.max(0, ChronoUnit.DAYS.between(wait.start(), until)) : null)
        .offers(told.offers())
        .offered(told.offered())
        .reason(told.reason())
        .actions(told.actions())
        .interim(told.interim())
        .notes(told.notes())
        .executedOn(executedOn)
        .closedOn(end != null && !end.executed() ? end.day() : null)
        .closeReason(end == null ? "" : end.reason())
        .hostMunicipality(told.hostMunicipality())
        .preliminary(kind.isWaiting() && end == null && asOf.isBefore(certain))
        .quarter(quarter)
        .window(window)
        .filedOn(filings.sent(kind))
        .recording(profile())
        .build();
  }

  /** Returns the provision that asks to tell that it was executed. */
  private Citation executed(Wait wait, Citation own) {
    ReportLaw.Role role =
        wait.kind() == WaitKind.INTERRUPTED ? ReportLaw.Role.RESUMED : ReportLaw.Role.EXECUTED;
    Citation asked = law.citation(role, wait.grant().law(), quarter.firstDay());
    return asked == null ? own : asked;
  }
}
