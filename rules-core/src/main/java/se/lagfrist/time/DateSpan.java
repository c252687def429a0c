package se.lagfrist.time;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Days from a first to a last day, both included; without a last day the span is open ended.
 *
 * @param from the first day
 * @param to the last day, or null if there is none
 */
public record DateSpan(LocalDate from, @Nullable LocalDate to) {

  /**
   * Checks the order of the days.
   *
   * @throws IllegalArgumentException if the last day is before the first
   */
  public DateSpan {
    Objects.requireNonNull(from, "from");
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException(
          "A span from "
              + from
              + " cannot end before that, on "
              + to
              + ".\nMaybe the two days changed places.");
    }
  }

  /**
   * The span between two days, both included.
   *
   * @param from the first day
   * @param to the last day, or null for an open end
   * @return the span
   * @throws IllegalArgumentException if the last day is before the first
   */
  public static DateSpan of(LocalDate from, @Nullable LocalDate to) {
    return new DateSpan(Objects.requireNonNull(from, "from"), to);
  }

  /**
   * The open-ended span from a day on.
   *
   * @param from the first day
   * @return the span
   */
  public static DateSpan from(LocalDate from) {
    return new DateSpan(Objects.requireNonNull(from, "from"), null);
  }

  /**
   * Whether a day lies in the span, its first and last day included.
   *
   * @param day the day
   * @return true if it does
   */
  public boolean contains(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /**
   * Whether the two spans have at least one day in common.
   *
   * @param other the other span
   * @return true if they do
   */
  public boolean overlaps(DateSpan other) {
    Objects.requireNonNull(other, "other");
    return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
  }

  /**
   * The span in Swedish.
   *
   * @return "2003-07-01 till 2021-02-28" or "från 2025-07-01"
   */
  public String swedish() {
    return to == null ? "från " + from : from + " till " + to;
  }
}
