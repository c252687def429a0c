package se.lagfrist.casefile;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where among many facts of one kind those with an id are, and those that concern it. */
final class FactIndex {

  private static final int[] NOWHERE = {};

  private final Facts facts;
  private final Map<String, int[]> byId = new HashMap<>();
  private final Map<String, int[]> byConcerns = new HashMap<>();
  private final int[] ofTheCase;

  FactIndex(Facts facts) {
    this.facts = facts;
    Map<String, IntStream.Builder> related = new HashMap<>();
    IntStream.Builder unrelated = IntStream.builder();
    for (int i = 0; i < facts.size(); i++) {
      String concerns = facts.get(i).concerns();
      byId.put(facts.get(i).id(), new int[] {i});
      (concerns == null ? unrelated : related.computeIfAbsent(concerns, c -> IntStream.builder()))
          .add(i);
    }
    this.ofTheCase = unrelated.build().toArray();
    related.forEach((id, places) -> byConcerns.put(id, places.build().toArray()));
  }

  @Nullable Fact named(String id) {
    int[] place = byId.get(id);
    return place == null ? null : facts.get(place[0]);
  }

  Facts concerning(@Nullable String id) {
    return facts.at(placesConcerning(id));
  }

  int countAbout(@Nullable String id) {
    return placesConcerning(id).length;
  }

  private int[] placesConcerning(@Nullable String id) {
    return id == null ? ofTheCase : byConcerns.getOrDefault(id, NOWHERE);
  }
}
