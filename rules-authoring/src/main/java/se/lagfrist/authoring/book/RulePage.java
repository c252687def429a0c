package se.lagfrist.authoring.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lagfrist.authoring.WrittenRules.Sentence;
import se.lagfrist.authoring.lawtext.LawShelf;
import se.lagfrist.authoring.lawtext.SectionText;
import se.lagfrist.authoring.scenarier.ScenarioReport;
import se.lagfrist.law.Citation;
import se.lagfrist.law.LawLinks;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Step;
import se.lagfrist.obligation.SundayRule;
import se.lagfrist.rulebook.Benchmark;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.rulebook.RuleCurrency;

/** The page about one rule. */
final class RulePage {

  /** More scenarios than this are folded, so that the page stays readable. */
  private static final int OPEN_SCENARIOS = 4;

  /** How the engine begins a step that repeats a note of the rule. */
  private static final String NOTE = "Tolkning: ";

  private final BookRule rule;
  private final RuleCurrency currency;
  private final LawShelf shelf;
  private final List<BookRule> related;
  private final @Nullable BookRule before;
  private final @Nullable BookRule after;

  RulePage(
      BookRule rule,
      RuleCurrency currency,
      LawShelf shelf,
      List<BookRule> related,
      @Nullable BookRule before,
      @Nullable BookRule after) {
    this.rule = rule;
    this.currency = currency;
    this.shelf = shelf;
    this.related = related;
    this.before = before;
    this.after = after;
  }

  void write(Frame.Page page) {
    Html html = page.html();
    Rule r = rule.rule();
    html.open("article");
    html.el("h1", rule.title());
    html.open("p", "class", "marken");
    html.el("span", r.details().kind().swedish(), "class", "marke");
    html.el(
        "span",
        Words.force(r.force()),
        "class",
        Words.isLaw(r.force()) ? "marke lag" : "marke inte-lag");
    html.el("code", rule.id());
    html.close();
    html.open("p", "class", "ingress").prose(Words.sentence(r.details().duty())).close();
    if (!Words.isLaw(r.force())) {
      html.el("p", Words.meaning(r.force()), "class", "ruta");
    }
    Optional<TypicalCase> typical = TypicalCase.of(rule);
    contents(html, typical.isPresent());
    inShort(html);
    notes(html);
    for (String unread : currency.swedish()) {
      html.open("p", "class", "ruta").prose("Obs! " + unread + " ");
      page.link(LawPage.PAGE, LawPage.TITLE).text(".").close();
    }
    heading(html, "lydelser", "Lydelser över tid");
    new TimeAxis(rule).write(html);
    html.close();
    lawText(html);
    typical.ifPresent(t -> typical(html, t));
    sentences(html);
    scenarios(html);
    new ReviewPart(rule.reviews()).write(html);
    sources(page);
    related(page);
    neighbours(page);
    html.close();
  }

  private void contents(Html html, boolean typical) {
    html.open("nav", "class", "pasidan", "aria-label", "På sidan").open("ul");
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("korthet", "I korthet");
    if (!rule.rule().allNotes().isEmpty()) {
      parts.put("tolkning", read());
    }
    parts.put("lydelser", "Lydelser över tid");
    if (typical) {
      parts.put("fall", "Ett typiskt fall");
    }
    if (!rule.written().sentences().isEmpty()) {
      parts.put("meningar", "Regeln som den är skriven");
    }
    parts.put("scenarier", "Scenarier");
    if (!rule.reviews().isEmpty()) {
      parts.put(ReviewPart.ID, ReviewPart.TITLE);
    }
    parts.put("kallor", "Källor");
    if (!related.isEmpty()) {
      parts.put("slakt", "Om samma paragraf");
    }
    parts.forEach((id, text) -> html.open("li").el("a", text, "href", "#" + id).close());
    html.close(2);
  }

  private static void heading(Html html, String id, String text) {
    html.open("section", "aria-labelledby", id).el("h2", text, "id", id);
  }

