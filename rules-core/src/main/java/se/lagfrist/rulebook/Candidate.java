package se.lagfrist.rulebook;

import java.util.Comparator;
import java.util.List;
import se.lagfrist.casefile.TermField;

/**
 * A rule, and what is left to ask before it applies.
 *
 * @param rule the rule as it stands
 * @param tests what must hold of the fact alone
 * @param condition what else must hold, in the case
 */
record Candidate(Rule rule, List<FactTest> tests, Circumstance condition) {

  Candidate {
    tests = List.copyOf(tests);
  }

  Candidate(Rule rule, Trigger trigger) {
    this(rule, trigger.own(), trigger.condition());
  }

  /** Returns the same rule when it is known that the fact has a term it asks for. */
  Candidate without(TermField answered) {
    return new Candidate(rule, tests.stream().filter(t -> !t.asks(answered)).toList(), condition);
  }

  /** Returns the same rule with its tests in another order. */
  Candidate inOrder(Comparator<FactTest> order) {
    return new Candidate(rule, tests.stream().sorted(order).toList(), condition);
  }
}
