package se.lagfrist.authoring.book;

import java.util.List;
import java.util.Map;
import se.lagfrist.authoring.lawtext.LawShelf;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.ObligationKind;

/**
 * The pages that lead to the rules: contents, acts, subjects, kinds, and all rules for the search.
 */
final class ContentPages {

  private final List<BookRule> rules;
  private final Map<Subject, List<BookRule>> subjects;
  private final Acts acts;
  private final LawShelf shelf;

  ContentPages(
      List<BookRule> rules, Map<Subject, List<BookRule>> subjects, Acts acts, LawShelf shelf) {
    this.shelf = shelf;
    this.rules = rules;
    this.subjects = subjects;
    this.acts = acts;
  }

  void index(Frame.Page page, String title, LawPage law) {
    Html html = page.html();
    html.el("h1", title);
    html.open("p", "class", "ingress");
    html.text(
        "Varje skyldighet med en tid i lagarna om socialtjänst och om stöd och service, som en regel"
            + " skriven i svenska meningar: vad lagen kräver, från när till när, hur den har lästs,"
            + " och de fall som regeln prövas mot.");
    html.close();
    long local = rules.stream().filter(r -> r.rule().force() == Force.LOCAL).count();
    html.open("p");
    html.text(Words.count(rules.size(), "regel", "regler"));
    html.text(
        local == 0
            ? "."
            : ", varav "
                + Words.count((int) local, "lokal riktlinje", "lokala riktlinjer")
                + " som inte är lag.");
    html.text(" Ny här? ");
    page.link("lasa.html", "Så läser du regelboken").text(". ");
    page.link(UnexpressedPage.PAGE, UnexpressedPage.TITLE).text(" står för sig.").close();
    law.front(page);
    html.open("div", "class", "spalter");
    html.open("section", "aria-labelledby", "lagar")
        .el("h2", "Efter lag och kapitel", "id", "lagar");
    html.open("ul", "class", "innehall");
    for (Acts.Group group : acts.groups()) {
      html.open("li");
      page.link(group.page(), group.name());
      html.text(" ").el("span", Integer.toString(group.rules()), "class", "antal");
      if (!group.detail().isEmpty()) {
        html.open("p", "class", "svag").prose(group.detail()).close();
      }
      html.close();
    }
    html.close(2);
    html.open("section", "aria-labelledby", "amnen").el("h2", "Efter ämne", "id", "amnen");
    html.open("ul", "class", "innehall");
    subjects.forEach(
        (subject, of) -> {
          html.open("li");
          page.link(subject.page(), subject.title());
          html.text(" ").el("span", Integer.toString(of.size()), "class", "antal");
          if (subject.isLocal()) {
            html.text(" ").el("span", "lokal riktlinje, inte lag", "class", "marke inte-lag");
          }
          if (!subject.provisions().isEmpty()) {
            html.open("p", "class", "svag").prose(subject.provisions()).close();
          }
          html.close();
        });
    html.close(3);
  }

  void act(Frame.Page page, Acts.Group group) {
    Html html = page.html();
    html.el("h1", group.name());
    if (!group.detail().isEmpty()) {
      html.open("p", "class", "ingress").prose(group.detail() + ".").close();
    }
    if (!group.isLaw()) {
      html.el("p", "Riktlinjer och praxis är inte lag och visas aldrig som lag.", "class", "ruta");
    }
    Map<String, List<Acts.Place>> chapters = group.chapters();
    if (chapters.size() > 1) {
      html.open("nav", "class", "pasidan", "aria-label", "Kapitel").open("ul");
      chapters
          .keySet()
          .forEach(c -> html.open("li").el("a", chapter(c), "href", "#" + anchor(c)).close());
      html.close(2);
    }
    chapters.forEach(
        (chapter, places) -> {
          html.open("section", "aria-labelledby", anchor(chapter));
          String name =
              shelf
                  .chapter(places.get(0).wording().citation())
                  .map(title -> " " + title)
                  .orElse("");
          html.el("h2", chapter(chapter) + name, "id", anchor(chapter));
          places(page, chapter(chapter), places, group.isLaw() ? "Paragraf" : "Källa");
          html.close();
        });
  }

  private static String chapter(String chapter) {
    return chapter.isEmpty() ? "Lagrummen" : chapter + " kap.";
  }

