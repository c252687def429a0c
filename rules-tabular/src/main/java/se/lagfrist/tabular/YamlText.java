package se.lagfrist.tabular;

import java.util.List;
import java.util.regex.Pattern;

/** Writes the lines of a mapping file. */
final class YamlText {

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .§/()+_-]*");

  private final StringBuilder text = new StringBuilder();

  static String quoted(String word) {
    return quoted(word, false);
  }

  /** Returns a word as it is written in the file; always within quotes if it must stay a text. */
  static String quoted(String word, boolean always) {
    if (!always && PLAIN.matcher(word).matches() && word.equals(word.strip())) {
      return word;
    }
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append(' ');
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  void raw(int indent, String line) {
    text.append(" ".repeat(indent)).append(line).append('\n');
  }

  void comment(int indent, String line) {
    raw(indent, "# " + line.replaceAll("\\R", " "));
  }

  void line(int indent, String name, String value) {
    raw(indent, quoted(name) + ": " + quoted(value));
  }

  void item(int indent, String name, String value) {
    raw(indent, "- " + quoted(name) + ": " + quoted(value));
  }

  void list(int indent, String name, List<String> values) {
    raw(
        indent,
        name + ": [" + String.join(", ", values.stream().map(YamlText::quoted).toList()) + "]");
  }

  /** Puts what another text says before what comes from a place on. */
  void insert(int place, YamlText more) {
    text.insert(place, more.text);
  }

  int length() {
    return text.length();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
