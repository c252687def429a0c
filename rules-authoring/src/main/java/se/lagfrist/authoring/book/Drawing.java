package se.lagfrist.authoring.book;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A scale of days along a line, with its ticks. */
final class Drawing {

  /** Widths a drawing is made in: for a wide screen and paper, and for a narrow screen. */
  static final int WIDE = 720;

  static final int NARROW = 340;

  /** About how wide a character is, in the size the drawings use. */
  static final double CHARACTER = 6.9;

  private static final int TICK_ROOM = 58;

  private final LocalDate from;
  private final long days;
  private final double left;
  private final double width;

  Drawing(LocalDate from, LocalDate to, double left, double width) {
    this.from = from;
    this.days = Math.max(1, ChronoUnit.DAYS.between(from, to));
    this.left = left;
    this.width = width;
  }

  /** Returns where a day is. */
  double x(LocalDate day) {
    return left + width * ChronoUnit.DAYS.between(from, day) / days;
  }

  /** Returns a coordinate as text, the same on every machine. */
  static String at(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /**
   * A mark on the scale.
   *
   * @param day where
   * @param text what stands there
   */
  record Tick(LocalDate day, String text) {}

  /** Returns marks that have room beside each other. */
  List<Tick> ticks() {
    int most = (int) Math.max(2, width / TICK_ROOM);
    LocalDate end = from.plusDays(days);
    long[][] steps = {{1, 0}, {2, 0}, {7, 0}, {14, 0}, {0, 1}, {0, 2}, {0, 3}, {0, 6}};
    for (long[] step : steps) {
      double each = step[0] + step[1] * 30.4;
      if (days / each <= most) {
        return step[0] > 0 ? weeks(step[0], end) : months((int) step[1], end);
      }
    }
    int years = 1;
    while (days / 365.25 / years > most) {
      years++;
    }
    List<Tick> ticks = new ArrayList<>();
    for (LocalDate d = from.withDayOfYear(1); !d.isAfter(end); d = d.plusYears(years)) {
      add(ticks, d, Integer.toString(d.getYear()));
    }
    return ticks;
  }

  private List<Tick> weeks(long step, LocalDate end) {
    List<Tick> ticks = new ArrayList<>();
    for (LocalDate d = from; !d.isAfter(end); d = d.plusDays(step)) {
      add(ticks, d, d.getDayOfMonth() + "/" + d.getMonthValue());
    }
    return ticks;
  }

  private List<Tick> months(int step, LocalDate end) {
    List<Tick> ticks = new ArrayList<>();
    LocalDate d = from.withDayOfMonth(1);
    while ((d.getMonthValue() - 1) % step != 0) {
      d = d.plusMonths(1);
    }
    for (; !d.isAfter(end); d = d.plusMonths(step)) {
      add(ticks, d, d.toString().substring(0, 7));
    }
    return ticks;
  }

  private void add(List<Tick> ticks, LocalDate day, String text) {
    if (!day.isBefore(from)) {
      ticks.add(new Tick(day, text));
    }
  }
}
