package se.lagfrist.time;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The arithmetic of lag (1930:173) om beräkning av lagstadgad tid, its two sections kept apart.
 *
 * <p>{@link #endDay} is 1 §; {@link #rolled} is 2 §. Whether 2 § applies to a provision is for the
 * caller to say: it enables an act that is to be taken at latest on a day, and does not lengthen
 * qualifying periods, limits of duration or the life of a coercive measure.
 */
public final class StatutoryTime {

  private StatutoryTime() {}

  /**
   * The last day of a period that starts on a day (1 § of lag (1930:173); unrolled).
   *
   * <p>Weeks end on the same weekday, months and years on the same day number, or on the last day
   * of the month where that number is missing: 31 August and six months give 28 or 29 February. The
   * act does not name days; calendar days are counted from the day after the start, so 14 days from
   * 1 May end on 15 May. Working days are counted likewise, skipping Saturdays, Sundays, public
   * holidays and the three eves. An amount of 0 gives the start itself, whatever the unit.
   *
   * @param start the day the period is counted from
   * @param period the period, in the unit the source states it in
   * @return the last day
   * @throws IllegalArgumentException if working days are counted outside the years of {@link
   *     SwedishCalendar}
   */
  public static LocalDate endDay(LocalDate start, StatutoryPeriod period) {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(period, "period");
    int amount = period.amount();
    return switch (period.unit()) {
      case DAY -> start.plusDays(amount);
      case WORKING_DAY -> plusWorkingDays(start, amount);
      case WEEK -> start.plusWeeks(amount);
      // java.time clips a missing day number to the last day of the month, which is what 1 § says.
      case MONTH -> start.plusMonths(amount);
      case YEAR -> start.plusYears(amount);
    };
  }

  private static LocalDate plusWorkingDays(LocalDate start, int amount) {
    LocalDate day = start;
    for (int counted = 0; counted < amount; counted++) {
      day = SwedishCalendar.nextWorkingDay(day);
    }
    return day;
  }

  /**
   * The day an act may still be taken when its last day is not a working day (2 § of lag
   * (1930:173)).
   *
   * <p>A Saturday, Sunday, public holiday, midsommarafton, julafton or nyårsafton moves to the next
   * vardag; if that day is one of them too, on to the next again. Trettondagsafton, skärtorsdagen
   * and valborgsmässoafton are ordinary days and stay.
   *
   * @param day the last day after 1 §
   * @return the day itself if it is a working day, else the next working day
   * @throws IllegalArgumentException if the day is outside the years of {@link SwedishCalendar}
   */
  public static LocalDate rolled(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return SwedishCalendar.isWorkingDay(day) ? day : SwedishCalendar.nextWorkingDay(day);
  }

  /**
   * The working day to plan for: the statutory day itself or the working day before it.
   *
   * <p>A planning aid without a legal source.
   *
   * @param statutoryDay the last day after 1 §
   * @return the working day on or before it
   * @throws IllegalArgumentException if the day is outside the years of {@link SwedishCalendar}
   */
  public static LocalDate plannedDay(LocalDate statutoryDay) {
    Objects.requireNonNull(statutoryDay, "statutoryDay");
    return SwedishCalendar.workingDayOnOrBefore(statutoryDay);
  }
}
