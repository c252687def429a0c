package se.lagfrist.report.out;

import static se.lagfrist.report.out.Page.Align.FIGURE;
import static se.lagfrist.report.out.Page.Align.TEXT;
import static se.lagfrist.report.out.PageTexts.capital;
import static se.lagfrist.report.out.PageTexts.number;
import static se.lagfrist.report.out.PageTexts.preliminary;
import static se.lagfrist.report.out.PageTexts.profiles;
import static se.lagfrist.report.out.PageTexts.remarks;
import static se.lagfrist.report.out.PageTexts.repeated;
import static se.lagfrist.report.out.PageTexts.share;
import static se.lagfrist.report.out.PageTexts.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.lagfrist.law.Citation;
import se.lagfrist.report.FollowUpFigures;

/** The follow-up figures. */
final class FollowUpPage {

  /** How many cases are named on a row. */
  private static final int MOST_CASES = 10;

  private FollowUpPage() {}

  static Page of(FollowUpFigures f, Sender sender) {
    String time = Words.inquiryTime(f);
    List<Page.Section> sections = new ArrayList<>();
    List<List<String>> reviews = new ArrayList<>();
    for (FollowUpFigures.Reviews r : f.reviews()) {
      reviews.add(
          List.of(
              r.unit(),
              share(r.share()),
              Integer.toString(r.onTime()),
              Integer.toString(r.late()),
              Integer.toString(r.missing())));
    }
    if (f.reviews().size() > 1) {
      reviews.add(
          List.of(
              "Alla enheter",
              share(f.reviewShare()),
              sum(f.reviews().stream().mapToInt(FollowUpFigures.Reviews::onTime).sum()),
              sum(f.reviews().stream().mapToInt(FollowUpFigures.Reviews::late).sum()),
              sum(f.reviews().stream().mapToInt(FollowUpFigures.Reviews::missing).sum())));
    }
    sections.add(
        new Page.Section(
            "Överväganden, omprövningar och uppföljningar i tid",
            "Lagstadgade prövningar vars sista dag ligger i kvartalet.",
            List.of(
                new Page.Column("Enhet", TEXT, 0),
                new Page.Column("Andel i tid", FIGURE, 15),
                new Page.Column("I tid", FIGURE, 12),
                new Page.Column("För sent", FIGURE, 12),
                new Page.Column("Inte gjorda", FIGURE, 14)),
            reviews,
            "Ingen prövning hade sin sista dag i kvartalet.",
            f.reviews().size() > 1));
    sections.add(
        new Page.Section(
            "Barnutredningar och lagens tid",
            "Tiden räknas från den första utredningen när flera i samma sak avlöser varandra.",
            List.of(
                new Page.Column("Enhet", TEXT, 0),
                new Page.Column("Öppna", FIGURE, 11),
                new Page.Column("Över " + time, FIGURE, 15),
                new Page.Column("varav förlängda", FIGURE, 16),
                new Page.Column("Avslutade", FIGURE, 13),
                new Page.Column("varav efter " + time, FIGURE, 20)),
            f.investigations().stream()
                .map(
                    i ->
                        List.of(
                            i.unit(),
                            Integer.toString(i.open()),
                            Integer.toString(i.overTime()),
                            Integer.toString(i.extended()),
                            Integer.toString(i.closed()),
                            Integer.toString(i.closedLate())))
                .toList(),
            "Ingen barnutredning."));
    sections.add(
        new Page.Section(
            "Tid från ansökan till beslut",
            "Kalenderdagar från det att ansökan kom in till det första beslutet, för ansökningar"
                + " som avgjordes i kvartalet.",
            List.of(
                new Page.Column("Ansökan om", TEXT, 0),
                new Page.Column("Antal", FIGURE, 12),
                new Page.Column("Median", FIGURE, 12),
                new Page.Column("90:e percentilen", FIGURE, 18),
                new Page.Column("Längst", FIGURE, 12)),
            f.decisionTimes().stream()
                .map(
                    t ->
                        List.of(
                            capital(t.matter().swedish()),
                            Integer.toString(t.count()),
                            number(t.median()),
                            Long.toString(t.percentile90()),
                            Long.toString(t.longest())))
                .toList(),
            "Ingen ansökan avgjordes i kvartalet."));
    sections.add(overdue(f));
    sections.add(missed(f));
    sections.add(trend(f, time));
    List<String> remarks =
        new ArrayList<>(remarks(profiles(f.recorded()), f.recorded().inquiriesOutside()));
    remarks.add(
        "Median: det mittersta värdet, eller medelvärdet av de två mittersta. 90:e percentilen: det"
            + " minsta värde som nio av tio inte överskrider (närmaste rang).");
    remarks.add(
        "En prövning vars sista dag inte har passerat räknas först när den är gjord. Bortfallna"
            + " prövningar räknas inte, om inte den sista dagen redan hade passerat.");
    remarks.add(
        "I tabellerna Försenat och Missat räknas varje beslut, placering eller annan sak en gång för"
            + " varje lagrum, också när flera ska ha en rapport eller flera kvartal har gått. Vart och"
            + " ett en gång, oavsett lagrum, är "
            + f.late()
            + " försenade den "
            + f.asOf()
            + ".");
    if (!f.repeated().isEmpty()) {
      remarks.add(repeated(f.repeated().size()) + " " + String.join(", ", f.repeated()) + ".");
    }
    if (f.undetermined() > 0) {
      remarks.add(f.undetermined() + " skyldigheter kan inte dagsättas, eftersom datum saknas.");
    }
    if (!f.failed().isEmpty()) {
      remarks.add(
          f.failed().size() + " ärenden kunde inte prövas: " + String.join(", ", f.failed()) + ".");
    }
    return new Page(
        "Uppföljning av frister och tider",
        capital(f.quarter().swedish()) + preliminary(f.asOf().isBefore(f.quarter().lastDay())),
        sender,
        f.asOf(),
        List.of(
            new Page.Field(
                "Omfattning",
                f.cases() + " ärenden, " + (f.unit() == null ? "alla enheter" : f.unit()))),
        sections,
        remarks,
        law(f),
        true,
        false);
  }

