package se.lagfrist.rulebook;

import se.lagfrist.casefile.Fact;

/**
 * What brings a duty about.
 *
 * @param ruleId the rule
 * @param anchor the kind of fact the duty starts from
 * @param variable the variable that stands for that fact
 * @param condition what must hold of it and in the case
 * @param variables how many variables the condition has
 */
record Trigger(
    String ruleId,
    Class<? extends Fact> anchor,
    int variable,
    Circumstance condition,
    int variables) {

  boolean appliesTo(Fact fact, Scope scope) {
    scope.set(variable, fact);
    return condition.holds(scope);
  }
}
