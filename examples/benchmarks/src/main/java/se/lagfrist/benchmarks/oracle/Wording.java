package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.HospitalStay;
import se.lagfrist.law.Citation;
import se.lagfrist.law.Transition;
import se.lagfrist.rulebook.AgeDue;
import se.lagfrist.rulebook.CalendarDue;
import se.lagfrist.rulebook.DayBefore;
import se.lagfrist.rulebook.Due;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.PeriodDue;
import se.lagfrist.rulebook.WordDue;
import se.lagfrist.time.PeriodUnit;
import se.lagfrist.time.StatutoryPeriod;

/** One wording of a provision: from when to when it is in force, and when it makes a thing due. */
final class Wording {

  /** How a wording tells the day. */
  enum Way {
    WITHIN,
    DAY_AFTER,
    SAME_DAY,
    WORD_ONLY,
    BIRTHDAY,
    TARGET_AGE,
    BEFORE,
    MONTH_BEFORE_BIRTHDAY,
    END_OF_NEXT_YEAR,
    EVERY_QUARTER_AFTER,
    EVERY_QUARTER,
    EVERY_YEAR,
    EVERY_MONTH,
    NEXT_MEETING
  }

  final Citation citation;
  final LocalDate from;
  final @Nullable LocalDate to;
  final boolean immediate;
  final boolean once;

  /** The day it counts from, and the one to count from if that is not there. */
  final When start;

  final @Nullable When otherwise;

  /** Whether the thing is due the day before the day that follows. */
  final boolean dayBefore;

  /** Notes on this wording alone. */
  final List<String> notes;

  final Way way;
  final int n;
  final PeriodUnit unit;

  /** Whether a number of days that was agreed on takes the place of the period. */
  final boolean orAgreed;

  /** What must have happened too before a year ends. */
  final @Nullable When after;

  /** Month of a yearly day. */
  final @Nullable Month month;

  private Wording(LawText text, Due due, Way way, int n, PeriodUnit unit, @Nullable Month month) {
    this.citation = text.citation();
    this.from = text.inForce().from();
    this.to = text.inForce().to();
    this.immediate = text.transition() == Transition.IMMEDIATE;
    this.once = text.once();
    this.start = When.of(text.from());
    this.otherwise =
        due instanceof PeriodDue.Within within && within.otherwise() != null
            ? When.of(within.otherwise())
            : null;
    this.dayBefore = text.due() instanceof DayBefore;
    this.orAgreed = due instanceof PeriodDue.DayAfter dayAfter && dayAfter.orAgreed();
    this.after =
        due instanceof PeriodDue.EndOfNextYear end && end.after() != null
            ? When.of(end.after())
            : null;
    this.notes = text.notes();
    this.way = way;
    this.n = n;
    this.unit = unit;
    this.month = month;
  }

  /** The day whose law it is: what is due the day before something falls under the law of that. */
  LocalDate told(LocalDate day) {
    return dayBefore ? day.plusDays(1) : day;
  }

