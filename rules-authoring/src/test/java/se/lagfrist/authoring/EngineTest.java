package se.lagfrist.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.AgeGroup;
import se.lagfrist.casefile.AssessmentOutcome;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CaseFileException;
import se.lagfrist.casefile.ConcernReport;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.LegalGround;
import se.lagfrist.casefile.Person;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.PlacementBuilder;
import se.lagfrist.casefile.PreliminaryAssessment;
import se.lagfrist.casefile.RecordKeeping;
import se.lagfrist.casefile.RecordKeepingBuilder;
import se.lagfrist.casefile.RecordKind;
import se.lagfrist.casefile.ReporterCategory;
import se.lagfrist.casefile.Review;
import se.lagfrist.casefile.ReviewKind;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.Evaluation;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.Timeline;

class EngineTest {

  private static final ObligationEngine ENGINE =
      RuleTexts.engine(RuleTexts.REPORT, RuleTexts.REVIEW, RuleTexts.UNEXECUTED);

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static ConcernReport report(String id, String receivedOn) {
    return ConcernReport.of("A", id)
        .about(AgeGroup.CHILD)
        .reporter(ReporterCategory.OBLIGED)
        .receivedOn(day(receivedOn))
        .build();
  }

  private static Placement placement(String id, String executedOn) {
    return Placement.of("A", id)
        .home(HomeKind.FAMILY_HOME)
        .ground(LegalGround.SOL)
        .executedOn(day(executedOn))
        .build();
  }

  private static Review review(String id, String heldOn, ReviewKind kind, Body body) {
    return Review.of("A", id).kind(kind).body(body).heldOn(day(heldOn)).build();
  }

  private static CaseFile file(se.lagfrist.casefile.Fact... facts) {
    return CaseFile.of("A", List.of(facts));
  }

