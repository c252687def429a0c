package se.lagfrist.authoring.lawtext;

import java.util.List;
import java.util.function.Function;
import se.lagfrist.law.Reading;

/**
 * Sets what changed in the texts of acts as one self-contained page in Swedish: no script, no link,
 * nothing from elsewhere. All text is escaped.
 */
public final class LawComparisonPage {

  private static final String STYLE =
      """
      body{font:16px/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;margin:0}
      main{max-width:60rem;margin:0 auto;padding:1rem}
      h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem}
      table{border-collapse:collapse;width:100%}
      th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid #bbb}
      code{font-size:.9em}.svag{color:#555}
      @media print{main{padding:0}}
      """;

  private final StringBuilder out = new StringBuilder(8_192);
  private final Function<String, String> title;

  private LawComparisonPage(Function<String, String> title) {
    this.title = title;
  }

  /**
   * Returns the page.
   *
   * @param all the acts that were compared
   * @param title the title of a rule by its id
   */
  public static String html(List<LawComparison> all, Function<String, String> title) {
    LawComparisonPage page = new LawComparisonPage(title);
    page.out.append("<!DOCTYPE html>\n<html lang=\"sv\">\n<head>\n<meta charset=\"UTF-8\">\n");
    page.out.append("<meta name=\"viewport\" content=\"width=device-width\">\n");
    page.out.append("<title>Lagtexter jämförda med reglerna</title>\n<style>\n").append(STYLE);
    page.out.append("</style>\n</head>\n<body>\n<main>\n");
    page.element("h1", "Lagtexter jämförda med reglerna");
    all.forEach(page::act);
    page.out.append("</main>\n</body>\n</html>\n");
    return page.out.toString();
  }

  private void act(LawComparison act) {
    element("h2", act.act());
    Reading reading = act.reading();
    element(
        "p",
        (reading == null ? "Läsningen står inte i läsdatumen." : reading.swedish() + ".")
            + " Texten ("
            + act.file()
            + ") har "
            + act.sections()
            + " paragrafer; reglerna vilar på "
            + act.cited()
            + " av dem.");
    if (act.findings().isEmpty()) {
      element("p", "Inget har ändrats efter läsningen.");
    } else {
      out.append("<table>\n<thead><tr><th scope=\"col\">Ändring</th>");
      out.append("<th scope=\"col\">Regler</th><th scope=\"col\">Rad</th></tr></thead>\n<tbody>\n");
      for (LawFinding finding : act.findings()) {
        out.append("<tr>");
        element("td", finding.swedish());
        out.append("<td>");
        if (finding.rules().isEmpty()) {
          element("span class=\"svag\"", "ingen regel");
        }
        for (String id : finding.rules()) {
          element("code", id);
          text(" " + title.apply(id));
          out.append("<br>");
        }
        out.append("</td>");
        element("td", finding.line() == 0 ? "–" : String.valueOf(finding.line()));
        out.append("</tr>\n");
      }
      out.append("</tbody>\n</table>\n");
    }
    list("Kända ändringar som inte är inlästa", act.known());
    list("Att observera i texten", act.remarks());
  }

  private void list(String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      element("h3", heading);
      out.append("<ul>\n");
      lines.forEach(line -> element("li", line));
      out.append("</ul>\n");
    }
  }

  private void element(String tag, String text) {
    out.append('<').append(tag).append('>');
    text(text);
    int space = tag.indexOf(' ');
    out.append("</").append(space < 0 ? tag : tag.substring(0, space)).append(">\n");
  }

  private void text(String text) {
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default ->
                    out.appendCodePoint(
                        c < 0x20 && c != '\n' || c >= 0x7F && c < 0xA0 ? 0xFFFD : c);
              }
            });
  }
}
