package se.lagfrist.engine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FiledReport;
import se.lagfrist.law.Citation;
import se.lagfrist.law.Governance;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.Gap;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.Status;
import se.lagfrist.rulebook.Due;
import se.lagfrist.rulebook.Happening;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.time.Quarter;
import se.lagfrist.time.StatutoryPeriod;
import se.lagfrist.time.StatutoryTime;

/**
 * Runs the clock of one rule from one anchor: when it started, which wording governs, when it is
 * due, what met it, what ended it, and what comes next.
 */
final class DutyClock {

  /** No clock is followed further than this many occurrences. */
  private static final int MOST_OCCURRENCES = 2_000;

  private final Rule rule;
  private final DutyFacts facts;
  private final EngineSettings settings;
  private final LocalDate asOf;
  private final LocalDate horizon;
  private final List<Obligation> out;
  private @Nullable LocalDate wakeUp;

  /** Its obligations are added to the given list. */
  DutyClock(
      Rule rule,
      DutyFacts facts,
      EngineSettings settings,
      LocalDate horizon,
      List<Obligation> obligations) {
    this.out = obligations;
    this.rule = rule;
    this.facts = facts;
    this.settings = settings;
    this.asOf = facts.view().asOf();
    this.horizon = horizon;
  }

  /** Returns the next day on which the answer can change by itself, or null. */
  @Nullable LocalDate run() {
    runFromStart();
    return wakeUp;
  }

  private void runFromStart() {
    if (rule.switchName() != null && !settings.switches().contains(rule.switchName())) {
      return;
    }
    Started started = started();
    if (started.day() == null) {
      if (started.gap() != null) {
        undetermined(started.gap(), started.happening(), null, "1");
        fromKnownReview(started);
      }
      return;
    }
    LocalDate start = started.day();
    if (facts.tooOld(start, started.happening())) {
      return;
    }
    Governance<LawText> first = governing(start, 1);
    if (first == null) {
      return;
    }
    Ends ends = facts.ends(start, started.happening());
    if (beforeTheLaw(first, started, start, ends.first())) {
      return;
    }
    wake(ends.next());
    Due due = first.version().due();
    if (!rule.brokenBy().isEmpty()) {
      window(first, started, start, ends.first());
    } else if (due instanceof Due.Quarterly quarterly) {
      quarters(first, quarterly, started, start, ends.first());
    } else if (ofTheCalendar(due)) {
      calendar(first, started, start, ends.first());
    } else {
      DutyFacts.Done done = facts.done(start, started.happening());
      occurrences(started, done, start, 1, first, ends.first());
    }
  }

  /**
   * A wording that reaches back to running cases reaches those that ran when it came: not before it
   * was in force, and not what was already done or over.
   */
  private boolean beforeTheLaw(
      Governance<LawText> governance, Started started, LocalDate start, @Nullable Ended ended) {
    List<LawText> walked = governance.consideredBefore();
    LawText first = walked.isEmpty() ? governance.version() : walked.get(0);
    LocalDate inForce = first.inForce().from();
    if (!inForce.isAfter(start)) {
      return false;
    }
    if (inForce.isAfter(asOf)) {
      wake(inForce);
      return true;
    }
    if (ended != null && ended.day().isBefore(inForce)) {
      return true;
    }
    Due due = governance.version().due();
    if (rule.recurrence() != null || due instanceof Due.Quarterly || ofTheCalendar(due)) {
      return false;
    }
    List<Performed> done = facts.done(start, started.happening()).times();
    return !done.isEmpty() && done.get(0).day().isBefore(inForce);
  }

  private static boolean ofTheCalendar(Due due) {
    return due instanceof Due.Yearly
        || due instanceof Due.Monthly
        || due instanceof Due.EveryQuarter;
  }

  /** Finds the start: the wordings may start from different happenings. */
  private Started started() {
    List<LawText> versions = rule.law().versions();
    Started fallback = started(versions.get(0));
    if (isStart(versions.get(0), fallback.day())) {
      return fallback;
    }
    for (int i = 1; i < versions.size(); i++) {
      LawText text = versions.get(i);
      if (text.from() != versions.get(i - 1).from()) {
        Started candidate = started(text);
        if (isStart(text, candidate.day())) {
          return candidate;
        }
        if (fallback.day() == null && candidate.day() != null) {
          fallback = candidate;
        }
      }
    }
    return fallback;
  }

