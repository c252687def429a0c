package se.lagfrist.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Many facts of one kind, by id and by what they concern, so that a case with thousands of them
 * does not cost the square of their number. Few facts are looked through faster one by one; see
 * {@link CaseFile#index}.
 */
public final class FactIndex {

  /** From this number of facts on an index is worth its making. */
  public static final int MANY = 40;

  private final Map<String, Fact> byId = new HashMap<>();
  private final Map<String, List<Fact>> byConcerns = new HashMap<>();
  private final List<Fact> ofTheCase;

  FactIndex(List<Fact> facts) {
    List<Fact> concernsNone = new ArrayList<>();
    for (Fact fact : facts) {
      byId.put(fact.id(), fact);
      String concerns = fact.concerns();
      if (concerns == null) {
        concernsNone.add(fact);
      } else {
        byConcerns.computeIfAbsent(concerns, c -> new ArrayList<>(2)).add(fact);
      }
    }
    ofTheCase = List.copyOf(concernsNone);
    byConcerns.replaceAll((id, some) -> List.copyOf(some));
  }

  /** Returns the fact with the given id, or null. */
  public @Nullable Fact named(String id) {
    return byId.get(id);
  }

  /** Returns the facts that concern the fact with the given id, or the whole case for null. */
  public List<Fact> concerning(@Nullable String id) {
    return id == null ? ofTheCase : byConcerns.getOrDefault(id, List.of());
  }

  /** Returns every fact that can have to do with the anchor, and perhaps others, by id. */
  public List<Fact> near(Fact anchor) {
    Set<Fact> near = new LinkedHashSet<>(ofTheCase);
    near.addAll(concerning(anchor.id()));
    add(near, byId.get(anchor.id()));
    String concerns = anchor.concerns();
    if (concerns != null) {
      near.addAll(concerning(concerns));
      add(near, byId.get(concerns));
    }
    List<Fact> sorted = new ArrayList<>(near);
    sorted.sort(Comparator.comparing(Fact::id));
    return sorted;
  }

  private static void add(Set<Fact> facts, @Nullable Fact fact) {
    if (fact != null) {
      facts.add(fact);
    }
  }
}
