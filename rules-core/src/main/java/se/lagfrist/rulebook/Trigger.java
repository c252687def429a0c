package se.lagfrist.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.functions.Predicate1;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Term;
import se.lagfrist.casefile.TermField;

/** What brings a duty about: a fact of a kind, what holds of it, and what holds in its case. */
final class Trigger {

  private final String ruleId;
  private final FactType anchor;
  private final int variable;
  private final Map<String, Set<String>> asked;
  private final Predicate1<Fact>[] own;
  private final Circumstance condition;
  private final int variables;

  /**
   * What brings a duty about.
   *
   * @param ruleId the rule
   * @param anchor the kind of fact the duty starts from
   * @param variable the variable that stands for that fact
   * @param asked names of the terms one of which the fact must have, by the component they are in;
   *     nothing but a quicker way to say what is among the next
   * @param own what must hold of the fact alone
   * @param condition what else must hold, in the case
   * @param variables how many variables the condition has
   */
  @SuppressWarnings("unchecked")
  Trigger(
      String ruleId,
      FactType anchor,
      int variable,
      Map<String, Set<String>> asked,
      List<Predicate1<Fact>> own,
      Circumstance condition,
      int variables) {
    this.ruleId = ruleId;
    this.anchor = anchor;
    this.variable = variable;
    this.asked = Map.copyOf(asked);
    this.own = own.toArray(new Predicate1[0]);
    this.condition = condition;
    this.variables = variables;
  }

  /** Returns the kind of fact the duty starts from. */
  FactType anchor() {
    return anchor;
  }

  /** Returns how many variables the condition has. */
  int variables() {
    return variables;
  }

  /** Returns whether it asks for certain terms in a component of the fact. */
  boolean asks(TermField field) {
    return asked.containsKey(field.name());
  }

  /** Returns whether it may apply to a fact with the given term in that component. */
  boolean allows(TermField field, Term value) {
    Set<String> wanted = asked.get(field.name());
    return wanted == null || wanted.contains(value.name());
  }

  /** Returns whether it applies to a fact of its kind. */
  boolean appliesTo(Fact fact, Scope scope) {
    try {
      for (Predicate1<Fact> test : own) {
        if (!test.test(fact)) {
          return false;
        }
      }
    } catch (Exception e) {
      throw new IllegalStateException("The condition of the rule " + ruleId + " failed.", e);
    }
    scope.start(fact);
    scope.set(variable, fact);
    return condition.holds(scope);
  }
}