  private Started started(LawText text) {
    Happening otherwise = text.due() instanceof Due.Within within ? within.otherwise() : null;
    return facts.started(text.from(), otherwise);
  }

  /** Returns whether the wording in force on a day starts from the same happening as a wording. */
  private boolean isStart(LawText text, @Nullable LocalDate day) {
    LawText inForce = day == null ? null : rule.law().on(day);
    return inForce != null && inForce.from() == text.from();
  }

  private @Nullable Governance<LawText> governing(LocalDate start, int n) {
    return rule.law().governing(start, text -> day(text, start, n));
  }

  /** Returns the day under a wording, or null if it asks for nothing more. */
  private @Nullable LocalDate day(LawText text, LocalDate start, int n) {
    if (n > 1) {
      if (text.once()) {
        return null;
      }
      StatutoryPeriod again = rule.recurrence() == null ? null : rule.recurrence().period();
      if (again != null) {
        return StatutoryTime.endDay(start, again);
      }
    }
    return day(text.due(), start);
  }

  private static LocalDate day(Due due, LocalDate start) {
    if (due instanceof Due.DayBefore before) {
      return day(before.of(), start).minusDays(1);
    }
    if (due instanceof Due.Before before) {
      return before.day(start);
    }
    if (due instanceof Due.Within within) {
      return StatutoryTime.endDay(start, within.period());
    }
    if (due instanceof Due.DayAfter after) {
      return StatutoryTime.endDay(start, after.period()).plusDays(1);
    }
    if (due instanceof Due.Birthday birthday) {
      return start.plusYears(birthday.age());
    }
    if (due instanceof Due.BeforeBirthMonth birthday) {
      return start.plusYears(birthday.age()).withDayOfMonth(1).minusDays(1);
    }
    if (due instanceof Due.EndOfNextYear end) {
      return LocalDate.of(StatutoryTime.endDay(start, end.period()).getYear() + 1, 12, 31);
    }
    if (due instanceof Due.Quarterly quarterly) {
      return StatutoryTime.endDay(start, quarterly.period());
    }
    return start;
  }

  // --- one thing to do, perhaps again and again -------------------------------------------------

  /** The first time cannot be told without its start, but the next is counted from a review. */
  private void fromKnownReview(Started started) {
    if (rule.recurrence() == null) {
      return;
    }
    DutyFacts.Done done = facts.done(LocalDate.MIN, started.happening());
    if (done.times().isEmpty()) {
      return;
    }
    LocalDate start = done.times().get(0).day();
    if (facts.tooOld(start, started.happening())) {
      return;
    }
    Ends ends = facts.ends(start, started.happening());
    wake(ends.next());
    Governance<LawText> second = governing(start, 2);
    if (second != null) {
      occurrences(started, done, start, 2, second, ends.first());
    }
  }

  /** Runs from the given occurrence; from the second, the first thing done is the start. */
  private void occurrences(
      Started started,
      DutyFacts.Done done,
      LocalDate firstStart,
      int from,
      Governance<LawText> first,
      @Nullable Ended ended) {
    List<Performed> times = done.times();
    LocalDate start = firstStart;
    LocalDate lastDone = from > 1 ? firstStart : null;
    boolean assumed = false;
    int used = 0;
    for (int n = from; n <= MOST_OCCURRENCES; n++) {
      Governance<LawText> governance = n == from ? first : governing(start, n);
      if (governance == null || governance.day() == null) {
        return;
      }
      Days days = days(governance, start);
      Performed performed = null;
      while (used < times.size() && performed == null) {
        Performed candidate = times.get(used++);
        boolean shows = !candidate.atLatest() || inTime(candidate, days, governance);
        if (shows && (lastDone == null || candidate.day().isAfter(lastDone))) {
          performed = candidate;
        }
      }
      if (performed != null && ended != null && ended.day().isBefore(performed.day())) {
        performed = null;
      }
      String startName = n == 1 ? started.happening().name() : "det senaste tillfället";
      Fact startFact = n == 1 ? started.fact() : null;
      Trail trail =
          new Trail(
              rule,
              facts.anchor(),
              start,
              startName,
              startFact,
              governance,
              period(governance.version(), n),
              days,
              performed,
              performed == null ? ended : null,
              performed == null
                  ? done.rejectedAfter(lastDone == null ? start : lastDone)
                  : List.of(),
              asOf);
      LocalDate limit = limit(days, governance);
      boolean late = performed != null && limit != null && performed.day().isAfter(limit);
      boolean untold = performed == null || (late && rule.recurrence() == null);
      Gap undated = untold && !assumed ? facts.undated(done) : null;
      // An end after the last day does not tell whether the thing had been done by then.
      boolean endedInTime = ended != null && (limit == null || !ended.day().isAfter(limit));
      if (undated != null && !endedInTime) {
        undetermined(undated, null, trail, occurrence(n));
        return;
      }
      add(trail, occurrence(n), assumed);
      boolean recurs = rule.recurrence() != null;
      if (!recurs || (performed == null && ended != null)) {
        return;
      }
      LocalDate next;
      if (performed != null) {
        next = performed.day();
      } else {
        LocalDate last = days.last();
        next = last == null || last.isBefore(asOf) ? asOf : last;
        if (next.isAfter(horizon) || !horizon.isAfter(asOf)) {
          return;
        }
        assumed = true;
      }
      lastDone = next;
      start = next;
      if (assumed && start.isAfter(horizon)) {
        return;
      }
    }
  }

