package se.lagfrist.time.jollyday;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A holiday or eve of a certain year.
 *
 * @param day the day
 * @param holiday what it is
 */
public record NamedDay(LocalDate day, SwedishHoliday holiday) {

  /** Checks that both are given. */
  public NamedDay {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(holiday, "holiday");
  }
}