  private void inShort(Html html) {
    Rule r = rule.rule();
    heading(html, "korthet", "I korthet");
    html.open("dl", "class", "korthet");
    boolean occurs = Words.occurs(r.details().responsible());
    entry(
        html,
        "Vem",
        List.of(
            occurs
                ? "Ingen: det inträffar av sig självt, genom lagen"
                : Words.capital(r.details().responsible())
                    + (r.details().ownDuty() ? "" : " (väntas av någon annan än nämnden)")));
    String recipient = r.details().recipient();
    List<String> recipients = new ArrayList<>();
    if (recipient != null) {
      recipients.add(Words.capital(recipient));
    }
    r.earlierRecipients()
        .forEach(e -> recipients.add("till och med " + e.until() + ": " + e.who()));
    entry(html, "Mottagare", recipients);
    entry(
        html,
        "När",
        List.of(
            Words.capital(rule.time(rule.latest()))
                + (rule.time(rule.latest()).isEmpty() ? "" : ", ")
                + "enligt "
                + rule.latest().citation().print()));
    entry(html, "Därefter", endings("därefter "));
    entry(html, "Räknat", endings("räknat "));
    Benchmark benchmark = r.benchmark();
    entry(
        html,
        "Riktvärde",
        benchmark == null
            ? List.of()
            : List.of(
                benchmark.period().swedish()
                    + " enligt "
                    + benchmark.source().print()
                    + " (inte lag)"));
    entry(html, "Förbudet gäller till", endings("förbudet gäller till "));
    entry(html, "Överträds av", endings("överträds av "));
    List<String> met = new ArrayList<>(endings("uppfylls av "));
    endings("uppfylls också av ").forEach(s -> met.add(s));
    endings("uppfylls senast av ").forEach(s -> met.add("Senast visat av " + lower(s)));
    entry(html, occurs ? "Hindras av" : "Fullgörs av", met);
    entry(html, "Bortfaller", endings("bortfaller "));
    entry(html, "Söndagsregeln", List.of(sunday(r.details().sundayRule())));
    entry(html, "Förutsätter", endings("förutsätter "));
    entry(html, "Gäller bara", endings("gäller bara "));
    String decision = r.decision();
    entry(html, "Beslutad", decision == null ? List.of() : List.of(decision));
    html.close(2);
  }

