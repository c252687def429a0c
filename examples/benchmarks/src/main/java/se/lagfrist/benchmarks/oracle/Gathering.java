package se.lagfrist.benchmarks.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.Predicate1;
import se.lagfrist.benchmarks.oracle.Duty.Need;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.drools.DroolsRules;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.rulebook.RuleBook;

/**
 * What to make for a duty to arise, to be met and to end, read from its compiled condition and its
 * rule. It steers chance only: nothing is compared with it.
 */
public final class Gathering {

  private final Duty duty;
  private final RuleBook rules;
  private final Need anchor;
  private final List<Need> alongside;
  private final List<Need> needs;
  private final boolean asksForAbsence;

  private Gathering(Duty duty, RuleBook rules, List<Need> patterns, List<Need> absent) {
    this.duty = duty;
    this.rules = rules;
    this.anchor = patterns.get(0);
    this.alongside = List.copyOf(patterns.subList(1, patterns.size()));
    this.needs = new ArrayList<>(duty.needs(anchor.type()));
    this.needs.addAll(absent);
    this.asksForAbsence = !absent.isEmpty();
  }

  /** Returns one for every rule whose id passes, in the order of the ids. */
  public static List<Gathering> all(RuleBook rules, Predicate<String> ids) {
    Map<String, org.drools.model.Rule> compiled = new HashMap<>();
    DroolsRules.compiled(rules).forEach(r -> compiled.put(r.getName(), r));
    List<Gathering> all = new ArrayList<>();
    for (Rule rule : rules.rules().stream().sorted((a, b) -> a.id().compareTo(b.id())).toList()) {
      if (ids.test(rule.id())) {
        List<Need> patterns = new ArrayList<>();
        List<Need> absent = new ArrayList<>();
        collect(Objects.requireNonNull(compiled.get(rule.id())).getView(), patterns, absent);
        all.add(new Gathering(Duty.of(rule), rules, patterns, absent));
      }
    }
    return List.copyOf(all);
  }

  private static void collect(Condition condition, List<Need> patterns, List<Need> absent) {
    if (condition instanceof Pattern<?> pattern) {
      Class<?> type = pattern.getPatternVariable().getType();
      List<Predicate<Fact>> tests = new ArrayList<>();
      tests(pattern, pattern.getConstraint(), tests);
      patterns.add(
          new Need(
              FactType.of(type.asSubclass(Fact.class)),
              fact -> tests.stream().allMatch(test -> test.test(fact))));
      return;
    }
    List<Need> inside = condition.getType() == Condition.Type.NOT ? absent : patterns;
    for (Condition part : condition.getSubConditions()) {
      if (part.getType() != Condition.Type.CONSEQUENCE) {
        collect(part, inside, absent);
      }
    }
  }

  /** Collects what is asked of the fact alone. */
  private static void tests(
      Pattern<?> pattern, Constraint constraint, List<Predicate<Fact>> tests) {
    if (constraint instanceof SingleConstraint single) {
      if (single.getVariables().length == 1
          && single.getVariables()[0] == pattern.getPatternVariable()) {
        tests.add(fact -> passes(single.getPredicate1(), fact));
      }
    } else if (constraint.getType() == Constraint.Type.AND) {
      constraint.getChildren().forEach(child -> tests(pattern, child, tests));
    }
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  private static boolean passes(Predicate1 test, Fact fact) {
    try {
      return test.test(fact);
    } catch (Exception e) {
      return false;
    }
  }

  /** Returns the id of the rule. */
  public String id() {
    return duty.id;
  }

  /** Whether something must not be there for it to arise. */
  boolean asksForAbsence() {
    return asksForAbsence;
  }

  FactType anchorType() {
    return anchor.type();
  }

  /** Returns the fact it starts from, by what is asked of it alone. */
  Need anchor() {
    return anchor;
  }

  /** Returns the facts without which it hardly ever arises, in the order of its condition. */
  List<Need> alongside() {
    return alongside;
  }

  /** Returns the facts it may start from, be met by or end with, or not arise beside. */
  List<Need> needs() {
    return needs;
  }

  /** Whether it arises from a fact beside others of the same case. */
  boolean arisesFrom(Fact fact, List<Fact> others, String caseId) {
    if (!anchor.which().test(fact)) {
      return false;
    }
    List<Fact> all = new ArrayList<>(others);
    all.add(fact);
    return rules.match(CaseFile.of(caseId, all)).stream()
        .anyMatch(a -> a.anchor() == fact && a.rule().id().equals(duty.id));
  }

  @Override
  public String toString() {
    return duty.id;
  }
}