  /** Returns the wording of a rule. */
  static Wording of(LawText text) {
    Due due = text.due() instanceof DayBefore before ? before.of() : text.due();
    if (due instanceof PeriodDue.Within within) {
      return counted(text, due, Way.WITHIN, within.period());
    }
    if (due instanceof PeriodDue.DayAfter after) {
      return counted(text, due, Way.DAY_AFTER, after.period());
    }
    if (due instanceof WordDue.SameDay) {
      return number(text, due, Way.SAME_DAY, 0);
    }
    if (due instanceof WordDue.Promptly) {
      return number(text, due, Way.WORD_ONLY, 0);
    }
    if (due instanceof AgeDue.Birthday birthday) {
      return number(text, due, Way.BIRTHDAY, birthday.age());
    }
    if (due instanceof AgeDue.BeforeBirthMonth birthday) {
      return number(text, due, Way.MONTH_BEFORE_BIRTHDAY, birthday.age());
    }
    if (due instanceof AgeDue.TargetAge) {
      return number(text, due, Way.TARGET_AGE, 0);
    }
    if (due instanceof PeriodDue.Before before) {
      return counted(text, due, Way.BEFORE, before.period());
    }
    if (due instanceof PeriodDue.EndOfNextYear end) {
      return counted(text, due, Way.END_OF_NEXT_YEAR, end.period());
    }
    if (due instanceof PeriodDue.Quarterly quarterly) {
      return counted(text, due, Way.EVERY_QUARTER_AFTER, quarterly.period());
    }
    if (due instanceof CalendarDue.EveryQuarter) {
      return number(text, due, Way.EVERY_QUARTER, 0);
    }
    if (due instanceof CalendarDue.Yearly yearly) {
      return new Wording(
          text,
          due,
          Way.EVERY_YEAR,
          yearly.day().getDayOfMonth(),
          PeriodUnit.DAY,
          yearly.day().getMonth());
    }
    if (due instanceof CalendarDue.Monthly monthly) {
      return number(text, due, Way.EVERY_MONTH, monthly.dayOfMonth());
    }
    if (due instanceof WordDue.NextMeeting) {
      return number(text, due, Way.NEXT_MEETING, 0);
    }
    throw new IllegalStateException(
        "The oracle cannot count " + due + ".\nMaybe teach it in Wording.");
  }

  private static Wording counted(LawText text, Due due, Way way, StatutoryPeriod period) {
    return new Wording(text, due, way, period.amount(), period.unit(), null);
  }

  private static Wording number(LawText text, Due due, Way way, int n) {
    return new Wording(text, due, way, n, PeriodUnit.DAY, null);
  }

  boolean isInForceOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /** Whether the calendar alone decides how often. */
  boolean isCalendar() {
    return way == Way.EVERY_QUARTER_AFTER
        || way == Way.EVERY_QUARTER
        || way == Way.EVERY_YEAR
        || way == Way.EVERY_MONTH;
  }

  /** The day counted from a start; null where the wording gives none. */
  @Nullable LocalDate dayFrom(LocalDate first, PlainCase file, Fact anchor) {
    LocalDate day = itself(first, file, anchor);
    return day != null && dayBefore ? day.minusDays(1) : day;
  }

  private @Nullable LocalDate itself(LocalDate first, PlainCase file, Fact anchor) {
    switch (way) {
      case WITHIN:
        return Reckoning.end(first, n, unit);
      case DAY_AFTER:
        Integer agreed = orAgreed && anchor instanceof HospitalStay stay ? stay.agreedDays() : null;
        return agreed != null && agreed > 0
            ? Reckoning.end(first, agreed, PeriodUnit.DAY)
            : Reckoning.end(first, n, unit).plusDays(1);
      case SAME_DAY:
        return first;
      case BIRTHDAY:
        return Reckoning.birthday(first, n);
      case MONTH_BEFORE_BIRTHDAY:
        return Reckoning.endOfMonthBefore(Reckoning.birthday(first, n));
      case END_OF_NEXT_YEAR:
        LocalDate ran = Reckoning.end(first, n, unit);
        LocalDate too = after == null ? null : lastOf(after, file);
        int year = too == null ? ran.getYear() : Math.max(ran.getYear(), too.getYear());
        return LocalDate.of(year + 1, 12, 31);
      case TARGET_AGE:
        return Reckoning.targetAge(first);
      case BEFORE:
        return Reckoning.before(first, n, unit);
      case EVERY_QUARTER_AFTER:
        return Reckoning.end(first, n, unit);
      default:
        return null;
    }
  }

  private static @Nullable LocalDate lastOf(When when, PlainCase file) {
    LocalDate last = null;
    for (Fact fact : file.ofKind(when.kind)) {
      LocalDate day = when.isOf(fact) ? when.in(fact) : null;
      if (day != null && (last == null || day.isAfter(last))) {
        last = day;
      }
    }
    return last;
  }

  @Override
  public String toString() {
    return citation + " " + way.name().toLowerCase(Locale.ROOT) + " " + from;
  }
}
