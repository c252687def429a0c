package se.lagfrist.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.rulebook.Rule;

/**
 * What the answer to one duty was read from: kinds of facts, and whether the law had ended things.
 * Where none of it has changed, the answer is the same.
 */
final class ReadOf {

  private final Set<FactType> kinds = new HashSet<>();
  private final Map<String, Optional<Rule>> ended = new HashMap<>();
  private @Nullable Boolean anyEnded;

  /** Notes that facts of a kind, or that there are none, were read. */
  void kind(FactType kind) {
    kinds.add(kind);
  }

  /** Notes that a fact was looked for by its id; what is not there may come as any kind. */
  void fact(@Nullable Fact fact) {
    if (fact == null) {
      everything();
    } else {
      kinds.add(FactType.of(fact));
    }
  }

  /** Notes that all facts were read. */
  void everything() {
    kinds.addAll(FactType.all());
  }

  /** Notes whether the law was seen to have ended anything. */
  void hasEnded(boolean any) {
    anyEnded = any;
  }

  /** Notes by which rule the law was seen to have ended something, if by any. */
  void ended(String factId, @Nullable Rule by) {
    ended.put(factId, Optional.ofNullable(by));
  }

  /**
   * Returns whether it would be read the same now.
   *
   * @param changed the kinds of facts of which some have changed
   * @param now the case as it is now
   */
  boolean isSame(Set<FactType> changed, CaseView now) {
    for (FactType kind : changed) {
      if (kinds.contains(kind)) {
        return false;
      }
    }
    if (anyEnded != null && anyEnded != now.hasEndedByLaw()) {
      return false;
    }
    for (Map.Entry<String, Optional<Rule>> one : ended.entrySet()) {
      Rule before = one.getValue().orElse(null);
      if (!Objects.equals(before, now.endedByLaw(one.getKey()))) {
        return false;
      }
    }
    return true;
  }
}
