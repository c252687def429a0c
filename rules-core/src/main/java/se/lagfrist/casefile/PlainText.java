package se.lagfrist.casefile;

import java.util.OptionalInt;

/**
 * Tells text that can be shown from text that plays tricks: control characters, line separators,
 * marks that turn the writing round, and halves of pairs.
 */
public final class PlainText {

  private PlainText() {}

  /** Returns the place of the first character that cannot be shown; empty if there is none. */
  public static OptionalInt firstHidden(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Nearly all text is plain, and this is asked of every text of every case.
      if (c >= ' ' && c < 0x7F || c > 0x9F && c < 0x200E) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (isHidden(c)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isHidden(char c) {
    return Character.isISOControl(c)
        || Character.isSurrogate(c)
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0xFEFF;
  }

  /** Returns the text with a question mark for each character that cannot be shown. */
  public static String shown(String text) {
    if (firstHidden(text).isEmpty()) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        shown.append(c).append(text.charAt(++i));
      } else {
        shown.append(isHidden(c) ? '?' : c);
      }
    }
    return shown.toString();
  }
}