  private static Obligation only(Timeline timeline, String ruleId) {
    List<Obligation> found = timeline.of(ruleId);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void fourteen_days_are_counted_from_the_day_after() {
    CaseFile file = file(report("a1", "2026-03-02"));
    Obligation o = only(ENGINE.evaluate(file, day("2026-03-16")), "prov.forhandsbedomning");
    assertThat(o.status()).isEqualTo(Status.UPCOMING);
    assertThat(o.lastDay()).contains(day("2026-03-16"));
    Obligation late = only(ENGINE.evaluate(file, day("2026-03-17")), "prov.forhandsbedomning");
    assertThat(late.status()).isEqualTo(Status.OVERDUE);
    assertThat(late.daysLate(day("2026-03-17"))).hasValue(1);
  }

  @Test
  void a_fact_after_the_day_asked_about_is_not_known() {
    CaseFile file =
        file(
            report("a1", "2026-03-02"),
            PreliminaryAssessment.of("A", "f1")
                .concerns("a1")
                .outcome(AssessmentOutcome.OPEN)
                .decidedOn(day("2026-03-10"))
                .build());
    assertThat(only(ENGINE.evaluate(file, day("2026-03-09")), "prov.forhandsbedomning").status())
        .isEqualTo(Status.UPCOMING);
    assertThat(only(ENGINE.evaluate(file, day("2026-03-10")), "prov.forhandsbedomning").status())
        .isEqualTo(Status.MET);
    assertThat(ENGINE.evaluate(file, day("2026-03-01")).obligations()).isEmpty();
    assertThat(ENGINE.evaluate(file, day("2026-03-01")).wakeUp()).contains(day("2026-03-02"));
  }

  @Test
  void a_fact_is_known_only_from_the_day_it_was_registered() {
    CaseFile file =
        file(
            report("a1", "2026-03-02"),
            PreliminaryAssessment.of("A", "f1")
                .concerns("a1")
                .outcome(AssessmentOutcome.OPEN)
                .decidedOn(day("2026-03-10"))
                .registeredOn(day("2026-04-01"))
                .build());
    assertThat(only(ENGINE.evaluate(file, day("2026-03-20")), "prov.forhandsbedomning").status())
        .isEqualTo(Status.OVERDUE);
    assertThat(only(ENGINE.evaluate(file, day("2026-04-01")), "prov.forhandsbedomning").status())
        .isEqualTo(Status.MET);
  }

  @Test
  void thirty_first_of_august_plus_six_months_is_the_last_of_february() {
    CaseFile file = file(placement("p1", "2025-08-31"));
    Obligation o = only(ENGINE.evaluate(file, day("2026-01-01")), "prov.overvagande");
    assertThat(o.lastDay()).contains(day("2026-02-28"));
    // 28 February 2026 is a Saturday: plan for Friday; the Sunday rule does not apply to reviews.
    assertThat(o.plannedDay()).contains(day("2026-02-27"));
    assertThat(o.rolledDay()).isEmpty();
    assertThat(o.citation().print()).isEqualTo("SoL (2025:400) 22 kap. 13 §");
  }

  @Test
  void each_review_starts_the_next_clock_and_is_judged_on_its_own() {
    CaseFile file =
        file(
            placement("p1", "2024-01-15"),
            review("g1", "2024-07-15", ReviewKind.CONSIDERATION, Body.COMMITTEE),
            review("g2", "2025-02-01", ReviewKind.REEXAMINATION, Body.BOARD));
    List<Obligation> found = ENGINE.evaluate(file, day("2025-09-01")).of("prov.overvagande");
    assertThat(found)
        .extracting(Obligation::status)
        .containsExactly(Status.MET, Status.MET_LATE, Status.OVERDUE);
    assertThat(found)
        .extracting(o -> o.lastDay().orElseThrow())
        .containsExactly(day("2024-07-15"), day("2025-01-15"), day("2025-08-01"));
    assertThat(found.get(1).daysLate(day("2025-09-01"))).hasValue(17);
  }

  @Test
  void a_review_by_someone_who_may_not_is_performed_but_still_due() {
    CaseFile file =
        file(
            placement("p1", "2024-01-15"),
            review("g1", "2024-07-01", ReviewKind.CONSIDERATION, Body.OFFICIAL));
    Obligation o = only(ENGINE.evaluate(file, day("2024-08-01")), "prov.overvagande");
    assertThat(o.status()).isEqualTo(Status.OVERDUE);
    assertThat(o.reason()).contains("Genomfört 2024-07-01 av tjänsteman").contains("återstår");
    assertThat(o.explanation().factIds()).contains("g1");
  }

  @Test
  void the_end_of_the_placement_ends_the_duty() {
    Placement ended =
        PlacementBuilder.builder(placement("p1", "2024-01-15")).endedOn(day("2024-05-01")).build();
    Obligation o = only(ENGINE.evaluate(file(ended), day("2024-08-01")), "prov.overvagande");
    assertThat(o.status()).isEqualTo(Status.LAPSED);
    assertThat(o.lapsedOn()).contains(day("2024-05-01"));
    assertThat(o.daysLate(day("2024-08-01"))).hasValue(0);
  }

  @Test
  void an_eighteenth_birthday_ends_the_duty_and_is_the_wake_up_day() {
    CaseFile file =
        file(
            Person.of("A", "b").birthDate(day("2008-02-29")).build(),
            placement("p1", "2025-12-01"));
    Timeline before = ENGINE.evaluate(file, day("2026-02-27"));
    assertThat(only(before, "prov.overvagande").status()).isEqualTo(Status.UPCOMING);
    // Born on 29 February: the upper age is reached on 28 February.
    assertThat(before.wakeUp()).contains(day("2026-02-28"));
    assertThat(only(ENGINE.evaluate(file, day("2026-02-28")), "prov.overvagande").status())
        .isEqualTo(Status.LAPSED);
  }

  @Test
  void a_report_without_a_day_is_undetermined_and_says_which_field() {
    CaseFile file =
        file(
            ConcernReport.of("A", "a1")
                .about(AgeGroup.CHILD)
                .reporter(ReporterCategory.PRIVATE)
                .build());
    Obligation o = only(ENGINE.evaluate(file, day("2026-03-01")), "prov.forhandsbedomning");
    assertThat(o.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(o.gap().orElseThrow().factId()).isEqualTo("a1");
    assertThat(o.gap().orElseThrow().field()).isEqualTo("receivedOn");
  }

  @Test
  void a_placement_that_ended_without_having_begun_is_undetermined() {
    CaseFile file =
        file(
            Placement.of("A", "p1")
                .home(HomeKind.FAMILY_HOME)
                .ground(LegalGround.SOL)
                .endedOn(day("2026-01-01"))
                .build());
    assertThat(only(ENGINE.evaluate(file, day("2026-03-01")), "prov.overvagande").status())
        .isEqualTo(Status.UNDETERMINED);
  }

  @Test
  void keys_do_not_move_when_facts_are_added() {
    CaseFile one = file(placement("p1", "2024-01-15"));
    CaseFile more =
        file(
            report("a1", "2024-01-01"),
            placement("p1", "2024-01-15"),
            placement("p2", "2024-03-01"));
    ObligationKey key = only(ENGINE.evaluate(one, day("2024-06-01")), "prov.overvagande").key();
    assertThat(key).hasToString("prov.overvagande/p1/1");
    assertThat(ENGINE.evaluate(more, day("2024-06-01")).find(key)).isPresent();
    assertThat(ObligationKey.parse(key.toString())).isEqualTo(key);
  }

  @Test
  void a_projection_assumes_that_each_review_is_held_on_its_last_day() {
    CaseFile file = file(placement("p1", "2025-01-31"));
    List<Obligation> found =
        ENGINE.project(file, day("2025-02-01"), day("2026-08-01")).of("prov.overvagande");
    assertThat(found)
        .extracting(o -> o.lastDay().orElseThrow())
        .containsExactly(
            day("2025-07-31"), day("2026-01-31"), day("2026-07-31"), day("2027-01-31"));
    assertThat(found.get(0).isProjected()).isFalse();
    assertThat(found.get(1).isProjected()).isTrue();
  }

  @Test
  void the_explanation_shows_each_step_with_its_provision() {
    CaseFile file = file(placement("p1", "2025-08-31"));
    Obligation o = only(ENGINE.evaluate(file, day("2026-01-01")), "prov.overvagande");
    String swedish = o.explanation().swedish();
    assertThat(swedish)
        .contains("Tiden räknas från placeringens verkställande (placering p1): 2025-08-31.")
        .contains("2025-08-31 + 6 månader = 2026-02-28")
        .contains("[lag (1930:173) 1 §]")
        .contains("söndagsregeln gäller inte");
    assertThat(o.explanation().english()).contains("2025-08-31 + 6 months = 2026-02-28");
    assertThat(o.explanation().ruleFile()).isEqualTo("prov.dslr");
    assertThat(o.explanation().ruleLine()).isPositive();
  }

  @Test
  void the_receipt_names_the_packs_and_the_day() {
    Timeline timeline = ENGINE.evaluate(file(report("a1", "2026-03-02")), day("2026-03-03"));
    assertThat(timeline.receipt().asOf()).isEqualTo(day("2026-03-03"));
    assertThat(timeline.receipt().packs()).hasSize(1);
    assertThat(timeline.receipt().packs().get(0).sha256()).hasSize(64);
  }

  @Test
  void a_prohibition_is_told_as_kept_broken_or_over_never_as_done() {
    ObligationEngine engine = RuleTexts.engine(RuleTexts.KEEPING);
    RecordKeeping kept = file().build();
    RecordKeeping broken = file().culledOn(day("2025-02-01")).build();
    RecordKeeping over = file().receivedOn(day("2024-09-01")).build();

    assertThat(told(engine, kept)).contains("Per 2025-06-01 har det inte överträtts.");
    assertThat(told(engine, broken)).contains("Överträddes 2025-02-01: gallringen.");
    assertThat(told(engine, over)).contains("Tiden slutade 2024-09-01");
    assertThat(List.of(told(engine, kept), told(engine, broken), told(engine, over)))
        .noneMatch(text -> text.contains("gjort") || text.contains("Gjordes"));
  }

  private static RecordKeepingBuilder file() {
    return RecordKeeping.of("A", "k1")
        .kind(RecordKind.PRIVATE_LSS_FILE)
        .lastNoteOn(day("2024-03-01"));
  }

  private static String told(ObligationEngine engine, Fact fact) {
    Timeline timeline = engine.evaluate(CaseFile.of("A", List.of(fact)), day("2025-06-01"));
    return only(timeline, "prov.bevara").explanation().swedish();
  }

  @Test
  void an_act_can_be_given_an_end() {
    EngineSettings settings =
        EngineSettings.defaults().withActEnds(Map.of("1990:52", day("2026-12-31")));
    ObligationEngine engine = RuleTexts.engine(settings, RuleTexts.CUSTODY);
    assertThat(engine.rules().rule("prov.understallning").orElseThrow().law().on(day("2026-12-31")))
        .isNotNull();
    assertThat(engine.rules().rule("prov.understallning").orElseThrow().law().on(day("2027-01-01")))
        .isNull();
  }

  @Test
  void two_files_with_the_same_id_in_a_batch_do_not_meet() {
    CaseFile first = file(placement("p1", "2025-08-31"));
    CaseFile second = file(report("a1", "2025-09-01"));
    List<Evaluation> answers =
        ENGINE.evaluateAll(Stream.of(first, second), day("2026-01-01")).toList();
    assertThat(((Evaluation.Answered) answers.get(0)).timeline())
        .isEqualTo(ENGINE.evaluate(first, day("2026-01-01")));
    assertThat(((Evaluation.Answered) answers.get(1)).timeline())
        .isEqualTo(ENGINE.evaluate(second, day("2026-01-01")));
  }

  @Test
  void many_threads_get_the_same_answers() {
    CaseFile file = file(placement("p1", "2025-08-31"), report("a1", "2025-09-01"));
    Timeline expected = ENGINE.evaluate(file, day("2026-01-01"));
    assertThat(
            IntStream.range(0, 400)
                .parallel()
                .mapToObj(i -> ENGINE.evaluate(file, day("2026-01-01")))
                .toList())
        .allMatch(expected::equals);
  }

  @Test
  void a_hundred_thousand_facts_end_in_an_answer() {
    CaseFile.Builder builder = CaseFile.builder("A");
    builder.add(placement("p1", "2025-08-31"));
    for (int i = 0; i < 100_000; i++) {
      builder.add(review("g" + i, "2025-12-01", ReviewKind.FOLLOW_UP, Body.OFFICIAL));
    }
    assertThat(ENGINE.evaluate(builder.build(), day("2026-01-01")).obligations()).hasSize(1);
  }

  @Test
  void a_case_with_more_facts_than_the_host_allows_is_refused_and_the_others_go_on() {
    CaseFile two = file(report("R1", "2024-01-01"), report("R2", "2024-02-01"));
    CaseFile one = file(report("R1", "2024-01-01"));
    ObligationEngine limited = ENGINE.with(EngineSettings.defaults().withMostFacts(1));
    assertThatThrownBy(() -> limited.evaluate(two, day("2024-03-01")))
        .isInstanceOf(CaseFileException.class)
        .hasMessageContaining("/facts: The case has 2 facts, and no more than 1 are taken.")
        .hasMessageContaining("Maybe");
    assertThatThrownBy(() -> limited.project(two, day("2024-03-01"), day("2024-04-01")))
        .isInstanceOf(CaseFileException.class);
    assertThat(limited.evaluateAll(Stream.of(two, one), day("2024-03-01")).toList())
        .satisfiesExactly(
            e -> assertThat(e).isInstanceOf(Evaluation.Failed.class),
            e -> assertThat(e).isInstanceOf(Evaluation.Answered.class));
    assertThatThrownBy(() -> EngineSettings.defaults().withMostFacts(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_projection_backwards_is_refused() {
    CaseFile file = file(report("a1", "2026-03-02"));
    assertThatThrownBy(() -> ENGINE.project(file, day("2026-03-02"), day("2026-03-01")))
        .hasMessageContaining("Maybe");
  }
}
