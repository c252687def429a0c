package se.lagfrist.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.BenefitPeriod;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CareGround;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.law.LawStatus;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.Timeline;

/** What answers say about law that was not read. */
class LawCaveatsTest {

  private static final ObligationEngine ENGINE = RuleTexts.engine(RuleTexts.CUSTODY);

  private static final String OWN =
      RuleTexts.CUSTODY.replace(
          "  slag tidsfrist",
          "  slag tidsfrist\n  läst till och med 2025:1290\n"
              + "  ersätts 2026-06-01 av en ny riktlinje, inte inläst");

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static CaseFile custody(String decided, @Nullable String submitted) {
    return CaseFile.of(
        "A",
        List.of(
            CoerciveMeasure.of("A", "c1")
                .kind(CoerciveKind.IMMEDIATE_CUSTODY)
                .ground(CareGround.BOTH)
                .body(Body.BOARD)
                .decidedOn(day(decided))
                .submittedOn(submitted == null ? null : day(submitted))
                .build()));
  }

  private static Obligation asked(ObligationEngine engine, CaseFile file, String asOf) {
    Timeline timeline = engine.evaluate(file, day(asOf));
    assertThat(timeline.obligations()).hasSize(1);
    return timeline.obligations().get(0);
  }

  @Test
  void a_custody_before_the_act_is_replaced_keeps_its_day_and_says_what_is_not_known() {
    // LVU 7 §: a week from Tuesday 29 December 2026 is Tuesday 5 January 2027.
    for (String asOf : List.of("2026-12-30", "2027-01-05", "2027-01-15", "2027-03-01")) {
      Obligation o = asked(ENGINE, custody("2026-12-29", null), asOf);
      assertThat(o.lastDay()).contains(day("2027-01-05"));
      assertThat(o.caveats()).hasSize(1);
      assertThat(o.caveats().get(0).swedish())
          .contains("2027-01-01", "övergångsbestämmelserna är inte inlästa");
      assertThat(o.explanation().swedish()).contains("Obs! LVU (1990:52)");
    }
  }

  @Test
  void a_custody_under_the_new_act_has_no_day_and_is_not_silent() {
    for (String asOf : List.of("2027-01-15", "2027-03-01")) {
      Obligation o = asked(ENGINE, custody("2027-01-11", null), asOf);
      assertThat(o.status()).isEqualTo(Status.UNDETERMINED);
      assertThat(o.lastDay()).isEmpty();
      assertThat(o.statutoryDay()).isEmpty();
      assertThat(o.gap()).isEmpty();
      assertThat(o.reason()).startsWith("LVU (1990:52) är ersatt från 2027-01-01 av ");
      assertThat(o.explanation().swedish()).doesNotContain("styr");
    }
    assertThat(asked(ENGINE, custody("2026-12-31", null), "2027-01-15").status())
        .isEqualTo(Status.OVERDUE);
    assertThat(asked(ENGINE, custody("2027-01-01", null), "2027-01-15").status())
        .isEqualTo(Status.UNDETERMINED);
  }

  @Test
  void what_was_done_before_the_change_is_told_as_before() {
    assertThat(asked(ENGINE, custody("2026-03-02", "2026-03-05"), "2027-03-01").caveats())
        .isEmpty();
    assertThat(asked(ENGINE, custody("2026-12-10", null), "2026-12-12").caveats()).isEmpty();
  }

  @Test
  void the_answer_wakes_up_when_the_act_is_replaced() {
    assertThat(ENGINE.evaluate(custody("2026-12-10", null), day("2026-12-20")).wakeUp())
        .contains(day("2027-01-01"));
  }

  @Test
  void it_wakes_up_for_what_was_done_too_where_its_last_day_lies_after_the_change() {
    // Done on 30 December 2026, last day 5 January 2027.
    assertThat(ENGINE.evaluate(custody("2026-12-29", "2026-12-30"), day("2026-12-31")).wakeUp())
        .contains(day("2027-01-01"));
  }

