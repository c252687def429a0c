package se.lagfrist.rulebook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final List<Brings> all;
  private final @Nullable TermField by;
  private final Map<Object, List<Brings>> byTerm = new HashMap<>();

  /** A rule as it stands, with what brings it about. */
  record Brings(Trigger trigger, Rule rule) {}

  Candidates(FactType type, List<Brings> rules) {
    this.all = List.copyOf(rules);
    this.by =
        type.terms().stream()
            .filter(field -> asking(field) > 0)
            .max(Comparator.comparingLong(this::asking))
            .orElse(null);
    if (by != null) {
      for (Term term : by.values()) {
        byTerm.put(term, all.stream().filter(b -> b.trigger().allows(by, term)).toList());
      }
    }
  }

  private long asking(TermField field) {
    return all.stream().filter(b -> b.trigger().asks(field)).count();
  }

  /** Returns the rules that may apply to a fact of the kind; the others cannot. */
  List<Brings> of(Fact fact) {
    Object term = by == null ? null : by.of(fact);
    return term == null ? all : byTerm.getOrDefault(term, all);
  }
}
