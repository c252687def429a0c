package se.lagfrist.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lagfrist.report.Cases.day;
import static se.lagfrist.report.Cases.named;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.DelayAction;
import se.lagfrist.casefile.DelayCause;
import se.lagfrist.casefile.DelayReason;
import se.lagfrist.casefile.DelayReasonBuilder;
import se.lagfrist.casefile.EndReason;
import se.lagfrist.casefile.FiledReport;
import se.lagfrist.casefile.InterimHelp;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Person;
import se.lagfrist.casefile.ReportKind;
import se.lagfrist.report.out.CsvReports;
import se.lagfrist.report.out.HtmlPages;
import se.lagfrist.report.out.JsonReports;
import se.lagfrist.report.out.Pages;
import se.lagfrist.report.out.Sender;
import se.lagfrist.time.Quarter;

/**
 * Twenty cases through every report of the first quarter of 2026, made 10 April. Counted by hand
 * from SoL 34 kap. 1-3 §§, LSS 28 f-28 h §§ and 1 § of lag (1930:173).
 */
class TwentyCasesTest {

  private static final Quarter QUARTER = Quarter.parse("2026-Q1");

  private static FiledReport sent(String id, String quarter, String on) {
    return FiledReport.of(id, "r" + quarter)
        .concerns("b1")
        .kind(ReportKind.IVO_FIRST)
        .quarter(quarter)
        .filedOn(day(on))
        .build();
  }

  private static DelayReasonBuilder reason(String id, String on) {
    return DelayReason.of(id, "s").concerns("b1").statedOn(day(on));
  }

  private static List<CaseFile> cases() {
    List<CaseFile> all = new ArrayList<>();
    // Out of time 2026-01-15 and waits.
    all.add(named("k01").sol("2025-10-15").file());
    // Has until 2026-03-31: the next quarter's.
    all.add(named("k02").sol("2025-12-31").file());
    // Had until 2026-03-30.
    all.add(named("k03").sol("2025-12-30").file());
    // Executed on the last day in time, and on the day after.
    all.add(named("k04").sol("2025-10-15").executed("2026-01-15").file());
    all.add(
        named("k05")
            .sol("2025-10-15")
            .executed("2026-01-16")
            .with(
                reason("k05", "2026-01-10")
                    .cause(DelayCause.NO_STAFF)
                    .action(DelayAction.RECRUITMENT)
                    .interim(InterimHelp.RELATIVES)
                    .offered(false)
                    .build())
            .file());
    // Reported for two quarters and waits; the same without a report; executed; ended.
    all.add(
        named("k06")
            .sol("2025-06-02")
            .with(sent("k06", "2025-Q3", "2025-10-20"))
            .with(sent("k06", "2025-Q4", "2026-01-20"))
            .with(reason("k06", "2026-04-09").cause(DelayCause.NO_PLACE).build())
            .file());
    all.add(named("k07").sol("2025-06-02").file());
    all.add(
        named("k08")
            .sol("2025-06-02")
            .with(sent("k08", "2025-Q3", "2025-10-20"))
            .executed("2026-02-10")
            .file());
    all.add(
        named("k09")
            .sol("2025-06-02")
            .ended("2026-02-10", EndReason.MOVED)
            .with(sent("k09", "2025-Q3", "2025-10-20"))
            .file());
    // Ended after its time, before the first report; ended in time.
    all.add(named("k10").sol("2025-10-15").ended("2026-02-10", EndReason.MOVED).file());
    all.add(named("k11").sol("2025-10-15").ended("2026-01-10", EndReason.MOVED).file());
    // LSS: out of time 2025-12-01 and 2025-12-20, reported for that quarter; the second in part.
    all.add(named("k12").lss("2025-09-01").with(sent("k12", "2025-Q4", "2026-01-15")).file());
    all.add(
        named("k13")
            .lss("2025-09-20")
            .partly("2025-10-01")
            .with(sent("k13", "2025-Q4", "2026-01-12"))
            .file());
    // Interrupted 2025-11-20: had until 2026-02-20. Waits; taken up in time; taken up too late.
    all.add(interrupted("k14", null));
    all.add(interrupted("k15", "2026-02-20"));
    all.add(interrupted("k16", "2026-03-02"));
    // A fee, a refusal and another section: no report.
    all.add(
        named("k17")
            .decision(
                Decision.of("k17", "b1")
                    .law(LawArea.LSS)
                    .measure(Measure.FEE)
                    .decidedOn(day("2025-10-15")))
            .file());
    all.add(
        named("k18")
            .with(
                Decision.of("k18", "b1")
                    .law(LawArea.SOL)
                    .provision("11:1")
                    .measure(Measure.HOME_CARE)
                    .favourable(false)
                    .decidedOn(day("2025-10-15"))
                    .build())
            .file());
    all.add(named("k19").sol("2025-10-15", Measure.HOME_CARE, "11:10").file());
    // Out of time 2026-01-15, and the person died.
    all.add(
        named("k20")
            .sol("2025-10-15")
            .with(Person.of("k20", "p").deceasedOn(day("2026-02-01")).build())
            .file());
    return all;
  }

