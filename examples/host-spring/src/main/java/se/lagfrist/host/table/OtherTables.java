package se.lagfrist.host.table;

import java.util.List;
import se.lagfrist.casefile.BenefitPeriod;
import se.lagfrist.casefile.BenefitPeriodBuilder;
import se.lagfrist.casefile.BoardDuty;
import se.lagfrist.casefile.BoardDutyBuilder;
import se.lagfrist.casefile.BoardKind;
import se.lagfrist.casefile.FiledReport;
import se.lagfrist.casefile.FiledReportBuilder;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.MisconductReport;
import se.lagfrist.casefile.MisconductReportBuilder;
import se.lagfrist.casefile.Payment;
import se.lagfrist.casefile.PaymentBuilder;
import se.lagfrist.casefile.RecordKeeping;
import se.lagfrist.casefile.RecordKeepingBuilder;
import se.lagfrist.casefile.RecordKind;
import se.lagfrist.casefile.ReportKind;

/** The tables of deviations, reports, money, files and the board itself. */
final class OtherTables {

  private OtherTables() {}

  static List<FactTable<?, ?>> all() {
    return List.of(
        FactTable.of(
                "missforhallande",
                MisconductReport.class,
                MisconductReport::of,
                MisconductReportBuilder::concerns,
                MisconductReportBuilder::registeredOn,
                MisconductReportBuilder::build)
            .must("lag", LawArea.class, MisconductReport::law, MisconductReportBuilder::law)
            .mark(
                "privat_utforare",
                MisconductReport::privateProvider,
                MisconductReportBuilder::privateProvider)
            .day("upptackt_datum", "observedOn", MisconductReportBuilder::observedOn)
            .day("rapport_datum", "reportedOn", MisconductReportBuilder::reportedOn)
            .day(
                "utredning_datum",
                "investigationOpenedOn",
                MisconductReportBuilder::investigationOpenedOn)
            .day(
                "namnd_informerad_datum",
                "boardInformedOn",
                MisconductReportBuilder::boardInformedOn)
            .day(
                "namnd_informerad_anmalan_datum",
                "boardInformedOfNotificationOn",
                MisconductReportBuilder::boardInformedOfNotificationOn)
            .day(
                "allvarligt_datum", "assessedSeriousOn", MisconductReportBuilder::assessedSeriousOn)
            .day(
                "inte_allvarligt_datum",
                "assessedNotSeriousOn",
                MisconductReportBuilder::assessedNotSeriousOn)
            .day("anmalt_datum", "notifiedOn", MisconductReportBuilder::notifiedOn)
            .day(
                "utredning_inlamnad_datum",
                "investigationFiledOn",
                MisconductReportBuilder::investigationFiledOn)
            .day("avhjalpt_datum", "closedOn", MisconductReportBuilder::closedOn),
        FactTable.of(
                "inlamnad_rapport",
                FiledReport.class,
                FiledReport::of,
                FiledReportBuilder::concerns,
                FiledReportBuilder::registeredOn,
                FiledReportBuilder::build)
            .must("slag", ReportKind.class, FiledReport::kind, FiledReportBuilder::kind)
            .text("kvartal", FiledReport::quarter, FiledReportBuilder::quarter)
            .day("inlamnad_datum", "filedOn", FiledReportBuilder::filedOn),
        FactTable.of(
                "forsorjningsstod",
                BenefitPeriod.class,
                BenefitPeriod::of,
                BenefitPeriodBuilder::concerns,
                BenefitPeriodBuilder::registeredOn,
                BenefitPeriodBuilder::build)
            .day("fran_datum", "from", BenefitPeriodBuilder::from)
            .day("till_datum", "to", BenefitPeriodBuilder::to),
        FactTable.of(
                "utbetalning",
                Payment.class,
                Payment::of,
                PaymentBuilder::concerns,
                PaymentBuilder::registeredOn,
                PaymentBuilder::build)
            .day("utbetald_datum", "paidOn", PaymentBuilder::paidOn)
            .day("aterbetald_datum", "repaidOn", PaymentBuilder::repaidOn)
            .day("talan_datum", "claimedOn", PaymentBuilder::claimedOn)
            .day("eftergiven_datum", "waivedOn", PaymentBuilder::waivedOn),
        FactTable.of(
                "akt",
                RecordKeeping.class,
                RecordKeeping::of,
                RecordKeepingBuilder::concerns,
                RecordKeepingBuilder::registeredOn,
                RecordKeepingBuilder::build)
            .must("slag", RecordKind.class, RecordKeeping::kind, RecordKeepingBuilder::kind)
            .mark(
                "forskningsurval",
                RecordKeeping::researchSample,
                RecordKeepingBuilder::researchSample)
            .day("sista_anteckning_datum", "lastNoteOn", RecordKeepingBuilder::lastNoteOn)
            .day(
                "forhallanden_upphor_datum",
                "circumstancesCeasedOn",
                RecordKeepingBuilder::circumstancesCeasedOn)
            .day("mottagen_datum", "receivedOn", RecordKeepingBuilder::receivedOn)
            .day("avslutad_datum", "closedOn", RecordKeepingBuilder::closedOn)
            .day("overlamnad_datum", "handedOverOn", RecordKeepingBuilder::handedOverOn)
            .day("gallrad_datum", "culledOn", RecordKeepingBuilder::culledOn),
        FactTable.of(
                "verksamhet",
                BoardDuty.class,
                BoardDuty::of,
                BoardDutyBuilder::concerns,
                BoardDutyBuilder::registeredOn,
                BoardDutyBuilder::build)
            .must("slag", BoardKind.class, BoardDuty::kind, BoardDutyBuilder::kind)
            .day("fran_datum", "from", BoardDutyBuilder::from)
            .day("till_datum", "to", BoardDutyBuilder::to));
  }
}