  @Test
  void the_rules_show_the_act_as_ended() {
    assertThat(ENGINE.rules().rule("prov.understallning").orElseThrow().law().on(day("2027-01-01")))
        .isNull();
  }

  @Test
  void the_law_as_of_a_day_does_not_know_what_came_later() {
    ObligationEngine then =
        ObligationEngine.of(ENGINE.rules().asOf(day("2026-11-29")), ENGINE.settings());
    Obligation o = asked(then, custody("2027-01-11", null), "2027-01-15");
    assertThat(o.lastDay()).contains(day("2027-01-18"));
    assertThat(o.caveats()).isEmpty();
  }

  @Test
  void an_end_in_the_settings_goes_before_what_is_known_and_nothing_vanishes() {
    ObligationEngine later =
        ENGINE.with(EngineSettings.defaults().withActEnds(Map.of("1990:52", day("2027-06-30"))));
    assertThat(asked(later, custody("2027-01-11", null), "2027-01-15").lastDay())
        .contains(day("2027-01-18"));
    assertThat(asked(later, custody("2027-07-01", null), "2027-07-02").status())
        .isEqualTo(Status.UNDETERMINED);
  }

  @Test
  void a_rule_file_can_say_how_current_its_own_act_is() {
    ObligationEngine own = RuleTexts.engine(OWN);
    var rule = own.rules().rule("prov.understallning").orElseThrow();
    assertThat(rule.reading()).isNotNull();
    assertThat(rule.reading().through()).isEqualTo("2025:1290");
    assertThat(asked(own, custody("2026-05-29", null), "2026-05-30").caveats())
        .anyMatch(c -> c.swedish().contains("ersätts från 2026-06-01 av en ny riktlinje"));
    assertThat(asked(own, custody("2026-06-01", null), "2026-06-02").status())
        .isEqualTo(Status.UNDETERMINED);
  }

  @Test
  void without_knowledge_of_the_law_nothing_is_added() {
    ObligationEngine bare =
        ObligationEngine.of(ENGINE.rules(), ENGINE.settings(), LawStatus.of(List.of(), List.of()));
    Obligation o = asked(bare, custody("2027-01-11", null), "2027-01-15");
    assertThat(o.lastDay()).contains(day("2027-01-18"));
    assertThat(o.caveats()).isEmpty();
  }

  private static CaseFile support(String... fromTo) {
    CaseFile.Builder file = CaseFile.builder("A");
    for (int i = 0; i < fromTo.length; i += 2) {
      file.add(
          BenefitPeriod.of("A", "f" + i)
              .from(day(fromTo[i]))
              .to(fromTo[i + 1].isEmpty() ? null : day(fromTo[i + 1]))
              .build());
    }
    return file.build();
  }

  private static int notices(CaseFile file, String asOf) {
    return ENGINE.evaluate(file, day(asOf)).notices().size();
  }

  @Test
  void support_for_three_months_in_a_row_is_told_of_the_activity_requirement() {
    CaseFile since = support("2026-07-01", "");
    assertThat(notices(since, "2026-09-30")).isZero();
    assertThat(ENGINE.evaluate(since, day("2026-07-15")).wakeUp()).contains(day("2026-10-01"));
    assertThat(notices(since, "2026-10-01")).isEqualTo(1);
    assertThat(ENGINE.evaluate(since, day("2026-10-01")).notices().get(0).caveat().sfs())
        .isEqualTo("2026:730");
    assertThat(notices(support("2025-01-01", ""), "2026-06-30")).isZero();
    assertThat(notices(support("2025-01-01", ""), "2026-07-01")).isEqualTo(1);
  }

  @Test
  void months_side_by_side_are_in_a_row_and_a_gap_begins_anew() {
    assertThat(notices(support("2026-07-01", "2026-08-31", "2026-09-01", ""), "2026-10-05"))
        .isEqualTo(1);
    assertThat(notices(support("2026-07-01", "2026-08-31", "2026-10-01", ""), "2026-12-31"))
        .isZero();
    assertThat(notices(support("2026-03-01", "2026-08-31"), "2026-10-05")).isZero();
  }
}
