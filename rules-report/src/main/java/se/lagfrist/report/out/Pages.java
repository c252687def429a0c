package se.lagfrist.report.out;

import static se.lagfrist.report.out.Page.Align.FIGURE;
import static se.lagfrist.report.out.Page.Align.FILL;
import static se.lagfrist.report.out.Page.Align.TEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lagfrist.law.Reading;
import se.lagfrist.obligation.Force;
import se.lagfrist.report.AuditorsCopy;
import se.lagfrist.report.CouncilStatistics;
import se.lagfrist.report.FollowUpFigures;
import se.lagfrist.report.IvoItem;
import se.lagfrist.report.IvoReport;
import se.lagfrist.report.IvoReportKind;
import se.lagfrist.report.MunicipalityCalendar;
import se.lagfrist.report.Reconciliation;
import se.lagfrist.report.ReportQuestion;
import se.lagfrist.report.ReportingWindow;
import se.lagfrist.report.WaitKind;

/** Puts each report into words and tables, in Swedish. */
public final class Pages {

  private static final String DASH = "–";
  private static final List<String> PRINCIPAL = List.of("SoL (2025:400)", "LSS (1993:387)");

  private Pages() {}

  /** Returns the list of individual reports to IVO. */
  public static Page ivo(IvoReport report, Sender sender) {
    List<Page.Section> sections = new ArrayList<>();
    for (IvoReportKind kind : IvoReportKind.values()) {
      List<IvoItem> items = report.of(kind);
      if (!items.isEmpty()) {
        sections.add(ivo(kind, items));
      }
    }
    if (sections.isEmpty()) {
      sections.add(
          new Page.Section(
              "Inget att rapportera",
              "",
              List.of(),
              List.of(),
              "Inget beslut ska rapporteras för kvartalet. IVO ska inte ha någon nollrapport."));
    }
    if (!report.questions().isEmpty()) {
      sections.add(questions(report.questions()));
    }
    long sent = report.items().stream().filter(i -> i.filedOn() != null).count();
    return new Page(
        "Ej verkställda beslut: individrapporter till IVO",
        capital(report.quarter().swedish()) + preliminary(report.isPreliminary()),
        sender,
        report.asOf(),
        List.of(
            new Page.Field("Lämnas till IVO", window(report.window())),
            new Page.Field(
                "Omfattning",
                report.items().size()
                    + (report.items().size() == 1 ? " rapport" : " rapporter")
                    + (sent == 0 ? ", ingen lämnad än" : ", varav " + sent + " redan lämnade"))),
        sections,
        remarks(
            windowRemark(report.window()),
            "Dagar räknas från beslutet till kvartalets slut, eller till den dag beslutet"
                + " verkställdes eller upphörde om den kom före."),
        law(report.items().stream().map(i -> i.citation().print()).toList(), "SoL 34 kap. 1 §"),
        true,
        true);
  }

  private static Page.Section ivo(IvoReportKind kind, List<IvoItem> items) {
    boolean over = !kind.isWaiting();
    List<Page.Column> columns = new ArrayList<>();
    columns.add(new Page.Column("Ärende, beslut", TEXT, 11));
    columns.add(new Page.Column("Enhet", TEXT, 11));
    columns.add(new Page.Column("Lag", TEXT, 7));
    columns.add(new Page.Column("Insats", TEXT, 12));
    columns.add(new Page.Column("Beslut", FIGURE, 8));
    columns.add(new Page.Column("Avbrott", FIGURE, 8));
    columns.add(new Page.Column("Dagar", FIGURE, 5));
    columns.add(new Page.Column("Erbjudanden", TEXT, 9));
    columns.add(
        over
            ? new Page.Column(kind == IvoReportKind.EXECUTED ? "Verkställt" : "Upphörde", TEXT, 9)
            : new Page.Column("Verkställt eller upphört", TEXT, 9));
    columns.add(
        new Page.Column(over ? "Anmärkning" : "Skäl för dröjsmålet", over ? TEXT : FILL, 12));
    columns.add(new Page.Column("Lämnad", FIGURE, 8));
    List<List<String>> rows = new ArrayList<>();
    for (IvoItem i : items) {
      rows.add(
          List.of(
              i.caseId() + " / " + i.anchorId(),
              or(i.unit()),
              i.law().swedish() + (i.provision() == null ? "" : " " + i.provision()),
              i.measure().swedish()
                  + (i.partial() ? ", delvis verkställt" : "")
                  + (i.judgment() ? " (dom)" : ""),
              i.decidedOn().toString(),
              or(i.interruptedOn()),
              Long.toString(i.days()),
              offers(i.offers().size(), i.declined()),
              ended(i.executedOn(), i.closedOn(), i.closeReason(), kind),
              over ? String.join(" ", i.notes()) : reason(i),
              i.preliminary() ? "preliminär" : or(i.filedOn())));
    }
    String heading =
        switch (kind) {
          case FIRST -> "Första rapport";
          case REPEAT -> "Återrapportering";
          case EXECUTED -> "Anmälan om verkställighet";
          case CLOSED -> "Avslut av annan anledning";
        };
    return new Page.Section(heading + " (" + items.size() + ")", "", columns, rows, "");
  }

