package se.lagfrist.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Facts;

/**
 * Whether some fact of a kind is found in the case, such that what comes after holds too.
 *
 * <p>How it is tied to the fact the duty starts from, where that is known, says where to look for
 * it. The tests are run all the same, but that it has the id looked for.
 */
final class Search implements Circumstance {

  private final FactType type;
  private final Join join;
  private final FactTest[] tests;
  private final int variable;
  private final Circumstance then;

  /**
   * A search.
   *
   * @param type the kind of fact
   * @param join how it is tied to the fact the duty starts from
   * @param tests what must hold of it alone
   * @param variable the variable that stands for it
   * @param then what else must hold of it, and after it
   */
  Search(FactType type, Join join, List<FactTest> tests, int variable, Circumstance then) {
    this.type = type;
    this.join = join;
    this.tests = tests.toArray(FactTest[]::new);
    this.variable = variable;
    this.then = then;
  }

  @Override
  public boolean holds(Scope scope) {
    Facts all = scope.facts(type);
    if (all.isEmpty()) {
      return false;
    }
    return switch (join) {
      case NONE -> among(all, scope);
      case NAMED -> named(all, scope.anchor().concerns(), scope);
      case CONCERNING -> among(all.concerning(scope.anchor().id()), scope);
      case BESIDE -> among(all.concerning(scope.anchor().concerns()), scope);
    };
  }

  private boolean named(Facts all, @Nullable String id, Scope scope) {
    Fact fact = id == null ? null : all.named(id);
    return fact != null && isIt(fact, scope);
  }

  private boolean among(Facts facts, Scope scope) {
    for (int i = 0; i < facts.size(); i++) {
      if (isIt(facts.get(i), scope)) {
        return true;
      }
    }
    return false;
  }

  private boolean isIt(Fact fact, Scope scope) {
    for (FactTest test : tests) {
      if (!test.passes(fact)) {
        return false;
      }
    }
    scope.set(variable, fact);
    return then.holds(scope);
  }
}
