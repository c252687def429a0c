package se.lagfrist.report.out;

import static se.lagfrist.report.out.Page.Align.FIGURE;
import static se.lagfrist.report.out.Page.Align.FILL;
import static se.lagfrist.report.out.Page.Align.TEXT;
import static se.lagfrist.report.out.PageTexts.capital;
import static se.lagfrist.report.out.PageTexts.ended;
import static se.lagfrist.report.out.PageTexts.law;
import static se.lagfrist.report.out.PageTexts.offers;
import static se.lagfrist.report.out.PageTexts.or;
import static se.lagfrist.report.out.PageTexts.preliminary;
import static se.lagfrist.report.out.PageTexts.profiles;
import static se.lagfrist.report.out.PageTexts.reasons;
import static se.lagfrist.report.out.PageTexts.remarks;
import static se.lagfrist.report.out.PageTexts.window;
import static se.lagfrist.report.out.PageTexts.windowRemark;

import java.util.ArrayList;
import java.util.List;
import se.lagfrist.law.Citation;
import se.lagfrist.report.IvoItem;
import se.lagfrist.report.IvoReport;
import se.lagfrist.report.IvoReportKind;
import se.lagfrist.report.ReportQuestion;

/** The list of individual reports on decisions not executed. */
final class IvoPage {

  private IvoPage() {}

  static Page of(IvoReport report, Sender sender) {
    String to = report.recipient().isEmpty() ? "IVO" : report.recipient();
    List<Page.Section> sections = new ArrayList<>();
    for (IvoReportKind kind : IvoReportKind.values()) {
      List<IvoItem> items = report.of(kind);
      if (!items.isEmpty()) {
        sections.add(kind(kind, items));
      }
    }
    if (sections.isEmpty()) {
      sections.add(
          new Page.Section(
              report.recorded().untold() == 0
                  ? "Inget att rapportera"
                  : "Inget känt att rapportera",
              "",
              List.of(),
              List.of(),
              report.recorded().untold() == 0
                  ? "Inget beslut ska rapporteras för kvartalet. "
                      + capital(to)
                      + " ska inte ha någon nollrapport."
                  : report.recorded().decisionsOutside()));
    }
    if (!report.questions().isEmpty()) {
      sections.add(questions(report.questions()));
    }
    long sent = report.items().stream().filter(i -> i.filedOn() != null).count();
    return new Page(
        "Ej verkställda beslut: individrapporter till " + to,
        capital(report.quarter().swedish()) + preliminary(report.isPreliminary()),
        sender,
        report.asOf(),
        List.of(
            new Page.Field("Lämnas till " + to, window(report.window())),
            new Page.Field(
                "Omfattning",
                report.items().size()
                    + (report.items().size() == 1 ? " rapport" : " rapporter")
                    + (sent == 0 ? ", ingen lämnad än" : ", varav " + sent + " redan lämnade"))),
        sections,
        remarks(
            report.recorded().decisionsOutside(),
            profiles(report.recorded()),
            windowRemark(report.window()),
            "Dagar räknas från beslutet, eller vid avbrott från avbrottet, till kvartalets slut,"
                + " eller till den dag beslutet verkställdes eller upphörde om den kom före.",
            "I tid till: den sista dag då beslutet hade verkställts i tid enligt lagrummet."),
        law(
            report.items().isEmpty()
                ? report.provisions().stream().map(Citation::print).toList()
                : report.items().stream().map(i -> i.citation().print()).toList()),
        true,
        true);
  }

  private static Page.Section kind(IvoReportKind kind, List<IvoItem> items) {
    boolean over = !kind.isWaiting();
    List<Page.Column> columns = new ArrayList<>();
    columns.add(new Page.Column("Ärende, beslut", TEXT, 10));
    columns.add(new Page.Column("Enhet", TEXT, 9));
    columns.add(new Page.Column("Lag", TEXT, 7));
    columns.add(new Page.Column("Insats", TEXT, 11));
    columns.add(new Page.Column("Beslut", FIGURE, 8));
    columns.add(new Page.Column("Avbrott", FIGURE, 8));
    columns.add(new Page.Column("I tid till", FIGURE, 8));
    columns.add(new Page.Column("Dagar", FIGURE, 5));
    columns.add(new Page.Column("Erbjudanden", TEXT, 8));
    columns.add(
        over
            ? new Page.Column(kind == IvoReportKind.EXECUTED ? "Verkställt" : "Upphörde", TEXT, 8)
            : new Page.Column("Verkställt eller upphört", TEXT, 8));
    columns.add(
        new Page.Column(
            over ? "Anmärkning" : "Skäl, åtgärder, hjälp under tiden", over ? TEXT : FILL, 11));
    columns.add(new Page.Column("Lämnad", FIGURE, 7));
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
              i.statutoryDay().toString(),
              Long.toString(i.daysInterrupted() == null ? i.days() : i.daysInterrupted()),
              offers(i.offers().size(), i.declined(), i.offered()),
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
    return (reasons(item.reason(), item.actions(), item.interim()) + " " + notes).strip();
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
}
