package se.lagfrist.engine;

import se.lagfrist.casefile.Fact;
import se.lagfrist.rulebook.Rule;

/**
 * Where something that was not recorded comes from.
 *
 * @param rule the conclusion, or the duty whose effect it is
 * @param from the fact it was concluded from
 * @param field the field that was concluded; empty for the whole fact
 */
record Concluded(Rule rule, Fact from, String field) {}
