package se.lagfrist.sol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.lagfrist.authoring.scenarier.ScenarioReport;
import se.lagfrist.authoring.scenarier.Scenarios;
import se.lagfrist.casefile.AdoptionConsent;
import se.lagfrist.casefile.CareGround;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.CoerciveMeasureBuilder;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.JudgmentOutcome;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.LegalGround;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Placement;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.WhyNot;
import se.lagfrist.obligation.WhyNot.Outcome;
import se.lagfrist.rulebook.Arisen;
import se.lagfrist.rulebook.Asked;
import se.lagfrist.rulebook.Condition;
import se.lagfrist.rulebook.PackFile;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.rulebook.RuleBook;
import se.lagfrist.rulebook.RulePack;

/** Why a duty does not show. */
class WhyNotTest {

  private static final ObligationEngine ENGINE = ObligationEngine.create();
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  private static CoerciveMeasureBuilder care(String id) {
    return CoerciveMeasure.of("k1", id)
        .kind(CoerciveKind.CARE)
        .decidedOn(LocalDate.of(2026, 1, 12));
  }

  private static WhyNot ask(String rule, Fact... facts) {
    return ENGINE.whyNot(CaseFile.of("k1", List.of(facts)), rule, DAY);
  }

  private static List<Outcome> outcomes(WhyNot answer) {
    return answer.conditions().stream().map(WhyNot.Condition::outcome).toList();
  }

  @Test
  void the_first_sentence_that_does_not_hold_is_told_with_what_the_case_says() {
    WhyNot answer = ask("lvu.overvagande", care("c1").ground(CareGround.OWN_BEHAVIOUR).build());

    assertThat(answer).isInstanceOf(WhyNot.NotMet.class);
    assertThat(((WhyNot.NotMet) answer).factId()).isEqualTo("c1");
    assertThat(outcomes(answer)).containsExactly(Outcome.HOLDS, Outcome.FAILS, Outcome.HOLDS);
    WhyNot.Condition first = answer.first().orElseThrow();
    assertThat(first.swedish()).isEqualTo("- på grund av 2 § eller 2 och 3 §§");
    assertThat(first.detail()).contains("grund: 3 §");
    assertThat(answer.swedish()).contains("tvångsåtgärd c1", "vard-lvu.dslr, rad " + first.line());
  }

  @Test
  void what_is_not_filled_in_is_unknown_and_not_a_no() {
    WhyNot answer = ask("lvu.overvagande", care("c1").build());

    assertThat(outcomes(answer)).containsExactly(Outcome.HOLDS, Outcome.UNKNOWN, Outcome.HOLDS);
    assertThat(answer.first().orElseThrow().questions())
        .singleElement()
        .satisfies(
            q -> {
              assertThat(q.factId()).isEqualTo("c1");
              assertThat(q.field()).isEqualTo("ground");
              assertThat(q.candidates()).contains("ENVIRONMENT", "BOTH");
            });
  }

  @Test
  void the_fact_that_comes_closest_is_the_one_for_which_the_fewest_sentences_fail() {
    Fact custody =
        CoerciveMeasure.of("k1", "c0")
            .kind(CoerciveKind.IMMEDIATE_CUSTODY)
            .ground(CareGround.OWN_BEHAVIOUR)
            .decidedOn(LocalDate.of(2026, 5, 30))
            .build();
    WhyNot answer =
        ask("lvu.overvagande", custody, care("c1").ground(CareGround.OWN_BEHAVIOUR).build());

    assertThat(((WhyNot.NotMet) answer).factId()).isEqualTo("c1");
  }

  @Test
  void a_case_without_the_kind_of_fact_says_when_it_will_have_one() {
    Fact later =
        Placement.of("k1", "p1")
            .home(HomeKind.FAMILY_HOME)
            .ground(LegalGround.SOL)
            .decidedOn(LocalDate.of(2026, 7, 1))
            .executedOn(LocalDate.of(2026, 7, 5))
            .build();

    WhyNot none = ask("sol.overvagande-vard", care("c1").build());
    assertThat(none).isInstanceOf(WhyNot.NoFact.class);
    assertThat(((WhyNot.NoFact) none).kind()).isEqualTo("placering");
    assertThat(((WhyNot.NoFact) none).knownFrom()).isNull();

    WhyNot notYet = ask("sol.overvagande-vard", later);
    assertThat(((WhyNot.NoFact) notYet).knownFrom()).isEqualTo("2026-07-01");
  }

  @Test
  void a_rule_whose_time_has_not_begun_says_what_it_counts_from() {
    Fact consent = AdoptionConsent.of("k1", "m1").grantedOn(LocalDate.of(2026, 3, 2)).build();
    WhyNot answer = ask("sol.adoption-samtycke", consent);

    assertThat(answer).isInstanceOf(WhyNot.Silent.class);
    assertThat(outcomes(answer)).containsOnly(Outcome.HOLDS);
    assertThat(((WhyNot.Silent) answer).reason())
        .isEqualTo("Tiden räknas från att ett barn föreslogs, som inte har hänt än.");
  }