  private static CaseFile interrupted(String id, String resumed) {
    return named(id)
        .sol("2025-06-20")
        .executed("2025-07-01")
        .interrupted("2025-11-20", resumed)
        .file();
  }

  /** The first case comes twice. */
  private static Stream<CaseFile> handedOver() {
    return Stream.concat(cases().stream(), cases().stream().limit(1));
  }

  private static IvoReport report() {
    return IvoQuarter.of(QUARTER, day("2026-04-10"), Shipped.ENGINE).report(handedOver());
  }

  @Test
  void ivo_gets_thirteen_rows() {
    assertThat(cases()).hasSize(20);
    IvoReport report = report();
    assertThat(report.cases()).isEqualTo(20);
    assertThat(report.items())
        .extracting(
            i ->
                i.caseId()
                    + " "
                    + i.kind()
                    + " "
                    + i.statutoryDay()
                    + " "
                    + (i.daysInterrupted() == null ? i.days() : i.daysInterrupted()))
        .containsExactlyInAnyOrder(
            "k01 FIRST 2026-01-15 167",
            "k03 FIRST 2026-03-30 91",
            "k05 FIRST 2026-01-15 93",
            "k06 REPEAT 2025-09-02 302",
            "k07 REPEAT 2025-09-02 302",
            "k08 EXECUTED 2025-09-02 253",
            "k09 CLOSED 2025-09-02 253",
            "k10 FIRST 2026-01-15 118",
            "k12 REPEAT 2025-12-01 211",
            "k13 REPEAT 2025-12-20 192",
            "k14 FIRST 2026-02-20 131",
            "k16 FIRST 2026-02-20 102",
            "k20 FIRST 2026-01-15 109");
    assertThat(report.items()).allMatch(i -> i.recipient().equals("IVO"));
  }

  @Test
  void what_is_asked_names_every_row_that_lacks_something() {
    List<ReportQuestion> questions = report().questions();
    assertThat(questions)
        .filteredOn(ReportQuestion::deciding)
        .extracting(ReportQuestion::caseId)
        .containsExactly("k01");
    assertThat(questions)
        .filteredOn(q -> q.question().contains("ett tidigare kvartal"))
        .extracting(ReportQuestion::caseId)
        .containsExactly("k07");
    // Every row that waits, or waited too long: k05 tells all, k06 and the interruptions k14 and
    // k16
    // why, k13 gives a part meanwhile. Those executed (k08) and ended (k09) need no reasons.
    String rest = "vidtagna åtgärder, om något har erbjudits, hjälpen under tiden.";
    assertThat(questions)
        .filteredOn(q -> q.question().startsWith("Saknas i raden: "))
        .extracting(q -> q.caseId() + " " + q.question().substring("Saknas i raden: ".length()))
        .containsExactly(
            "k01 skälen för dröjsmålet, " + rest,
            "k03 skälen för dröjsmålet, " + rest,
            "k06 " + rest,
            "k07 skälen för dröjsmålet, " + rest,
            "k10 skälen för dröjsmålet, " + rest,
            "k12 skälen för dröjsmålet, " + rest,
            "k13 skälen för dröjsmålet, vidtagna åtgärder, om något har erbjudits.",
            "k14 " + rest,
            "k16 " + rest,
            "k20 skälen för dröjsmålet, " + rest);
    assertThat(questions).hasSize(12);
  }

  @Test
  void the_council_counts_the_same_thirteen_once_each() {
    CouncilStatistics statistics = CouncilStatistics.of(report());
    assertThat(statistics.parts())
        .extracting(
            p ->
                p.law().swedish()
                    + " "
                    + p.waitKind().swedish()
                    + ": "
                    + p.count()
                    + " = "
                    + p.waiting()
                    + " + "
                    + p.executedLate()
                    + " + "
                    + p.ended())
        .containsExactly(
            "SoL ej verkställt: 9 = 4 + 2 + 3",
            "SoL avbrott: 2 = 1 + 1 + 0",
            "LSS ej verkställt: 2 = 2 + 0 + 0",
            "LSS avbrott: 0 = 0 + 0 + 0");
    // From the decision, also after an interruption: 2025-06-20 to 2026-03-31 and to 2026-03-02.
    assertThat(statistics.parts().get(1).groups().get(0).days()).containsExactly(284L, 255L);
    assertThat(statistics.repeated()).isEqualTo(1);
  }

