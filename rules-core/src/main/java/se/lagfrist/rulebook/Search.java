package se.lagfrist.rulebook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Facts;

/**
 * Whether some fact of a kind is found in the case, such that what comes after holds too.
 *
 * <p>Few facts are looked through one by one. Where there are many, what the texts of the tests
 * tell says where to look and in which order; the compiled tests decide all the same.
 */
final class Search implements Circumstance {

  private final FactType type;
  private final int variable;
  private final FactTest[] alone;
  private final Bound[] bound;
  private final JoinTest[] tests;
  private final Circumstance[] then;
  private final Map<String, Integer> ids;

  /** Found out when first searched: most rules are never put to a case. */
  private @Nullable Where where;

  /** Found out when there are many facts for the first time. */
  private volatile Stretch @Nullable [] stretches;

  /**
   * Where to look.
   *
   * @param placing the test that tells; null if none does
   * @param sources the places that together hold all that is looked for
   */
  private record Where(@Nullable JoinTest placing, List<Source> sources) {}

  /**
   * A search.
   *
   * @param pattern what is looked for
   * @param then what else must hold when it is found
   */
  Search(Sought pattern, List<Circumstance> then) {
    this.type = pattern.type();
    this.variable = pattern.variable();
    this.alone = pattern.alone().toArray(FactTest[]::new);
    this.bound = pattern.bound().toArray(Bound[]::new);
    this.tests = pattern.tests().toArray(JoinTest[]::new);
    this.then = then.toArray(Circumstance[]::new);
    this.ids = pattern.ids();
  }

  /** Two threads may find it out; both find the same, and what they find never changes. */
  private Where whereToLook() {
    Where found = where;
    if (found == null) {
      JoinTest best = null;
      List<Source> sources = List.of(Source.ALL);
      for (JoinTest test : tests) {
        List<Source> some = Source.of(test.text(), ids);
        if (some != null && (best == null || better(some, sources))) {
          best = test;
          sources = some;
        }
      }
      found = new Where(best, List.copyOf(sources));
      where = found;
    }
    return found;
  }

  /** One fact by its id is better than several, and few places are better than many. */
  private static boolean better(List<Source> some, List<Source> than) {
    if (some.size() != than.size()) {
      return some.size() < than.size();
    }
    return some.get(0).by().compareTo(than.get(0).by()) < 0;
  }

  @Override
  public boolean holds(Scope scope) {
    Facts all = scope.facts(type);
    if (all.isEmpty()) {
      return false;
    }
    if (!scope.isMany(all)) {
      return amongFew(all, scope);
    }
    for (Stretch stretch : stretches()) {
      if (stretch.holds(scope)) {
        return true;
      }
    }
    return false;
  }

  private boolean amongFew(Facts all, Scope scope) {
    List<Source> sources = whereToLook().sources();
    Source only = sources.size() == 1 ? sources.get(0) : Source.ALL;
    if (only.by() == Source.By.ID) {
      String id = only.key().in(scope);
      Fact fact = id == null ? null : all.named(id);
      return fact != null && isIt(fact, scope);
    }
    for (int i = 0; i < all.size(); i++) {
      if (isIt(all.get(i), scope)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a fact is what is looked for. */
  boolean isIt(Fact fact, Scope scope) {
    scope.look();
    return isAlone(fact) && agrees(take(fact, scope));
  }

  boolean isAlone(Fact fact) {
    for (FactTest test : alone) {
      if (!test.passes(fact)) {
        return false;
      }
    }
    return true;
  }

  /** Lets the variables stand for a fact and its parts. */
  Scope take(Fact fact, Scope scope) {
    scope.look();
    scope.set(variable, fact);
    for (Bound one : bound) {
      scope.set(one.variable(), one.read().apply(fact));
    }
    return scope;
  }

  private boolean agrees(Scope scope) {
    for (JoinTest test : tests) {
      if (!test.holds(scope)) {
        return false;
      }
    }
    for (Circumstance one : then) {
      if (!one.holds(scope)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public BitSet variables() {
    BitSet variables = new BitSet();
    for (JoinTest test : tests) {
      variables.or(test.variables());
    }
    for (Circumstance one : then) {
      variables.or(one.variables());
    }
    variables.andNot(own());
    return variables;
  }

  /** Returns the variables that stand for what is found and its parts. */
  BitSet own() {
    BitSet own = new BitSet();
    own.set(variable);
    for (Bound one : bound) {
      own.set(one.variable());
    }
    return own;
  }

  @Override
  public Slope slope(int day) {
    List<Slope> parts = new ArrayList<>();
    for (JoinTest test : tests) {
      parts.add(test.slope(day));
    }
    for (Circumstance one : then) {
      parts.add(one.slope(day));
    }
    return Slope.all(parts).some();
  }

  FactType type() {
    return type;
  }

  Bound[] bound() {
    return bound;
  }

  JoinTest[] tests() {
    return tests;
  }

  Circumstance[] then() {
    return then;
  }

  /** Returns what is known of each place to look in. */
  Stretch[] stretches() {
    Stretch[] known = stretches;
    if (known == null) {
      List<Source> sources = whereToLook().sources();
      known =
          sources.stream()
              .map(source -> new Stretch(this, source, sources))
              .toArray(Stretch[]::new);
      stretches = known;
    }
    return known;
  }

  /** Returns whether a test is the one that tells where to look. */
  boolean isPlacing(JoinTest test) {
    return whereToLook().placing() == test;
  }
}
