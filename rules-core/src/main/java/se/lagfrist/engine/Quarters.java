package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FiledReport;
import se.lagfrist.law.Governance;
import se.lagfrist.obligation.Gap;
import se.lagfrist.rulebook.Lapse;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.time.Quarter;

/**
 * Reports once per calendar quarter. The first quarter is the one in which the period has run out,
 * the law is in force, and the anchor itself has happened; it is reported even if the need ends
 * within it. A later quarter is reported if the need is still there when it ends. A report that was
 * missed before the need ended stays missed, but is no longer to be made.
 */
final class Quarters implements Course {

  static final Quarters COURSE = new Quarters();

  /** No clock is followed further than this many quarters. */
  private static final int MOST = 2_000;

  private Quarters() {}

  @Override
  public void run(Clock clock, Answers answers) {
    DutyFacts facts = clock.facts();
    Gap unknown = facts.anchorGap();
    if (unknown != null) {
      Trail trail = Trail.withoutStart(clock.occasion(), clock.started().happening().name());
      Obligations.undetermined(answers, trail, unknown, "1");
      return;
    }
    LawText first = clock.law().version();
    LocalDate threshold = first.due().day(clock.start());
    LocalDate reportable = later(threshold.plusDays(1), first.inForce().from());
    reportable = later(reportable, facts.anchorDay());
    answers.wake(reportable);
    Ended ended = clock.ended();
    boolean neverDue = ended != null && ended.day().isBefore(reportable);
    Happenings done =
        neverDue ? Happenings.NONE : facts.done(clock.start(), clock.started().happening());
    Gap undated = neverDue ? null : facts.undated(done);
    run(clock, answers, threshold, reportable, done, undated);
  }

  private static void run(
      Clock clock,
      Answers answers,
      LocalDate threshold,
      LocalDate reportable,
      Happenings done,
      @Nullable Gap missing) {
    Occasion occasion = clock.occasion();
    Quarter first = Quarter.of(reportable);
    Map<String, Happened> reports = reports(done, first, reportable, occasion);
    List<Reported> reported = reported(first, done, reports, clock.asOf());
    Gap undated = missing;
    String undatedFor = stated(clock.facts(), undated);
    Ended ended = clock.ended();
    int n = 0;
    for (Quarter q = first; n < MOST; q = q.next(), n++) {
      boolean isFirst = q.equals(first);
      if (!isFirst && q.firstDay().isAfter(occasion.latest())) {
        answers.wake(q.firstDay());
        return;
      }
      LocalDate needed = isFirst ? reportable : q.lastDay().plusDays(1);
      boolean endedBefore = ended != null && ended.day().isBefore(needed);
      if (endedBefore && !isFirst) {
        return;
      }
      LawText text = occasion.rule().law().on(isFirst ? reportable : q.firstDay());
      if (text == null) {
        return;
      }
      Happened report = endedBefore ? null : report(q, done, reports);
      Days days =
          Days.practice(occasion.settings().windowEnd(q)).notBefore(clock.start()).after(threshold);
      Ended pointless = report == null ? pointless(q, reported, ended, days, clock.asOf()) : null;
      Governance<LawText> governance = new Governance<>(text, threshold, false, List.of());
      Trail trail =
          Trail.of(
              clock,
              governance,
              text.due().period(),
              days,
              report,
              endedBefore ? ended : pointless);
      if (!endedBefore
          && report == null
          && undated != null
          && (undatedFor == null || undatedFor.equals(q.toString()))
          && !reportable.isAfter(clock.asOf())) {
        Obligations.undetermined(answers, trail, undated, q.toString());
        undated = afterOne(clock.facts(), undated);
      } else {
        boolean projected = q.firstDay().isAfter(clock.asOf()) && !isFirst;
        Obligations.add(answers, trail, verdict(trail), q.toString(), projected);
      }
      if (endedBefore) {
        return;
      }
    }
  }

