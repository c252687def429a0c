package se.lagfrist.rulebook;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Term;
import se.lagfrist.casefile.TermField;

/**
 * The rules that start from one kind of fact, at hand by the term that most of them ask for: an
 * event is not put to every rule about events, only to those about its sort.
 */
final class Candidates {

  private final Sieve all;
  private final @Nullable TermField by;
  private final Sieve[] byTerm;

  /**
   * A rule, and what is left to ask before it applies.
   *
   * @param rule the rule as it stands
   * @param tests what must hold of the fact alone
   * @param condition what else must hold, in the case
   */
  record Candidate(Rule rule, List<FactTest> tests, Circumstance condition) {

    Candidate(Rule rule, Trigger trigger) {
      this(rule, trigger.own(), trigger.condition());
    }

    /** Returns the same rule without the tests that ask for a term, when it is a right one. */
    Candidate without(TermField answered) {
      return new Candidate(rule, tests.stream().filter(t -> !t.asks(answered)).toList(), condition);
    }

    Candidate inOrder(Comparator<FactTest> order) {
      return new Candidate(rule, tests.stream().sorted(order).toList(), condition);
    }
  }

  Candidates(FactType type, List<Candidate> rules) {
    this.all = Sieve.of(rules);
    this.by =
        type.terms().stream()
            .filter(field -> asking(field, rules) > 0)
            .max(Comparator.comparingLong(field -> asking(field, rules)))
            .orElse(null);
    TermField field = by;
    this.byTerm =
        field == null
            ? new Sieve[0]
            : field.values().stream()
                .map(term -> Sieve.of(asking(field, term, rules)))
                .toArray(Sieve[]::new);
  }

  private static long asking(TermField field, List<Candidate> rules) {
    return rules.stream().filter(r -> r.tests().stream().anyMatch(t -> t.asks(field))).count();
  }

  /** Returns the rules that may apply to facts with a term, without what the term answers. */
  private static List<Candidate> asking(TermField field, Term term, List<Candidate> rules) {
    return rules.stream()
        .filter(r -> r.tests().stream().allMatch(t -> !t.asks(field) || t.allows(term)))
        .map(r -> r.without(field))
        .toList();
  }

  /** Returns the rules that may apply to a fact of the kind; the others cannot. */
  Sieve of(Fact fact) {
    int place = by == null ? -1 : by.placeOf(fact);
    return place < 0 ? all : byTerm[place];
  }
}
