package se.lagfrist.casefile;

import java.util.OptionalInt;

/**
 * Tells text that can be shown from text that plays tricks: control characters, line separators,
 * marks that turn the writing round, marks without width, and halves of pairs.
 */
public final class PlainText {

  /** What begins a formula in a spreadsheet, also in its wide and small forms. */
  private static final String FORMULA =
      "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B";

  private static final char SOFT_HYPHEN = 0xAD;

  /** Between the soft hyphen and the letters of Arabic nothing hides. */
  private static final char FIRST_ARABIC = 0x600;

  private PlainText() {}

  /**
   * Returns a text for a cell that no spreadsheet takes for a formula: with an apostrophe first if
   * it begins as one, whatever does not show before it.
   */
  public static String inCell(String text) {
    // The wide forms are folded to the narrow ones by some spreadsheets; a line feed is trimmed.
    int first = 0;
    while (first < text.length() && isBlank(text.charAt(first))) {
      first++;
    }
    return first < text.length() && FORMULA.indexOf(text.charAt(first)) >= 0 ? "'" + text : text;
  }

  /** Spreadsheets skip what does not show before a formula. */
  private static boolean isBlank(char c) {
    return Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
  }

  /** Returns the place of the first character that cannot be shown; empty if there is none. */
  public static OptionalInt firstHidden(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Nearly all text is plain, and this is asked of every text of every case.
      if (c >= ' ' && c < 0x7F || c > SOFT_HYPHEN && c < FIRST_ARABIC) {
        continue;
      }
      int whole = text.codePointAt(i);
      if (isHidden(whole)) {
        return OptionalInt.of(i);
      }
      i += Character.charCount(whole) - 1;
    }
    return OptionalInt.empty();
  }

  /**
   * Returns whether a character shows nothing or turns what is beside it: two ids that differ by
   * one look the same.
   */
  private static boolean isHidden(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> (character & 0xFFFE) == 0xFFFE;
    };
  }

  /** Returns the text with a question mark for each character that cannot be shown. */
  public static String shown(String text) {
    if (firstHidden(text).isEmpty()) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(c -> shown.appendCodePoint(isHidden(c) ? '?' : c));
    return shown.toString();
  }
}
