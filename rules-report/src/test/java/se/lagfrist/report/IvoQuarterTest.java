package se.lagfrist.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lagfrist.report.Cases.day;
import static se.lagfrist.report.Cases.named;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.EndReason;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.FiledReport;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.InterruptionCause;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.JudgmentOutcome;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Person;
import se.lagfrist.casefile.Postponement;
import se.lagfrist.casefile.ReportKind;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.engine.RecordingProfile;
import se.lagfrist.time.Quarter;

class IvoQuarterTest {

  /** What a case gives in each quarter from the first to the last, seen after the last window. */
  private static List<String> history(CaseFile file, String from, String to) {
    return history(file, from, to, QuarterChoices.defaults());
  }

  private static List<String> history(
      CaseFile file, String from, String to, QuarterChoices choices) {
    Quarter last = Quarter.parse(to);
    LocalDate asOf = IvoWindows.published().window(last).last();
    return Stream.iterate(Quarter.parse(from), q -> q.compareTo(last) <= 0, Quarter::next)
        .flatMap(
            q ->
                IvoQuarter.of(q, asOf, Shipped.ENGINE, choices, IvoWindows.published())
                    .items(file)
                    .stream()
                    .map(i -> q + " " + i.waitKind() + " " + i.kind()))
        .toList();
  }

  private static IvoItem only(CaseFile file, String quarter, String asOf) {
    List<IvoItem> items =
        IvoQuarter.of(Quarter.parse(quarter), day(asOf), Shipped.ENGINE).items(file);
    assertThat(items).hasSize(1);
    return items.get(0);
  }

  @Test
  void lysekil_2013_is_reported_for_seven_quarters_and_then_told_executed() {
    CaseFile file =
        named("lysekil").lss("2013-12-10").declined("2014-04-15").executed("2015-11-01").file();
    assertThat(history(file, "2013-Q4", "2016-Q4"))
        .containsExactly(
            "2014-Q1 UNEXECUTED FIRST",
            "2014-Q2 UNEXECUTED REPEAT",
            "2014-Q3 UNEXECUTED REPEAT",
            "2014-Q4 UNEXECUTED REPEAT",
            "2015-Q1 UNEXECUTED REPEAT",
            "2015-Q2 UNEXECUTED REPEAT",
            "2015-Q3 UNEXECUTED REPEAT",
            "2015-Q4 UNEXECUTED EXECUTED");
    IvoItem executed = only(file, "2015-Q4", "2016-01-15");
    assertThat(executed.days()).isEqualTo(691);
    assertThat(executed.executedOn()).isEqualTo("2015-11-01");
    assertThat(executed.citation()).hasToString("LSS (1993:387) 28 g §");
    IvoItem repeat = only(file, "2014-Q2", "2014-07-10");
    assertThat(repeat.citation()).hasToString("LSS (1993:387) 28 f § 1 st.");
    assertThat(repeat.declined()).isEqualTo(1);
    assertThat(repeat.reason()).isEqualTo("erbjudande avböjt 2014-04-15");
    assertThat(repeat.reportableFrom()).isEqualTo("2014-03-11");
  }

  @ParameterizedTest
  @CsvSource({
    "2015-09-15, 2017-10-15, 2015-Q4, 8",
    "2016-12-15, 2017-06-15, 2017-Q1, 1",
  })
  void habo_and_atvidaberg_are_reported_as_long_as_the_press_told(
      String decided, String executed, String first, int reports) {
    CaseFile file = named("press").lss(decided).executed(executed).file();
    List<String> history = history(file, "2015-Q1", "2018-Q4");
    assertThat(history.get(0)).isEqualTo(first + " UNEXECUTED FIRST");
    assertThat(history).hasSize(reports + 1);
    assertThat(history.get(reports)).endsWith("EXECUTED");
  }

