package se.lagfrist.rulebook;

import se.lagfrist.casefile.Fact;

/**
 * A duty that has arisen in a case.
 *
 * @param rule the rule
 * @param anchor the fact it starts from
 */
public record Arisen(Rule rule, Fact anchor) {}
