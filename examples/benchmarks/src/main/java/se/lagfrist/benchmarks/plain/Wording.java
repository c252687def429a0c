package se.lagfrist.benchmarks.plain;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.lagfrist.law.Citation;

/** One wording of a provision: from when to when it is in force, and when it makes a thing due. */
final class Wording {

  /** How a wording tells the day. */
  enum Way {
    WITHIN,
    DAY_AFTER,
    SAME_DAY,
    DAY_BEFORE,
    WORD_ONLY,
    BIRTHDAY,
    DAY_BEFORE_BIRTHDAY,
    MONTH_BEFORE_BIRTHDAY,
    DAY_BEFORE_TARGET_AGE,
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
  final Way way;
  final int n;
  final Unit unit;

  /** Month of a yearly day. */
  final @Nullable Month month;

  Wording(
      String citation,
      Way way,
      int n,
      Unit unit,
      @Nullable Month month,
      LocalDate from,
      @Nullable LocalDate to,
      boolean immediate,
      boolean once) {
    this.citation = Citation.parse(citation);
    this.way = way;
    this.n = n;
    this.unit = unit;
    this.month = month;
    this.from = from;
    this.to = to;
    this.immediate = immediate;
    this.once = once;
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
  @Nullable LocalDate dayFrom(LocalDate start) {
    switch (way) {
      case WITHIN:
        return Reckoning.end(start, n, unit);
      case DAY_AFTER:
        return Reckoning.end(start, n, unit).plusDays(1);
      case SAME_DAY:
        return start;
      case DAY_BEFORE:
        return start.minusDays(1);
      case BIRTHDAY:
        return Reckoning.birthday(start, n);
      case DAY_BEFORE_BIRTHDAY:
        return Reckoning.birthday(start, n).minusDays(1);
      case DAY_BEFORE_TARGET_AGE:
        LocalDate reached = Reckoning.targetAge(start);
        return reached == null ? null : reached.minusDays(1);
      case MONTH_BEFORE_BIRTHDAY:
        return Reckoning.endOfMonthBefore(Reckoning.birthday(start, n));
      case END_OF_NEXT_YEAR:
        return LocalDate.of(Reckoning.end(start, n, unit).getYear() + 1, 12, 31);
      default:
        return null;
    }
  }

  @Override
  public String toString() {
    return citation + " " + way.name().toLowerCase(Locale.ROOT) + " " + from;
  }
}