  private static String occurrence(int n) {
    return n == 1 ? "1" : Integer.toString(n);
  }

  private static boolean inTime(Performed performed, Days days, Governance<LawText> governance) {
    LocalDate limit = limit(days, governance);
    return limit == null || !performed.day().isAfter(limit);
  }

  /** An effect that occurs the day after can be averted only until the day before. */
  private static @Nullable LocalDate limit(Days days, @Nullable Governance<LawText> governance) {
    LocalDate last = days.last();
    boolean effect = governance != null && governance.version().due() instanceof Due.DayAfter;
    return last != null && effect ? last.minusDays(1) : last;
  }

  private @Nullable StatutoryPeriod period(LawText text, int n) {
    if (n > 1 && rule.recurrence() != null && rule.recurrence().period() != null) {
      return rule.recurrence().period();
    }
    if (text.due() instanceof Due.Within within) {
      return within.period();
    }
    if (text.due() instanceof Due.DayAfter after) {
      return after.period();
    }
    return null;
  }

  private Days days(Governance<LawText> governance, LocalDate start) {
    Due due = governance.version().due();
    if (due instanceof Due.Promptly) {
      return rule.benchmark() == null
          ? Days.NONE
          : Days.practice(StatutoryTime.endDay(start, rule.benchmark().period()));
    }
    if (due instanceof Due.NextMeeting) {
      return settings.meetingAfter(start).map(Days::practice).orElse(Days.NONE);
    }
    LocalDate day = governance.day();
    if (day == null) {
      return Days.NONE;
    }
    Days days = Days.of(day, rule.details().sundayRule(), settings);
    return due instanceof Due.DayAfter ? days.ofEffect() : days;
  }

  private void add(Trail trail, String occurrence, boolean assumed) {
    LocalDate last = trail.days().last();
    Performed performed = trail.performed();
    Ended ended = trail.ended();
    LocalDate limit = limit(trail.days(), trail.governance());
    Status status;
    LocalDate lapsedOn = null;
    if (performed != null) {
      boolean inTime = limit == null || !performed.day().isAfter(limit);
      if (rule.details().kind() == ObligationKind.LIMITATION && !inTime) {
        status = Status.LAPSED;
        lapsedOn = last;
      } else {
        status = inTime ? Status.MET : Status.MET_LATE;
      }
    } else if (rule.details().kind() == ObligationKind.LIMITATION
        && limit != null
        && asOf.isAfter(limit)
        && (ended == null || ended.day().isAfter(limit))) {
      status = Status.LAPSED;
      lapsedOn = last;
    } else if (ended != null) {
      status = Status.LAPSED;
      lapsedOn = ended.day();
    } else if (limit != null && asOf.isAfter(limit)) {
      status = Status.OVERDUE;
    } else {
      status = Status.UPCOMING;
      wake(limit == null ? null : limit.plusDays(1));
    }
    LocalDate metOn =
        performed != null && (status == Status.MET || status == Status.MET_LATE)
            ? performed.day()
            : null;
    out.add(
        builder(trail, occurrence, status)
            .metOn(metOn)
            .citation(citation(trail, metOn))
            .lapsedOn(lapsedOn)
            .projected(assumed)
            .reason(() -> Reasons.of(trail, status))
            .build());
  }

