package se.lagfrist.casefile;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The many ways in which systems write a provision, in the one way the rules compare. */
final class Provision {

  /** "4 kap. 1 §", "4:1", "4 kap 1 § 2 st.", "9.8". */
  private static final Pattern CHAPTER =
      Pattern.compile(
          "(\\d{1,3})\\s*(?:kap\\.?|[:.])\\s*(\\d{1,3})(?:\\s*([a-z])\\b)?(?:\\s*§.*)?");

  /**
   * "9 §", "9 § 8", "9 § 8 p.", "9 § första stycket 8", "9 § 1 st. 8 p.", "9 c §", "16 § 2 st.".
   */
  private static final Pattern SECTION =
      Pattern.compile(
          "(\\d{1,3})(?:\\s*([a-z]))?\\s*§"
              + "(?:\\s*(?:(?:första|andra|tredje|fjärde|femte) stycket|\\d{1,2} st\\.?))?"
              + "(?:\\s*(?:p\\.?|punkten|punkt)?\\s*(\\d{1,3})(?:\\s*(?:p\\.?|punkten)?)?)?");

  /** The name of the act before or after. */
  private static final Pattern ACT = Pattern.compile("^(?:sol|lss)\\s+|\\s+(?:sol|lss)$");

  private Provision() {}

  /** Returns {@code 4:1}, {@code 9:8} or {@code 9 c}; what is not understood is left as it is. */
  static @Nullable String normal(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String plain = ACT.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll("");
    Matcher chapter = CHAPTER.matcher(plain);
    if (chapter.matches()) {
      String letter = chapter.group(3);
      return chapter.group(1) + ":" + chapter.group(2) + (letter == null ? "" : " " + letter);
    }
    Matcher section = SECTION.matcher(plain);
    if (section.matches()) {
      String letter = section.group(2);
      String point = section.group(3);
      return section.group(1)
          + (letter == null ? "" : " " + letter)
          + (point == null ? "" : ":" + point);
    }
    return text.strip();
  }
}
