package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import se.lagfrist.time.PeriodUnit;
import se.lagfrist.time.SwedishCalendar;

/** Lag (1930:173) again, worked out from its two sections: days, weeks, months, years, and 2 §. */
final class Reckoning {

  private Reckoning() {}

  /** The last day of a period: the day that answers to the start, or the month's last day. */
  static LocalDate end(LocalDate start, int n, PeriodUnit unit) {
    switch (unit) {
      case DAY:
        return LocalDate.ofEpochDay(start.toEpochDay() + n);
      case WEEK:
        return LocalDate.ofEpochDay(start.toEpochDay() + 7L * n);
      case WORKING_DAY:
        LocalDate day = start;
        for (int left = n; left > 0; ) {
          day = LocalDate.ofEpochDay(day.toEpochDay() + 1);
          if (SwedishCalendar.isWorkingDay(day)) {
            left--;
          }
        }
        return day;
      case MONTH:
        return sameNumber(start, n);
      default:
        return sameNumber(start, 12 * n);
    }
  }

  /** The last day on which a whole period still lies ahead of a day. */
  static LocalDate before(LocalDate day, int n, PeriodUnit unit) {
    switch (unit) {
      case DAY:
        return LocalDate.ofEpochDay(day.toEpochDay() - n);
      case WEEK:
        return LocalDate.ofEpochDay(day.toEpochDay() - 7L * n);
      case WORKING_DAY:
        LocalDate earlier = day;
        for (int left = n; left > 0; left--) {
          earlier = planned(LocalDate.ofEpochDay(earlier.toEpochDay() - 1));
        }
        return earlier;
      case MONTH:
        return sameNumber(day, -n);
      default:
        return sameNumber(day, -12 * n);
    }
  }

  private static LocalDate sameNumber(LocalDate start, int months) {
    int count = start.getYear() * 12 + start.getMonthValue() - 1 + months;
    int year = count / 12;
    int month = count % 12 + 1;
    return LocalDate.of(year, month, Math.min(start.getDayOfMonth(), daysIn(year, month)));
  }

  private static int daysIn(int year, int month) {
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return Month.of(month).length(leap);
  }

  /** The day a person reaches an age; born on 29 February, the last of the month otherwise. */
  static LocalDate birthday(LocalDate born, int age) {
    return sameNumber(born, 12 * age);
  }

  /** The day a person reaches riktåldern: 67 years for 2026 to 2031; null for a later year. */
  static @Nullable LocalDate targetAge(LocalDate born) {
    LocalDate day = birthday(born, 67);
    return day.getYear() <= 2031 ? day : null;
  }

  /** The last day of the month before the given day's month. */
  static LocalDate endOfMonthBefore(LocalDate day) {
    return LocalDate.ofEpochDay(day.toEpochDay() - day.getDayOfMonth());
  }

  /** 2 §: the next day that is neither Saturday, Sunday, public holiday nor one of the eves. */
  static LocalDate rolled(LocalDate day) {
    LocalDate next = day;
    while (!SwedishCalendar.isWorkingDay(next)) {
      next = LocalDate.ofEpochDay(next.toEpochDay() + 1);
    }
    return next;
  }

  /** The working day on or before a day. */
  static LocalDate planned(LocalDate day) {
    LocalDate earlier = day;
    while (!SwedishCalendar.isWorkingDay(earlier)) {
      earlier = LocalDate.ofEpochDay(earlier.toEpochDay() - 1);
    }
    return earlier;
  }
}