  // --- something that must not happen -----------------------------------------------------------

  private void window(
      Governance<LawText> governance, Started started, LocalDate start, @Nullable Ended ended) {
    Due due = governance.version().due();
    boolean open = due instanceof Due.Promptly || due instanceof Due.SameDay;
    Days days = open ? Days.NONE : days(governance, start).unplanned();
    Performed closed = facts.windowEnd(start);
    LocalDate fixed = days.statutory();
    LocalDate end = closed != null ? closed.day() : fixed;
    LocalDate endedOn = ended == null ? null : ended.day();
    boolean endedFirst = endedOn != null && (end == null || endedOn.isBefore(end));
    LocalDate closes = endedFirst ? endedOn : end;
    Performed broken = facts.broken(start, closes);
    boolean over = end != null && (closed != null ? !end.isAfter(asOf) : end.isBefore(asOf));
    Status status;
    if (broken != null) {
      status = over || ended != null ? Status.LAPSED : Status.OVERDUE;
    } else if (over && !endedFirst) {
      status = Status.MET;
    } else if (ended != null) {
      status = Status.LAPSED;
    } else {
      status = Status.UPCOMING;
    }
    if (!over && end != null) {
      wake(end.isAfter(asOf) ? end : null);
      wake(end.plusDays(1));
    }
    Trail trail =
        new Trail(
            rule,
            facts.anchor(),
            start,
            started.happening().name(),
            started.fact(),
            governance,
            period(governance.version(), 1),
            days,
            broken == null ? closed : broken,
            ended,
            List.of(),
            asOf);
    LocalDate metOn = status == Status.MET ? end : null;
    out.add(
        builder(trail, "1", status)
            .metOn(metOn)
            .citation(citation(trail, metOn))
            .lapsedOn(status == Status.LAPSED ? (ended != null ? ended.day() : end) : null)
            .breachedOn(broken == null ? null : broken.day())
            .reason(() -> Reasons.ofWindow(trail, status, broken))
            .build());
  }

  // --- reports of the calendar ------------------------------------------------------------------

  /**
   * Reports once per calendar quarter. The first quarter is the one in which the period has run
   * out, the law is in force, and the anchor itself has happened; it is reported even if the need
   * ends within it. A later quarter is reported if the need is still there when it ends.
   */
  private void quarters(
      Governance<LawText> governance,
      Due.Quarterly due,
      Started started,
      LocalDate start,
      @Nullable Ended ended) {
    Gap unknown = facts.anchorGap();
    if (unknown != null) {
      undetermined(unknown, started.happening(), null, "1");
      return;
    }
    LocalDate threshold = StatutoryTime.endDay(start, due.period());
    LocalDate reportable = threshold.plusDays(1);
    reportable = later(reportable, governance.version().inForce().from());
    reportable = later(reportable, facts.anchorDay());
    wake(reportable);
    Quarter first = Quarter.of(reportable);
    LocalDate latest = horizon.isAfter(asOf) ? horizon : asOf;
    boolean neverDue = ended != null && ended.day().isBefore(reportable);
    DutyFacts.Done done =
        neverDue ? DutyFacts.Done.NOTHING : facts.done(start, started.happening());
    Map<String, Performed> reports = reports(done.times(), first, reportable);
    Gap undated = neverDue ? null : facts.undated(done);
    String undatedFor = undatedFor(undated);
    int n = 0;
    for (Quarter q = first; n < MOST_OCCURRENCES; q = q.next(), n++) {
      boolean isFirst = q.equals(first);
      if (!isFirst && q.firstDay().isAfter(latest)) {
        wake(q.firstDay());
        return;
      }
      LocalDate needed = isFirst ? reportable : q.lastDay().plusDays(1);
      boolean endedBefore = ended != null && ended.day().isBefore(needed);
      if (endedBefore && !isFirst) {
        return;
      }
      LawText text = rule.law().on(isFirst ? reportable : q.firstDay());
      if (text == null) {
        return;
      }
      Days days = Days.practice(settings.windowEnd(q));
      String name = q.toString();
      Performed report = endedBefore ? null : reports.get(name);
      Trail trail =
          new Trail(
              rule,
              facts.anchor(),
              start,
              started.happening().name(),
              started.fact(),
              new Governance<>(text, threshold, false, List.of()),
              due.period(),
              days,
              report,
              endedBefore ? ended : null,
              List.of(),
              asOf);
      if (!endedBefore
          && report == null
          && undated != null
          && (undatedFor == null || undatedFor.equals(name))
          && !reportable.isAfter(asOf)) {
        undetermined(undated, null, trail, name);
        undated = null;
      } else {
        add(trail, name, q.firstDay().isAfter(asOf) && !isFirst);
      }
      if (endedBefore) {
        return;
      }
    }
  }

