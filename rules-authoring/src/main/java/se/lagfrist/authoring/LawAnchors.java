package se.lagfrist.authoring;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.lagfrist.casefile.FactType;
import se.lagfrist.rulebook.Rule;

/**
 * Which kinds of facts rules start from, by their first condition. Many rules begin alike, so each
 * beginning is read once; a check of a long file asks for every rule of it. For one thread.
 */
final class LawAnchors {

  private final Map<String, Set<String>> byCondition = new HashMap<>();

  /** Returns whether the rule starts from the kind of fact. */
  boolean startsFrom(Rule law, FactType anchor) {
    return !law.conditions().isEmpty()
        && byCondition
            .computeIfAbsent(law.conditions().get(0), LawAnchors::read)
            .contains(anchor.name());
  }

  private static Set<String> read(String condition) {
    return Vocabulary.swedish().when().stream()
        .filter(s -> s.startsDuty() && s.hasForm(condition))
        .map(Sentence::about)
        .collect(Collectors.toUnmodifiableSet());
  }
}
