package se.lagfrist.authoring.book;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import se.lagfrist.law.LawChange;
import se.lagfrist.law.LawStatus;
import se.lagfrist.law.Reading;

/** How far the law was read for the rules, and which changes are known and not read. */
final class LawPage {

  /** Where the page is. */
  static final String PAGE = "lagens-dag.html";

  /** What it is called. */
  static final String TITLE = "Hur långt lagen är läst";

  private final LawStatus law;
  private final List<Reading> readings;
  private final List<BookRule> rules;

  /** The page about what lies behind the given rules. */
  LawPage(LawStatus law, List<Reading> readings, List<BookRule> rules) {
    this.law = law;
    this.readings = readings;
    this.rules = rules;
  }

  /** Writes on the front page how far the law was read. */
  void front(Frame.Page page) {
    if (readings.isEmpty()) {
      return;
    }
    LocalDate on = readings.get(0).on();
    Html html = page.html();
    html.open("p", "class", "ruta");
    html.prose(
        "Lagen är läst per "
            + on
            + ": "
            + readings.stream()
                .filter(r -> r.on().equals(on))
                .map(LawPage::through)
                .collect(Collectors.joining(", "))
            + ". "
            + law.changes().stream().filter(c -> !c.read()).count()
            + " senare ändringar är kända men inte inlästa. ");
    page.link(PAGE, TITLE).text(".").close();
  }

  void write(Frame.Page page) {
    Html html = page.html();
    html.el("h1", TITLE);
    html.el(
        "p",
        "En ändring som kom efter dagen för läsningen finns inte i reglerna, om den inte står här som"
            + " inläst. Kända ändringar visas som förbehåll vid de regler de rör.",
        "class",
        "ingress");
    html.open("section", "aria-labelledby", "lasta").el("h2", "Läst", "id", "lasta");
    html.open("table").open("thead").open("tr");
    for (String head : List.of("Akt", "Till och med SFS", "Dag", "Läsare", "Text")) {
      html.el("th", head, "scope", "col");
    }
    html.close(2).open("tbody");
    for (Reading reading : readings) {
      html.open("tr").el("th", reading.source(), "scope", "row");
      html.el("td", reading.through() == null ? "–" : reading.through());
      html.open("td").days(reading.on().toString()).close();
      html.el("td", Integer.toString(reading.readers()));
      html.open("td")
          .prose(
              Words.sentence(reading.text())
                  + (reading.note().isEmpty() ? "" : " " + reading.note()))
          .close(2);
    }
    html.close(3);
    html.open("section", "aria-labelledby", "andringar");
    html.el("h2", "Kända lagändringar", "id", "andringar");
    html.open("ul", "class", "tolkning");
    for (LawChange change : law.changes()) {
      html.open("li").prose(change.swedish(change.touches()) + " Säkerhet: " + change.certainty());
      html.prose(". Källa: " + change.source() + ".");
      List<BookRule> named = rules.stream().filter(r -> change.rules().contains(r.id())).toList();
      for (int i = 0; i < named.size(); i++) {
        html.text(i == 0 ? " Rör " : ", ");
        page.link(named.get(i).page(), named.get(i).title());
      }
      html.text(named.isEmpty() ? "" : ".").close();
    }
    html.close(2);
  }

  private static String through(Reading reading) {
    return reading.source() + (reading.through() == null ? "" : " t.o.m. SFS " + reading.through());
  }
}