  /**
   * Gives each report its quarter: the one it states, else the one whose window it was filed in,
   * else the earliest that has none yet. A second report in the same window is not taken for the
   * next quarter's.
   */
  private Map<String, Performed> reports(
      List<Performed> done, Quarter first, LocalDate reportable) {
    if (done.isEmpty()) {
      return Map.of();
    }
    Map<String, Performed> found = new HashMap<>();
    List<Performed> unstated = new ArrayList<>(done.size());
    for (Performed one : done) {
      String quarter = stated(one.fact());
      if (quarter != null) {
        found.putIfAbsent(quarter, one);
      } else if (!one.day().isBefore(reportable)) {
        unstated.add(one);
      }
    }
    for (Performed one : unstated) {
      Quarter current = Quarter.of(one.day());
      Quarter before = current.previous();
      boolean inWindow =
          before.compareTo(first) >= 0 && !one.day().isAfter(settings.windowEnd(before));
      if (inWindow && found.putIfAbsent(before.toString(), one) == null) {
        continue;
      }
      Quarter last = inWindow ? before : current;
      for (Quarter q = first; q.compareTo(last) <= 0; q = q.next()) {
        if (found.putIfAbsent(q.toString(), one) == null) {
          break;
        }
      }
    }
    return found;
  }

  /** Returns the quarter that an undated report states. */
  private @Nullable String undatedFor(@Nullable Gap undated) {
    return undated == null
        ? null
        : facts.view().file().fact(undated.factId()).map(DutyClock::stated).orElse(null);
  }

  private static @Nullable String stated(Fact fact) {
    return fact instanceof FiledReport report ? report.quarter() : null;
  }

