package se.lagfrist.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.lagfrist.casefile.Fact;

/**
 * Rules sorted by what they ask of a fact, so that a test that many of them share is put to the
 * fact once: what passes it goes on to the tests behind it.
 */
final class Sieve {

  private final Candidate[] passed;
  private final FactTest[] tests;
  private final Sieve[] behind;

  private Sieve(List<Candidate> rules, int depth) {
    Map<FactTest, List<Candidate>> next = new LinkedHashMap<>();
    List<Candidate> done = new ArrayList<>();
    for (Candidate rule : rules) {
      if (rule.tests().size() == depth) {
        done.add(rule);
      } else {
        next.computeIfAbsent(rule.tests().get(depth), t -> new ArrayList<>()).add(rule);
      }
    }
    this.passed = done.toArray(Candidate[]::new);
    this.tests = next.keySet().toArray(FactTest[]::new);
    this.behind = next.values().stream().map(r -> new Sieve(r, depth + 1)).toArray(Sieve[]::new);
  }

  static Sieve of(List<Candidate> rules) {
    Map<FactTest, Integer> asked = new HashMap<>();
    rules.forEach(r -> r.tests().forEach(test -> asked.merge(test, 1, Integer::sum)));
    // Tests that call something keep their order, behind those that see to it that it is there.
    Comparator<FactTest> sharedFirst =
        Comparator.comparing(FactTest::calls)
            .thenComparing(test -> test.calls() ? 0 : -asked.getOrDefault(test, 0));
    return new Sieve(rules.stream().map(r -> r.inOrder(sharedFirst)).toList(), 0);
  }

  /** Adds the duties that a fact brings about; it is the anchor of the scope. */
  void sift(Fact fact, Scope scope, List<Arisen> arisen) {
    for (Candidate one : passed) {
      if (one.condition().holds(scope)) {
        arisen.add(new Arisen(one.rule(), fact));
      }
    }
    for (int i = 0; i < tests.length; i++) {
      if (tests[i].passes(fact)) {
        behind[i].sift(fact, scope, arisen);
      }
    }
  }
}
