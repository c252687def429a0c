package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.benchmarks.oracle.Wording.Way;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;
import se.lagfrist.time.StatutoryPeriod;

/**
 * The days of one time.
 *
 * @param statutory after 1 §; null where the law gives none
 * @param last the last day in time, or the day an effect occurs
 * @param planned the working day to act on
 * @param rolled after 2 §, where that differs
 * @param effect whether the last day is that of an effect, averted only until the day before
 */
record Days(
    @Nullable LocalDate statutory,
    @Nullable LocalDate last,
    @Nullable LocalDate planned,
    @Nullable LocalDate rolled,
    boolean effect) {

  static final Days NONE = new Days(null, null, null, null, false);

  /** The days that a wording which governs gives. */
  static Days of(Duty duty, PlainCase file, Fact anchor, Governing governing, LocalDate start) {
    Wording wording = governing.wording;
    switch (wording.way) {
      case WORD_ONLY:
        if (duty.benchmark == null) {
          return NONE;
        }
        StatutoryPeriod period = duty.benchmark.period();
        LocalDate came = governing.came;
        LocalDate from = came == null || came.isBefore(start) ? start : came;
        return practice(Reckoning.end(from, period.amount(), period.unit()));
      case NEXT_MEETING:
        LocalDate meeting = file.meetingAfter(start);
        return meeting == null ? NONE : practice(meeting);
      case TARGET_AGE:
        if (Reckoning.targetAge(start) == null) {
          return NONE;
        }
        break;
      default:
        break;
    }
    LocalDate day = withoutAbsence(duty, file, anchor, start, governing.day);
    if (day == null) {
      return NONE;
    }
    return isEffect(duty, wording) ? ofEffect(duty, day) : of(duty, day);
  }

  /**
   * The day when every day on which the person was away moves it by one, counted day by day; null
   * while the person is away.
   */
  private static @Nullable LocalDate withoutAbsence(
      Duty duty, PlainCase file, Fact anchor, LocalDate start, LocalDate day) {
    if (duty.notCounted.isEmpty()) {
      return day;
    }
    Fact before = new Matters(file, anchor).before();
    List<Interruption> absences = new ArrayList<>();
    for (Interruption one : file.all(Interruption.class)) {
      boolean of =
          one.concerns() == null
              || one.concerns().equals(anchor.id())
              || (before != null && one.concerns().equals(before.id()));
      if (of
          && one.interruptedOn() != null
          && one.cause() != null
          && duty.notCounted.contains(one.cause())) {
        absences.add(one);
      }
    }
    LocalDate end = day;
    for (LocalDate at = earliest(absences, start); !at.isAfter(end); at = at.plusDays(1)) {
      for (Interruption one : absences) {
        LocalDate from = one.interruptedOn();
        LocalDate to = one.resumedOn();
        if (from == null || at.isBefore(from)) {
          continue;
        }
        if (to == null) {
          return null;
        }
        if (at.isBefore(to) && !at.isBefore(start)) {
          end = end.plusDays(1);
          break;
        }
      }
    }
    return end;
  }

  private static LocalDate earliest(List<Interruption> absences, LocalDate start) {
    LocalDate first = start;
    for (Interruption one : absences) {
      LocalDate from = one.interruptedOn();
      first = from != null && from.isBefore(first) ? from : first;
    }
    return first;
  }

  /** What the law says occurs the day after a time, or ceases on a birthday. */
  private static boolean isEffect(Duty duty, Wording wording) {
    boolean ceases =
        wording.way == Way.BIRTHDAY && duty.details.kind() == ObligationKind.LIMITATION;
    return !wording.dayBefore && (wording.way == Way.DAY_AFTER || ceases);
  }

  static Days of(Duty duty, LocalDate day) {
    LocalDate moved = Reckoning.rolled(day);
    boolean applies = duty.details.sundayRule() == SundayRule.APPLIES;
    return new Days(
        day,
        applies ? moved : day,
        Reckoning.planned(day),
        moved.equals(day) ? null : moved,
        false);
  }

  /** An effect moves with the last day on which it can be averted. */
  private static Days ofEffect(Duty duty, LocalDate occurs) {
    LocalDate avert = LocalDate.ofEpochDay(occurs.toEpochDay() - 1);
    Days before = of(duty, avert);
    return new Days(occurs, next(before.last), before.planned, next(before.rolled), true);
  }

  private static @Nullable LocalDate next(@Nullable LocalDate day) {
    return day == null ? null : LocalDate.ofEpochDay(day.toEpochDay() + 1);
  }

  static Days practice(LocalDate day) {
    return new Days(null, day, Reckoning.planned(day), null, false);
  }

  /** When a decision has set another last day. */
  Days extended(Duty duty, LocalDate until) {
    return effect ? ofEffect(duty, LocalDate.ofEpochDay(until.toEpochDay() + 1)) : of(duty, until);
  }

  /** Nothing is planned before it can begin, if it can be done in time at all. */
  Days plannedFrom(LocalDate begins) {
    boolean early = planned != null && planned.isBefore(begins);
    boolean inTime = last != null && !last.isBefore(begins);
    return early && inTime ? new Days(statutory, last, begins, rolled, effect) : this;
  }

  /** What must not be done is not planned. */
  Days unplanned() {
    return new Days(statutory, last, null, rolled, effect);
  }

  /** A report that is owed since a day has passed. */
  Days owedSince(LocalDate threshold) {
    return new Days(threshold, last, planned, null, effect);
  }

  /** The last day to act: what occurs the day after can be averted only until the day before. */
  @Nullable LocalDate limit() {
    return effect && last != null ? LocalDate.ofEpochDay(last.toEpochDay() - 1) : last;
  }

  /** A day that rests on a number of practice has no more force than that. */
  Force force(Duty duty) {
    return duty.benchmark != null && last != null && statutory == null
        ? Force.PRACTICE
        : duty.force;
  }
}
