package se.lagfrist.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The facts of one case by kind, those of a kind by id: an answer must not depend on the order in
 * which a host hands over its rows.
 */
final class FactsByKind {

  private static final Comparator<Fact> BY_ID = Comparator.comparing(Fact::id);

  private final List<Fact>[] lists;
  private final List<FactType> kinds;
  private final Map<FactType, FactIndex> indexes = new ConcurrentHashMap<>();

  @SuppressWarnings({"unchecked", "rawtypes"})
  FactsByKind(List<Fact> facts) {
    int[] counts = new int[FactType.count()];
    for (int i = 0; i < facts.size(); i++) {
      counts[FactType.of(facts.get(i)).index()]++;
    }
    Fact[][] byKind = new Fact[counts.length][];
    for (int i = facts.size() - 1; i >= 0; i--) {
      int kind = FactType.of(facts.get(i)).index();
      if (byKind[kind] == null) {
        byKind[kind] = new Fact[counts[kind]];
      }
      byKind[kind][--counts[kind]] = facts.get(i);
    }
    lists = new List[counts.length];
    List<FactType> present = new ArrayList<>();
    for (int kind = 0; kind < lists.length; kind++) {
      Fact[] found = byKind[kind];
      if (found == null) {
        lists[kind] = List.of();
      } else {
        Arrays.sort(found, BY_ID);
        lists[kind] = List.of(found);
        present.add(FactType.of(found[0]));
      }
    }
    kinds = List.copyOf(present);
  }

  /** Returns the index of the facts of a kind, made when first asked for. */
  FactIndex index(FactType type) {
    return indexes.computeIfAbsent(type, t -> new FactIndex(of(t)));
  }

  /** Returns the kinds there are facts of. */
  List<FactType> kinds() {
    return kinds;
  }

  List<Fact> of(FactType type) {
    return lists[type.index()];
  }
}
