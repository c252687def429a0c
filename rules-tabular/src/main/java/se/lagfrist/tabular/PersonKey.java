package se.lagfrist.tabular;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day of birth in a person's key: personal number, coordination number (60 is added to the
 * day), or the temporary keys {@code 20150302-TF10} and {@code 20150302-T123}.
 */
final class PersonKey {

  private static final Pattern LONG =
      Pattern.compile("((?:18|19|20)\\d{2})(\\d{2})(\\d{2})[-+ ]?[0-9A-ZÅÄÖa-zåäö]{4}");
  private static final Pattern SHORT =
      Pattern.compile("(\\d{2})(\\d{2})(\\d{2})([-+]?)[0-9A-ZÅÄÖa-zåäö]{4}");

  /** A day of birth without its century, and nothing after it. */
  private static final Pattern BIRTH = Pattern.compile("(\\d{2})-?(\\d{2})-?(\\d{2})()");

  private PersonKey() {}

  /** Returns whether the text has the form of a key. */
  static boolean matches(String text) {
    return LONG.matcher(text).matches() || SHORT.matcher(text).matches();
  }

  /** Returns whether the key, or the day of birth, does not tell the century. */
  static boolean isShort(String text) {
    return !LONG.matcher(text).matches()
        && (SHORT.matcher(text).matches() || BIRTH.matcher(text).matches());
  }

  /**
   * Returns the day of birth, or null if the key shows none.
   *
   * @param text the key
   * @param extracted the day the rows were taken out, by which the century of a short key is told
   */
  static @Nullable LocalDate birthDay(String text, @Nullable LocalDate extracted) {
    Matcher whole = LONG.matcher(text);
    if (whole.matches()) {
      return day(Integer.parseInt(whole.group(1)), whole.group(2), whole.group(3));
    }
    Matcher brief = (BIRTH.matcher(text).matches() ? BIRTH : SHORT).matcher(text);
    if (brief.matches() && extracted != null) {
      int century = extracted.getYear() / 100 * 100;
      int year = century + Integer.parseInt(brief.group(1));
      LocalDate day = day(year, brief.group(2), brief.group(3));
      if (day == null || day.isAfter(extracted)) {
        year -= 100;
      }
      if (brief.group(4).equals("+")) {
        year -= 100;
      }
      return day(year, brief.group(2), brief.group(3));
    }
    return null;
  }

  private static @Nullable LocalDate day(int year, String month, String day) {
    int number = Integer.parseInt(day);
    try {
      return LocalDate.of(year, Integer.parseInt(month), number > 60 ? number - 60 : number);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
