package se.lagfrist.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import se.lagfrist.time.Quarter;
import se.lagfrist.time.StatutoryTime;

/**
 * The days on which a quarter is reported to IVO. No statute sets them: SoL 2025:400 34 kap. 1 §
 * and LSS 28 f § only ask for a report once per quarter.
 *
 * @param quarter the quarter reported
 * @param first the first day, inclusive
 * @param last the last day, inclusive and never rolled
 * @param verified whether the days were read in IVO's own text for this very quarter
 * @param source where the days come from, in Swedish
 */
public record ReportingWindow(
    Quarter quarter, LocalDate first, LocalDate last, boolean verified, String source) {

  /**
   * Checks the days.
   *
   * @throws IllegalArgumentException if the last day is before the first
   */
  public ReportingWindow {
    requireNonNull(quarter, "quarter");
    requireNonNull(source, "source");
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "The window of "
              + quarter
              + " ends "
              + last
              + ", before it opens "
              + first
              + ".\nMaybe the days changed places.");
    }
  }

  /** Returns the working day on or before the last day: the day to plan for. */
  public LocalDate plannedDay() {
    return StatutoryTime.plannedDay(last);
  }
}
