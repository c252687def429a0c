package se.lagfrist.authoring.book;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes HTML that is also well-formed XML. Whatever is not markup of ours goes through {@link
 * #text} or an attribute and is escaped; there is no other way in.
 */
final class Html {

  /** Elements that begin on a line of their own. */
  private static final Set<String> BLOCKS =
      Set.of(
          "html",
          "head",
          "body",
          "meta",
          "title",
          "link",
          "script",
          "style",
          "header",
          "footer",
          "main",
          "nav",
          "aside",
          "section",
          "article",
          "div",
          "p",
          "h1",
          "h2",
          "h3",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "thead",
          "tbody",
          "tr",
          "figure",
          "figcaption",
          "form",
          "svg",
          "g",
          "details",
          "summary",
          "caption");

  private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

  private static final Pattern SECTION =
      Pattern.compile(
          "\\d+(?: [a-z])? kap\\.(?: \\d+(?: [a-z])? §§?)?(?: \\d st\\.)?|\\d+(?: [a-z])? §§?(?: \\d st\\.)?");

  private final StringBuilder out = new StringBuilder(16_384);
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; attributes are names and values in turn. */
  Html open(String tag, String... attributes) {
    start(tag, attributes);
    out.append('>');
    open.push(tag);
    return this;
  }

  /** Closes the element opened last. */
  Html close() {
    String tag = open.pop();
    out.append("</").append(tag).append('>');
    if (BLOCKS.contains(tag)) {
      out.append('\n');
    }
    return this;
  }

  /** Closes as many elements. */
  Html close(int count) {
    for (int i = 0; i < count; i++) {
      close();
    }
    return this;
  }

  /** Writes an element with text in it. */
  Html el(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** Writes an element without content. */
  Html lone(String tag, String... attributes) {
    start(tag, attributes);
    out.append("/>");
    if (BLOCKS.contains(tag) || !open.isEmpty() && open.peek().equals("svg")) {
      out.append('\n');
    }
    return this;
  }

  /** Writes text. */
  Html text(String text) {
    escape(out, text);
    return this;
  }

  /** Writes text whose days are not broken over two lines. */
  Html days(String text) {
    Matcher day = DAY.matcher(text);
    int written = 0;
    while (day.find()) {
      text(text.substring(written, day.start()));
      el("span", day.group(), "class", "dag");
      written = day.end();
    }
    return text(text.substring(written));
  }

  /** Writes prose: neither days nor sections of law are broken over two lines. */
  Html prose(String text) {
    return days(SECTION.matcher(text).replaceAll(m -> m.group().replace(' ', '\u00a0')));
  }

  /** Writes a style sheet of ours into the page. */
  Html style(String css) {
    if (css.contains("<")) {
      throw new IllegalArgumentException("A style sheet cannot hold <.");
    }
    open("style");
    out.append('\n').append(css);
    return close();
  }

  /** Returns the page. */
  String page() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("Left open: " + List.copyOf(open));
    }
    return "<!DOCTYPE html>\n" + out;
  }

  /** Returns what was written, for a page of someone else. */
  String part() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("Left open: " + List.copyOf(open));
    }
    return out.toString();
  }

  private void start(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(out, attributes[i + 1]);
      out.append('"');
    }
  }

  private static void escape(StringBuilder out, String text) {
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isHarmless(c) ? c : 0xFFFD);
              }
            });
  }

  /** Neither forbidden in XML nor able to turn the direction of the text around it. */
  private static boolean isHarmless(int c) {
    boolean allowed =
        c == '\t'
            || c == '\n'
            || (c >= 0x20 && c <= 0xD7FF)
            || (c >= 0xE000 && c <= 0xFFFD)
            || c >= 0x10000;
    boolean turning = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    boolean control = c >= 0x7F && c <= 0x9F;
    return allowed && !turning && !control;
  }
}
