package se.lagfrist.authoring.change;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import se.lagfrist.authoring.change.Difference.Aspect;
import se.lagfrist.obligation.Obligation;

/**
 * Sets what a change of rules means as one self-contained page for screen and print, in Swedish: no
 * script, no link, no font or picture from elsewhere. All text is escaped.
 */
public final class ChangePage {

  private static final String STYLE = style();
  private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

  private final StringBuilder out = new StringBuilder(16_384);
  private final ChangeReport report;

  private ChangePage(ChangeReport report) {
    this.report = report;
  }

  /** Returns the page as HTML, UTF-8. */
  public static String html(ChangeReport report) {
    ChangePage page = new ChangePage(report);
    page.write();
    return page.out.toString();
  }

  private void write() {
    out.append("<!DOCTYPE html>\n<html lang=\"sv\">\n<head>\n<meta charset=\"UTF-8\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    title(report.before() + " mot " + report.after());
    out.append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n");
    head();
    rules();
    cases();
    untried();
    failed();
    out.append("</main>\n</body>\n</html>\n");
  }

  private void head() {
    out.append("<h1>Vad regeländringen betyder</h1>\n<dl>\n");
    fact("Regler före", report.before());
    fact("Regler efter", report.after());
    fact("Läget den", report.asOf().toString());
    if (report.until().isAfter(report.asOf())) {
      fact("Framräknat till", report.until() + ", som om allt görs på sin sista dag");
    }
    int changed = report.changed().size();
    fact("Ärenden", report.cases() + " jämförda, " + changed + " berörs");
    out.append("</dl>\n");
    if (changed == 0) {
      paragraph("empty", "Inget av ärendena berörs.");
      return;
    }
    out.append("<table class=\"totals\">\n<thead><tr>");
    for (Difference.Kind kind : Difference.Kind.values()) {
      cell("th scope=\"col\"", kind.swedish());
    }
    out.append("</tr></thead>\n<tbody><tr>");
    for (Difference.Kind kind : Difference.Kind.values()) {
      cell("td", String.valueOf(report.totals().getOrDefault(kind, 0)));
    }
    out.append("</tr></tbody>\n</table>\n");
    paragraph(
        "legend",
        "Antal skyldigheter. Det som flyttas har fått en annan sista dag; det som ändras har samma"
            + " sista dag men ett annat läge, en annan styrka eller något annat att göra; det som får"
            + " nytt lagrum är i övrigt oförändrat.");
  }

  private void rules() {
    List<ChangeReport.RuleTotal> recited =
        report.byRule().stream().filter(ChangeReport.RuleTotal::isOnlyRecited).toList();
    List<ChangeReport.RuleTotal> others = new ArrayList<>(report.byRule());
    others.removeAll(recited);
    rules("Per regel", others);
    rules("Regler där skyldigheterna bara får nytt lagrum", recited);
  }

  private void rules(String heading, List<ChangeReport.RuleTotal> totals) {
    if (totals.isEmpty()) {
      return;
    }
    Map<String, RuleChange> changes = new HashMap<>();
    report.rules().forEach(r -> changes.put(r.ruleId(), r));
    cell("h2", heading);
    out.append("\n<table class=\"data\">\n<thead><tr>");
    cell("th scope=\"col\" class=\"third\"", "Regel");
    cell("th scope=\"col\"", "Vad regeln säger annorlunda");
    cell("th scope=\"col\" class=\"sixth\"", "Skyldigheter");
    cell("th scope=\"col\" class=\"number\"", "Ärenden");
    out.append("</tr></thead>\n<tbody>\n");
    for (ChangeReport.RuleTotal total : totals) {
      out.append("<tr>");
      named(total.title(), total.ruleId());
      out.append("<td data-label=\"Säger annorlunda\">");
      Optional.ofNullable(changes.get(total.ruleId())).ifPresent(this::said);
      out.append("</td>");
      cell("td data-label=\"Skyldigheter\"", ChangeWords.counts(total.counts()));
      cell("td class=\"number\" data-label=\"Ärenden\"", String.valueOf(total.cases()));
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table>\n");
  }

  private void said(RuleChange change) {
    out.append("<ul>");
    if (change.how() != RuleChange.How.CHANGED) {
      cell("li", "Regeln är " + change.how().swedish() + ".");
    }
    change.wordings().forEach(w -> cell("li", w.swedish()));
    change.conditionsGone().forEach(c -> cell("li", "Villkor borta: " + c));
    change.conditionsNew().forEach(c -> cell("li", "Nytt villkor: " + c));
    if (change.others()) {
      cell("li", "Även annat i regeln är ändrat: jämför regelfilerna.");
    }
    out.append("</ul>");
  }

  private void cases() {
    if (report.changed().isEmpty()) {
      return;
    }
    out.append("<h2>Per ärende</h2>\n");
    for (CaseChange change : report.changed()) {
      out.append("<section>\n");
      cell("h3", change.caseId());
      out.append("\n<table class=\"data\">\n<thead><tr>");
      cell("th scope=\"col\" class=\"kind\"", "Vad");
      cell("th scope=\"col\"", "Skyldighet");
      cell("th scope=\"col\" class=\"third\"", "Före");
      cell("th scope=\"col\" class=\"third\"", "Efter");
      out.append("</tr></thead>\n<tbody>\n");
      for (Difference d : change.differences()) {
        out.append("<tr>");
        cell("td", d.kind().swedish());
        named(d.title(), d.key().toString());
        side("Före", d, d.before());
        side("Efter", d, d.after());
        out.append("</tr>\n");
      }
      out.append("</tbody>\n</table>\n</section>\n");
    }
  }

  /** Sets one side of a difference; what differs is strong. */
  private void side(String label, Difference d, Optional<Obligation> one) {
    String tag = "td data-label=\"" + label + "\"";
    if (one.isEmpty()) {
      cell(tag, "–");
      return;
    }
    Obligation o = one.get();
    out.append('<').append(tag).append('>');
    part(d, Aspect.LAST_DAY, ChangeWords.day(o));
    out.append(", ");
    part(d, Aspect.STATUS, o.status().swedish());
    if (d.aspects().contains(Aspect.FORCE)) {
      out.append(", ");
      part(d, Aspect.FORCE, o.force().swedish());
    }
    out.append("<br>");
    part(d, Aspect.CITATION, o.citation().print());
    if (d.aspects().contains(Aspect.DUTY)) {
      out.append("<br>");
      part(d, Aspect.DUTY, o.duty());
    }
    out.append("</td>");
  }

  private void part(Difference d, Aspect aspect, String words) {
    cell(d.aspects().contains(aspect) ? "strong" : "span", words);
  }

  private void untried() {
    List<RuleChange> untried = report.untried();
    if (untried.isEmpty()) {
      return;
    }
    out.append("<h2>Ändrade regler som inget av ärendena prövar</h2>\n");
    paragraph(
        "legend",
        "Reglerna säger något annat än förut, men inget av ärendena visar skillnaden. Ett scenario"
            + " eller ett ärende till behövs för att se den.");
    out.append("<table class=\"data\">\n<thead><tr>");
    cell("th scope=\"col\" class=\"third\"", "Regel");
    cell("th scope=\"col\"", "Vad regeln säger annorlunda");
    out.append("</tr></thead>\n<tbody>\n");
    for (RuleChange rule : untried) {
      out.append("<tr>");
      named(rule.title(), rule.ruleId());
      out.append("<td>");
      said(rule);
      out.append("</td></tr>\n");
    }
    out.append("</tbody>\n</table>\n");
  }

  private void failed() {
    if (report.failed().isEmpty()) {
      return;
    }
    out.append("<h2>Ärenden som inte kunde jämföras</h2>\n<ul>");
    report.failed().forEach(f -> cell("li", f.caseId()));
    out.append("</ul>\n");
  }

  private void named(String title, String id) {
    out.append("<td>");
    text(title);
    out.append("<br>");
    cell("span class=\"id\"", id);
    out.append("</td>");
  }

  private void fact(String label, String value) {
    cell("dt", label);
    cell("dd", value);
    out.append('\n');
  }

  private void paragraph(String kind, String words) {
    cell("p class=\"" + kind + "\"", words);
    out.append('\n');
  }

  private void title(String words) {
    out.append("Regeländring: ").append(escaped(words));
  }

  private void cell(String tag, String words) {
    int space = tag.indexOf(' ');
    out.append('<').append(tag).append('>');
    text(words);
    out.append("</").append(space < 0 ? tag : tag.substring(0, space)).append('>');
  }

  /** Escapes the text and keeps each day on one line. */
  private void text(String words) {
    out.append(DAY.matcher(escaped(words)).replaceAll("<span class=\"day\">$0</span>"));
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String style() {
    try (InputStream in =
        Objects.requireNonNull(ChangePage.class.getResourceAsStream("regelandring.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
