package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;

/** Quarters as numbers, and the days they begin, end and are reported by. */
final class Quarters {

  private Quarters() {}

  /** Returns the quarter that a day is in: four times the year, and those before it in the year. */
  static int quarterOf(LocalDate day) {
    return day.getYear() * 4 + (day.getMonthValue() - 1) / 3;
  }

  /** Returns the name of a quarter. */
  static String name(int quarter) {
    return quarter / 4 + "-Q" + (quarter % 4 + 1);
  }

  static LocalDate firstDay(int quarter) {
    return LocalDate.of(quarter / 4, quarter % 4 * 3 + 1, 1);
  }

  static LocalDate lastDay(int quarter) {
    return firstDay(quarter + 1).minusDays(1);
  }

  /** IVO's windows: 30 April, 31 August, 31 October, 31 January. */
  static LocalDate windowEnd(int quarter) {
    int year = quarter / 4;
    switch (quarter % 4) {
      case 0:
        return LocalDate.of(year, 4, 30);
      case 1:
        return LocalDate.of(year, 8, 31);
      case 2:
        return LocalDate.of(year, 10, 31);
      default:
        return LocalDate.of(year + 1, 1, 31);
    }
  }
}
