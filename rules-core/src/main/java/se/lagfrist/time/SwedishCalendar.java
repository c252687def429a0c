package se.lagfrist.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import se.lagfrist.time.jollyday.SwedishHoliday;

/**
 * Public holidays, eves and working days in Sweden.
 *
 * <p>Sources: 1 § of lag (1989:253) om allmänna helgdagar (public holidays, Sundays among them; the
 * national day from 2005, annandag pingst to 2004) and 2 § of lag (1930:173) (the days on which a
 * statutory period may run on: these, Saturdays, and the three eves). Trettondagsafton,
 * skärtorsdagen, valborgsmässoafton and the Friday before alla helgons dag are in neither and so
 * are ordinary days.
 *
 * <p>The days are computed by Jollyday, once per year, and answered from a table; a lookup
 * allocates nothing. Days of the years {@value #FIRST_YEAR} to {@value #LAST_YEAR} are answered:
 * those of case files (1900 to 2200) with room for days counted from them. The holidays are those
 * of the calendar since 1953; older differences (midsommardagen on 24 June, Marie bebådelsedag and
 * others) are left out, since no period of the law handled here reaches them.
 */
public final class SwedishCalendar {

  /** The first year answered. */
  public static final int FIRST_YEAR = 1899;

  /** The last year answered. */
  public static final int LAST_YEAR = 2300;

  private static final AtomicReferenceArray<CalendarYear> YEARS =
      new AtomicReferenceArray<>(LAST_YEAR - FIRST_YEAR + 1);

  private SwedishCalendar() {}

  /**
   * Whether a day is an allmän helgdag by lag (1989:253).
   *
   * <p>Every Sunday is one, as that act says. Saturdays and eves are not; påskafton and pingstafton
   * are plain Saturdays, midsommardagen and alla helgons dag are Saturdays that are holidays.
   *
   * @param day the day
   * @return true if it is
   * @throws IllegalArgumentException if the year is not answered
   */
  public static boolean isPublicHoliday(LocalDate day) {
    SwedishHoliday named = year(day).named(day);
    return (named != null && !named.isEve()) || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /**
   * Whether a day is midsommarafton, julafton or nyårsafton, the eves 2 § of lag (1930:173) names.
   *
   * <p>An eve on a Sunday is both an eve and a public holiday.
   *
   * @param day the day
   * @return true if it is
   * @throws IllegalArgumentException if the year is not answered
   */
  public static boolean isEve(LocalDate day) {
    SwedishHoliday named = year(day).named(day);
    return named != null && named.isEve();
  }

  /**
   * Whether a day is neither Saturday, Sunday, public holiday nor one of the three eves.
   *
   * @param day the day
   * @return true if it is a working day
   * @throws IllegalArgumentException if the year is not answered
   */
  public static boolean isWorkingDay(LocalDate day) {
    return year(day).isWorkingDay(day);
  }

  /**
   * The first working day after a day.
   *
   * @param day the day; never the answer itself
   * @return the next working day
   * @throws IllegalArgumentException if the year is not answered
   */
  public static LocalDate nextWorkingDay(LocalDate day) {
    Objects.requireNonNull(day, "day");
    LocalDate next = day.plusDays(1);
    while (!isWorkingDay(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  /**
   * A day itself if it is a working day, else the last working day before it.
   *
   * @param day the day
   * @return the working day on or before it
   * @throws IllegalArgumentException if the year is not answered
   */
  public static LocalDate workingDayOnOrBefore(LocalDate day) {
    LocalDate candidate = Objects.requireNonNull(day, "day");
    while (!isWorkingDay(candidate)) {
      candidate = candidate.minusDays(1);
    }
    return candidate;
  }

  /**
   * The Swedish name of a day that is not a working day, for explanations.
   *
   * <p>A day with two names, such as första maj on Kristi himmelsfärdsdag in 2008, answers with the
   * one of fixed date; the name of a holiday goes before "lördag" and "söndag".
   *
   * @param day the day
   * @return for example "midsommarafton", "Kristi himmelsfärdsdag", "lördag"; empty for a working
   *     day
   * @throws IllegalArgumentException if the year is not answered
   */
  public static Optional<String> nameOf(LocalDate day) {
    SwedishHoliday named = year(day).named(day);
    if (named != null) {
      return Optional.of(named.swedish());
    }
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> Optional.of("lördag");
      case SUNDAY -> Optional.of("söndag");
      default -> Optional.empty();
    };
  }

  private static CalendarYear year(LocalDate day) {
    Objects.requireNonNull(day, "day");
    int year = day.getYear();
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException(
          "The Swedish calendar is known for the years "
              + FIRST_YEAR
              + " to "
              + LAST_YEAR
              + ", not for "
              + day
              + ".\nMaybe the year has a slip of the keyboard.");
    }
    CalendarYear known = YEARS.getAcquire(year - FIRST_YEAR);
    if (known != null) {
      return known;
    }
    // Two threads may compute the same year; both find the same, so the later one may win.
    CalendarYear computed = CalendarYear.of(year);
    YEARS.setRelease(year - FIRST_YEAR, computed);
    return computed;
  }
}
