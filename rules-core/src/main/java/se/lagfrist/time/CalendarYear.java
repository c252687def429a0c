package se.lagfrist.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.time.jollyday.NamedDay;
import se.lagfrist.time.jollyday.SwedishHoliday;
import se.lagfrist.time.jollyday.SwedishHolidays;

/** What each day of one year is. A table of one byte per day, so that asking allocates nothing. */
final class CalendarYear {

  private static final SwedishHoliday[] HOLIDAYS = SwedishHoliday.values();

  private static final byte WORKING_DAY = 0;
  private static final byte PLAIN_WEEKEND = -1;

  /** For each day one of the above, or for a day with a name its ordinal + 1. */
  private final byte[] days;

  private CalendarYear(byte[] days) {
    this.days = days;
  }

  /** Computes a year; slow. */
  @SuppressWarnings("EnumOrdinal") // The table lives in memory only.
  static CalendarYear of(int year) {
    byte[] days = new byte[13 << 5];
    LocalDate first = LocalDate.of(year, 1, 1);
    first
        .datesUntil(first.plusYears(1))
        .filter(day -> day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue())
        .forEach(day -> days[index(day)] = PLAIN_WEEKEND);
    for (NamedDay named : SwedishHolidays.in(year)) {
      int index = index(named.day());
      int code = named.holiday().ordinal() + 1;
      // A day with two names keeps the first in the order of the enum.
      if (days[index] <= 0 || code < days[index]) {
        days[index] = (byte) code;
      }
    }
    return new CalendarYear(days);
  }

  /** The place of a day in the table, which has room for 31 days in every month. */
  private static int index(LocalDate day) {
    return (day.getMonthValue() << 5) | day.getDayOfMonth();
  }

  /** Returns whether a day of the year is neither on a weekend nor named. */
  boolean isWorkingDay(LocalDate day) {
    return days[index(day)] == WORKING_DAY;
  }

  /** Returns the holiday or eve that a day of the year is, or null if it has no name. */
  @Nullable SwedishHoliday named(LocalDate day) {
    int code = days[index(day)];
    return code > 0 ? HOLIDAYS[code - 1] : null;
  }
}