  private static String reason(IvoItem item) {
    String notes = String.join(" ", item.notes());
    String reason = capital(item.reason());
    return reason.isEmpty() || notes.isEmpty() ? reason + notes : reason + ". " + notes;
  }

  private static Page.Section questions(List<ReportQuestion> questions) {
    return new Page.Section(
        "Att besvara innan rapporten lämnas (" + questions.size() + ")",
        "Uppgifter saknas i dessa ärenden. Svaren kan ändra vad som ska rapporteras.",
        List.of(
            new Page.Column("Ärende", TEXT, 15),
            new Page.Column("Uppgift", TEXT, 15),
            new Page.Column("Fråga", TEXT, 0)),
        questions.stream().map(q -> List.of(q.caseId(), q.factId(), q.question())).toList(),
        "");
  }

  /** Returns the auditors' copy. */
  public static Page auditors(AuditorsCopy copy, Sender sender) {
    List<Page.Column> columns =
        List.of(
            new Page.Column("Nr", FIGURE, 0),
            new Page.Column("Rapport", TEXT, 0),
            new Page.Column("Lag", TEXT, 9),
            new Page.Column("Insats", TEXT, 14),
            new Page.Column("Beslut", FIGURE, 0),
            new Page.Column("Avbrott", FIGURE, 0),
            new Page.Column("Dagar", FIGURE, 0),
            new Page.Column("Erbjudanden", TEXT, 0),
            new Page.Column("Verkställt eller upphört", TEXT, 0),
            new Page.Column("Skäl för dröjsmålet", FILL, 20));
    List<List<String>> rows = new ArrayList<>();
    for (AuditorsCopy.Row r : copy.rows()) {
      rows.add(
          List.of(
              Integer.toString(r.number()),
              capital(r.kind().swedish()),
              r.law().swedish() + (r.provision() == null ? "" : " " + r.provision()),
              r.measure().swedish() + (r.partial() ? ", delvis verkställt" : ""),
              r.decidedOn().toString(),
              or(r.interruptedOn()),
              Long.toString(r.days()),
              offers(r.offers(), r.declined()),
              ended(r.executedOn(), r.closedOn(), r.closeReason(), r.kind()),
              r.kind().isWaiting() ? capital(r.reason()) : DASH));
    }
    return new Page(
        "Ej verkställda beslut: rapport till kommunens revisorer",
        capital(copy.quarter().swedish())
            + preliminary(copy.asOf().isBefore(copy.quarter().lastDay())),
        sender,
        copy.asOf(),
        List.of(new Page.Field("Lämnas senast", copy.window().last().toString())),
        List.of(
            new Page.Section(
                "Beslut (" + rows.size() + ")",
                "",
                columns,
                rows,
                "Inget beslut har väntat längre än tre månader.")),
        List.of(
            "Uppgifterna är avidentifierade. Ordningen säger inget om ärendena.",
            "Lagen anger ingen dag för revisorerna; samma sista dag som för IVO används."),
        law(copy.rows().stream().map(r -> r.citation().print()).toList(), "SoL 34 kap. 1 §"),
        true,
        true);
  }

  /** Returns the statistics to the council. */
  public static Page council(CouncilStatistics statistics, Sender sender) {
    List<Page.Section> sections = new ArrayList<>();
    for (CouncilStatistics.Part part : statistics.parts()) {
      sections.add(part(part, statistics.smallest()));
    }
    List<String> remarks = new ArrayList<>();
    remarks.add(
        "Antal och tid avser den "
            + statistics.snapshot()
            + ". Tiden räknas från dagen för respektive beslut, också när verkställigheten har"
            + " avbrutits.");
    if (statistics.smallest() > 0) {
      remarks.add(
          "Grupper med färre än "
              + statistics.smallest()
              + " beslut är sammanslagna så att ingen enskild kan urskiljas.");
    }
    if (statistics.questions() > 0) {
      remarks.add(
          "I "
              + statistics.questions()
              + (statistics.questions() == 1 ? " ärende" : " ärenden")
              + " saknas en uppgift som kan ändra antalet.");
    }
    remarks.add(
        "Lagen anger ingen dag. Rapporten lämnas lämpligen till fullmäktiges första sammanträde"
            + " efter kvartalet.");
    return new Page(
        "Statistikrapport till kommunfullmäktige: ej verkställda beslut",
        capital(statistics.quarter().swedish())
            + preliminary(statistics.asOf().isBefore(statistics.quarter().lastDay())),
        sender,
        statistics.asOf(),
        List.of(new Page.Field("Lämnas senast", statistics.sendBy().toString())),
        sections,
        remarks,
        law(statistics.parts().stream().map(p -> p.citation().print()).toList(), "SoL 34 kap. 3 §"),
        true,
        false);
  }

