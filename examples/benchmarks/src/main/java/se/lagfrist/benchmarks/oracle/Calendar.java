package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagfrist.benchmarks.oracle.Doing.Done;
import se.lagfrist.benchmarks.oracle.Ending.End;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.FiledReport;
import se.lagfrist.obligation.Gap;
import se.lagfrist.obligation.ObligationBuilder;
import se.lagfrist.obligation.Status;

/** Duties that come back with the calendar: every quarter, every year, every month. */
final class Calendar {

  private final Clock clock;
  private final Duty duty;
  private final LocalDate start;
  private final LocalDate asOf;
  private final Wording wording;
  private final @Nullable End end;
  private final @Nullable LocalDate ended;
  private final List<Done> done;
  private @Nullable Gap undated;
  private @Nullable Integer undatedFor;

  Calendar(Clock clock, LocalDate start, Governing governing) {
    this.clock = clock;
    this.duty = clock.duty();
    this.start = start;
    this.asOf = clock.asOf();
    this.wording = governing.wording;
    this.end = clock.ended(start, null);
    this.ended = end == null ? null : end.day();
    this.done = clock.done(start);
    this.undated = clock.undated();
    this.undatedFor = undated == null ? null : statedIn(undated);
  }

  void run() {
    switch (wording.way) {
      case EVERY_QUARTER_AFTER:
        quartersAfter();
        break;
      case EVERY_QUARTER:
        quarters();
        break;
      case EVERY_MONTH:
        months();
        break;
      default:
        years();
    }
  }

  // ---- the report on what waits

  /**
   * The first quarter is the one in which the time has passed, the law has come, and the fact that
   * asks for the report has happened. It is reported even if the waiting ends within it, a later
   * one only if someone still waits when it is over.
   */
  private void quartersAfter() {
    for (DateField field : FactType.of(clock.anchor()).dates()) {
      if (field.required() && field.of(clock.anchor()) == null) {
        clock.withoutStart(new Gap(clock.anchor().id(), field.name(), field.swedish()));
        return;
      }
    }
    LocalDate threshold = Reckoning.end(start, wording.n, wording.unit);
    LocalDate first = later(threshold.plusDays(1), wording.from);
    LocalDate asked = Ending.decided(clock.anchor());
    if (asked != null) {
      first = later(first, asked);
    }
    int begun = quarterOf(first);
    Map<Integer, Done> reports = reports(begun, first);
    for (int quarter = begun; quarter == begun || !firstDay(quarter).isAfter(asOf); quarter++) {
      LocalDate needed = quarter == begun ? first : firstDay(quarter + 1);
      boolean over = ended != null && ended.isBefore(needed);
      if (over && quarter > begun) {
        return;
      }
      Wording inForce = duty.inForceOn(quarter == begun ? first : firstDay(quarter));
      if (inForce == null) {
        return;
      }
      LocalDate last = windowEnd(quarter);
      Days days = Days.practice(last).plannedFrom(start).owedSince(threshold);
      if (over) {
        clock.add(
            clock.told(over(clock.builder(name(quarter), start, days), days), inForce, last, null));
        return;
      }
      Done report = reports.get(quarter);
      End pointless =
          report == null && asOf.isAfter(last) ? pointless(quarter, last, reports) : null;
      boolean asksForADay =
          undated != null && (undatedFor == null || undatedFor.intValue() == quarter);
      if (pointless != null && (first.isAfter(asOf) || !asksForADay)) {
        ObligationBuilder b = clock.builder(name(quarter), start, days);
        clock.judge(b, days, null, pointless, null);
        clock.add(clock.told(b, inForce, last, null));
      } else if (first.isAfter(asOf)) {
        told(name(quarter), inForce, days, report);
      } else {
        toldOrUndated(name(quarter), quarter, inForce, days, report);
      }
    }
  }

  /**
   * A report that was missed is no longer to be made once the wait is over, or a later one came.
   */
  private @Nullable End pointless(int quarter, LocalDate last, Map<Integer, Done> reports) {
    LocalDate first = null;
    if (ended != null) {
      first = ended.isAfter(last) ? ended : last.plusDays(1);
    }
    for (Map.Entry<Integer, Done> one : reports.entrySet()) {
      LocalDate day = one.getValue().day();
      if (one.getKey() > quarter && day.isAfter(last) && (first == null || day.isBefore(first))) {
        first = day;
      }
    }
    return first == null ? null : new End(first, false, false);
  }

  /** A report is of one period; what ends the need can have ended it before any of them. */
  private boolean isReport(Gap undated) {
    return clock.facts(FiledReport.class).stream()
        .anyMatch(fact -> fact.id().equals(undated.factId()));
  }

  private @Nullable Integer statedIn(Gap undated) {
    for (Fact fact : clock.facts(FiledReport.class)) {
      if (fact.id().equals(undated.factId())) {
        return stated(fact);
      }
    }
    return null;
  }

  /**
   * Each report goes to the quarter it names; else to the quarter in whose window it was sent; else
   * to the first that has none. A second report in the same window is one about an earlier quarter.
   */
  private Map<Integer, Done> reports(int begun, LocalDate first) {
    Map<Integer, Done> reports = new HashMap<>();
    for (Done one : done) {
      Integer stated = stated(one.fact());
      if (stated != null) {
        reports.putIfAbsent(stated, one);
      }
    }
    for (Done one : done) {
      if (stated(one.fact()) != null || one.day().isBefore(first)) {
        continue;
      }
      int current = quarterOf(one.day());
      int before = current - 1;
      boolean inWindow = before >= begun && !one.day().isAfter(windowEnd(before));
      if (inWindow && reports.putIfAbsent(before, one) == null) {
        continue;
      }
      int latest = inWindow ? before : current;
      for (int quarter = begun; quarter <= latest; quarter++) {
        if (reports.putIfAbsent(quarter, one) == null) {
          break;
        }
      }
    }
    return reports;
  }

