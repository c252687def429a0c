package se.lagfrist.host.act;

import se.lagfrist.casefile.Fact;

/**
 * A way in which a duty may have been done: what it would add to the case.
 *
 * @param id names it among the ways of its duty, the same for every day
 * @param swedish what it is, to choose by
 * @param fact the fact as it would be, with its day
 */
public record Deed(String id, String swedish, Fact fact) {}