  private static Page.Section part(CouncilStatistics.Part part, int smallest) {
    boolean first = part.waitKind() == WaitKind.UNEXECUTED;
    String total = masked(part.count(), smallest);
    List<List<String>> rows = new ArrayList<>();
    for (CouncilStatistics.Group group : part.groups()) {
      rows.add(
          List.of(
              capital(group.measure()),
              masked(group.count(), smallest),
              group.days().isEmpty() ? "visas inte" : days(group.days())));
    }
    if (!rows.isEmpty()) {
      rows.add(List.of("Summa", total, ""));
    }
    String law = part.law().swedish();
    Integer late = part.executedLate();
    String also =
        late != null && late == 0
            ? ""
            : "Dessutom verkställdes "
                + masked(late, smallest)
                + " beslut"
                + " under kvartalet efter mer än tre månader.";
    return new Page.Section(
        law
            + (first
                ? ", del 1: inte verkställda inom tre månader från beslutet"
                : ", del 2: inte verkställda på nytt inom tre månader från avbrottet"),
        also,
        List.of(
            new Page.Column("Typ av insats", TEXT, 34),
            new Page.Column("Antal", FIGURE, 14),
            new Page.Column("Dagar sedan varje beslut", TEXT, 0)),
        rows,
        "0 beslut.",
        !rows.isEmpty());
  }

  private static String masked(@Nullable Integer count, int smallest) {
    return count == null ? "färre än " + smallest : count.toString();
  }

