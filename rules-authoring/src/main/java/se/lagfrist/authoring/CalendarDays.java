package se.lagfrist.authoring;

import java.time.YearMonth;
import java.util.Optional;

/** Checks the days of the calendar that a sentence spells out. */
final class CalendarDays {

  /** Every month has them. */
  private static final int LAST_DAY_OF_EVERY_MONTH = 28;

  private static final int ANY_COMMON_YEAR = 2025;

  private CalendarDays() {}

  /** Returns what is wrong with the day that a clause names, in Swedish. */
  static Optional<String> wrong(Clause clause) {
    int number = clause.value("n", Integer.class).orElse(0);
    Optional<Integer> month = clause.value("manad", Integer.class);
    if (month.isPresent()) {
      // 29 February does not come every year, so no yearly duty can fall on it.
      int last = YearMonth.of(ANY_COMMON_YEAR, month.get()).lengthOfMonth();
      return number >= 1 && number <= last
          ? Optional.empty()
          : Optional.of(
              "Dagen finns inte varje år: "
                  + clause.words("manad").orElse("månaden")
                  + " har dagarna 1 till "
                  + last
                  + ".");
    }
    if (clause.tells("monthly") && clause.slot("n").isPresent()) {
      return number >= 1 && number <= LAST_DAY_OF_EVERY_MONTH
          ? Optional.empty()
          : Optional.of("Dagen finns inte i varje månad. Skriv en dag från 1 till 28.");
    }
    return Optional.empty();
  }
}
