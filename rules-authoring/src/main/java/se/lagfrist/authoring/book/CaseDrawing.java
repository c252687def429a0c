package se.lagfrist.authoring.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Person;
import se.lagfrist.obligation.Obligation;

/** A case and what a rule makes of it, drawn along a line of time and told in a table. */
final class CaseDrawing {

  private static final int MOST_OBLIGATIONS = 8;

  private final TypicalCase typical;
  private final DrawnCase shown;
  private final int leftOut;

  CaseDrawing(TypicalCase typical) {
    this.typical = typical;
    List<Obligation> all = typical.obligations();
    this.leftOut = Math.max(0, all.size() - MOST_OBLIGATIONS);
    this.shown =
        new DrawnCase(
            typical.look().timeline().asOf(),
            happened(typical),
            all.subList(leftOut, all.size()),
            all.size() > 1);
  }

  private static List<DrawnCase.Happened> happened(TypicalCase typical) {
    CaseFile file = typical.look().file().knownOn(typical.look().timeline().asOf());
    List<DrawnCase.Happened> all = new ArrayList<>();
    for (Fact fact : file.facts()) {
      FactType type = FactType.of(fact);
      boolean anchors =
          typical.obligations().stream().anyMatch(o -> o.key().factId().equals(fact.id()));
      for (DateField field : type.dates()) {
        LocalDate day = field.of(fact);
        if (day != null) {
          // A birth long ago would press everything else together.
          boolean drawn = anchors || !(fact instanceof Person);
          all.add(new DrawnCase.Happened(day, field.swedish(), named(typical, fact), drawn));
        }
      }
    }
    all.sort(Comparator.comparing(DrawnCase.Happened::day));
    return List.copyOf(all);
  }

  /** Returns the fact in the words of the scenario, without its days. */
  private static String named(TypicalCase typical, Fact fact) {
    String start = FactType.of(fact).swedish() + " " + fact.id();
    return typical.scenario().sentences().stream()
        .map(s -> s.text())
        .filter(t -> t.equals(start) || t.startsWith(start + " "))
        .map(t -> t.replaceFirst(" där .*", ""))
        .findFirst()
        .orElse(start);
  }

  void write(Html html) {
    html.open("figure", "class", "bild");
    new CaseSketch(shown, html, Drawing.WIDE, "bred").draw();
    new CaseSketch(shown, html, Drawing.NARROW, "smal").draw();
    html.open("figcaption");
    if (!typical.scenario().file().isEmpty()) {
      html.text("Ur scenariot ”" + typical.scenario().name() + "”. ");
    }
    html.text("Streckad linje: dagen man står på. Samma sak står i tabellen.");
    if (leftOut > 0) {
      html.text(
          " " + Words.count(leftOut, "tidigare tillfälle", "tidigare tillfällen") + " visas inte.");
    }
    html.close(2);
    table(html);
  }

  private void table(Html html) {
    html.open("details", "class", "som-tabell").el("summary", "Fallet som tabell");
    Table.write(
        html,
        "tabell",
        "Vad som hänt och vad regeln svarar " + shown.asOf(),
        List.of("Dag", "Vad", "Om"),
        this::rows);
    html.close();
  }

  private void rows(Table table) {
    shown.happened().forEach(h -> row(table, h.day().toString(), h.what(), h.fact()));
    row(table, shown.asOf().toString(), "läget prövas", "dagen man står på");
    for (Obligation o : shown.obligations()) {
      o.start().ifPresent(d -> row(table, d.toString(), "tiden börjar", shown.name(o)));
      row(
          table,
          o.lastDay().map(LocalDate::toString).orElse("ingen"),
          Words.occurs(o.responsible()) ? "inträffar" : "sista dag",
          shown.name(o) + ": " + ObligationWords.standing(o));
    }
  }

  private static void row(Table table, String day, String what, String about) {
    table.row(day).cell(what).cell(about).end();
  }
}
