package se.lagfrist.rulebook;

/**
 * A rule with what brings it about.
 *
 * @param rule the rule
 * @param trigger what brings it about
 */
record Written(Rule rule, Trigger trigger) {}
