package se.lagfrist.law;

/** Takes numbers, words and signs from a citation, one after the other. */
abstract class CitationScanner {

  private final String original;
  final String text;
  int pos;

  CitationScanner(String original) {
    this.original = original;
    this.text = CitationText.normalised(original);
  }

  final String year() {
    int before = pos;
    String year = digits(4);
    if (year.length() != 4) {
      pos = before;
      throw refused(
          "\"" + rest() + "\" does not begin with a year", "write the year with four digits");
    }
    return year;
  }

  /** A number of one to three digits, without leading zero, above 0. */
  final int number() {
    return Integer.parseInt(digits(3));
  }

  final String digits(int most) {
    int start = pos;
    while (peek() >= '0' && peek() <= '9') {
      pos++;
    }
    int length = pos - start;
    if (length == 0 || length > most || text.charAt(start) == '0') {
      pos = start;
      throw refused(
          atEnd()
              ? "it ends where a number was expected"
              : "\"" + rest() + "\" stands where a number of 1 to " + most + " digits was expected",
          "a word or a sign is missing or misspelt before it");
    }
    return text.substring(start, pos);
  }

  /** Takes a unit word and the full stop after it, if it comes next. */
  final boolean unit(String word) {
    int at = pos;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    if (!text.startsWith(word, at)) {
      return false;
    }
    at += word.length();
    if (at < text.length() && isLetter(text.charAt(at))) {
      return false;
    }
    pos = at < text.length() && text.charAt(at) == '.' ? at + 1 : at;
    return true;
  }

  final void expect(char sign, String maybe) {
    if (peek() != sign) {
      throw refused(
          atEnd()
              ? "it ends where \"" + sign + "\" was expected"
              : "\"" + rest() + "\" is not understood",
          maybe);
    }
    pos++;
  }

  final void skipSpace() {
    while (peek() == ' ') {
      pos++;
    }
  }

  final boolean atEnd() {
    return pos >= text.length();
  }

  final char peek() {
    return peek(0);
  }

  final char peek(int ahead) {
    return pos + ahead < text.length() ? text.charAt(pos + ahead) : '\0';
  }

  final String rest() {
    return text.substring(pos);
  }

  static boolean isLetter(char c) {
    return Character.isLetter(c);
  }

  final IllegalArgumentException refused(String what, String maybe) {
    return new IllegalArgumentException(
        "\"" + original + "\" is not a citation: " + what + ".\nMaybe " + maybe + ".");
  }
}
