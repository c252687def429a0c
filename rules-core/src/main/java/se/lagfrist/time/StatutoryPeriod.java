package se.lagfrist.time;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A period as a statute, a practice or a local guideline states it: an amount and its unit.
 *
 * <p>It is not reduced: 12 months and 1 year are different values, as they are different words of
 * law. An amount of 0 means the same day.
 *
 * @param amount how many units, 0 to 1000
 * @param unit what is counted
 */
public record StatutoryPeriod(int amount, PeriodUnit unit) {

  private static final int MAX_AMOUNT = 1000;
  private static final int MAX_TEXT = 40;

  private static final Map<String, Integer> NUMBER_WORDS =
      Map.ofEntries(
          Map.entry("en", 1),
          Map.entry("ett", 1),
          Map.entry("två", 2),
          Map.entry("tre", 3),
          Map.entry("fyra", 4),
          Map.entry("fem", 5),
          Map.entry("sex", 6),
          Map.entry("sju", 7),
          Map.entry("åtta", 8),
          Map.entry("nio", 9),
          Map.entry("tio", 10),
          Map.entry("elva", 11),
          Map.entry("tolv", 12));

  /**
   * Checks the amount.
   *
   * @throws IllegalArgumentException if the amount is not 0 to 1000
   */
  public StatutoryPeriod {
    Objects.requireNonNull(unit, "unit");
    if (amount < 0 || amount > MAX_AMOUNT) {
      throw new IllegalArgumentException(
          "A period of "
              + amount
              + " "
              + unit.english(amount)
              + " is outside 0 to "
              + MAX_AMOUNT
              + ".\nMaybe the amount belongs to another unit, or has a sign.");
    }
  }

  /**
   * A period of the given amount and unit.
   *
   * @param amount how many units, 0 to 1000
   * @param unit what is counted
   * @return the period
   * @throws IllegalArgumentException if the amount is not 0 to 1000
   */
  public static StatutoryPeriod of(int amount, PeriodUnit unit) {
    return new StatutoryPeriod(amount, Objects.requireNonNull(unit, "unit"));
  }

  /**
   * Reads a Swedish or an ISO 8601 period.
   *
   * <p>Swedish: a number in digits, or a word from "en" to "tolv", and a unit ("6 månader", "en
   * vecka", "10 arbetsdagar"). ISO: one of the forms "P14D", "P2W", "P6M", "P1Y"; composed forms
   * such as "P1Y6M" are refused, since 1 § of lag (1930:173) does not say how to count them. Upper
   * and lower case are the same.
   *
   * @param text the period in words
   * @return the period
   * @throws IllegalArgumentException if the text is no such period or the amount is not 0 to 1000
   */
  public static StatutoryPeriod parse(String text) {
    Objects.requireNonNull(text, "text");
    if (text.length() > MAX_TEXT) {
      throw refused(text.substring(0, MAX_TEXT) + "...");
    }
    String tidy = text.replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT);
    int amount = -1;
    PeriodUnit unit = null;
    if (tidy.length() >= 3 && tidy.charAt(0) == 'p') {
      amount = number(tidy.substring(1, tidy.length() - 1));
      unit =
          switch (tidy.charAt(tidy.length() - 1)) {
            case 'd' -> PeriodUnit.DAY;
            case 'w' -> PeriodUnit.WEEK;
            case 'm' -> PeriodUnit.MONTH;
            case 'y' -> PeriodUnit.YEAR;
            default -> null;
          };
    } else {
      int space = tidy.indexOf(' ');
      if (space > 0) {
        String first = tidy.substring(0, space);
        Integer word = NUMBER_WORDS.get(first);
        amount = word != null ? word : number(first);
        String noun = tidy.substring(space + 1).strip();
        for (PeriodUnit candidate : PeriodUnit.values()) {
          if (noun.equals(candidate.swedish(1)) || noun.equals(candidate.swedish(2))) {
            unit = candidate;
          }
        }
      }
    }
    if (unit == null || amount < 0) {
      throw refused(text);
    }
    return new StatutoryPeriod(amount, unit);
  }

  /** The digits as a number, or -1 if they are not one to six ASCII digits. */
  private static int number(String digits) {
    if (digits.isEmpty() || digits.length() > 6) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }

  private static IllegalArgumentException refused(String text) {
    return new IllegalArgumentException(
        "\""
            + text
            + "\" is not a period."
            + "\nMaybe write it as \"6 månader\", \"14 dagar\", \"en vecka\", \"10 arbetsdagar\" or"
            + " \"P6M\".");
  }

  /**
   * The period in Swedish.
   *
   * @return for example "6 månader"
   */
  public String swedish() {
    return amount + " " + unit.swedish(amount);
  }

  /**
   * The period in English.
   *
   * @return for example "6 months"
   */
  public String english() {
    return amount + " " + unit.english(amount);
  }
}
