package se.lagfrist.report.out;

import static se.lagfrist.report.out.Page.Align.FIGURE;
import static se.lagfrist.report.out.Page.Align.FILL;
import static se.lagfrist.report.out.Page.Align.TEXT;
import static se.lagfrist.report.out.PageTexts.DASH;
import static se.lagfrist.report.out.PageTexts.capital;
import static se.lagfrist.report.out.PageTexts.ended;
import static se.lagfrist.report.out.PageTexts.law;
import static se.lagfrist.report.out.PageTexts.offers;
import static se.lagfrist.report.out.PageTexts.or;
import static se.lagfrist.report.out.PageTexts.preliminary;
import static se.lagfrist.report.out.PageTexts.profiles;
import static se.lagfrist.report.out.PageTexts.reasons;
import static se.lagfrist.report.out.PageTexts.remarks;
import static se.lagfrist.report.out.PageTexts.repeated;

import java.util.ArrayList;
import java.util.List;
import se.lagfrist.law.Citation;
import se.lagfrist.report.AuditorsCopy;

/** The auditors' copy. */
final class AuditorsPage {

  private AuditorsPage() {}

  static Page of(AuditorsCopy copy, Sender sender) {
    List<Page.Column> columns =
        List.of(
            new Page.Column("Nr", FIGURE, 0),
            new Page.Column("Rapport", TEXT, 0),
            new Page.Column("Lag", TEXT, 9),
            new Page.Column("Insats", TEXT, 14),
            new Page.Column("Beslut", FIGURE, 0),
            new Page.Column("Avbrott", FIGURE, 0),
            new Page.Column("I tid till", FIGURE, 0),
            new Page.Column("Dagar", FIGURE, 0),
            new Page.Column("Erbjudanden", TEXT, 0),
            new Page.Column("Verkställt eller upphört", TEXT, 0),
            new Page.Column("Skäl, åtgärder, hjälp under tiden", FILL, 20));
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
              r.statutoryDay().toString(),
              Long.toString(r.daysInterrupted() == null ? r.days() : r.daysInterrupted()),
              offers(r.offers(), r.declined(), r.offered()),
              ended(r.executedOn(), r.closedOn(), r.closeReason(), r.kind()),
              r.kind().isWaiting() ? reasons(r.reason(), r.actions(), r.interim()) : DASH));
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
                copy.recorded().untold() == 0
                    ? "Inget beslut har väntat längre än lagen tillåter."
                    : "Inget känt beslut.")),
        remarks(
            copy.recorded().decisionsOutside(),
            profiles(copy.recorded()),
            "Uppgifterna är avidentifierade. Ordningen säger inget om ärendena.",
            "Lagen anger ingen dag för revisorerna; samma sista dag som för IVO används.",
            "Dagar räknas från beslutet, eller vid avbrott från avbrottet. I tid till: den sista dag"
                + " då beslutet hade verkställts i tid enligt lagrummet.",
            repeated(copy.repeated())),
        law(
            copy.rows().isEmpty()
                ? copy.provisions().stream().map(Citation::print).toList()
                : copy.rows().stream().map(r -> r.citation().print()).toList()),
        true,
        true);
  }
}
