package se.lagfrist.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CareGround;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.LegalGround;
import se.lagfrist.casefile.Placement;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Receipt;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.rulebook.RuleBook;

/** The rules as the law stood on a day, and with an act that ends. */
class LawDayTest {

  private static final ObligationEngine LAW = RuleTexts.engine(RuleTexts.REVIEW, RuleTexts.CUSTODY);

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static List<String> wordings(RuleBook rules) {
    return rules.rule("prov.overvagande").map(Rule::law).orElseThrow().versions().stream()
        .map((LawText v) -> v.citation().print() + " " + v.inForce().swedish())
        .toList();
  }

  private static CaseFile placedIn2026() {
    return CaseFile.builder("A")
        .add(
            Placement.of("A", "p1")
                .home(HomeKind.FAMILY_HOME)
                .ground(LegalGround.SOL)
                .executedOn(day("2026-02-01"))
                .build())
        .build();
  }

  @Test
  void on_the_last_day_of_an_act_it_goes_on_and_the_next_is_not_there() {
    assertThat(wordings(LAW.rules().asOf(day("2025-06-30"))))
        .containsExactly("SoL (2001:453) 6 kap. 8 § från 2002-01-01");
    assertThat(wordings(LAW.rules().asOf(day("2010-05-05"))))
        .containsExactly("SoL (2001:453) 6 kap. 8 § från 2002-01-01");
  }

  @Test
  void on_the_first_day_of_an_act_the_one_before_has_ended() {
    assertThat(wordings(LAW.rules().asOf(day("2025-07-01"))))
        .containsExactly(
            "SoL (2001:453) 6 kap. 8 § 2002-01-01 till 2025-06-30",
            "SoL (2025:400) 22 kap. 13 § från 2025-07-01");
  }

  @Test
  void before_its_first_wording_a_rule_is_not_there_and_answers_nothing() {
    RuleBook then = LAW.rules().asOf(day("2001-12-31"));
    assertThat(then.rules()).extracting(Rule::id).containsExactly("prov.understallning");
    assertThat(
            ObligationEngine.of(then, LAW.settings())
                .evaluate(placedIn2026(), day("2026-03-01"))
                .obligations())
        .isEmpty();
  }

  @Test
  void an_answer_follows_the_law_of_the_day_and_its_receipt_says_so() {
    ObligationEngine old = ObligationEngine.of(LAW.rules().asOf(day("2025-06-30")), LAW.settings());
    var timeline = old.evaluate(placedIn2026(), day("2026-03-01"));
    assertThat(timeline.obligations().get(0).citation()).hasToString("SoL (2001:453) 6 kap. 8 §");
    assertThat(timeline.receipt().packs())
        .extracting(Receipt.Pack::name)
        .containsExactly("prov@2025-06-30");
    assertThat(LAW.evaluate(placedIn2026(), day("2026-03-01")).receipt().packs())
        .extracting(Receipt.Pack::name)
        .containsExactly("prov");
  }

  @Test
  void other_settings_keep_the_day_of_the_law() {
    ObligationEngine old =
        ObligationEngine.of(LAW.rules().asOf(day("2025-06-30")), LAW.settings())
            .with(EngineSettings.defaults().withActEnds(Map.of("1990:52", day("2026-12-31"))));
    assertThat(old.rules().lawDay()).contains(day("2025-06-30"));
    assertThat(wordings(old.rules())).hasSize(1);
  }

  @Test
  void the_end_of_an_act_is_known_from_the_day_after_it() {
    Map<String, LocalDate> ends = Map.of("1990:52", day("2026-12-31"));
    RuleBook rules = LAW.rules().endingOn(ends);
    assertThat(end(rules)).isEqualTo("1990-07-01 till 2026-12-31");
    assertThat(end(rules.asOf(day("2026-12-31")))).isEqualTo("från 1990-07-01");
    assertThat(end(rules.asOf(day("2027-01-01")))).isEqualTo("1990-07-01 till 2026-12-31");
  }

  private static String end(RuleBook rules) {
    return rules
        .rule("prov.understallning")
        .orElseThrow()
        .law()
        .versions()
        .get(0)
        .inForce()
        .swedish();
  }

  @Test
  void a_rule_whose_act_ended_before_its_first_wording_is_left_out() {
    ObligationEngine without =
        LAW.with(EngineSettings.defaults().withActEnds(Map.of("1990:52", day("1990-01-01"))));
    assertThat(without.rules().rules()).extracting(Rule::id).containsExactly("prov.overvagande");
    CaseFile file =
        CaseFile.builder("A")
            .add(
                CoerciveMeasure.of("A", "c1")
                    .kind(CoerciveKind.IMMEDIATE_CUSTODY)
                    .ground(CareGround.BOTH)
                    .body(Body.BOARD)
                    .decidedOn(day("2026-02-01"))
                    .build())
            .build();
    assertThat(LAW.evaluate(file, day("2026-03-01")).obligations()).hasSize(1);
    assertThat(without.evaluate(file, day("2026-03-01")).obligations()).isEmpty();
  }
}