  private static String days(List<Long> days) {
    return days.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** Returns the follow-up figures. */
  public static Page followUp(FollowUpFigures f, Sender sender) {
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
            "Barnutredningar och fyra månader",
            "",
            List.of(
                new Page.Column("Enhet", TEXT, 0),
                new Page.Column("Öppna", FIGURE, 11),
                new Page.Column("Över fyra mån.", FIGURE, 15),
                new Page.Column("varav förlängda", FIGURE, 16),
                new Page.Column("Avslutade", FIGURE, 13),
                new Page.Column("varav över fyra mån.", FIGURE, 20)),
            f.investigations().stream()
                .map(
                    i ->
                        List.of(
                            i.unit(),
                            Integer.toString(i.open()),
                            Integer.toString(i.overFourMonths()),
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
    sections.add(
        new Page.Section(
            "Försenat den " + f.asOf(),
            "",
            List.of(
                new Page.Column("Lagrum", TEXT, 0),
                new Page.Column("Vilar på", TEXT, 16),
                new Page.Column("Enhet", TEXT, 22),
                new Page.Column("Antal", FIGURE, 10),
                new Page.Column("Mest försenat, dagar", FIGURE, 20)),
            f.overdue().stream()
                .map(
                    o ->
                        List.of(
                            o.provision(),
                            o.force().swedish(),
                            o.unit(),
                            Integer.toString(o.count()),
                            Long.toString(o.longest())))
                .toList(),
            "Inget är försenat."));
    List<String> remarks = new ArrayList<>();
    remarks.add(
        "Median: det mittersta värdet, eller medelvärdet av de två mittersta. 90:e percentilen: det"
            + " minsta värde som nio av tio inte överskrider (närmaste rang).");
    remarks.add(
        "En prövning vars sista dag inte har passerat räknas först när den är gjord. Bortfallna"
            + " prövningar räknas inte.");
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
        List.of(new Page.Field("Omfattning", f.cases() + " ärenden")),
        sections,
        remarks,
        List.of(
            "Ingen bestämmelse kräver dessa tal. De visar hur de lagrum som anges i tabellen"
                + " Försenat har följts.",
            "Barnutredningar: SoL (2025:400) 20 kap. 3 §; till och med 2025-06-30 SoL (2001:453) 11"
                + " kap. 2 §."),
        true,
        false);
  }

  /** Returns the municipality's calendar. */
  public static Page calendar(MunicipalityCalendar calendar, Sender sender, LocalDate asOf) {
    List<String> notes = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    List<List<String>> undated = new ArrayList<>();
    for (MunicipalityCalendar.Entry e : calendar.entries()) {
      String note = "";
      if (!e.note().isBlank()) {
        if (!notes.contains(e.note())) {
          notes.add(e.note());
        }
        note = Integer.toString(notes.indexOf(e.note()) + 1);
      }
      String opens = e.opensOn() == null ? "" : " (tidigast " + e.opensOn() + ")";
      String status = e.status() == null ? DASH : capital(e.status().swedish());
      LocalDate day = e.day();
      if (day == null) {
        undated.add(List.of(capital(e.title()), e.recipient(), e.source(), status, note));
      } else {
        rows.add(
            List.of(
                day.toString(),
                or(e.plannedDay()),
                or(e.rolledDay()),
                capital(e.title()) + opens,
                e.recipient(),
                e.source(),
                status,
                note));
      }
    }
    List<Page.Column> what =
        List.of(
            new Page.Column("Vad", TEXT, 0),
            new Page.Column("Till", TEXT, 13),
            new Page.Column("Källa", TEXT, 19),
            new Page.Column("Läge", TEXT, 9),
            new Page.Column("Not", FIGURE, 4));
    List<Page.Column> dated = new ArrayList<>();
    dated.add(new Page.Column("Senast", FIGURE, 9));
    dated.add(new Page.Column("Planera till", FIGURE, 9));
    dated.add(new Page.Column("Nästa vardag", FIGURE, 9));
    dated.addAll(what);
    List<String> remarks = new ArrayList<>();
    remarks.add(
        "Planera till: vardagen på eller före sista dagen. Nästa vardag är bara en upplysning.");
    remarks.add("Dagar som bara vilar på IVO:s eller kommunens egen planering är inte lag.");
    for (int i = 0; i < notes.size(); i++) {
      remarks.add("Not " + (i + 1) + ": " + notes.get(i));
    }
    return new Page(
        "Kommunens kalender: det som nämnderna ska lämna",
        Integer.toString(calendar.year()),
        sender,
        asOf,
        List.of(),
        List.of(
            new Page.Section("Med dag", "", dated, rows, "Inget."),
            new Page.Section("Utan fastställd dag", "", what, undated, "Inget.")),
        remarks,
        List.of("Varje rad anger sin källa."),
        false,
        true);
  }

  /**
   * Returns what changed between two evaluations.
   *
   * @param found case by case
   * @param before the day of the earlier evaluation
   * @param asOf the day of the later
   * @param sender who sends it
   */
  public static Page changes(
      List<Reconciliation> found, LocalDate before, LocalDate asOf, Sender sender) {
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
        List.of("Det som en person har stängt öppnas aldrig igen av sig självt."),
        List.of("Varje rad anger sitt lagrum."),
        false,
        true);
  }

  private static String sum(int n) {
    return Integer.toString(n);
  }

  private static String window(ReportingWindow window) {
    return window.first()
        + " till "
        + window.last()
        + " (planera till "
        + window.plannedDay()
        + ")";
  }

  private static String windowRemark(ReportingWindow window) {
    return "Rapporteringsperioden kommer från "
        + window.source()
        + (window.verified()
            ? "."
            : ". Den är inte kontrollerad för " + window.quarter().swedish() + ".");
  }

  private static List<String> remarks(String... remarks) {
    return List.of(remarks);
  }

  private static List<String> law(List<String> citations, String otherwise) {
    TreeSet<String> sorted = new TreeSet<>(citations);
    List<String> lines = new ArrayList<>();
    lines.add(sorted.isEmpty() ? otherwise : String.join("; ", sorted));
    readings(sorted).stream().map(Reading::swedish).forEach(lines::add);
    return lines;
  }

  /** Returns how far the sources of provisions were read; those of SoL and LSS if none is told. */
  private static List<Reading> readings(Collection<String> citations) {
    return Reading.shipped().stream()
        .filter(
            r ->
                citations.isEmpty()
                    ? PRINCIPAL.contains(r.source())
                    : citations.stream().anyMatch(c -> c.startsWith(r.source())))
        .toList();
  }

  private static String offers(long made, long declined) {
    return made == 0
        ? DASH
        : made + (declined == 0 ? "" : ", " + declined + (declined == 1 ? " avböjt" : " avböjda"));
  }

  private static String ended(
      @Nullable LocalDate executed, @Nullable LocalDate closed, String why, IvoReportKind kind) {
    if (executed != null) {
      return kind == IvoReportKind.EXECUTED ? executed.toString() : "verkställt " + executed;
    }
    return closed == null ? DASH : capital(why) + " " + closed;
  }

  private static String preliminary(boolean preliminary) {
    return preliminary ? " (preliminär: kvartalet är inte slut)" : "";
  }

  private static String or(@Nullable Object value) {
    return value == null ? DASH : value.toString();
  }

  private static String share(@Nullable Double share) {
    return share == null ? DASH : String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.1f", value).replace('.', ',');
  }

  private static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
