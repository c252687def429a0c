package se.lagfrist.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;

/** One case while its rules are matched: its facts by kind, and what the variables stand for. */
final class Scope {

  private final Map<Class<?>, List<Fact>> byType = new HashMap<>();
  private final @Nullable Object[] values;

  Scope(CaseFile file, int variables) {
    this.values = new Object[variables];
    for (Fact fact : file.facts()) {
      byType.computeIfAbsent(fact.getClass(), t -> new ArrayList<>(4)).add(fact);
    }
  }

  List<Fact> facts(Class<?> type) {
    return byType.getOrDefault(type, List.of());
  }

  void set(int variable, @Nullable Object value) {
    values[variable] = value;
  }

  @Nullable Object get(int variable) {
    return values[variable];
  }
}
