package se.lagfrist.authoring.book;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lagfrist.authoring.lawtext.LawShelf;
import se.lagfrist.authoring.lawtext.SectionText;
import se.lagfrist.law.Citation;
import se.lagfrist.law.LawLinks;
import se.lagfrist.law.LawStatus;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Step;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.rulebook.RuleCurrency;

/** The page about one rule. */
final class RulePage {

  /** How the engine begins a step that repeats a note of the rule. */
  private static final String NOTE = "Tolkning: ";

  private final BookRule rule;
  private final RuleCurrency currency;
  private final LawShelf shelf;
  private final LawStatus law;
  private final List<BookRule> related;
  private final @Nullable BookRule before;
  private final @Nullable BookRule after;

  RulePage(
      BookRule rule,
      RuleCurrency currency,
      LawShelf shelf,
      LawStatus law,
      List<BookRule> related,
      @Nullable BookRule before,
      @Nullable BookRule after) {
    this.rule = rule;
    this.currency = currency;
    this.shelf = shelf;
    this.law = law;
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
    new InShort(rule).write(html);
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
    new WrittenPart(rule).write(html);
    new ScenarioPart(rule).write(html);
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

  static void heading(Html html, String id, String text) {
    html.open("section", "aria-labelledby", id).el("h2", text, "id", id);
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
    List<LawShelf.Beside> sections = shelf.beside(citation, rule.rule(), day, law);
    if (sections.isEmpty()) {
      return;
    }
    heading(html, "lagtext", "Lagtexten");
    shelf.chapter(citation).ifPresent(name -> html.el("p", name, "class", "svag"));
    for (LawShelf.Beside beside : sections) {
      SectionText section = beside.section();
      html.el("h3", citation.source() + " " + section.place());
      beside.doubts().forEach(d -> html.open("p", "class", "ruta").prose("Obs! " + d).close());
      section.paragraphs().forEach(l -> html.open("p").prose(l).close());
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

  private void sources(Frame.Page page) {
    Html html = page.html();
    Rule r = rule.rule();
    heading(html, "kallor", "Källor");
    html.open("dl", "class", "korthet");
    List<String> law =
        r.law().versions().stream().map(v -> v.citation().print()).distinct().toList();
    InShort.entry(html, "Lagrum", law);
    links(html);
    InShort.entry(
        html,
        "Läst",
        currency.readings().stream()
            .map(l -> l.swedish() + ", " + l.readers() + " läsare")
            .toList());
    InShort.entry(html, "Andra källor", r.sources());
    if (!r.catalogueIds().isEmpty()) {
      html.open("div").el("dt", "Lagkatalogen");
      r.catalogueIds().forEach(id -> html.open("dd").el("code", id).close());
      html.close();
    }
    html.open("div").el("dt", "Ämne").open("dd");
    page.link(rule.subject().page(), rule.subject().title());
    html.close(2);
    InShort.entry(html, "Regelfil", List.of(r.file() + ", rad " + rule.written().line()));
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
