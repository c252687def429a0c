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

  Candidates(FactType type, List<Candidate> rules) {
    TermField most =
        type.terms().stream()
            .filter(field -> asking(field, rules) > 0)
            .max(Comparator.comparingLong(field -> asking(field, rules)))
            .orElse(null);
    this.all = Sieve.of(rules);
    this.by = most;
    this.byTerm =
        most == null
            ? new Sieve[0]
            : most.values().stream()
                .map(term -> Sieve.of(asking(most, term, rules)))
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
