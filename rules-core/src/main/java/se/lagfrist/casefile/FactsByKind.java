package se.lagfrist.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The facts of one case by kind, those of a kind by id: an answer must not depend on the order in
 * which a host hands over its rows.
 */
final class FactsByKind {

  private static final Comparator<Fact> BY_ID = Comparator.comparing(Fact::id);

  private final Facts[] facts;
  private final List<FactType> kinds;

  FactsByKind(List<Fact> all) {
    int[] counts = new int[FactType.count()];
    for (int i = 0; i < all.size(); i++) {
      counts[FactType.of(all.get(i)).index()]++;
    }
    Fact[][] byKind = new Fact[counts.length][];
    for (int i = all.size() - 1; i >= 0; i--) {
      int kind = FactType.of(all.get(i)).index();
      if (byKind[kind] == null) {
        byKind[kind] = new Fact[counts[kind]];
      }
      byKind[kind][--counts[kind]] = all.get(i);
    }
    facts = new Facts[counts.length];
    List<FactType> present = new ArrayList<>();
    for (int kind = 0; kind < facts.length; kind++) {
      Fact[] found = byKind[kind];
      if (found == null) {
        facts[kind] = Facts.NONE;
      } else {
        Arrays.sort(found, BY_ID);
        facts[kind] = Facts.of(found);
        present.add(FactType.of(found[0]));
      }
    }
    kinds = List.copyOf(present);
  }

  /** Returns the kinds there are facts of. */
  List<FactType> kinds() {
    return kinds;
  }

  Facts of(FactType type) {
    return facts[type.index()];
  }
}