  private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
    return other != null && other.isAfter(day) ? other : day;
  }

  private void calendar(
      Governance<LawText> governance, Started started, LocalDate start, @Nullable Ended ended) {
    DutyFacts.Done done = facts.done(start, started.happening());
    LocalDate latest = horizon.isAfter(asOf) ? horizon : asOf;
    boolean yearly = governance.version().due() instanceof Due.Yearly;
    boolean quarterly = governance.version().due() instanceof Due.EveryQuarter;
    int months = yearly ? 12 : quarterly ? 3 : 1;
    YearMonth month = firstPeriod(governance.version().due(), start);
    LocalDate before = start.minusDays(1);
    Gap undated = facts.undated(done);
    String undatedFor = undatedFor(undated);
    for (int n = 0; n < MOST_OCCURRENCES; n++) {
      LocalDate opens = opens(governance.version().due(), month);
      LawText text =
          quarterly && rule.law().on(month.atDay(1)) == null ? null : rule.law().on(opens);
      String occurrence = occurrence(governance.version().due(), month, opens);
      LocalDate day = text == null ? null : calendarDay(text.due(), month, opens);
      if (opens.isAfter(latest)) {
        wake(opens);
        return;
      }
      if (text != null && !(ended != null && over(ended.day(), text.due(), month, opens))) {
        Days days = day == null ? Days.NONE : Days.of(day, rule.details().sundayRule(), settings);
        LocalDate next = opens.plusMonths(months);
        Performed performed = null;
        for (Performed one : done.times()) {
          String stated = quarterly ? stated(one.fact()) : null;
          if (stated != null) {
            if (stated.equals(occurrence)) {
              performed = one;
              break;
            }
          } else if (one.day().isAfter(before)
              && !one.day().isBefore(opens)
              && one.day().isBefore(next)) {
            performed = one;
            break;
          }
        }
        Trail trail =
            new Trail(
                rule,
                facts.anchor(),
                start,
                started.happening().name(),
                started.fact(),
                new Governance<>(text, day, false, List.of()),
                null,
                days,
                performed,
                null,
                List.of(),
                asOf);
        if (performed == null
            && undated != null
            && (undatedFor == null || undatedFor.equals(occurrence))
            && !opens.isAfter(asOf)) {
          undetermined(undated, null, trail, occurrence);
          undated = null;
        } else {
          add(trail, occurrence, opens.isAfter(asOf));
        }
      }
      before = opens.minusDays(1);
      month = month.plusMonths(months);
    }
  }

  /** Returns the first month of the first period to be reported. */
  private static YearMonth firstPeriod(Due due, LocalDate start) {
    if (due instanceof Due.Yearly yearly) {
      int year = start.getYear();
      return YearMonth.of(yearly.day().atYear(year).isBefore(start) ? year + 1 : year, 1);
    }
    return YearMonth.from(due instanceof Due.EveryQuarter ? Quarter.of(start).firstDay() : start);
  }

  /**
   * Returns whether the need was over before there was anything to report: a month or quarter is
   * reported when it has passed, for the days of it on which the need was there.
   */
  private static boolean over(LocalDate ended, Due due, YearMonth month, LocalDate opens) {
    return due instanceof Due.Yearly ? ended.isBefore(opens) : !ended.isAfter(month.atDay(1));
  }

  /** Returns the day from which the report of a period can be made: when the period is over. */
  private static LocalDate opens(Due due, YearMonth month) {
    if (due instanceof Due.Yearly) {
      return month.atDay(1);
    }
    if (due instanceof Due.EveryQuarter) {
      return month.plusMonths(3).atDay(1);
    }
    return month.plusMonths(1).atDay(1);
  }

  private static String occurrence(Due due, YearMonth month, LocalDate opens) {
    if (due instanceof Due.EveryQuarter) {
      return Quarter.of(month.atDay(1)).toString();
    }
    return due instanceof Due.Yearly ? Integer.toString(opens.getYear()) : month.toString();
  }

  private static @Nullable LocalDate calendarDay(Due due, YearMonth month, LocalDate opens) {
    if (due instanceof Due.Yearly yearly) {
      return yearly.day().atYear(opens.getYear());
    }
    if (due instanceof Due.EveryQuarter) {
      return Quarter.of(opens).lastDay();
    }
    if (due instanceof Due.Monthly monthly && monthly.dayOfMonth() > 0) {
      return month.plusMonths(1).atDay(monthly.dayOfMonth());
    }
    return null;
  }

  // --- common -----------------------------------------------------------------------------------

  private void undetermined(
      Gap gap, @Nullable Happening happening, @Nullable Trail known, String occurrence) {
    Trail trail =
        known != null
            ? known.untold()
            : new Trail(
                rule,
                facts.anchor(),
                null,
                happening == null ? gap.swedish() : happening.name(),
                null,
                null,
                null,
                Days.NONE,
                null,
                null,
                List.of(),
                asOf);
    out.add(
        builder(trail, occurrence, Status.UNDETERMINED)
            .citation(citation(trail, null))
            .gap(gap)
            .reason(() -> Reasons.ofGap(gap))
            .build());
  }

  private Obligation.Builder builder(Trail trail, String occurrence, Status status) {
    Days days = trail.days();
    Force force = rule.force();
    if (rule.benchmark() != null && days.last() != null && days.statutory() == null) {
      force = Force.PRACTICE;
    }
    return Obligation.builder(
            new ObligationKey(rule.id(), facts.anchor().id(), occurrence), rule.details(), force)
        .status(status)
        .start(trail.start())
        .days(days.statutory(), days.last(), days.planned(), days.rolled())
        .explanation(trail::tell);
  }

  /** The wording in force on the earliest of the day asked about, the last day, the day met. */
  private Citation citation(Trail trail, @Nullable LocalDate metOn) {
    LocalDate day = asOf;
    LocalDate last = trail.days().last();
    if (last != null && last.isBefore(day)) {
      day = last;
    }
    if (metOn != null && metOn.isBefore(day)) {
      day = metOn;
    }
    LawText shown = rule.law().on(day);
    if (shown != null) {
      return shown.citation();
    }
    Governance<LawText> governance = trail.governance();
    if (governance != null) {
      return governance.version().citation();
    }
    List<LawText> versions = rule.law().versions();
    return versions.get(versions.size() - 1).citation();
  }

  private void wake(@Nullable LocalDate day) {
    if (day != null && day.isAfter(asOf) && (wakeUp == null || day.isBefore(wakeUp))) {
      wakeUp = day;
    }
  }

  /** Returns whole days between two days. */
  static long between(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }
}
