package se.lagfrist.rulebook;

import java.util.List;
import java.util.Set;
import se.lagfrist.casefile.FactType;

/**
 * What brings a duty about: a fact of a kind, what holds of it, and what holds in its case.
 *
 * @param anchor the kind of fact the duty starts from
 * @param own what must hold of the fact alone
 * @param condition what else must hold, in the case
 * @param reads the kinds of facts it must find in the case, the first one's among them
 * @param misses the kinds of facts it must not find in the case
 * @param variables how many variables the condition has
 */
record Trigger(
    FactType anchor,
    List<FactTest> own,
    Circumstance condition,
    Set<FactType> reads,
    Set<FactType> misses,
    int variables) {

  Trigger {
    own = List.copyOf(own);
    reads = Set.copyOf(reads);
    misses = Set.copyOf(misses);
  }
}
