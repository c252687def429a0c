package se.lagfrist.rulebook;

/**
 * A sentence of a rule file that says to what the rule applies.
 *
 * @param swedish the sentence as written
 * @param line where it stands, from 1
 * @param parts how many tests it makes of the fact that the rule starts from or, if it is about
 *     other facts, how many of those it looks for
 */
public record Condition(String swedish, int line, int parts) {

  /** Returns whether it says more of the fact that the sentence before it is about. */
  public boolean isDetail() {
    return swedish.startsWith("- ");
  }
}
