package se.lagfrist.authoring.editor;

import java.util.List;
import se.lagfrist.authoring.PlainLine;

/** A text as lines, as it stands and as the language reads it. */
final class Lines {

  private final List<String> raw;

  private Lines(List<String> raw) {
    this.raw = raw;
  }

  static Lines of(String text) {
    return new Lines(List.of(text.split("\r\n|\n|\r", -1)));
  }

  int count() {
    return raw.size();
  }

  /** Returns a line as it stands; empty outside the text. */
  String raw(int line) {
    return line < 1 || line > raw.size() ? "" : raw.get(line - 1);
  }

  /** Returns a line as the language reads it. */
  String plain(int line) {
    String one = raw(line).replace("\uFEFF", "");
    return PlainLine.hasManyMarks(one) ? one : PlainLine.of(one).strip();
  }

  /** Returns a line without what indents it, up to a place on it. */
  String typed(int line, int column) {
    String one = raw(line);
    String before = one.substring(0, Math.min(Math.max(0, column), one.length()));
    return before.substring(indent(before));
  }

  /** Returns how far a line is indented. */
  static int indent(String line) {
    int at = 0;
    while (at < line.length()
        && (Character.isWhitespace(line.charAt(at))
            || line.charAt(at) == '\u00a0'
            || line.charAt(at) == '\uFEFF')) {
      at++;
    }
    return at;
  }

  /** Returns where a line stands, without what indents it. */
  Span span(int line) {
    int at = Math.min(Math.max(1, line), raw.size());
    String one = raw(at);
    int from = indent(one);
    return Span.of(at, from, Math.max(from, one.stripTrailing().length()));
  }

  /** Returns where the words stand on a line; the whole line if they are not found. */
  Span span(int line, String words) {
    int at = words.isEmpty() ? -1 : raw(line).indexOf(words);
    return at < 0 ? span(line) : Span.of(line, at, at + words.length());
  }
}
