package se.lagfrist.law;

/** The characters of a citation: what looks alike is made alike, what cannot be seen is refused. */
final class CitationText {

  private CitationText() {}

  /**
   * Returns a text with plain hyphens and single ordinary spaces.
   *
   * @throws IllegalArgumentException if it has an invisible character
   */
  static String normalised(String input) {
    StringBuilder out = new StringBuilder(input.length());
    for (int i = 0; i < input.length(); i++) {
      char c = input.charAt(i);
      char plain =
          switch (c) {
            case '\u00a0', '\u202f' -> ' ';
            case '\u2013', '\u2011' -> '-';
            default -> c;
          };
      int type = Character.getType(plain);
      boolean hidden =
          Character.isISOControl(plain)
              || type == Character.FORMAT
              || type == Character.LINE_SEPARATOR
              || type == Character.PARAGRAPH_SEPARATOR;
      if (hidden) {
        throw new IllegalArgumentException(
            "A citation has the invisible character U+"
                + Integer.toHexString(plain | 0x10000).substring(1)
                + " at position "
                + (i + 1)
                + ".\nMaybe it came along when the text was copied; write it anew.");
      }
      boolean doubled = plain == ' ' && (out.isEmpty() || out.charAt(out.length() - 1) == ' ');
      if (!doubled) {
        out.append(plain);
      }
    }
    if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    return out.toString();
  }
}