  @Test
  void every_format_tells_the_same() throws IOException {
    IvoReport report = report();
    AuditorsCopy copy = AuditorsCopy.of(report);
    CouncilStatistics council = CouncilStatistics.of(report);
    assertThat(copy.rows()).hasSize(13);
    StringBuilder csv = new StringBuilder();
    CsvReports.ivo(report.items().stream(), csv);
    assertThat(csv.toString().split("\r\n")).hasSize(1 + 13);
    StringBuilder auditors = new StringBuilder();
    CsvReports.auditors(copy, auditors);
    assertThat(auditors.toString().split("\r\n")).hasSize(1 + 13);
    StringBuilder statistics = new StringBuilder();
    CsvReports.council(council, statistics);
    assertThat(statistics)
        .contains("SoL;ej verkställt;varav väntar;4;")
        .contains("SoL;ej verkställt;varav verkställda för sent;2;")
        .contains("SoL;ej verkställt;varav upphörda utan att ha verkställts;3;")
        .contains("SoL;ej verkställt;summa;9;");
    StringBuilder questions = new StringBuilder();
    CsvReports.questions(report.questions(), questions);
    assertThat(questions.toString().split("\r\n")).hasSize(1 + 12);
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    JsonReports.council(council, json);
    assertThat(json.toString(StandardCharsets.UTF_8))
        .contains("\"count\" : 9", "\"waiting\" : 4", "\"executedLate\" : 2", "\"ended\" : 3");
    assertThat(HtmlPages.write(Pages.council(council, Sender.blank())))
        .contains("väntade 4, 2 hade verkställts för sent och 3 hade upphört utan")
        .contains("1 ärende lämnades in mer än en gång");
    assertThat(HtmlPages.write(Pages.ivo(report, Sender.blank())))
        .contains("Första rapport (7)", "Återrapportering (4)")
        .contains("Anmälan om verkställighet (1)", "Avslut av annan anledning (1)");
    assertThat(HtmlPages.write(Pages.auditors(copy, Sender.blank()))).contains("Beslut (13)");
    // Why k05 waited stands in each report that asks for reasons, and the council's asks for none.
    String why =
        "Personal eller uppdragstagare saknas. Åtgärder: rekrytering pågår. Under tiden: hjälp av"
            + " närstående.";
    assertThat(HtmlPages.write(Pages.ivo(report, Sender.blank()))).contains(why, "inget");
    assertThat(HtmlPages.write(Pages.auditors(copy, Sender.blank()))).contains(why, "inget");
    String row = ";nej;personal eller uppdragstagare saknas;rekrytering pågår;hjälp av närstående;";
    assertThat(csv).contains(row);
    assertThat(auditors).contains(row);
    ByteArrayOutputStream items = new ByteArrayOutputStream();
    JsonReports.ivo(report, items);
    assertThat(items.toString(StandardCharsets.UTF_8))
        .contains("\"offered\" : false", "\"actions\" : [ \"rekrytering pågår\" ]")
        .contains("\"interim\" : [ \"hjälp av närstående\" ]");
    assertThat(HtmlPages.write(Pages.council(council, Sender.blank()))).doesNotContain("Personal");
  }

  @Test
  void the_follow_up_figures_count_each_decision_once() {
    FollowUpFigures figures =
        FollowUpFigures.of(handedOver(), Shipped.ENGINE, QUARTER, day("2026-04-10"));
    assertThat(figures.cases()).isEqualTo(20);
    assertThat(figures.repeated()).containsExactly("k01");
    // What was to be sent for 2025-Q3 and Q4: to IVO in k07, k08 and k09, to the auditors in k06
    // too. In k08 and k09 the wait is over, so nothing is left to send; it stays missed.
    assertThat(figures.overdue())
        .filteredOn(o -> o.provision().contains("34 kap. 1 §") || o.provision().contains("28 f §"))
        .extracting(o -> o.provision() + " " + o.count() + " " + o.cases())
        .containsExactly(
            "LSS (1993:387) 28 f § 1 st. 2 [k12, k13]",
            "SoL (2025:400) 34 kap. 1 § 1 st. 2 [k06, k07]");
    assertThat(figures.missed())
        .filteredOn(m -> m.provision().contains("34 kap. 1 §") || m.provision().contains("28 f §"))
        .extracting(m -> m.provision() + " " + m.count() + " " + m.open())
        .containsExactly("SoL (2025:400) 34 kap. 1 § 1 st. 4 2", "LSS (1993:387) 28 f § 1 st. 2 2");
  }
}
