package se.lagfrist.obligation;

import static java.util.Objects.requireNonNull;

/**
 * Names one obligation the same way in every evaluation: the rule, the fact its clock starts from,
 * and which occurrence it is. Unaffected by other facts and by edits that keep the rule's id.
 *
 * @param ruleId id of the rule, such as {@code sol.forhandsbedomning}
 * @param factId id of the fact
 * @param occurrence {@code 1}, {@code 2}, ... for reviews; a quarter, year or month for reports
 */
public record ObligationKey(String ruleId, String factId, String occurrence)
    implements Comparable<ObligationKey> {

  /** Checks the parts. */
  public ObligationKey {
    requireNonNull(ruleId, "ruleId");
    requireNonNull(factId, "factId");
    requireNonNull(occurrence, "occurrence");
  }

  /**
   * Reads a key as printed by {@link #toString()}.
   *
   * @throws IllegalArgumentException if it is not of the form {@code rule/fact/occurrence}
   */
  public static ObligationKey parse(String text) {
    int first = text.indexOf('/');
    int last = text.lastIndexOf('/');
    if (first <= 0 || last <= first + 1 || last == text.length() - 1) {
      throw new IllegalArgumentException(
          "Not a key: " + text + "\nMaybe it should look like sol.forhandsbedomning/a1/1.");
    }
    return new ObligationKey(
        text.substring(0, first), text.substring(first + 1, last), text.substring(last + 1));
  }

  @Override
  public int compareTo(ObligationKey other) {
    int byRule = ruleId.compareTo(other.ruleId);
    if (byRule != 0) {
      return byRule;
    }
    int byFact = factId.compareTo(other.factId);
    if (byFact != 0) {
      return byFact;
    }
    int byLength = Integer.compare(occurrence.length(), other.occurrence.length());
    return byLength != 0 ? byLength : occurrence.compareTo(other.occurrence);
  }

  @Override
  public String toString() {
    return ruleId + "/" + factId + "/" + occurrence;
  }
}
