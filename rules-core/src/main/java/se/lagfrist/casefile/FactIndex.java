package se.lagfrist.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Many facts of one kind, by id and by what they concern. */
final class FactIndex {

  private final Map<String, Fact> byId = new HashMap<>();
  private final Map<String, Facts> byConcerns = new HashMap<>();
  private final Facts ofTheCase;

  FactIndex(Facts facts) {
    List<Fact> concernsNone = new ArrayList<>();
    Map<String, List<Fact>> some = new HashMap<>();
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      String concerns = facts.concerns(i);
      byId.put(facts.id(i), fact);
      List<Fact> same =
          concerns == null ? concernsNone : some.computeIfAbsent(concerns, c -> new ArrayList<>(2));
      same.add(fact);
    }
    ofTheCase = facts(concernsNone);
    some.forEach((id, same) -> byConcerns.put(id, facts(same)));
  }

  @Nullable Fact named(String id) {
    return byId.get(id);
  }

  Facts concerning(@Nullable String id) {
    return id == null ? ofTheCase : byConcerns.getOrDefault(id, Facts.NONE);
  }

  Facts near(Fact anchor) {
    String concerns = anchor.concerns();
    Facts concerning = concerning(anchor.id());
    Facts beside = concerns == null ? Facts.NONE : concerning(concerns);
    Fact itself = byId.get(anchor.id());
    Fact behind = concerns == null ? null : byId.get(concerns);
    if (beside.isEmpty() && itself == null && behind == null) {
      if (concerning.isEmpty()) {
        return ofTheCase;
      }
      if (ofTheCase.isEmpty()) {
        return concerning;
      }
    }
    Set<Fact> near = new LinkedHashSet<>(ofTheCase);
    near.addAll(concerning);
    near.addAll(beside);
    add(near, itself);
    add(near, behind);
    List<Fact> sorted = new ArrayList<>(near);
    sorted.sort(Comparator.comparing(Fact::id));
    return facts(sorted);
  }

  private static Facts facts(List<Fact> sorted) {
    return new Facts(sorted.toArray(Fact[]::new));
  }

  private static void add(Set<Fact> facts, @Nullable Fact fact) {
    if (fact != null) {
      facts.add(fact);
    }
  }
}
