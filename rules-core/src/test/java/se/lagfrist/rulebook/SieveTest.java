package se.lagfrist.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.PredicateInformation;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.time.PeriodUnit;

/** In which order the rules that start from one kind of fact put their tests to a fact. */
class SieveTest {

  private static final Circumstance ALWAYS = new Circumstance.All(List.of());

  private final List<String> asked = new ArrayList<>();
  private final Decision decision = Decision.of("k", "b1").build();

  /** A test that notes that it was asked. */
  private FactTest test(String text, boolean passes) {
    return FactTest.of(
        new Predicate1<Fact>() {
          private static final long serialVersionUID = 1L;

          @Override
          public boolean test(Fact fact) {
            asked.add(text);
            return passes;
          }

          @Override
          public PredicateInformation predicateInformation() {
            return new PredicateInformation(text);
          }
        });
  }

  private static Candidate rule(String id, FactTest... tests) {
    RuleBuilder builder = new RuleBuilder(id, "Prov", "prov.dslr", 1);
    builder.within("SoL (2025:400) 20 kap. 2 §", 1, PeriodUnit.DAY, "beslutet", "från 2025-07-01");
    return new Candidate(builder.build(), List.of(tests), ALWAYS);
  }

  private List<String> sift(Candidate... rules) {
    Scope scope = new Scope(CaseFile.builder("k").addAll(Set.of(decision)).build(), 1, 8);
    scope.start(decision);
    List<Arisen> arisen = new ArrayList<>();
    Sieve.of(List.of(rules)).sift(decision, scope, arisen);
    return arisen.stream().map(one -> one.rule().id()).toList();
  }

  @Test
  void a_rule_arises_from_a_fact_that_passes_all_its_tests() {
    FactTest yes = test("a == 1", true);
    FactTest no = test("b == 1", false);
    assertThat(sift(rule("r1"), rule("r2", yes), rule("r3", yes, no), rule("r4", no)))
        .containsExactly("r1", "r2");
  }

  @Test
  void a_test_that_rules_share_is_put_to_the_fact_once() {
    FactTest shared = test("a == 1", true);
    sift(rule("r1", shared), rule("r2", shared, test("b == 1", true)), rule("r3", shared));
    assertThat(asked).containsExactly("a == 1", "b == 1");
  }

  @Test
  void the_test_that_most_rules_share_comes_first() {
    FactTest shared = test("a == 1", false);
    FactTest own = test("b == 1", true);
    assertThat(sift(rule("r1", own, shared), rule("r2", shared))).isEmpty();
    assertThat(asked).containsExactly("a == 1");
  }

  @Test
  void a_test_that_calls_something_comes_behind_the_one_that_sees_to_it_that_it_is_there() {
    FactTest there = test("decidedOn != null", false);
    FactTest calls = test("decidedOn.isAfter(endedOn)", true);
    assertThat(sift(rule("r1", calls, there), rule("r2", calls, there), rule("r3", calls, there)))
        .isEmpty();
    assertThat(asked).containsExactly("decidedOn != null");
  }

  @Test
  void tests_that_call_something_keep_their_order_however_many_rules_share_them() {
    FactTest first = test("measure.isHome()", false);
    FactTest second = test("decidedOn.isAfter(endedOn)", true);
    assertThat(sift(rule("r1", first, second), rule("r2", second), rule("r3", second)))
        .containsExactly("r2", "r3");
    assertThat(asked).containsExactlyInAnyOrder("measure.isHome()", "decidedOn.isAfter(endedOn)");
  }

  @Test
  void rules_are_at_hand_by_the_term_that_most_of_them_ask_for() {
    FactTest children = test("favourable == true", true);
    Candidates candidates =
        new Candidates(FactType.of(Decision.class), List.of(rule("r1", children), rule("r2")));
    Scope scope = new Scope(CaseFile.builder("k").addAll(Set.of(decision)).build(), 1, 8);
    scope.start(decision);
    List<Arisen> arisen = new ArrayList<>();
    candidates.of(decision).sift(decision, scope, arisen);
    assertThat(arisen).hasSize(2);
  }
}
