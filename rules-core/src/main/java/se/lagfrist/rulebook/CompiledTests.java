package se.lagfrist.rulebook;

import java.util.Arrays;
import java.util.List;
import org.drools.model.Constraint;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.PredicateN;

/** Makes tests of what Drools compiled of the condition of one rule. */
final class CompiledTests {

  private final String ruleId;
  private final Places variables;

  CompiledTests(String ruleId, Places variables) {
    this.ruleId = ruleId;
    this.variables = variables;
  }

  /** What Drools compiled of a test, put to what the variables stand for. */
  @FunctionalInterface
  interface Compiled {
    boolean holds(Scope scope);
  }

  /** Returns the text Drools keeps of a test, or "". */
  static String text(Constraint constraint) {
    if (!(constraint instanceof SingleConstraint single)) {
      return "";
    }
    return switch (single.getVariables().length) {
      case 1 -> single.getPredicate1().predicateInformation().getStringConstraint();
      case 2 -> single.getPredicate2().predicateInformation().getStringConstraint();
      case 3 -> single.getPredicate3().predicateInformation().getStringConstraint();
      case 4 -> single.getPredicate4().predicateInformation().getStringConstraint();
      default -> "";
    };
  }

  /** Returns a test on several facts. */
  JoinTest joinTest(Constraint constraint) {
    if (constraint instanceof SingleConstraint single) {
      return new JoinTest(text(single), compiled(single), places(single), variables.names());
    }
    // The rule language has no choice between tests, only tests that say one; nothing is concluded.
    List<JoinTest> parts = constraint.getChildren().stream().map(this::joinTest).toList();
    Compiled some =
        constraint.getType() == Constraint.Type.OR
            ? scope -> parts.stream().anyMatch(p -> p.holds(scope))
            : scope -> parts.stream().allMatch(p -> p.holds(scope));
    int[] places = parts.stream().flatMapToInt(p -> Arrays.stream(p.places())).toArray();
    return new JoinTest("", some, places, variables.names());
  }

  private int[] places(SingleConstraint constraint) {
    int[] places = new int[constraint.getVariables().length];
    for (int i = 0; i < places.length; i++) {
      places[i] = variables.of(constraint.getVariables()[i]);
    }
    return places;
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  private Compiled compiled(SingleConstraint constraint) {
    int[] places = places(constraint);
    if (places.length == 1) {
      Predicate1 test = (Predicate1) bare(constraint.getPredicate1());
      int a = places[0];
      return scope -> {
        try {
          return test.test(scope.get(a));
        } catch (Exception e) {
          throw failed(e);
        }
      };
    }
    if (places.length == 2) {
      Predicate2 test = (Predicate2) bare(constraint.getPredicate2());
      int a = places[0];
      int b = places[1];
      return scope -> {
        try {
          return test.test(scope.get(a), scope.get(b));
        } catch (Exception e) {
          throw failed(e);
        }
      };
    }
    PredicateN test = constraint.getPredicate();
    return scope -> {
      Object[] values = new Object[places.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = scope.get(places[i]);
      }
      try {
        return test.test(values);
      } catch (Exception e) {
        throw failed(e);
      }
    };
  }

  /** Returns what was compiled, without what Drools puts around it. */
  private static Object bare(Object test) {
    return test instanceof IntrospectableLambda l ? l.getLambda() : test;
  }

  private IllegalStateException failed(Exception e) {
    return new IllegalStateException("The condition of the rule " + ruleId + " failed.", e);
  }
}
