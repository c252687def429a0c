package se.lagfrist.json;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word someone probably meant, for error texts that offer a way out. */
public final class Nearest {

  /** Longer words are compared by their beginning only, so that no input takes long. */
  private static final int COMPARED = 100;

  private Nearest() {}

  /**
   * Returns the known word that is nearest in spelling, or empty if none is near.
   *
   * @param word what someone wrote
   * @param known what could have been meant
   */
  public static Optional<String> of(String word, Collection<String> known) {
    String wanted = cut(word);
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (String candidate : known) {
      int distance = distance(wanted, cut(candidate));
      if (distance < bestDistance) {
        bestDistance = distance;
        best = candidate;
      }
    }
    return best != null && bestDistance <= Math.max(2, wanted.length() / 2)
        ? Optional.of(best)
        : Optional.empty();
  }

  private static String cut(String text) {
    String folded = text.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    return folded.length() <= COMPARED ? folded : folded.substring(0, COMPARED);
  }

  /** The Levenshtein distance. */
  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        current[j] = Math.min(previous[j - 1] + change, Math.min(previous[j], current[j - 1]) + 1);
      }
      int[] spare = previous;
      previous = current;
      current = spare;
    }
    return previous[b.length()];
  }
}
