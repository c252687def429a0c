package se.lagfrist.benchmarks.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.Evaluation;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Status;
import se.lagfrist.rulebook.Rule;

class MunicipalityTest {

  private static final int CASES = 20_000;

  @Test
  void the_same_seed_gives_the_same_cases_and_another_seed_others() {
    List<CaseFile> first = Municipality.of(5).cases(300).toList();
    assertThat(Municipality.of(5).cases(300)).containsExactlyElementsOf(first);
    assertThat(Municipality.of(6).cases(300).toList()).isNotEqualTo(first);
  }

  @Test
  void a_case_can_be_made_without_those_before_it() {
    assertThat(Municipality.of(5).caseFile(299))
        .isEqualTo(Municipality.of(5).cases(300).toList().get(299));
  }

  @Test
  void half_the_cases_are_small_and_a_few_are_large() {
    int[] sizes =
        Municipality.of(1).cases(CASES).mapToInt(f -> f.facts().size()).sorted().toArray();
    assertThat(sizes[CASES / 2]).isBetween(5, 15);
    assertThat(sizes[CASES * 9 / 10]).isBetween(15, 40);
    assertThat(sizes[CASES - 20]).isGreaterThan(100);
  }

  @Test
  void every_rule_answers_somewhere_and_every_status_occurs() {
    ObligationEngine engine =
        ObligationEngine.create(EngineSettings.defaults().withSwitches(Set.of("rapportera-domar")));
    Set<String> answered = new HashSet<>();
    Set<Status> statuses = new HashSet<>();
    engine
        .evaluateAll(Municipality.of(1).cases(CASES), Municipality.TODAY)
        .forEach(
            e -> {
              for (Obligation o : ((Evaluation.Answered) e).timeline().obligations()) {
                answered.add(o.key().ruleId());
                statuses.add(o.status());
              }
            });
    Set<String> silent = new TreeSet<>(engine.rules().rules().stream().map(Rule::id).toList());
    silent.removeAll(answered);
    assertThat(silent).isEmpty();
    // Nothing is untracked by a host that has not said what it keeps.
    assertThat(statuses)
        .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Status.UNTRACKED)));
  }
}
