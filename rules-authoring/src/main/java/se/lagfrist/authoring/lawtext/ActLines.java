package se.lagfrist.authoring.lawtext;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The lines of a text of law, in the file they came from. */
record ActLines(String file, List<String> all) {

  /** The number of a section with what follows it on the line. */
  static final Pattern SECTION =
      Pattern.compile("(\\d{1,3}(?: ?[a-z])?)(?:-(\\d{1,3}(?: ?[a-z])?))? §§?(?:\\s+(.*))?");

  /** A number on a line of its own: of a section, with its chapter before a colon. */
  static final Pattern KEY = Pattern.compile("(?:(\\d{1,3}(?: [a-z])?):)?(\\d{1,3}(?: [a-z])?)");

  private static final Set<String> PAGE_WORDS = Set.of("Sökresultat", "Föregående", "·", "Nästa");

  static ActLines of(String file, String text) {
    return new ActLines(
        file, (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList());
  }

  int size() {
    return all.size();
  }

  String at(int i) {
    return all.get(i);
  }

  /** Returns whether a line is the first one after a blank line, or of all. */
  boolean isFirst(int i) {
    return i == 0 || all.get(i - 1).isBlank();
  }

  /** Returns a line without the signs of Markdown. */
  String plain(int i) {
    String line = all.get(i);
    int at = 0;
    while (at < line.length() && (line.charAt(at) == '#' || line.charAt(at) == ' ')) {
      at++;
    }
    return line.substring(at).replace("**", "").replace('\u00a0', ' ').strip();
  }

  /** Returns whether a line is a word of the page that the text was copied from. */
  static boolean isOfPage(String line) {
    return PAGE_WORDS.contains(line);
  }

  /** Returns whether a text ends where a sentence does. */
  static boolean isEnded(String line) {
    int end = line.length();
    while (end > 0 && isBehindTheEnd(line.charAt(end - 1))) {
      end--;
    }
    return end > 0 && ".:/!?".indexOf(line.charAt(end - 1)) >= 0;
  }

  private static boolean isBehindTheEnd(char c) {
    return c <= ' ' || "*_\")»”".indexOf(c) >= 0;
  }

  /** Returns a number of a section with a space before its letter. */
  static String spaced(String part) {
    return part.replaceAll("(\\d)([a-z])", "$1 $2");
  }
}
