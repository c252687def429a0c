package se.lagfrist.report.out;

import static se.lagfrist.report.out.Page.Align.FIGURE;
import static se.lagfrist.report.out.Page.Align.TEXT;
import static se.lagfrist.report.out.PageTexts.capital;
import static se.lagfrist.report.out.PageTexts.or;
import static se.lagfrist.report.out.PageTexts.profiles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.lagfrist.obligation.Force;
import se.lagfrist.report.Reconciliation;

/** What changed between two evaluations. */
final class ChangesPage {

  private ChangesPage() {}

  static Page of(List<Reconciliation> found, LocalDate before, LocalDate asOf, Sender sender) {
    List<ChangeRow> rows = new ArrayList<>();
    found.forEach(each -> rows.addAll(ChangeRow.of(each)));
    List<Page.Section> sections = new ArrayList<>();
    for (ChangeRow.Kind kind : ChangeRow.Kind.values()) {
      List<ChangeRow> of = rows.stream().filter(r -> r.change() == kind).toList();
      sections.add(
          new Page.Section(
              switch (kind) {
                    case NEW -> "Nya";
                    case CHANGED -> "Ändrade";
                    case RESOLVED -> "Klara eller bortfallna";
                    case GONE -> "Borttagna";
                    case MISSING -> "Saknas: ärendet finns inte i det senare uttaget";
                    case REOPENED -> "Öppnade igen";
                  }
                  + " ("
                  + of.size()
                  + ")",
              "",
              List.of(
                  new Page.Column("Ärende", TEXT, 16),
                  new Page.Column("Skyldighet", TEXT, 0),
                  new Page.Column("Lagrum", TEXT, 20),
                  new Page.Column("Sista dag före", FIGURE, 11),
                  new Page.Column("Sista dag", FIGURE, 11),
                  new Page.Column("Läge", TEXT, 18)),
              of.stream()
                  .map(
                      r ->
                          List.of(
                              r.caseId(),
                              r.title(),
                              r.citation().print()
                                  + (r.force() == Force.STATUTE
                                      ? ""
                                      : " (" + r.force().swedish() + ")"),
                              or(r.lastDayBefore()),
                              or(r.lastDay()),
                              capital(r.statusText())))
                  .toList(),
              "Inga."));
    }
    return new Page(
        "Avstämning av bevakningar",
        before.equals(asOf) ? "Den " + asOf : "Från " + before + " till " + asOf,
        sender,
        asOf,
        List.of(
            new Page.Field(
                "Omfattning",
                found.size()
                    + " ärenden med ändringar, "
                    + rows.size()
                    + (rows.size() == 1 ? " ändring" : " ändringar"))),
        sections,
        notes(profiles(judgedBy(found))),
        List.of("Varje rad anger sitt lagrum."),
        false,
        true);
  }

  private static List<String> notes(String judged) {
    String closed = "Det som en person har stängt öppnas aldrig igen av sig självt.";
    return judged.isEmpty() ? List.of(closed) : List.of(closed, judged);
  }

  private static Set<String> judgedBy(List<Reconciliation> found) {
    Set<String> names = new TreeSet<>();
    for (Reconciliation one : found) {
      String name = one.recording();
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }
}
