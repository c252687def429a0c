package se.lagfrist.time;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A calendar quarter, the period of the report on decisions not executed (34 kap. 1 § SoL
 * (2025:400), 28 f § LSS).
 *
 * @param year the calendar year, 1000 to 9999
 * @param number the quarter of the year, 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

  private static final String[] ORDINALS = {"första", "andra", "tredje", "fjärde"};

  /**
   * Checks year and number.
   *
   * @throws IllegalArgumentException if the year is not 1000 to 9999 or the number not 1 to 4
   */
  public Quarter {
    if (year < 1000 || year > 9999 || number < 1 || number > 4) {
      throw new IllegalArgumentException(
          "There is no quarter "
              + number
              + " of the year "
              + year
              + ".\nMaybe year and number changed places; quarters are numbered 1 to 4.");
    }
  }

  /**
   * The quarter a day lies in.
   *
   * @param day the day
   * @return its quarter
   * @throws IllegalArgumentException if the year is not 1000 to 9999
   */
  public static Quarter of(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return new Quarter(day.getYear(), (day.getMonthValue() - 1) / 3 + 1);
  }

  /**
   * Reads the form {@link #toString} writes.
   *
   * @param text for example "2014-Q1"
   * @return the quarter
   * @throws IllegalArgumentException if the text is no such quarter
   */
  public static Quarter parse(String text) {
    Objects.requireNonNull(text, "text");
    boolean formed = text.length() == 7 && text.startsWith("-Q", 4);
    for (int i = 0; formed && i < 7; i++) {
      formed = i == 4 || i == 5 || (text.charAt(i) >= '0' && text.charAt(i) <= '9');
    }
    if (!formed) {
      String shown = text.length() > 40 ? text.substring(0, 40) + "..." : text;
      throw new IllegalArgumentException(
          "\"" + shown + "\" is not a quarter.\nMaybe write it as \"2014-Q1\".");
    }
    return new Quarter(Integer.parseInt(text.substring(0, 4)), text.charAt(6) - '0');
  }

  /**
   * The first day of the quarter.
   *
   * @return 1 January, 1 April, 1 July or 1 October
   */
  public LocalDate firstDay() {
    return LocalDate.of(year, number * 3 - 2, 1);
  }

  /**
   * The last day of the quarter.
   *
   * @return 31 March, 30 June, 30 September or 31 December
   */
  public LocalDate lastDay() {
    return LocalDate.of(year, number * 3, number == 1 || number == 4 ? 31 : 30);
  }

  /**
   * The quarter after this one.
   *
   * @return the next quarter
   * @throws IllegalArgumentException after the last quarter of 9999
   */
  public Quarter next() {
    return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
  }

  /**
   * The quarter before this one.
   *
   * @return the previous quarter
   * @throws IllegalArgumentException before the first quarter of 1000
   */
  public Quarter previous() {
    return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
  }

  /**
   * Whether a day lies in this quarter, its first and last day included.
   *
   * @param day the day
   * @return true if it does
   */
  public boolean contains(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return day.getYear() == year && (day.getMonthValue() - 1) / 3 + 1 == number;
  }

  /**
   * The quarter in Swedish.
   *
   * @return for example "första kvartalet 2014"
   */
  public String swedish() {
    return ORDINALS[number - 1] + " kvartalet " + year;
  }

  @Override
  public int compareTo(Quarter other) {
    int byYear = Integer.compare(year, other.year);
    return byYear != 0 ? byYear : Integer.compare(number, other.number);
  }

  /**
   * The form {@link #parse} reads.
   *
   * @return for example "2014-Q1"
   */
  @Override
  public String toString() {
    return year + "-Q" + number;
  }
}
