package se.lagfrist.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;

/**
 * The facts of one case that a search finds in one place, in trees: one for each combination of the
 * terms that are asked for. Each part of a tree knows which of its facts has the best chance in
 * each order; where that one fails, the part is not looked through.
 */
final class Grove {

  /** So few are tried one after the other. */
  private static final int FEW = 8;

  private final Stretch stretch;
  private final Search search;
  private final Order[] orders;
  private final List<Tree> trees = new ArrayList<>();

  /** A part of a tree: two smaller parts, or a few facts. */
  private record Part(Fact[] best, @Nullable Part one, @Nullable Part other, Fact[] facts) {}

  /** The facts with the same terms. */
  private record Tree(Fact any, Part root) {}

  /** A fact with its chance in each order. */
  private record Placed(Fact fact, long[] chances) {}

  Grove(Stretch stretch, Scope scope, @Nullable String key) {
    this.stretch = stretch;
    this.search = stretch.search();
    // What is asked of the fact itself costs less than another search.
    this.orders =
        stretch.orders().stream()
            .sorted(Comparator.comparing(Order::searches))
            .toArray(Order[]::new);
    Map<List<Object>, List<Placed>> byTerms = new LinkedHashMap<>();
    for (Fact fact : stretch.facts(scope, key)) {
      List<Object> terms = new ArrayList<>();
      stretch.terms().forEach(term -> terms.add(String.valueOf(term.of(fact))));
      long[] chances = new long[orders.length];
      for (int i = 0; i < chances.length; i++) {
        chances[i] = orders[i].chance().of(fact, scope);
      }
      byTerms.computeIfAbsent(terms, t -> new ArrayList<>()).add(new Placed(fact, chances));
    }
    int[] ways = ways();
    for (List<Placed> some : byTerms.values()) {
      trees.add(new Tree(some.get(0).fact(), part(some.toArray(Placed[]::new), ways, 0)));
    }
  }

  /**
   * Returns the orders to part facts by: one of those by the same thing is enough. One thing that
   * is asked for in one direction only is left aside: in a part whose facts all pass what it was
   * made by, the best by that thing passes too or none does.
   */
  private int[] ways() {
    Map<String, List<Integer>> byName = new LinkedHashMap<>();
    for (int i = 0; i < orders.length; i++) {
      byName.computeIfAbsent(orders[i].name(), name -> new ArrayList<>()).add(i);
    }
    List<Integer> ways = new ArrayList<>();
    Integer aside = null;
    for (List<Integer> same : byName.values()) {
      ways.add(same.get(0));
      aside = same.size() == 1 ? same.get(0) : aside;
    }
    if (ways.size() > 1 && aside != null) {
      ways.remove(aside);
    }
    return ways.stream().mapToInt(i -> i).toArray();
  }

  private Part part(Placed[] facts, int[] ways, int depth) {
    Fact[] best = new Fact[orders.length];
    for (int i = 0; i < best.length; i++) {
      Placed first = facts[0];
      for (Placed one : facts) {
        first = one.chances()[i] > first.chances()[i] ? one : first;
      }
      best[i] = first.fact();
    }
    if (facts.length <= FEW || ways.length == 0) {
      return new Part(
          best, null, null, Arrays.stream(facts).map(Placed::fact).toArray(Fact[]::new));
    }
    int way = ways[depth % ways.length];
    Placed[] sorted = facts.clone();
    Arrays.sort(sorted, Comparator.comparingLong(p -> p.chances()[way]));
    int half = sorted.length / 2;
    return new Part(
        best,
        part(Arrays.copyOfRange(sorted, 0, half), ways, depth + 1),
        part(Arrays.copyOfRange(sorted, half, sorted.length), ways, depth + 1),
        new Fact[0]);
  }

  boolean holds(Scope scope) {
    for (int i = 0; i < trees.size(); i++) {
      Tree tree = trees.get(i);
      if (stretch.isOver(tree.any(), scope)) {
        return false;
      }
      if (hasTerms(tree.any(), scope) && isIn(tree.root(), null, scope)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasTerms(Fact any, Scope scope) {
    search.take(any, scope);
    for (JoinTest test : stretch.termTests()) {
      if (!test.holds(scope)) {
        return false;
      }
    }
    return true;
  }

  /** A test may need another one before it, which the best need not pass. */
  private static boolean surelyNot(Circumstance ask, Scope scope) {
    try {
      return !ask.holds(scope);
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private boolean isIn(Part part, @Nullable Part whole, Scope scope) {
    for (int i = 0; i < orders.length; i++) {
      if (whole != null && whole.best()[i] == part.best()[i]) {
        continue;
      }
      search.take(part.best()[i], scope);
      for (Circumstance ask : orders[i].asks()) {
        if (surelyNot(ask, scope)) {
          return false;
        }
      }
    }
    for (Fact fact : part.facts()) {
      if (search.isIt(fact, scope)) {
        return true;
      }
    }
    return (part.one() != null && isIn(part.one(), part, scope))
        || (part.other() != null && isIn(part.other(), part, scope));
  }
}
