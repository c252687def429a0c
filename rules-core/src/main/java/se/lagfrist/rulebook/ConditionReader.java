package se.lagfrist.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.PredicateN;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;

/**
 * Reads the condition of one rule as Drools compiled it: the fact it starts from, and what else
 * must, or must not, be found in the same case.
 *
 * <p>A Drools session finds matches as facts come and go, across all facts it holds. Here a case is
 * complete and small when it is asked about, so its facts are simply looked through; the tests
 * Drools compiled are the same. What the rule language cannot say is refused when a pack is loaded.
 */
final class ConditionReader {

  /** The test that every pattern of the rule language has, for sessions that hold many cases. */
  private static final String SAME_CASE = "caseId == $a.caseId";

  private final String ruleId;
  private final Map<Variable<?>, Integer> variables = new HashMap<>();
  private final Set<FactType> reads = new HashSet<>();
  private int negations;

  ConditionReader(String ruleId) {
    this.ruleId = ruleId;
  }

  /** Returns the condition as a trigger: its first fact is the one the duty starts from. */
  Trigger read(Condition view) {
    List<Condition> parts =
        view.getSubConditions().stream()
            .filter(c -> c.getType() != Condition.Type.CONSEQUENCE)
            .toList();
    if (parts.isEmpty() || !(parts.get(0) instanceof Pattern<?> anchor)) {
      throw unknown(view.getType());
    }
    FactType type = factType(anchor);
    variable(anchor.getPatternVariable());
    List<FactTest> own = new ArrayList<>();
    Circumstance where = bindings(anchor).and(sorted(anchor, together(anchor), own));
    Circumstance others = all(parts.subList(1, parts.size()), Circumstance.ALWAYS);
    reads.add(type);
    return new Trigger(type, own, where.and(others), reads, variables.size());
  }

  /** Returns what must hold together of a fact, but that it is of the case: it is. */
  private static List<Constraint> together(Pattern<?> pattern) {
    List<Constraint> parts = new ArrayList<>();
    split(pattern.getConstraint(), parts);
    parts.removeIf(part -> SAME_CASE.equals(text(part)));
    return parts;
  }

  private static void split(Constraint constraint, List<Constraint> parts) {
    if (constraint instanceof SingleConstraint || constraint.getType() == Constraint.Type.OR) {
      if (constraint != SingleConstraint.TRUE) {
        parts.add(constraint);
      }
    } else {
      constraint.getChildren().forEach(child -> split(child, parts));
    }
  }

  /** Returns the text Drools keeps of a test on one fact or two, or "". */
  private static String text(Constraint constraint) {
    if (!(constraint instanceof SingleConstraint single)) {
      return "";
    }
    return switch (single.getVariables().length) {
      case 1 -> single.getPredicate1().predicateInformation().getStringConstraint();
      case 2 -> single.getPredicate2().predicateInformation().getStringConstraint();
      default -> "";
    };
  }

  /**
   * Sorts out the tests that ask about the fact alone. Most facts fail one of them, so they are put
   * to it before the rest of the case is looked at; what is left is returned.
   */
  private Circumstance sorted(Pattern<?> pattern, List<Constraint> parts, List<FactTest> alone) {
    Circumstance rest = Circumstance.ALWAYS;
    for (Constraint part : parts) {
      if (part instanceof SingleConstraint single
          && single.getVariables().length == 1
          && single.getVariables()[0] == pattern.getPatternVariable()) {
        alone.add(FactTest.of(single.getPredicate1()));
      } else {
        rest = rest.and(where(part));
      }
    }
    return rest;
  }

  /** Reads conditions that must hold together, and what must hold after them. */
  private Circumstance all(List<Condition> parts, Circumstance then) {
    // Variables get their places in the order of the text, but what follows must be known first.
    List<Step> steps = parts.stream().map(this::step).toList();
    Circumstance rest = then;
    for (int i = steps.size() - 1; i >= 0; i--) {
      rest = steps.get(i).before(rest);
    }
    return rest;
  }

