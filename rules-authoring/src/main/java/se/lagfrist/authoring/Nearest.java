package se.lagfrist.authoring;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word or sentence someone probably meant. */
final class Nearest {

  /** Longer texts are compared by their beginning only, so that no input takes long. */
  private static final int COMPARED = 160;

  /** A text shorter than this says too little to be the beginning of another. */
  private static final int LEFT_OUT_AFTER = 5;

  private Nearest() {}

  static Optional<String> of(String text, Collection<String> known) {
    String wanted = cut(text);
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    Optional<String> longer = beginningWith(wanted, known);
    if (longer.isPresent()) {
      return longer;
    }
    for (String candidate : known) {
      int distance = distance(wanted, cut(candidate), bestDistance);
      if (distance < bestDistance) {
        bestDistance = distance;
        best = candidate;
      }
    }
    return best != null && bestDistance <= Math.max(3, wanted.length() * 6 / 10)
        ? Optional.of(best)
        : Optional.empty();
  }

  /** Returns the shortest that begins with the text, for someone who left the rest out. */
  private static Optional<String> beginningWith(String wanted, Collection<String> known) {
    return wanted.length() < LEFT_OUT_AFTER
        ? Optional.empty()
        : known.stream()
            .filter(k -> k.toLowerCase(Locale.ROOT).startsWith(wanted))
            .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
  }

  private static String cut(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.length() <= COMPARED ? lower : lower.substring(0, COMPARED);
  }

  /** Levenshtein distance. */
  static int distance(String a, String b) {
    return distance(a, b, Integer.MAX_VALUE);
  }

  /** Levenshtein distance, or something not below the limit if it is not below it. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        current[j] = Math.min(previous[j - 1] + change, Math.min(previous[j], current[j - 1]) + 1);
        least = Math.min(least, current[j]);
      }
      if (least >= limit) {
        return limit;
      }
      int[] spare = previous;
      previous = current;
      current = spare;
    }
    return previous[b.length()];
  }
}
