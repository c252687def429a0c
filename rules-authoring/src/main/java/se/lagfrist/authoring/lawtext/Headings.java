package se.lagfrist.authoring.lawtext;

import java.util.regex.Matcher;

/**
 * The headings of what comes next, which follow a section in a text without a sign of their own.
 */
final class Headings {

  private static final int LONGEST = 300;

  private Headings() {}

  /**
   * Returns the text of a section without the headings behind it: what stands last by itself,
   * begins with a capital letter and is no sentence, after something that is one.
   */
  static String cut(String text) {
    String kept = text.strip();
    for (int at = kept.lastIndexOf("\n\n"); at > 0; at = kept.lastIndexOf("\n\n")) {
      String before = kept.substring(0, at).strip();
      if (!isHeading(kept.substring(at).strip()) || !follows(before)) {
        break;
      }
      kept = before;
    }
    int end = endOfTheNumber(kept);
    return end > 0 && isHeading(kept.substring(end).strip()) ? kept.substring(0, end) : kept;
  }

  /** Where the last number of an amending act ends, as it stands behind a section; 0 for none. */
  private static int endOfTheNumber(String text) {
    int end = 0;
    Matcher m = FoundSections.AMENDED.matcher(text);
    while (m.find()) {
      end = m.end();
    }
    return end;
  }

  private static boolean isHeading(String part) {
    return part.length() <= LONGEST
        && !part.isEmpty()
        && Character.isUpperCase(part.charAt(0))
        && (!ActLines.isEnded(part) || part.endsWith(" m.m."))
        && !part.endsWith(",")
        && !part.endsWith(";");
  }

  /** Headings follow one another, and the first of them follows a sentence. */
  private static boolean follows(String before) {
    return ActLines.isEnded(before) || before.contains("\n\n");
  }
}