  @Test
  void a_rule_that_rests_says_which_setting_it_needs() {
    Fact judgment =
        Judgment.of("k1", "d1")
            .law(LawArea.SOL)
            .outcome(JudgmentOutcome.GRANTS_MEASURE)
            .measure(Measure.SPECIAL_HOUSING)
            .announcedOn(LocalDate.of(2026, 2, 2))
            .build();
    WhyNot answer = ask("sol.ej-verkstalld-dom-ivo", judgment);

    assertThat(answer.swedish()).contains("omkopplaren rapportera-domar är på, och den är av");
  }

  @Test
  void a_rule_that_applies_says_so_with_its_keys() {
    WhyNot answer = ask("lvu.overvagande", care("c1").ground(CareGround.ENVIRONMENT).build());

    assertThat(answer).isInstanceOf(WhyNot.Applies.class);
    assertThat(((WhyNot.Applies) answer).keys())
        .allSatisfy(k -> assertThat(k.ruleId()).isEqualTo("lvu.overvagande"))
        .isNotEmpty();
  }

  @Test
  void a_fact_can_be_asked_about_and_must_be_of_the_kind() {
    CaseFile file =
        CaseFile.of(
            "k1",
            List.of(
                care("c1").ground(CareGround.ENVIRONMENT).build(),
                care("c2").ground(CareGround.OWN_BEHAVIOUR).build()));

    assertThat(ENGINE.whyNot(file, "lvu.overvagande", "c2", DAY))
        .isInstanceOf(WhyNot.NotMet.class)
        .satisfies(w -> assertThat(((WhyNot.NotMet) w).factId()).isEqualTo("c2"));
    assertThat(ENGINE.whyNot(file, "sol.overvagande-vard", "c2", DAY))
        .isInstanceOf(WhyNot.OtherKind.class);
    assertThatThrownBy(() -> ENGINE.whyNot(file, "lvu.overvagande", "c9", DAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("c9");
  }

  @Test
  void a_conclusion_is_explained_like_a_rule() {
    Fact judgment =
        Judgment.of("k1", "d1")
            .outcome(JudgmentOutcome.CARE)
            .announcedOn(LocalDate.of(2026, 2, 2))
            .build();

    WhyNot drawn = ask("slutsats.dom-om-vard", judgment);
    assertThat(drawn).isInstanceOf(WhyNot.Concludes.class);

    WhyNot beaten = ask("slutsats.dom-om-vard", judgment, care("c1").build());
    assertThat(beaten).isInstanceOf(WhyNot.NotMet.class);
    assertThat(beaten.first().orElseThrow().swedish())
        .isEqualTo("inget beslut om vård som inte hade upphört dessförinnan finns i ärendet");
    assertThat(beaten.first().orElseThrow().detail()).isEqualTo("Hindras av tvångsåtgärd c1.");
  }

  @Test
  void an_unknown_rule_is_told_with_those_that_look_like_it() {
    assertThatThrownBy(() -> ask("lvu.overvagand", care("c1").build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lvu.overvagande");
    assertThat(ENGINE.rules().near("dom-om-vard", 1)).containsExactly("slutsats.dom-om-vard");
  }

  @Test
  void every_sentence_is_named_by_the_line_on_which_it_stands() {
    Map<String, List<List<String>>> files = new HashMap<>();
    for (RulePack pack : ENGINE.rules().packs()) {
      for (PackFile file : pack.ruleFiles()) {
        files
            .computeIfAbsent(file.name(), n -> new ArrayList<>())
            .add(file.text().lines().map(String::strip).toList());
      }
    }
    for (Rule rule : everyRule()) {
      for (Condition one : rule.asks()) {
        assertThat(files.get(rule.file())).anyMatch(lines -> hasLine(lines, one));
      }
    }
  }

  /** The sentences, each put to the case on its own, say together what the condition says. */
  @Test
  void a_rule_applies_exactly_when_each_of_its_sentences_holds() {
    List<ScenarioReport.Look> looks =
        Scenarios.run(Path.of("src/test/resources/scenarier"), ENGINE).results().stream()
            .flatMap(r -> r.looks().stream())
            .toList();
    RuleBook rules = ENGINE.rules();
    int applied = 0;
    for (ScenarioReport.Look look : looks) {
      CaseFile known = look.file().knownOn(look.timeline().asOf());
      Set<String> matched = new TreeSet<>();
      for (Arisen one : rules.match(known)) {
        matched.add(one.rule().id() + " " + one.anchor().id());
      }
      Set<String> held = new TreeSet<>();
      for (Rule rule : rules.rules()) {
        Asked asked = rules.asked(rule.id()).orElseThrow();
        for (Fact fact : known.facts(asked.anchor())) {
          if (holds(asked, known, fact)) {
            held.add(rule.id() + " " + fact.id());
          }
        }
      }
      assertThat(held).as("%s", known.facts()).isEqualTo(matched);
      applied += held.size();
    }
    assertThat(applied).isGreaterThan(looks.size());
  }

  private static boolean holds(Asked asked, CaseFile file, Fact fact) {
    for (int i = 0; i < asked.size(); i++) {
      if (!asked.holds(i, file, fact)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasLine(List<String> lines, Condition one) {
    return one.line() <= lines.size() && lines.get(one.line() - 1).equals(one.swedish());
  }

  private static List<Rule> everyRule() {
    List<Rule> all = new ArrayList<>(ENGINE.rules().rules());
    ENGINE.rules().conclusions().forEach(step -> all.addAll(step.rules()));
    return all;
  }
}