  /**
   * Returns what made a report that was missed pointless, or null: the need ended, or a later
   * quarter was reported, which told the same. That it was missed stays, but nobody has to make it
   * any more.
   */
  private static @Nullable Ended pointless(
      Quarter q, List<Reported> reported, @Nullable Ended ended, Days days, LocalDate asOf) {
    LocalDate limit = days.limit();
    if (limit == null || !asOf.isAfter(limit)) {
      return null;
    }
    Ended first = ended == null ? null : ended.notBefore(limit.plusDays(1));
    for (Reported one : reported) {
      LocalDate day = one.report().day();
      if (one.quarter().compareTo(q) > 0
          && day.isAfter(limit)
          && (first == null || day.isBefore(first.day()))) {
        first = new Ended(day, new Lapse.At(one.report().happening(), false), one.report().fact());
      }
    }
    return first;
  }

  /** The report of a quarter. */
  private record Reported(Quarter quarter, Happened report) {}

  private static List<Reported> reported(
      Quarter first, Happenings done, Map<String, Happened> reports, LocalDate asOf) {
    List<Reported> found = new ArrayList<>();
    Quarter last = Quarter.of(asOf);
    for (Quarter q = first; q.compareTo(last) <= 0 && found.size() < MOST; q = q.next()) {
      Happened report = report(q, done, reports);
      if (report != null) {
        found.add(new Reported(q, report));
      }
    }
    return found;
  }

  /** Judges the report of a period. */
  static Verdict verdict(Trail trail) {
    Happened done = trail.done();
    Ended ended = trail.ended();
    return Judge.ofDuty(
        trail.rule().details().kind(),
        trail.days(),
        done == null ? null : done.day(),
        done != null || ended == null ? null : ended.day(),
        trail.asOf());
  }

  private static @Nullable Happened report(
      Quarter quarter, Happenings done, Map<String, Happened> reports) {
    Happened stated = done.stating(quarter.toString());
    return stated != null ? stated : reports.get(quarter.toString());
  }

  /**
   * Gives each report that states no quarter its own: the one whose window it was filed in, else
   * the earliest that has none yet. A second report in the same window is not taken for the next
   * quarter's. Where there is none left to take, reports are passed over up to the day on which
   * there can be one again.
   */
  private static Map<String, Happened> reports(
      Happenings done, Quarter first, LocalDate reportable, Occasion occasion) {
    Happenings unstated = done.unstated();
    Happened one = unstated.from(reportable);
    if (one == null) {
      return Map.of();
    }
    Map<String, Happened> found = new HashMap<>();
    Quarter free = first;
    while (one != null) {
      Quarter current = Quarter.of(one.day());
      Quarter before = current.previous();
      LocalDate windowEnd = occasion.settings().windowEnd(before);
      boolean inWindow = before.compareTo(first) >= 0 && !one.day().isAfter(windowEnd);
      boolean taken = inWindow && take(before, one, done, found);
      // Reports come by day, so quarters that were taken once stay taken.
      while (!taken && free.compareTo(inWindow ? before : current) <= 0) {
        taken = take(free, one, done, found);
        free = taken ? free : free.next();
      }
      LocalDate other = current.lastDay().plusDays(1);
      LocalDate next = inWindow && windowEnd.isBefore(other) ? windowEnd.plusDays(1) : other;
      one = taken ? unstated.after(one) : unstated.from(next);
    }
    return found;
  }

  private static boolean take(
      Quarter quarter, Happened one, Happenings done, Map<String, Happened> found) {
    return report(quarter, done, found) == null && found.put(quarter.toString(), one) == null;
  }

  /** Returns the quarter that an undated report states, or null. */
  static @Nullable String stated(DutyFacts facts, @Nullable Gap undated) {
    Fact fact = undated == null ? null : facts.view().fact(undated.factId());
    return fact == null ? null : stated(fact);
  }

  /**
   * Returns what is still undated when one period is undetermined because of it: a report is of one
   * period only, while what ended the need on a day that is missing can have ended it before any.
   */
  static @Nullable Gap afterOne(DutyFacts facts, Gap undated) {
    Fact fact = facts.view().fact(undated.factId());
    return fact instanceof FiledReport ? null : undated;
  }

  /** Returns the quarter that a report states, or null. */
  static @Nullable String stated(Fact fact) {
    return fact instanceof FiledReport report ? report.quarter() : null;
  }

  private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
    return other != null && other.isAfter(day) ? other : day;
  }
}