  private static String anchor(String chapter) {
    return chapter.isEmpty() ? "utan-kapitel" : "kap-" + Words.slug(chapter);
  }

  private static void places(
      Frame.Page page, String caption, List<Acts.Place> places, String first) {
    Html html = page.html();
    Table.write(
        html,
        "tabell lagtabell",
        caption,
        List.of(first, "Regel", "Tid", "Gäller"),
        rows -> {
          for (Acts.Place place : places) {
            rows.row(place.section().isEmpty() ? "–" : place.section()).cell();
            page.link(place.rule().page(), place.rule().title());
            RuleList.mark(html, place.rule());
            html.close();
            rows.cell(place.rule().time(place.wording()));
            rows.cell(place.wording().inForce().swedish()).end();
          }
        });
  }

  void subject(Frame.Page page, Subject subject, List<BookRule> of) {
    Html html = page.html();
    html.el("h1", subject.title());
    if (!subject.provisions().isEmpty()) {
      html.open("p", "class", "ingress").prose(Words.sentence(subject.provisions())).close();
    }
    subject.remarks().forEach(r -> html.open("p").prose(r).close());
    if (subject.isLocal()) {
      html.el("p", "Kommunens egna regler. De är inte lag.", "class", "ruta");
    }
    RuleList.of(page, of);
    html.el("p", "Regelfil: " + subject.file(), "class", "svag");
  }

  void all(Frame.Page page) {
    Html html = page.html();
    html.el("h1", "Alla regler");
    html.open(
        "form",
        "class",
        "sok stor",
        "role",
        "search",
        "aria-label",
        "Sök på sidan",
        "id",
        "sokning");
    html.el("label", "Sök bland reglerna", "for", "sok");
    html.lone(
        "input",
        "type",
        "search",
        "id",
        "sok",
        "name",
        "sok",
        "autocomplete",
        "off",
        "aria-describedby",
        "sokhjalp");
    html.el(
        "p",
        "Ord ur regeln, dess id eller ett lagrum, till exempel: vårdplan, 22 kap. 13 §, 22:13,"
            + " lvu.understallning.",
        "id",
        "sokhjalp",
        "class",
        "svag");
    html.close();
    html.el("p", "Alla " + rules.size() + " regler.", "id", "antal", "role", "status");
    html.open("ul", "class", "regellista", "id", "regler");
    rules.forEach(r -> RuleList.found(page, r));
    html.close();
  }

  void kinds(Frame.Page page) {
    Html html = page.html();
    html.el("h1", "Efter slag och styrka");
    html.open("nav", "class", "pasidan", "aria-label", "På sidan").open("ul");
    for (ObligationKind kind : ObligationKind.values()) {
      html.open("li")
          .el("a", Words.capital(kind.swedish()), "href", "#" + Words.slug(kind.swedish()));
      html.close();
    }
    html.open("li").el("a", "Styrka", "href", "#styrka").close(3);
    for (ObligationKind kind : ObligationKind.values()) {
      String id = Words.slug(kind.swedish());
      html.open("section", "aria-labelledby", id);
      html.el("h2", Words.capital(kind.swedish()), "id", id);
      html.el("p", Words.meaning(kind));
      brief(page, rules.stream().filter(r -> r.rule().details().kind() == kind).toList());
      html.close();
    }
    html.open("section", "aria-labelledby", "styrka").el("h2", "Styrka", "id", "styrka");
    html.el("p", "Vad sista dagen vilar på. Bara lag och föreskrift är rätt i lagens mening.");
    for (Force force : Force.values()) {
      List<BookRule> of = rules.stream().filter(r -> r.rule().force() == force).toList();
      html.el("h3", Words.capital(Words.force(force)) + ": " + of.size());
      html.el("p", Words.meaning(force));
      if (force != Force.STATUTE) {
        brief(page, of);
      }
    }
    html.close();
  }

  private static void brief(Frame.Page page, List<BookRule> of) {
    Html html = page.html();
    if (of.isEmpty()) {
      html.el("p", "Ingen regel.", "class", "svag");
      return;
    }
    html.open("ul", "class", "kort");
    for (BookRule rule : of) {
      html.open("li");
      page.link(rule.page(), rule.title());
      RuleList.mark(html, rule);
      html.text(" ")
          .open("span", "class", "lagrum")
          .prose(rule.latest().citation().print())
          .close()
          .close();
    }
    html.close();
  }
}
