package se.lagfrist.rulebook;

import java.util.HashSet;
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
 * @param texts the texts that Drools keeps of its tests
 * @param variables how many variables the condition has
 */
record Trigger(
    FactType anchor,
    List<FactTest> own,
    Circumstance condition,
    Set<FactType> reads,
    Set<FactType> misses,
    Set<TestOf> texts,
    int variables) {

  Trigger {
    own = List.copyOf(own);
    reads = Set.copyOf(reads);
    misses = Set.copyOf(misses);
    texts = Set.copyOf(texts);
  }

  /**
   * The text that Drools keeps of a test.
   *
   * @param type the kind of fact that it is put to
   * @param text the text
   */
  record TestOf(FactType type, String text) {}

  /** Returns the kinds of facts that it asks about in any way. */
  Set<FactType> kinds() {
    Set<FactType> kinds = new HashSet<>(reads);
    kinds.addAll(misses);
    kinds.add(anchor);
    return kinds;
  }
}
