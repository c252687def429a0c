package se.lagfrist.rulebook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lagfrist.law.Transition;
import se.lagfrist.time.DateSpan;

/**
 * When a wording was in force and how it meets running cases, as a rule file says it: {@code från
 * 2025-07-01} or {@code 2003-07-01 till 2021-02-28}, then {@code , en gång} and {@code , genast
 * tillämplig} if they apply.
 *
 * @param inForce the span, both ends inclusive
 * @param once whether the duty arises only once
 * @param transition {@link Transition#IMMEDIATE} if it also meets running cases
 */
public record Validity(DateSpan inForce, boolean once, Transition transition) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?:från (\\d{4}-\\d{2}-\\d{2})|(\\d{4}-\\d{2}-\\d{2}) till (\\d{4}-\\d{2}-\\d{2}))"
              + "(, en gång)?(, genast tillämplig)?");

  /**
   * Reads a validity.
   *
   * @throws IllegalArgumentException with a Swedish text if it is malformed, the day does not
   *     exist, or the span ends before it starts
   */
  public static Validity parse(String text) {
    Matcher m = FORM.matcher(text);
    if (!m.matches()) {
      throw new IllegalArgumentException(
          "Giltigheten \""
              + text
              + "\" kan inte läsas. Skriv \"från 2025-07-01\" eller \"2002-01-01 till 2025-06-30\","
              + " och därefter \", en gång\" eller \", genast tillämplig\" om det ska gälla.");
    }
    LocalDate from = day(m.group(1) != null ? m.group(1) : m.group(2));
    LocalDate to = m.group(3) == null ? null : day(m.group(3));
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException(
          "Giltigheten slutar " + to + ", före sin början " + from + ". Har dagarna bytt plats?");
    }
    return new Validity(
        span(from, to),
        m.group(4) != null,
        m.group(5) != null ? Transition.IMMEDIATE : Transition.START);
  }

  private static DateSpan span(LocalDate from, @Nullable LocalDate to) {
    return to == null ? DateSpan.from(from) : DateSpan.of(from, to);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("Dagen " + text + " finns inte. " + why(text), e);
    }
  }

  /** Returns what is wrong with a day that has the form of one but does not exist. */
  private static String why(String text) {
    int month = Integer.parseInt(text.substring(5, 7));
    if (month < 1 || month > 12) {
      return "Månaden " + month + " finns inte; skriv år-månad-dag.";
    }
    YearMonth of = YearMonth.of(Integer.parseInt(text.substring(0, 4)), month);
    String name = of.getMonth().getDisplayName(TextStyle.FULL, Locale.forLanguageTag("sv"));
    return name.substring(0, 1).toUpperCase(Locale.ROOT)
        + name.substring(1)
        + " "
        + of.getYear()
        + " har dagarna 1 till "
        + of.lengthOfMonth()
        + ".";
  }
}
