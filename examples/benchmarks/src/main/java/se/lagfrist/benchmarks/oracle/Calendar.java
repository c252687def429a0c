package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.time.Month;
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
  private final Telling telling;
  private final Duty duty;
  private final LocalDate start;
  private final LocalDate asOf;
  private final Wording wording;
  private final @Nullable End end;
  private final @Nullable LocalDate ended;
  private final List<Done> done;
  private @Nullable Gap undated;
  private @Nullable Integer undatedFor;

  Calendar(Clock clock, Telling telling, LocalDate start, Governing governing) {
    this.clock = clock;
    this.telling = telling;
    this.duty = clock.duty();
    this.start = start;
    this.asOf = telling.asOf();
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
    int begun = Quarters.quarterOf(first);
    Map<Integer, Done> reports = QuarterReports.of(done, begun, first);
    for (int quarter = begun;
        quarter == begun || !Quarters.firstDay(quarter).isAfter(asOf);
        quarter++) {
      LocalDate needed = quarter == begun ? first : Quarters.firstDay(quarter + 1);
      boolean over = ended != null && ended.isBefore(needed);
      if (over && quarter > begun) {
        return;
      }
      Wording inForce = duty.inForceOn(quarter == begun ? first : Quarters.firstDay(quarter));
      if (inForce == null) {
        return;
      }
      LocalDate last = Quarters.windowEnd(quarter);
      Days days = Days.practice(last).plannedFrom(start).owedSince(threshold);
      if (over) {
        telling.add(
            telling.told(
                over(telling.builder(Quarters.name(quarter), start, days), days),
                inForce,
                last,
                null));
        return;
      }
      Done report = reports.get(quarter);
      End pointless =
          report == null && asOf.isAfter(last) ? pointless(quarter, last, reports) : null;
      boolean asksForADay =
          undated != null && (undatedFor == null || undatedFor.intValue() == quarter);
      if (pointless != null && (first.isAfter(asOf) || !asksForADay)) {
        ObligationBuilder b = telling.builder(Quarters.name(quarter), start, days);
        telling.judge(b, days, null, pointless, null);
        telling.add(telling.told(b, inForce, last, null));
      } else if (first.isAfter(asOf)) {
        told(Quarters.name(quarter), inForce, days, report);
      } else {
        toldOrUndated(Quarters.name(quarter), quarter, inForce, days, report);
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
        return QuarterReports.stated(fact);
      }
    }
    return null;
  }

  // ---- quarters, months and years as such

  private void quarters() {
    for (int quarter = Quarters.quarterOf(start);
        Quarters.firstDay(quarter + 1).compareTo(asOf) <= 0;
        quarter++) {
      LocalDate opens = Quarters.firstDay(quarter + 1);
      Wording inForce = duty.inForceOn(opens);
      if (inForce == null
          || duty.inForceOn(Quarters.firstDay(quarter)) == null
          || isOverBy(Quarters.firstDay(quarter))) {
        continue;
      }
      Done report = null;
      for (Done one : done) {
        Integer stated = QuarterReports.stated(one.fact());
        if (stated != null ? stated == quarter : Quarters.quarterOf(one.day()) == quarter + 1) {
          report = one;
          break;
        }
      }
      Days days = Days.of(duty, Quarters.lastDay(quarter + 1)).plannedFrom(opens);
      toldOrUndated(Quarters.name(quarter), quarter, inForce, days, report);
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
      telling.add(
          telling.told(
              telling.builder(name, start, days).status(Status.UNDETERMINED).gap(gap),
              inForce,
              days.last(),
              null));
      undated = isReport(gap) ? null : gap;
    } else {
      told(name, inForce, days, report);
    }
  }

  private void told(String name, Wording inForce, Days days, @Nullable Done met) {
    ObligationBuilder b = telling.builder(name, start, days);
    LocalDate metOn = telling.judge(b, days, met, null, null);
    telling.add(telling.told(b, inForce, days.last(), metOn));
  }

  private ObligationBuilder over(ObligationBuilder b, Days days) {
    telling.judge(b, days, null, end, null);
    return b;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? b : a;
  }
}
