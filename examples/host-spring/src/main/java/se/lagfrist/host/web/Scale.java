package se.lagfrist.host.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Days along a line.
 *
 * @param from the day at the left end
 * @param to the day at the right end
 * @param left place of the left end
 * @param right place of the right end
 */
record Scale(LocalDate from, LocalDate to, double left, double right) {

  /**
   * A mark on the line.
   *
   * @param x the place
   * @param label what stands there
   */
  record Tick(double x, String label) {}

  /** Returns the place of a day, rounded to a tenth; days outside stand at the ends. */
  double x(LocalDate day) {
    long all = Math.max(1, ChronoUnit.DAYS.between(from, to));
    long part = Math.max(0, Math.min(all, ChronoUnit.DAYS.between(from, day)));
    return Math.round((left + (right - left) * part / all) * 10) / 10.0;
  }

  /** Returns whether a day lies on the line. */
  boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** Returns first days of months, quarters or years, about as many as asked for. */
  List<Tick> ticks(int most) {
    long months = ChronoUnit.MONTHS.between(from, to) + 1;
    int step = 1;
    for (int wider : new int[] {1, 2, 3, 6, 12, 24, 60, 120, 240}) {
      step = wider;
      if (months / wider <= most) {
        break;
      }
    }
    List<Tick> ticks = new ArrayList<>();
    LocalDate day = from.withDayOfYear(1);
    while (!day.isAfter(to)) {
      if (!day.isBefore(from)) {
        String label = day.toString().substring(0, step % 12 == 0 ? 4 : 7);
        ticks.add(new Tick(x(day), label));
      }
      day = day.plusMonths(step);
    }
    return ticks;
  }
}