  /** A condition that waits for what must hold after it. */
  private interface Step {
    Circumstance before(Circumstance then);
  }

  private Step step(Condition condition) {
    if (condition instanceof Pattern<?> pattern) {
      return some(pattern);
    }
    List<Condition> parts = condition.getSubConditions();
    return switch (condition.getType()) {
      case AND -> then -> all(parts, then);
      case OR -> {
        List<Step> choices = parts.stream().map(this::step).toList();
        yield then ->
            choices.stream()
                .map(c -> c.before(then))
                .reduce(Circumstance::or)
                .orElseThrow(() -> unknown(condition.getType()));
      }
      case EXISTS -> {
        Circumstance inner = all(parts, Circumstance.ALWAYS);
        yield inner::and;
      }
      case NOT -> {
        negations++;
        Circumstance inner = all(parts, Circumstance.ALWAYS);
        negations--;
        Circumstance none = scope -> !inner.holds(scope);
        yield none::and;
      }
      default -> throw unknown(condition.getType());
    };
  }

  /** Some fact of a kind, such that what comes after holds too. */
  private Step some(Pattern<?> pattern) {
    FactType type = factType(pattern);
    if (negations == 0) {
      reads.add(type);
    }
    int variable = variable(pattern.getPatternVariable());
    List<Constraint> parts = together(pattern);
    Join join =
        parts.stream()
            .map(part -> Join.of(text(part)))
            .filter(j -> j != Join.NONE)
            .findFirst()
            .orElse(Join.NONE);
    parts.removeIf(part -> join == Join.NAMED && Join.of(text(part)) == join);
    List<FactTest> alone = new ArrayList<>();
    Circumstance rest = bindings(pattern).and(sorted(pattern, parts, alone));
    return then -> new Search(type, join, alone, variable, rest.and(then));
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  private Circumstance bindings(Pattern<?> pattern) {
    Circumstance all = Circumstance.ALWAYS;
    for (Binding binding : pattern.getBindings()) {
      Function1 read = binding.getBindingFunction();
      int from = variable(binding.getInputVariable());
      int to = variable(binding.getBoundVariable());
      all =
          all.and(
              scope -> {
                scope.set(to, read.apply(scope.get(from)));
                return true;
              });
    }
    return all;
  }

  private Circumstance where(Constraint constraint) {
    if (constraint instanceof SingleConstraint single) {
      return single == SingleConstraint.TRUE ? Circumstance.ALWAYS : test(single);
    }
    List<Circumstance> parts = constraint.getChildren().stream().map(this::where).toList();
    return constraint.getType() == Constraint.Type.OR
        ? parts.stream().reduce(Circumstance::or).orElse(Circumstance.ALWAYS)
        : parts.stream().reduce(Circumstance::and).orElse(Circumstance.ALWAYS);
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  private Circumstance test(SingleConstraint constraint) {
    int[] places = new int[constraint.getVariables().length];
    for (int i = 0; i < places.length; i++) {
      places[i] = variable(constraint.getVariables()[i]);
    }
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

  private int variable(Variable<?> variable) {
    return variables.computeIfAbsent(variable, v -> variables.size());
  }

  private FactType factType(Pattern<?> pattern) {
    Class<?> type = pattern.getPatternVariable().getType();
    if (!Fact.class.isAssignableFrom(type)) {
      throw new IllegalStateException(
          "The rule " + ruleId + " asks for " + type.getName() + ", which is no fact.");
    }
    return FactType.of(type.asSubclass(Fact.class));
  }

  private IllegalStateException failed(Exception e) {
    return new IllegalStateException("The condition of the rule " + ruleId + " failed.", e);
  }

  private IllegalStateException unknown(Condition.Type type) {
    return new IllegalStateException(
        "The condition of the rule "
            + ruleId
            + " has a part of the kind "
            + type
            + ".\nMaybe the pack was compiled for another version of the library.");
  }
}
