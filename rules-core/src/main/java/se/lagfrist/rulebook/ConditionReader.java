package se.lagfrist.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
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
import org.jspecify.annotations.Nullable;
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

  /** Such as {@code kind in (EventKind.DISCHARGEABLE, EventKind.EVICTION_NOTICE)}. */
  private static final java.util.regex.Pattern TERMS =
      java.util.regex.Pattern.compile("(\\w+) in \\(([A-Z]\\w*\\.\\w+(?:, [A-Z]\\w*\\.\\w+)*)\\)");

  private final String ruleId;
  private final Map<Variable<?>, Integer> variables = new HashMap<>();

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
    int variable = variable(anchor.getPatternVariable());
    List<Predicate1<Fact>> own = new ArrayList<>();
    Circumstance where = where(anchor.getConstraint(), anchor.getPatternVariable(), own);
    Map<String, Set<String>> asked = new HashMap<>();
    own.forEach(test -> terms(test, asked));
    Circumstance bound = bindings(anchor).and(where);
    Circumstance others = all(parts.subList(1, parts.size()), Circumstance.ALWAYS);
    return new Trigger(ruleId, type, variable, asked, own, bound.and(others), variables.size());
  }

  /**
   * Sorts out the tests that ask about the fact alone. Most facts fail one of them, so they are put
   * to it directly, before the case is looked at; what is left of the constraint is returned.
   */
  @SuppressWarnings("unchecked")
  private Circumstance where(
      Constraint constraint, Variable<?> anchor, List<Predicate1<Fact>> own) {
    if (constraint instanceof SingleConstraint single
        && single.getVariables().length == 1
        && single.getVariables()[0] == anchor) {
      Predicate1<Fact> test = single.getPredicate1();
      own.add(test instanceof IntrospectableLambda l ? (Predicate1<Fact>) l.getLambda() : test);
      return Circumstance.ALWAYS;
    }
    if (!(constraint instanceof SingleConstraint) && constraint.getType() != Constraint.Type.OR) {
      return constraint.getChildren().stream()
          .map(child -> where(child, anchor, own))
          .reduce(Circumstance::and)
          .orElse(Circumstance.ALWAYS);
    }
    return where(constraint);
  }

  /** Notes the terms a test asks for, if the text Drools keeps of it says nothing else. */
  private static void terms(Predicate1<Fact> test, Map<String, Set<String>> asked) {
    Matcher text = TERMS.matcher(test.predicateInformation().getStringConstraint());
    if (text.matches()) {
      Set<String> names = new HashSet<>();
      for (String term : text.group(2).split(", ")) {
        names.add(term.substring(term.indexOf('.') + 1));
      }
      asked.merge(
          text.group(1),
          names,
          (a, b) -> {
            a.retainAll(b);
            return a;
          });
    }
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
        Circumstance inner = all(parts, Circumstance.ALWAYS);
        Circumstance none = scope -> !inner.holds(scope);
        yield none::and;
      }
      default -> throw unknown(condition.getType());
    };
  }

  /** Some fact of a kind, such that what comes after holds too. */
  private Step some(Pattern<?> pattern) {
    FactType type = factType(pattern);
    int variable = variable(pattern.getPatternVariable());
    Circumstance own = bindings(pattern).and(where(pattern.getConstraint()));
    Join join = join(pattern.getConstraint());
    return then -> {
      Circumstance whole = own.and(then);
      return scope -> {
        List<Fact> facts =
            join == null ? scope.facts(type) : scope.facts(type, join, scope.anchor());
        for (int i = 0; i < facts.size(); i++) {
          scope.set(variable, facts.get(i));
          if (whole.holds(scope)) {
            return true;
          }
        }
        return false;
      };
    };
  }

  /** Returns the test among those that must all hold by which the fact is found soonest. */
  private static @Nullable Join join(Constraint constraint) {
    if (constraint instanceof SingleConstraint single) {
      return single.getVariables().length == 2
          ? Join.of(single.getPredicate2().predicateInformation().getStringConstraint())
          : null;
    }
    if (constraint.getType() == Constraint.Type.OR) {
      return null;
    }
    return constraint.getChildren().stream()
        .map(ConditionReader::join)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
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
      Predicate1 test = constraint.getPredicate1();
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
      Predicate2 test = constraint.getPredicate2();
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