  private static List<String> law(FollowUpFigures f) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Ingen bestämmelse kräver dessa tal. De visar hur de lagrum som anges i tabellerna Försenat"
            + " och Missat har följts.");
    FollowUpFigures.InquiryLaw law = f.inquiryLaw();
    if (law != null) {
      lines.add(
          "Barnutredningar: "
              + law.provisions().stream().map(Citation::print).collect(Collectors.joining("; "))
              + ".");
    }
    return lines;
  }

  private static Page.Section overdue(FollowUpFigures f) {
    return new Page.Section(
        "Försenat den " + f.asOf(),
        "",
        List.of(
            new Page.Column("Lagrum och skyldighet", TEXT, 0),
            new Page.Column("Vilar på", TEXT, 10),
            new Page.Column("Enhet", TEXT, 16),
            new Page.Column("Antal", FIGURE, 8),
            new Page.Column("Mest försenat, dagar", FIGURE, 12),
            new Page.Column("Ärenden", TEXT, 22)),
        f.overdue().stream()
            .map(
                o ->
                    List.of(
                        named(o.provision(), o.duties()),
                        o.force().swedish(),
                        o.unit(),
                        Integer.toString(o.count()),
                        Long.toString(o.longest()),
                        some(o.cases())))
            .toList(),
        "Inget är försenat.");
  }

  private static Page.Section missed(FollowUpFigures f) {
    return new Page.Section(
        "Missat: sista dagen i kvartalet passerade utan att det var gjort",
        "Det som missades står kvar också när det har gjorts senare eller behovet har upphört.",
        List.of(
            new Page.Column("Lagrum och skyldighet", TEXT, 0),
            new Page.Column("Vilar på", TEXT, 10),
            new Page.Column("Enhet", TEXT, 16),
            new Page.Column("Antal", FIGURE, 8),
            new Page.Column("Gjort senare", FIGURE, 10),
            new Page.Column("Upphört", FIGURE, 10),
            new Page.Column("Inte gjort", FIGURE, 10),
            new Page.Column("Ärenden", TEXT, 22)),
        f.missed().stream()
            .map(
                m ->
                    List.of(
                        named(m.provision(), m.duties()),
                        m.force().swedish(),
                        m.unit(),
                        Integer.toString(m.count()),
                        Integer.toString(m.doneLate()),
                        Integer.toString(m.ended()),
                        Integer.toString(m.open()),
                        some(m.cases())))
            .toList(),
        "Inget missades.");
  }

  private static Page.Section trend(FollowUpFigures f, String time) {
    return new Page.Section(
        "Kvartal för kvartal",
        "Som det är känt den "
            + f.asOf()
            + ". Missat: beslut, placeringar och annat som något missades för, vart och ett en gång"
            + " oavsett lagrum.",
        List.of(
            new Page.Column("Kvartal", TEXT, 0),
            new Page.Column("Prövningar", FIGURE, 12),
            new Page.Column("Andel i tid", FIGURE, 12),
            new Page.Column("För sent", FIGURE, 10),
            new Page.Column("Inte gjorda", FIGURE, 12),
            new Page.Column("Missat", FIGURE, 10),
            new Page.Column("varav inte gjort", FIGURE, 12),
            new Page.Column("Avslutade barnutredningar", FIGURE, 12),
            new Page.Column("varav efter " + time, FIGURE, 12)),
        f.trend().stream()
            .map(
                q ->
                    List.of(
                        q.quarter().swedish(),
                        Integer.toString(q.reviews()),
                        share(q.reviews() == 0 ? null : (double) q.onTime() / q.reviews()),
                        Integer.toString(q.late()),
                        Integer.toString(q.missing()),
                        Integer.toString(q.missed()),
                        Integer.toString(q.open()),
                        Integer.toString(q.closed()),
                        Integer.toString(q.closedLate())))
            .toList(),
        "");
  }

  private static String named(String provision, List<String> duties) {
    return provision + ": " + String.join("; ", duties);
  }

  private static String some(List<String> cases) {
    int shown = Math.min(cases.size(), MOST_CASES);
    String named = String.join(", ", cases.subList(0, shown));
    return cases.size() == shown ? named : named + " och " + (cases.size() - shown) + " till";
  }
}
