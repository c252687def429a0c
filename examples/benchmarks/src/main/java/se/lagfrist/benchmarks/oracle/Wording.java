package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.lagfrist.law.Citation;
import se.lagfrist.law.Transition;
import se.lagfrist.rulebook.Due;
import se.lagfrist.rulebook.LawText;
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

  final Way way;
  final int n;
  final PeriodUnit unit;

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
        due instanceof Due.Within within && within.otherwise() != null
            ? When.of(within.otherwise())
            : null;
    this.dayBefore = text.due() instanceof Due.DayBefore;
    this.way = way;
    this.n = n;
    this.unit = unit;
    this.month = month;
  }

  /** Returns the wording of a rule. */
  static Wording of(LawText text) {
    Due due = text.due() instanceof Due.DayBefore before ? before.of() : text.due();
    if (due instanceof Due.Within within) {
      return counted(text, due, Way.WITHIN, within.period());
    }
    if (due instanceof Due.DayAfter after) {
      return counted(text, due, Way.DAY_AFTER, after.period());
    }
    if (due instanceof Due.SameDay) {
      return number(text, due, Way.SAME_DAY, 0);
    }
    if (due instanceof Due.Promptly) {
      return number(text, due, Way.WORD_ONLY, 0);
    }
    if (due instanceof Due.Birthday birthday) {
      return number(text, due, Way.BIRTHDAY, birthday.age());
    }
    if (due instanceof Due.BeforeBirthMonth birthday) {
      return number(text, due, Way.MONTH_BEFORE_BIRTHDAY, birthday.age());
    }
    if (due instanceof Due.EndOfNextYear end) {
      return counted(text, due, Way.END_OF_NEXT_YEAR, end.period());
    }
    if (due instanceof Due.Quarterly quarterly) {
      return counted(text, due, Way.EVERY_QUARTER_AFTER, quarterly.period());
    }
    if (due instanceof Due.EveryQuarter) {
      return number(text, due, Way.EVERY_QUARTER, 0);
    }
    if (due instanceof Due.Yearly yearly) {
      return new Wording(
          text,
          due,
          Way.EVERY_YEAR,
          yearly.day().getDayOfMonth(),
          PeriodUnit.DAY,
          yearly.day().getMonth());
    }
    if (due instanceof Due.Monthly monthly) {
      return number(text, due, Way.EVERY_MONTH, monthly.dayOfMonth());
    }
    if (due instanceof Due.NextMeeting) {
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
  @Nullable LocalDate dayFrom(LocalDate first) {
    LocalDate day = itself(first);
    return day != null && dayBefore ? day.minusDays(1) : day;
  }

  private @Nullable LocalDate itself(LocalDate first) {
    switch (way) {
      case WITHIN:
        return Reckoning.end(first, n, unit);
      case DAY_AFTER:
        return Reckoning.end(first, n, unit).plusDays(1);
      case SAME_DAY:
        return first;
      case BIRTHDAY:
        return Reckoning.birthday(first, n);
      case MONTH_BEFORE_BIRTHDAY:
        return Reckoning.endOfMonthBefore(Reckoning.birthday(first, n));
      case END_OF_NEXT_YEAR:
        return LocalDate.of(Reckoning.end(first, n, unit).getYear() + 1, 12, 31);
      default:
        return null;
    }
  }

  @Override
  public String toString() {
    return citation + " " + way.name().toLowerCase(Locale.ROOT) + " " + from;
  }
}
