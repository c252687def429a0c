package se.lagfrist.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of one obligation; null for each that it does not have.
 *
 * @param start the day the clock started
 * @param statutory the day after 1 § of lag (1930:173)
 * @param last the last day on which it is done in time
 * @param planned the day to plan for
 * @param rolled the day after 2 § of lag (1930:173), where it differs
 * @param met the day it was done
 * @param closed the day it lapsed
 * @param occurred the day on which what the law says happens happened
 * @param tooLate the day from which it can no longer be done
 * @param breached the day a prohibition was first broken
 */
record Days(
    @Nullable LocalDate start,
    @Nullable LocalDate statutory,
    @Nullable LocalDate last,
    @Nullable LocalDate planned,
    @Nullable LocalDate rolled,
    @Nullable LocalDate met,
    @Nullable LocalDate closed,
    @Nullable LocalDate occurred,
    @Nullable LocalDate tooLate,
    @Nullable LocalDate breached) {

  /** The last day as a number that orders as days do; no day comes after all days. */
  int urgency() {
    return last == null
        ? Integer.MAX_VALUE
        : (last.getYear() << 9) | (last.getMonthValue() << 5) | last.getDayOfMonth();
  }

  /** The day on which it was over, done or not; null if it is not. */
  @Nullable LocalDate over() {
    return met != null ? met : closed != null ? closed : occurred;
  }
}
