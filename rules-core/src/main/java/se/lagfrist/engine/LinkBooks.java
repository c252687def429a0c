package se.lagfrist.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.rulebook.Counting;

/**
 * What tells of a happening and has to do with the links before a fact. Of a long chain the books
 * of many links are kept together: of two, four, eight and so on, so that a chain of a thousand
 * links is read in ten books by each of them.
 */
final class LinkBooks {

  /** So many links before a fact are each asked for their own. */
  private static final int NEAR = 32;

  private final CaseView view;
  private final Counting counting;
  private final Choice choice;
  private final Map<String, Integer> depths = new HashMap<>();
  private final Map<Block, Kept> blocks = new HashMap<>();

  /** The links that end in one, two to the power of something many. */
  private record Block(String last, int power) {}

  /** What the links of a block tell, also together with many others, and the link before them. */
  private record Kept(@Nullable Daybook book, Set<Daybook> shared, @Nullable Fact before) {}

  /**
   * The books of one case.
   *
   * @param counting what makes links of facts
   * @param choice what is looked for
   */
  LinkBooks(CaseView view, Counting counting, Choice choice) {
    this.view = view;
    this.counting = counting;
    this.choice = choice;
  }

  /** Returns what the links before a fact tell, nearest first. */
  List<Told> before(Fact fact) {
    List<Told> all = new ArrayList<>();
    Fact at = Chain.before(fact, view, counting);
    for (int i = 0; at != null && i < NEAR; i++) {
      all.add(view.told(at, choice));
      at = Chain.before(at, view, counting);
    }
    while (at != null) {
      Kept block = block(at, Integer.numberOfTrailingZeros(depth(at)));
      if (block.book() != null) {
        all.add(new Told(List.of(new Told.Part(block.book(), Told.Group.LINKS, null, 0))));
      }
      for (Daybook one : block.shared()) {
        all.add(new Told(List.of(new Told.Part(one, Told.Group.LINKS, null, 0))));
      }
      at = block.before();
    }
    return all;
  }

  /** Returns how many links there are up to a fact, itself among them. */
  private int depth(Fact fact) {
    List<Fact> way = new ArrayList<>();
    Fact at = fact;
    while (at != null && !depths.containsKey(at.id())) {
      way.add(at);
      at = Chain.before(at, view, counting);
    }
    int depth = at == null ? 0 : depths.getOrDefault(at.id(), 0);
    for (int i = way.size() - 1; i >= 0; i--) {
      depths.put(way.get(i).id(), ++depth);
    }
    return depths.getOrDefault(fact.id(), depth);
  }

  private Kept block(Fact last, int power) {
    Block key = new Block(last.id(), power);
    Kept found = blocks.get(key);
    if (found == null) {
      found = power == 0 ? one(last) : two(last, power - 1);
      blocks.put(key, found);
    }
    return found;
  }

  private Kept one(Fact link) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    Set<Daybook> shared = new LinkedHashSet<>();
    for (Told.Part part : view.told(link, choice).parts()) {
      if (part.group() == Told.Group.CARRIED) {
        shared.add(part.book());
      } else if (part.group() != Told.Group.CASE) {
        // What concerns the whole case is told of the fact itself.
        part.book().facts().forEach(f -> facts.put(f.id(), f));
      }
    }
    return new Kept(book(facts), shared, Chain.before(link, view, counting));
  }

  private Kept two(Fact last, int power) {
    Kept later = block(last, power);
    if (later.before() == null) {
      return later;
    }
    Kept earlier = block(later.before(), power);
    Set<Daybook> shared = later.shared();
    if (!shared.containsAll(earlier.shared())) {
      shared = new LinkedHashSet<>(shared);
      shared.addAll(earlier.shared());
    }
    if (later.book() == null || earlier.book() == null) {
      Daybook only = later.book() == null ? earlier.book() : later.book();
      return new Kept(only, shared, earlier.before());
    }
    Map<String, Fact> facts = new LinkedHashMap<>();
    later.book().facts().forEach(f -> facts.put(f.id(), f));
    earlier.book().facts().forEach(f -> facts.put(f.id(), f));
    return new Kept(book(facts), shared, earlier.before());
  }

  private @Nullable Daybook book(Map<String, Fact> facts) {
    List<Fact> sorted = new ArrayList<>(facts.values());
    sorted.sort(Comparator.comparing(Fact::id));
    return sorted.isEmpty() ? null : new Daybook(choice.by(), sorted);
  }
}