  private static @Nullable Integer stated(Fact fact) {
    String quarter = fact instanceof FiledReport report ? report.quarter() : null;
    if (quarter == null || !quarter.matches("\\d{4}-Q[1-4]")) {
      return quarter == null ? null : -1;
    }
    return Integer.parseInt(quarter.substring(0, 4)) * 4 + quarter.charAt(6) - '1';
  }

  // ---- quarters, months and years as such

  private void quarters() {
    for (int quarter = quarterOf(start); firstDay(quarter + 1).compareTo(asOf) <= 0; quarter++) {
      LocalDate opens = firstDay(quarter + 1);
      Wording inForce = duty.inForceOn(opens);
      if (inForce == null
          || duty.inForceOn(firstDay(quarter)) == null
          || isOverBy(firstDay(quarter))) {
        continue;
      }
      Done report = null;
      for (Done one : done) {
        Integer stated = stated(one.fact());
        if (stated != null ? stated == quarter : quarterOf(one.day()) == quarter + 1) {
          report = one;
          break;
        }
      }
      Days days = Days.of(duty, lastDay(quarter + 1)).plannedFrom(opens);
      toldOrUndated(name(quarter), quarter, inForce, days, report);
    }
  }

  private void months() {
    for (LocalDate month = start.withDayOfMonth(1); ; month = month.plusMonths(1)) {
      LocalDate opens = month.plusMonths(1);
      if (opens.isAfter(asOf) || isOverBy(month)) {
        return;
      }
      Wording inForce = duty.inForceOn(opens);
      if (inForce != null) {
        int day = inForce.n;
        Days days =
            day == 0 ? Days.NONE : Days.of(duty, opens.withDayOfMonth(day)).plannedFrom(opens);
        Done report = between(opens, opens.plusMonths(1));
        toldOrUndated(month.toString().substring(0, 7), null, inForce, days, report);
      }
    }
  }

  private void years() {
    for (int year = start.getYear(); ; year++) {
      LocalDate opens = LocalDate.of(year, 1, 1);
      if (opens.isAfter(asOf) || (ended != null && ended.isBefore(opens))) {
        return;
      }
      Wording inForce = duty.inForceOn(opens);
      if (inForce == null) {
        continue;
      }
      Month month = inForce.month == null ? Month.JANUARY : inForce.month;
      LocalDate day = LocalDate.of(year, month, inForce.n);
      if (!day.isBefore(start)) {
        Done report = between(opens, opens.plusYears(1));
        Days days = Days.of(duty, day).plannedFrom(opens);
        toldOrUndated(String.valueOf(year), null, inForce, days, report);
      }
    }
  }

  /** A month or quarter is reported for the days of it on which the need was there. */
  private boolean isOverBy(LocalDate firstDay) {
    return ended != null && !ended.isAfter(firstDay);
  }

  private @Nullable Done between(LocalDate from, LocalDate before) {
    for (Done one : done) {
      LocalDate day = one.day();
      if (!day.isBefore(from) && !day.isBefore(start) && day.isBefore(before)) {
        return one;
      }
    }
    return null;
  }

  // ---- how it is told

  /** A report sent on no known day may be the first that is missing. */
  private void toldOrUndated(
      String name, @Nullable Integer quarter, Wording inForce, Days days, @Nullable Done report) {
    Gap gap = undated;
    if (report == null
        && gap != null
        && (undatedFor == null || (quarter != null && undatedFor.intValue() == quarter))) {
      clock.add(
          clock.told(
              clock.builder(name, start, days).status(Status.UNDETERMINED).gap(gap),
              inForce,
              days.last(),
              null));
      undated = isReport(gap) ? null : gap;
    } else {
      told(name, inForce, days, report);
    }
  }

  private void told(String name, Wording inForce, Days days, @Nullable Done met) {
    ObligationBuilder b = clock.builder(name, start, days);
    LocalDate metOn = clock.judge(b, days, met, null, null);
    clock.add(clock.told(b, inForce, days.last(), metOn));
  }

  private ObligationBuilder over(ObligationBuilder b, Days days) {
    clock.judge(b, days, null, end, null);
    return b;
  }

  private static String name(int quarter) {
    return quarter / 4 + "-Q" + (quarter % 4 + 1);
  }

  private static int quarterOf(LocalDate day) {
    return day.getYear() * 4 + (day.getMonthValue() - 1) / 3;
  }

  private static LocalDate firstDay(int quarter) {
    return LocalDate.of(quarter / 4, quarter % 4 * 3 + 1, 1);
  }

  private static LocalDate lastDay(int quarter) {
    return firstDay(quarter + 1).minusDays(1);
  }

  /** IVO's windows: 30 April, 31 August, 31 October, 31 January. */
  private static LocalDate windowEnd(int quarter) {
    int year = quarter / 4;
    switch (quarter % 4) {
      case 0:
        return LocalDate.of(year, 4, 30);
      case 1:
        return LocalDate.of(year, 8, 31);
      case 2:
        return LocalDate.of(year, 10, 31);
      default:
        return LocalDate.of(year + 1, 1, 31);
    }
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? b : a;
  }
}
