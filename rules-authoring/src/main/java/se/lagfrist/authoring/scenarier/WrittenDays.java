package se.lagfrist.authoring.scenarier;

import java.util.List;
import java.util.regex.Pattern;

/** Days as people write them, as the language does: year, month and day. */
final class WrittenDays {

  private static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "mars",
          "april",
          "maj",
          "juni",
          "juli",
          "augusti",
          "september",
          "oktober",
          "november",
          "december");

  private static final Pattern LONG =
      Pattern.compile("(?iu)\\b(?:den )?(\\d{1,2}) (" + String.join("|", MONTHS) + ") (\\d{4})\\b");

  private static final Pattern SHORT =
      Pattern.compile("(?iu)\\b(?:den )?(\\d{1,2})/(\\d{1,2})[ -/](\\d{4})\\b");

  private static final Pattern LOOSE =
      Pattern.compile("\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\b");

  private WrittenDays() {}

  /** Returns a text with its days written year first; what cannot be told apart stays. */
  static String mended(String text) {
    String mended =
        LONG.matcher(text)
            .replaceAll(
                m ->
                    day(
                        m.group(3),
                        1 + MONTHS.indexOf(m.group(2).toLowerCase(java.util.Locale.ROOT)),
                        m.group(1)));
    mended =
        SHORT
            .matcher(mended)
            .replaceAll(m -> day(m.group(3), Integer.parseInt(m.group(2)), m.group(1)));
    return LOOSE
        .matcher(mended)
        .replaceAll(m -> day(m.group(1), Integer.parseInt(m.group(2)), m.group(3)));
  }

  private static String day(String year, int month, String day) {
    return String.format("%s-%02d-%02d", year, month, Integer.parseInt(day));
  }
}