  @Test
  void motala_2018_was_executed_after_three_months_and_before_the_quarter_ended() {
    CaseFile file =
        named("motala")
            .sol("2018-04-15", Measure.FAMILY_TREATMENT, "4:1")
            .executed("2018-09-10")
            .file();
    assertThat(history(file, "2018-Q1", "2019-Q2")).containsExactly("2018-Q3 UNEXECUTED FIRST");
    IvoItem once = only(file, "2018-Q3", "2018-10-15");
    assertThat(once.executedOn()).isEqualTo("2018-09-10");
    assertThat(once.citation()).hasToString("SoL (2001:453) 16 kap. 6 f § 1 st.");
    assertThat(
            history(
                file,
                "2018-Q1",
                "2019-Q2",
                QuarterChoices.defaults().withReportExecutedLate(false)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // decided, last day in time, first quarter
    "2025-11-30, 2026-02-28, 2026-Q1",
    "2025-12-30, 2026-03-30, 2026-Q1",
    "2025-12-31, 2026-03-31, 2026-Q2",
    "2026-03-30, 2026-06-30, 2026-Q3",
    "2026-03-31, 2026-06-30, 2026-Q3",
    "2026-06-29, 2026-09-29, 2026-Q3",
    "2026-06-30, 2026-09-30, 2026-Q4",
    "2026-09-30, 2026-12-30, 2026-Q4",
    "2023-11-29, 2024-02-29, 2024-Q1",
    "2023-11-30, 2024-02-29, 2024-Q1",
    "2022-11-29, 2023-02-28, 2023-Q1",
  })
  void the_first_quarter_holds_the_day_after_three_months(
      String decided, String lastInTime, String first) {
    CaseFile waits = named("c").sol(decided).file();
    assertThat(history(waits, "2022-Q1", first)).containsExactly(first + " UNEXECUTED FIRST");
    CaseFile inTime = named("c").sol(decided).executed(lastInTime).file();
    assertThat(history(inTime, "2022-Q1", "2027-Q4")).isEmpty();
    String dayAfter = day(lastInTime).plusDays(1).toString();
    CaseFile late = named("c").sol(decided).executed(dayAfter).file();
    assertThat(history(late, "2022-Q1", "2027-Q4")).containsExactly(first + " UNEXECUTED FIRST");
  }

  @Test
  void three_months_to_the_last_day_of_a_quarter_may_be_read_as_that_quarter() {
    QuarterChoices inclusive =
        QuarterChoices.defaults().withBoundary(QuarterChoices.Boundary.SNAPSHOT_INCLUSIVE);
    CaseFile file = named("c").sol("2025-12-31").executed("2026-05-04").file();
    assertThat(history(file, "2025-Q1", "2026-Q4", inclusive))
        .containsExactly("2026-Q1 UNEXECUTED FIRST", "2026-Q2 UNEXECUTED EXECUTED");
    assertThat(history(file, "2025-Q1", "2026-Q4")).containsExactly("2026-Q2 UNEXECUTED FIRST");
  }

  @Test
  void over_five_quarters_a_case_is_reported_repeated_executed_interrupted_and_executed_again() {
    // 15 Nov + 3 months = 15 Feb. Executed 2 Jul. Interrupted 20 Aug, + 3 months = 20 Nov.
    CaseFile file =
        named("fem")
            .sol("2024-11-15", Measure.HOUSING_SUPPORT, "4:1")
            .executed("2025-07-02")
            .interrupted("2025-08-20", "2026-02-03")
            .file();
    assertThat(history(file, "2024-Q4", "2026-Q4"))
        .containsExactly(
            "2025-Q1 UNEXECUTED FIRST",
            "2025-Q2 UNEXECUTED REPEAT",
            "2025-Q3 UNEXECUTED EXECUTED",
            "2025-Q4 INTERRUPTED FIRST",
            "2026-Q1 INTERRUPTED EXECUTED");
    assertThat(only(file, "2025-Q2", "2025-07-01").citation())
        .hasToString("SoL (2001:453) 16 kap. 6 f § 1 st.");
    assertThat(only(file, "2025-Q3", "2025-10-20").citation())
        .hasToString("SoL (2025:400) 34 kap. 2 §");
    IvoItem interrupted = only(file, "2025-Q4", "2026-01-20");
    assertThat(interrupted.citation()).hasToString("SoL (2025:400) 34 kap. 1 § 2 st.");
    assertThat(interrupted.interruptedOn()).isEqualTo("2025-08-20");
    assertThat(interrupted.daysInterrupted()).isEqualTo(133);
    assertThat(interrupted.days()).isEqualTo(411);
    assertThat(interrupted.reason()).isEqualTo("avbrott: utföraren");
  }

  @Test
  void overlapping_interruptions_are_one_report() {
    CaseFile file =
        named("c")
            .sol("2025-08-01")
            .executed("2025-08-10")
            .interrupted("2025-09-01", "2026-01-10")
            .interrupted("2025-12-01", "2026-05-10")
            .file();
    assertThat(history(file, "2025-Q3", "2026-Q4"))
        .containsExactly(
            "2025-Q4 INTERRUPTED FIRST",
            "2026-Q1 INTERRUPTED REPEAT",
            "2026-Q2 INTERRUPTED EXECUTED");
  }

  @Test
  void a_new_execution_ends_an_interruption_without_a_day_of_resumption() {
    CaseFile file =
        named("c")
            .sol("2025-08-01")
            .executed("2025-08-10")
            .interrupted("2025-09-01", null)
            .executed("2026-02-02")
            .file();
    assertThat(history(file, "2025-Q3", "2026-Q4"))
        .containsExactly("2025-Q4 INTERRUPTED FIRST", "2026-Q1 INTERRUPTED EXECUTED");
  }

  @Test
  void partial_execution_leaves_the_rest_to_report() {
    CaseFile file = named("c").sol("2025-07-10").partly("2025-08-01").executed("2026-02-02").file();
    assertThat(history(file, "2025-Q3", "2026-Q4"))
        .containsExactly("2025-Q4 UNEXECUTED FIRST", "2026-Q1 UNEXECUTED EXECUTED");
    assertThat(only(file, "2025-Q4", "2026-01-10").partial()).isTrue();
  }

  @Test
  void a_reduction_for_three_months_counts_as_an_interruption() {
    CaseFile file =
        named("c")
            .sol("2020-01-10", Measure.HOME_CARE, "4:1")
            .executed("2020-01-12")
            .with(
                Interruption.of("c", "a1")
                    .concerns("b1")
                    .cause(InterruptionCause.PARTIAL)
                    .interruptedOn(day("2020-04-01"))
                    .build())
            .file();
    IvoItem item = only(file, "2020-Q3", "2020-10-10");
    assertThat(item.waitKind()).isEqualTo(WaitKind.INTERRUPTED);
    assertThat(item.partial()).isTrue();
    assertThat(item.reportableFrom()).isEqualTo("2020-07-02");
  }

  @Test
  void an_interruption_of_what_was_only_partly_executed_is_no_second_report() {
    CaseFile file =
        named("c").sol("2025-07-10").partly("2025-08-01").interrupted("2025-08-20", null).file();
    assertThat(history(file, "2025-Q3", "2026-Q1"))
        .containsExactly("2025-Q4 UNEXECUTED FIRST", "2026-Q1 UNEXECUTED REPEAT");
  }

  @Test
  void a_decision_that_ends_is_told_closed_only_if_it_was_reported() {
    CaseFile moved = named("c").sol("2025-07-10").ended("2026-02-02", EndReason.MOVED).file();
    assertThat(history(moved, "2025-Q3", "2026-Q4"))
        .containsExactly("2025-Q4 UNEXECUTED FIRST", "2026-Q1 UNEXECUTED CLOSED");
    assertThat(only(moved, "2026-Q1", "2026-04-10").closeReason()).isEqualTo("flyttat");
    CaseFile early = named("c").sol("2025-07-10").ended("2025-10-10", EndReason.MOVED).file();
    assertThat(history(early, "2025-Q3", "2026-Q4")).isEmpty();
    CaseFile died =
        named("c")
            .sol("2025-07-10")
            .with(Person.of("c", "p").deceasedOn(day("2026-01-03")).build())
            .file();
    assertThat(history(died, "2025-Q3", "2026-Q4"))
        .containsExactly("2025-Q4 UNEXECUTED FIRST", "2026-Q1 UNEXECUTED CLOSED");
  }

  @Test
  void a_time_limited_decision_ends_the_day_after_its_last() {
    CaseFile file =
        named("c")
            .decision(
                Decision.of("c", "b1")
                    .law(LawArea.SOL)
                    .measure(Measure.HOME_CARE)
                    .decidedOn(day("2025-07-10"))
                    .validUntil(day("2025-12-31")))
            .file();
    assertThat(history(file, "2025-Q3", "2026-Q4"))
        .containsExactly("2025-Q4 UNEXECUTED FIRST", "2026-Q1 UNEXECUTED CLOSED");
    assertThat(only(file, "2026-Q1", "2026-04-10").closeReason()).isEqualTo("löpt ut");
  }

  @ParameterizedTest
  @CsvSource({
    "SOL, 11:1, HOME_CARE, true",
    "SOL, 11 kap. 1 §, HOME_CARE, true",
    "SOL, 12:1, INCOME_SUPPORT, true",
    "SOL, 4:1, HOME_CARE, true",
    "SOL, 11:4, HOME_CARE, false",
    "SOL, 11:10, HOME_CARE, false",
    "SOL, 11:5, OUTPATIENT_TREATMENT, false",
    "SOL, 12:2, OTHER_FINANCIAL, false",
    "SOL, , HOME_CARE, true",
    "SOL, , FEE, false",
    "LSS, 9:8, CHILD_HOUSING_LSS, true",
    "LSS, 9 § 3, COMPANION_SERVICE, true",
    "LSS, 9, COMPANION_SERVICE, true",
    "LSS, 9 c, OTHER, false",
    "LSS, 16, ADVANCE_DECISION, true",
    "LVU, 11:1, FAMILY_HOME_CARE, false",
  })
  void the_duty_covers(LawArea law, String provision, Measure measure, boolean covered) {
    Decision decision =
        Decision.of("c", "b1")
            .law(law)
            .provision(provision)
            .measure(measure)
            .favourable(true)
            .body(Body.OFFICIAL)
            .decidedOn(day("2026-01-02"))
            .build();
    CaseFile file = named("c").with(decision).file();
    assertThat(!history(file, "2026-Q1", "2026-Q2").isEmpty()).isEqualTo(covered);
  }

  @Test
  void judgments_are_out_unless_chosen_and_then_only_under_the_new_act() {
    CaseFile file =
        named("c")
            .with(
                Judgment.of("c", "d1")
                    .law(LawArea.SOL)
                    .outcome(JudgmentOutcome.GRANTS_MEASURE)
                    .measure(Measure.SPECIAL_HOUSING)
                    .announcedOn(day("2025-07-10"))
                    .build())
            .file();
    assertThat(history(file, "2025-Q1", "2025-Q4")).isEmpty();
    EngineSettings on = EngineSettings.defaults().withSwitches(Set.of("rapportera-domar"));
    assertThat(
            IvoQuarter.of(Quarter.parse("2025-Q4"), day("2026-01-10"), Shipped.ENGINE.with(on))
                .items(file))
        .singleElement()
        .matches(IvoItem::judgment);
  }

  @Test
  void a_postponement_at_the_applicants_request_is_reported_with_that_reason() {
    CaseFile file =
        named("c")
            .sol("2025-07-10")
            .with(
                Postponement.of("c", "s1")
                    .concerns("b1")
                    .requestedOn(day("2025-08-01"))
                    .until(day("2026-02-01"))
                    .build())
            .file();
    assertThat(only(file, "2025-Q4", "2026-01-10").reason())
        .isEqualTo("senarelagt på egen begäran till 2026-02-01");
  }

  @Test
  void an_old_decision_starts_with_the_reporting_duty() {
    CaseFile file = named("c").lss("2007-01-10").file();
    assertThat(history(file, "2007-Q1", "2008-Q4"))
        .containsExactly("2008-Q3 UNEXECUTED FIRST", "2008-Q4 UNEXECUTED REPEAT");
  }

  @Test
  void what_was_sent_is_marked_and_what_was_not_is_outstanding() {
    CaseFile file =
        named("c")
            .sol("2025-07-10")
            .with(
                FiledReport.of("c", "r1")
                    .concerns("b1")
                    .kind(ReportKind.IVO_FIRST)
                    .filedOn(day("2026-01-20"))
                    .build())
            .executed("2026-04-07")
            .with(
                FiledReport.of("c", "r2")
                    .concerns("b1")
                    .kind(ReportKind.IVO_EXECUTED)
                    .filedOn(day("2026-04-09"))
                    .build())
            .file();
    assertThat(only(file, "2025-Q4", "2026-07-10").filedOn()).isEqualTo("2026-01-20");
    assertThat(only(file, "2026-Q1", "2026-07-10").isOutstanding()).isTrue();
    IvoItem executed = only(file, "2026-Q2", "2026-07-10");
    assertThat(executed.kind()).isEqualTo(IvoReportKind.EXECUTED);
    assertThat(executed.filedOn()).isEqualTo("2026-04-09");
  }

  private static Cases sent(String id, String quarter, String on) {
    return named(id)
        .sol("2025-07-10")
        .with(
            FiledReport.of(id, "r1")
                .concerns("b1")
                .kind(ReportKind.IVO_FIRST)
                .quarter(quarter)
                .filedOn(day(on))
                .build());
  }

  private static List<String> asked(CaseFile file, String quarter, ObligationEngine engine) {
    return IvoQuarter.of(Quarter.parse(quarter), day("2026-07-10"), engine)
        .report(Stream.of(file))
        .questions()
        .stream()
        .map(ReportQuestion::question)
        .filter(question -> question.contains("ett tidigare kvartal"))
        .toList();
  }

  @Test
  void what_was_sent_says_which_report_is_the_first() {
    // Out of time 2025-10-10; nothing was sent for 2025-Q4, so that of 2026-Q1 was the first.
    CaseFile late = sent("c", "2026-Q1", "2026-04-20").file();
    assertThat(only(late, "2026-Q1", "2026-07-10").kind()).isEqualTo(IvoReportKind.FIRST);
    assertThat(only(late, "2026-Q2", "2026-07-10").kind()).isEqualTo(IvoReportKind.REPEAT);
    assertThat(asked(late, "2026-Q1", Shipped.ENGINE)).hasSize(1);
    assertThat(asked(late, "2026-Q2", Shipped.ENGINE)).isEmpty();
    // One was sent for a quarter before the first by time: a repeat, or its end.
    CaseFile early = sent("c", "2025-Q3", "2025-10-05").file();
    assertThat(only(early, "2025-Q4", "2026-07-10").kind()).isEqualTo(IvoReportKind.REPEAT);
    CaseFile executed = sent("c", "2025-Q3", "2025-10-05").executed("2025-11-01").file();
    assertThat(only(executed, "2025-Q4", "2026-07-10").kind()).isEqualTo(IvoReportKind.EXECUTED);
  }

  @Test
  void a_repeat_without_a_first_is_asked_about_unless_reports_are_not_recorded() {
    CaseFile file = named("c").sol("2025-07-10").file();
    assertThat(only(file, "2026-Q1", "2026-07-10").kind()).isEqualTo(IvoReportKind.REPEAT);
    assertThat(asked(file, "2025-Q4", Shipped.ENGINE)).isEmpty();
    assertThat(asked(file, "2026-Q1", Shipped.ENGINE)).hasSize(1);
    EngineSettings unrecorded =
        Shipped.ENGINE.settings().withRecording(new RecordingProfile("utan", Map.of()));
    assertThat(asked(file, "2026-Q1", Shipped.ENGINE.with(unrecorded))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // The window of the quarter ends 2009-10-31, 2010-01-31, 2013-04-30 and 2013-08-31.
    "2009-Q3, länsstyrelsen",
    "2009-Q4, Socialstyrelsen",
    "2013-Q1, Socialstyrelsen",
    "2013-Q2, IVO",
    "2026-Q1, IVO",
  })
  void the_report_goes_to_those_who_got_it_then(String quarter, String recipient) {
    CaseFile file = named("c").sol("2008-01-10", Measure.HOME_CARE, "4:1").file();
    IvoReport report =
        IvoQuarter.of(Quarter.parse(quarter), day("2026-07-10"), Shipped.ENGINE)
            .report(Stream.of(file));
    assertThat(report.recipient()).isEqualTo(recipient);
    assertThat(report.items()).singleElement().matches(i -> i.recipient().equals(recipient));
  }

  @Test
  void before_the_quarter_is_over_the_answer_is_preliminary() {
    CaseFile file = named("c").sol("2025-07-10").file();
    assertThat(only(file, "2025-Q4", "2025-10-10").preliminary()).isTrue();
    assertThat(only(file, "2025-Q4", "2025-10-11").preliminary()).isFalse();
    assertThat(only(file, "2026-Q1", "2026-03-30").preliminary()).isTrue();
    assertThat(only(file, "2026-Q1", "2026-03-31").preliminary()).isFalse();
  }

  @Test
  void what_happened_later_is_not_known_yet() {
    CaseFile file = named("c").sol("2025-07-10").executed("2026-01-05").file();
    assertThat(only(file, "2025-Q4", "2026-01-04").executedOn()).isNull();
    assertThat(only(file, "2025-Q4", "2026-01-05").executedOn()).isEqualTo("2026-01-05");
  }

  @Test
  void a_missing_day_is_asked_about() {
    CaseFile undated =
        named("c")
            .decision(Decision.of("c", "b1").law(LawArea.SOL).measure(Measure.HOME_CARE))
            .file();
    CaseFile begun =
        named("d").sol("2025-07-10").with(Execution.of("d", "v1").concerns("b1").build()).file();
    CaseFile interrupted = named("e").sol("2025-01-10").interrupted("2025-07-10", null).file();
    IvoReport report =
        IvoQuarter.of(Quarter.parse("2025-Q4"), day("2026-01-10"), Shipped.ENGINE)
            .report(Stream.of(undated, begun, interrupted));
    assertThat(report.questions())
        .filteredOn(ReportQuestion::deciding)
        .extracting(ReportQuestion::factId)
        .containsExactly("b1", "v1", "a1");
    assertThat(report.items())
        .singleElement()
        .matches(i -> i.caseId().equals("e") && i.waitKind() == WaitKind.INTERRUPTED);
  }

  @Test
  void the_same_case_handed_over_twice_is_told_and_reported_once() {
    CaseFile file = named("c").sol("2025-07-10").file();
    IvoReport report =
        IvoQuarter.of(Quarter.parse("2025-Q4"), day("2026-01-10"), Shipped.ENGINE)
            .report(Stream.of(file, file));
    assertThat(report.items()).hasSize(1);
    assertThat(report.questions())
        .filteredOn(ReportQuestion::deciding)
        .singleElement()
        .matches(q -> q.question().startsWith("Ärendet lämnades in mer än en gång"));
    assertThat(report.repeated()).containsExactly("c");
    assertThat(report.cases()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-Q1, 2019-04-01, 2019-04-30, true",
    "2019-Q2, 2019-07-01, 2019-08-31, true",
    "2019-Q3, 2019-10-01, 2019-10-31, true",
    "2019-Q4, 2020-01-01, 2020-01-31, true",
    "2026-Q4, 2027-01-01, 2027-01-31, false",
  })
  void the_windows_are_those_ivo_published_for_2019(
      String quarter, String first, String last, boolean verified) {
    ReportingWindow window =
        IvoWindows.of(EngineSettings.defaults()).window(Quarter.parse(quarter));
    assertThat(window.first()).isEqualTo(first);
    assertThat(window.last()).isEqualTo(last);
    assertThat(window.verified()).isEqualTo(verified);
  }
}