  private static String lower(String text) {
    return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  /** Returns what follows the given words in the rule as written. */
  private List<String> endings(String start) {
    return rule.sentences(start).stream()
        .map(s -> Words.capital(s.substring(start.length())))
        .toList();
  }

  private static String sunday(SundayRule rule) {
    return switch (rule) {
      case APPLIES -> "Gäller: en sista dag på en lördag, söndag eller helgdag flyttas framåt.";
      case NOT -> "Gäller inte: sista dagen flyttas inte.";
      case UNSETTLED ->
          "Oklart om den gäller: sista dagen flyttas inte, men den flyttade dagen visas.";
    };
  }

  private static void entry(Html html, String term, List<String> texts) {
    if (texts.isEmpty()) {
      return;
    }
    html.open("div").el("dt", term);
    texts.forEach(t -> html.open("dd").prose(t).close());
    html.close();
  }

  private String read() {
    return rule.rule().force() == Force.LOCAL ? "Så har riktlinjen lästs" : "Så har lagen lästs";
  }

  private void notes(Html html) {
    List<String> notes = rule.rule().allNotes();
    if (notes.isEmpty()) {
      return;
    }
    heading(html, "tolkning", read());
    html.open("ul", "class", "tolkning");
    notes.forEach(n -> html.open("li").prose(n).close());
    html.close(2);
  }

  /** The sections in force last, where their act is at hand. */
  private void lawText(Html html) {
    Citation citation = rule.latest().citation();
    LocalDate to = rule.latest().inForce().to();
    LocalDate day = to == null ? LocalDate.MAX : to;
    List<SectionText> sections = shelf.of(citation, day);
    if (sections.isEmpty()) {
      return;
    }
    heading(html, "lagtext", "Lagtexten");
    shelf.chapter(citation).ifPresent(name -> html.el("p", name, "class", "svag"));
    for (SectionText section : sections) {
      html.el("h3", citation.source() + " " + section.place());
      section
          .text()
          .lines()
          .filter(l -> !l.isBlank())
          .forEach(l -> html.open("p").prose(l).close());
    }
    html.close();
  }

  private void links(Html html) {
    List<LawLinks.Link> links = LawLinks.shipped().of(rule.latest().citation());
    if (links.isEmpty()) {
      return;
    }
    html.open("div").el("dt", "Läs lagen").open("dd");
    for (int i = 0; i < links.size(); i++) {
      html.text(i == 0 ? "" : ", ")
          .el("a", links.get(i).name(), "href", links.get(i).address(), "rel", "noreferrer");
    }
    html.close(2);
  }

  private void typical(Html html, TypicalCase typical) {
    heading(html, "fall", "Ett typiskt fall");
    new CaseDrawing(typical).write(html);
    Obligation shown = typical.shown();
    html.el("h3", "Så räknas dagen");
    html.open("p").prose(Words.sentence(shown.reason())).close();
    html.open("ol", "class", "steg");
    for (Step step : shown.explanation().steps()) {
      if (step.swedish().startsWith(NOTE)) {
        continue; // They stand further up already.
      }
      html.open("li").prose(Words.sentence(step.swedish()));
      if (step.citation() != null) {
        html.text(" ").open("span", "class", "svag").prose(step.citation().print()).close();
      }
      html.close();
    }
    html.close(2);
  }

  private void sentences(Html html) {
    if (rule.written().sentences().isEmpty()) {
      return;
    }
    heading(html, "meningar", "Regeln som den är skriven");
    html.el(
        "p",
        "Det här är själva regeln: det programmet läser är just de här meningarna. "
            + rule.rule().file()
            + ", rad "
            + rule.written().line()
            + ".",
        "class",
        "svag");
    html.open("div", "class", "regeltext");
    for (Sentence s : rule.written().sentences()) {
      boolean keyword =
          s.text().startsWith("REGEL ")
              || s.text().equals("NÄR")
              || s.text().equals("SÅ")
              || s.text().equals("SLUT");
      html.open("p", "class", keyword ? "nyckel" : s.text().startsWith("- ") ? "villkor" : "rad");
      html.el("span", Integer.toString(s.line()), "class", "nr", "aria-hidden", "true");
      html.open("span", "class", "ord").days(s.text()).close(2);
    }
    html.close(2);
  }

  private void scenarios(Html html) {
    heading(html, "scenarier", "Scenarier");
    if (rule.scenarios().isEmpty()) {
      html.el("p", "Inget scenario prövar regeln.", "class", "ruta").close();
      return;
    }
    html.el(
        "p",
        "Regeln prövas mot "
            + Words.count(rule.scenarios().size(), "scenario", "scenarier")
            + " varje gång den ändras. Meningar om just den här regeln är markerade.",
        "class",
        "svag");
    int shown = 0;
    for (ScenarioReport.Result scenario : rule.scenarios()) {
      scenario(html, scenario, shown++ < OPEN_SCENARIOS);
    }
    html.close();
  }

  private void scenario(Html html, ScenarioReport.Result scenario, boolean open) {
    if (open) {
      html.open("details", "class", "scenario", "open", "open");
    } else {
      html.open("details", "class", "scenario");
    }
    html.open("summary").text(scenario.name());
    if (!scenario.passed()) {
      html.text(" ").el("strong", "(håller inte)", "class", "fel");
    }
    html.close();
    html.open("ul", "class", "gherkin");
    for (ScenarioReport.Sentence s : scenario.sentences()) {
      html.open("li").el("span", s.keyword(), "class", "ordet").text(" ");
      boolean own = List.of(s.text().split(" ", -1)).contains(rule.id());
      html.open(own ? "mark" : "span").days(s.text()).close(2);
    }
    html.close();
    scenario.failed().ifPresent(f -> html.open("p", "class", "fel").text(f.problem()).close());
    html.el("p", scenario.file() + ", rad " + scenario.line(), "class", "svag");
    html.close();
  }

  private void sources(Frame.Page page) {
    Html html = page.html();
    Rule r = rule.rule();
    heading(html, "kallor", "Källor");
    html.open("dl", "class", "korthet");
    List<String> law =
        r.law().versions().stream().map(v -> v.citation().print()).distinct().toList();
    entry(html, "Lagrum", law);
    links(html);
    entry(
        html,
        "Läst",
        currency.readings().stream()
            .map(l -> l.swedish() + ", " + l.readers() + " läsare")
            .toList());
    entry(html, "Andra källor", r.sources());
    if (!r.catalogueIds().isEmpty()) {
      html.open("div").el("dt", "Lagkatalogen");
      r.catalogueIds().forEach(id -> html.open("dd").el("code", id).close());
      html.close();
    }
    html.open("div").el("dt", "Ämne").open("dd");
    page.link(rule.subject().page(), rule.subject().title());
    html.close(2);
    entry(html, "Regelfil", List.of(r.file() + ", rad " + rule.written().line()));
    html.close(2);
  }

  private void related(Frame.Page page) {
    if (related.isEmpty()) {
      return;
    }
    Html html = page.html();
    heading(html, "slakt", "Om samma paragraf");
    html.open("ul", "class", "regellista");
    related.forEach(r -> RuleList.item(page, r));
    html.close(2);
  }

  private void neighbours(Frame.Page page) {
    Html html = page.html();
    html.open("nav", "class", "grannar", "aria-label", "Bläddra");
    neighbour(page, before, "Föregående", "prev");
    neighbour(page, after, "Nästa", "next");
    html.close();
  }

  private static void neighbour(
      Frame.Page page, @Nullable BookRule to, String word, String relation) {
    if (to != null) {
      page.html()
          .open("p", "class", relation)
          .el("span", word + ": ", "class", "svag")
          .el("a", to.title(), "href", page.to(to.page()), "rel", relation)
          .close();
    }
  }
}
