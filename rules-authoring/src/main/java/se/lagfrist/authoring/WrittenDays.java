package se.lagfrist.authoring;

import java.util.regex.Pattern;

/** Days as people write them, as the language does: year, month and day. */
public final class WrittenDays {

  private static final Pattern LONG =
      Pattern.compile(
          "(?iu)\\b(?:den )?(\\d{1,2}) (" + String.join("|", Months.NAMES) + ") (\\d{4})\\b");

  private static final Pattern SHORT =
      Pattern.compile("(?iu)\\b(?:den )?(\\d{1,2})/(\\d{1,2})[ /-](\\d{4})\\b");

  private static final Pattern LOOSE =
      Pattern.compile("\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\b");

  private static final Pattern TIGHT = Pattern.compile("\\b((?:19|20)\\d{2})(\\d{2})(\\d{2})\\b");

  private WrittenDays() {}

  /** Returns a text with its days written year first; what cannot be told apart stays. */
  public static String mended(String text) {
    String mended =
        LONG.matcher(text)
            .replaceAll(m -> day(m.group(3), Months.number(m.group(2)).orElseThrow(), m.group(1)));
    mended =
        SHORT
            .matcher(mended)
            .replaceAll(m -> day(m.group(3), Integer.parseInt(m.group(2)), m.group(1)));
    mended =
        LOOSE
            .matcher(mended)
            .replaceAll(m -> day(m.group(1), Integer.parseInt(m.group(2)), m.group(3)));
    return TIGHT
        .matcher(mended)
        .replaceAll(m -> day(m.group(1), Integer.parseInt(m.group(2)), m.group(3)));
  }

  private static String day(String year, int month, String day) {
    return String.format("%s-%02d-%02d", year, month, Integer.parseInt(day));
  }
}
