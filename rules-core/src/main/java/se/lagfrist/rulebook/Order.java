package se.lagfrist.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;

/**
 * An order of facts by their chance: if something does not hold for the first, it holds for none
 * behind it.
 *
 * @param name what the facts are ordered by; the same for orders that go opposite ways
 * @param rises whether later days have the better chance
 * @param noneFirst whether facts without the day have the best chance of all, else the worst
 * @param chance how good a fact's chance is; the highest is the best
 * @param asks what is asked of it
 */
record Order(
    String name, boolean rises, boolean noneFirst, Chance chance, List<Circumstance> asks) {

  /** How good a fact's chance is. */
  @FunctionalInterface
  interface Chance {
    long of(Fact fact, Scope scope);
  }

  static Order of(
      String name, Slope slope, Function<Fact, @Nullable LocalDate> day, Circumstance asks) {
    boolean rises = slope.rises();
    boolean noneFirst = !slope.noneIsWorst();
    return new Order(
        name,
        rises,
        noneFirst,
        (fact, scope) -> {
          LocalDate found = day.apply(fact);
          if (found == null) {
            return noneFirst ? Long.MAX_VALUE : -Long.MAX_VALUE;
          }
          return rises ? found.toEpochDay() : -found.toEpochDay();
        },
        List.of(asks));
  }

  /**
   * Returns the order in which facts come whose own place holds nothing, or nothing with a good
   * chance.
   *
   * @param place where each of them has a place of its own
   * @param inner how chances are there
   * @param key what the place of a fact is found by
   */
  static Order withoutBest(String name, Stretch place, Order inner, Bound key, Circumstance asks) {
    return new Order(
        name,
        true,
        true,
        (fact, scope) -> {
          long best = Long.MIN_VALUE;
          for (Fact one : place.facts(scope, (String) key.read().apply(fact))) {
            best = Math.max(best, inner.chance().of(one, scope));
          }
          return best == Long.MIN_VALUE ? Long.MAX_VALUE : -best;
        },
        List.of(asks));
  }

  boolean isSame(Order other) {
    return name.equals(other.name) && rises == other.rises && noneFirst == other.noneFirst;
  }

  /** Returns whether more facts must be looked for to answer what is asked. */
  boolean searches() {
    return asks.stream().anyMatch(ask -> !(ask instanceof JoinTest));
  }

  Order and(Order other) {
    List<Circumstance> both = new ArrayList<>(asks);
    both.addAll(other.asks);
    return new Order(name, rises, noneFirst, chance, both);
  }
}
