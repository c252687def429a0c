package se.lagfrist.report.out;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets a {@link Page} as one self-contained XHTML page for screen and print: no script, no link, no
 * font or picture from elsewhere. All text is escaped.
 */
public final class HtmlPages {

  private static final String STYLE = style("rapport.css");
  private static final String SCREEN = style("rapport-skarm.css");
  private static final Pattern DAY = Pattern.compile("\\b[0-9]{4}-[0-9]{2}-[0-9]{2}\\b");

  private HtmlPages() {}

  /** Returns the page as XHTML, UTF-8. */
  public static String write(Page page) {
    return write(page, SCREEN);
  }

  /** Returns the page for paper alone. */
  static String print(Page page) {
    return write(page, "");
  }

  private static String write(Page page, String screen) {
    StringBuilder out = new StringBuilder(8_192);
    out.append(
        "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"sv\">\n<head>\n");
    out.append("<meta charset=\"UTF-8\"/>\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width\"/>\n<title>");
    text(out, page.title() + ", " + page.period());
    out.append("</title>\n<style>\n").append(STYLE).append(screen);
    out.append("@page { size: A4 ").append(page.landscape() ? "landscape" : "portrait");
    out.append("; }\n</style>\n</head>\n<body class=\"");
    out.append(page.landscape() ? "wide" : "tall").append("\">\n");
    head(out, page);
    page.sections().forEach(s -> section(out, s));
    if (!page.remarks().isEmpty()) {
      list(out, "Att observera", page.remarks());
    }
    list(out, "Rättslig grund", page.law());
    if (page.signed()) {
      signature(out);
    }
    return out.append("</body>\n</html>\n").toString();
  }

  private static void head(StringBuilder out, Page page) {
    out.append("<table class=\"letterhead\"><tr><td>");
    filled(out, page.sender().municipality());
    out.append("<br/><span class=\"board\">");
    filled(out, page.sender().board());
    out.append("</span></td><td class=\"right\">Uppgifterna avser<br/><strong>");
    text(out, page.asOf().toString());
    out.append("</strong></td></tr></table>\n<h1>");
    text(out, page.title());
    out.append("</h1>\n<p class=\"period\">");
    text(out, page.period());
    out.append("</p>\n<table class=\"fields\">\n");
    page.fields().forEach(f -> field(out, f.label(), f.value()));
    field(out, "Kontakt", page.sender().contact());
    out.append("</table>\n");
  }

  private static void field(StringBuilder out, String label, String value) {
    out.append("<tr><th scope=\"row\">");
    text(out, label);
    out.append("</th><td>");
    filled(out, value);
    out.append("</td></tr>\n");
  }

  private static void section(StringBuilder out, Page.Section section) {
    out.append("<section>\n<h2>");
    text(out, section.heading());
    out.append("</h2>\n");
    if (!section.intro().isBlank()) {
      out.append("<p>");
      text(out, section.intro());
      out.append("</p>\n");
    }
    if (section.rows().isEmpty()) {
      out.append("<p class=\"empty\">");
      text(out, section.empty());
      out.append("</p>\n</section>\n");
      return;
    }
    out.append("<table class=\"data\">\n<thead><tr>");
    for (Page.Column column : section.columns()) {
      out.append("<th scope=\"col\"").append(set(column));
      if (column.width() > 0) {
        out.append(" style=\"width:").append(column.width()).append("%\"");
      }
      out.append('>');
      text(out, column.heading());
      out.append("</th>");
    }
    out.append("</tr></thead>\n<tbody>\n");
    for (int n = 0; n < section.rows().size(); n++) {
      List<String> row = section.rows().get(n);
      boolean sum = section.summed() && n == section.rows().size() - 1;
      out.append(sum ? "<tr class=\"total\">" : "<tr>");
      for (int i = 0; i < row.size(); i++) {
        Page.Column column = section.columns().get(i);
        out.append("<td").append(set(column)).append(" data-label=\"");
        text(out, column.heading());
        out.append("\">");
        if (column.align() == Page.Align.FILL) {
          filled(out, row.get(i));
        } else {
          days(out, row.get(i));
        }
        out.append("</td>");
      }
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table>\n</section>\n");
  }

  private static String set(Page.Column column) {
    return column.align() == Page.Align.FIGURE ? " class=\"figure\"" : "";
  }

  private static void list(StringBuilder out, String heading, List<String> lines) {
    out.append("<div class=\"notes\"><h3>");
    text(out, heading);
    out.append("</h3>\n<ul>\n");
    for (String line : lines) {
      out.append("<li>");
      text(out, line);
      out.append("</li>\n");
    }
    out.append("</ul></div>\n");
  }

  private static void signature(StringBuilder out) {
    out.append("<table class=\"signature\"><tr>");
    for (String label :
        List.of("Ort och datum", "Underskrift", "Namnförtydligande och befattning")) {
      out.append("<td><div class=\"line\">&#160;</div>").append(label).append("</td>");
    }
    out.append("</tr></table>\n");
  }

  /** Writes a text, or a line to fill in by hand. */
  private static void filled(StringBuilder out, String value) {
    if (value.isBlank()) {
      out.append("<span class=\"fill\">&#160;</span>");
    } else {
      days(out, value);
    }
  }

  /** Writes text whose days are not broken over two lines. */
  private static void days(StringBuilder out, String value) {
    Matcher day = DAY.matcher(value);
    int written = 0;
    while (day.find()) {
      text(out, value.substring(written, day.start()));
      out.append("<span class=\"day\">").append(day.group()).append("</span>");
      written = day.end();
    }
    text(out, value.substring(written));
  }

  /** Writes text with what is markup escaped, and without characters that XML does not allow. */
  static void text(StringBuilder out, String value) {
    value
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                  boolean allowed =
                      c == '\t'
                          || c == '\n'
                          || (c >= 0x20 && c <= 0xD7FF)
                          || (c >= 0xE000 && c <= 0xFFFD)
                          || c >= 0x10000;
                  out.appendCodePoint(allowed ? c : 0xFFFD);
                }
              }
            });
  }

  private static String style(String file) {
    try (InputStream in = HtmlPages.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not on the class path.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
