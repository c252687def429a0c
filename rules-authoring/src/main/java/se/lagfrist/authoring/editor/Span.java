package se.lagfrist.authoring.editor;

/**
 * A piece of a text.
 *
 * @param line the line it begins on, from 1
 * @param from where on that line it begins, from 0, in UTF-16 units
 * @param lastLine the line it ends on, from 1
 * @param to where on that line it ends, exclusive
 */
public record Span(int line, int from, int lastLine, int to) {

  /** Checks that it does not end before it begins. */
  public Span {
    if (line < 1 || from < 0 || lastLine < line || (lastLine == line && to < from)) {
      throw new IllegalArgumentException(
          "Not a piece of a text: " + line + ":" + from + " to " + lastLine + ":" + to);
    }
  }

  /** Returns a piece of one line. */
  static Span of(int line, int from, int to) {
    return new Span(line, from, line, to);
  }
}
