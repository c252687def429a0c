package se.lagfrist.rulebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the ids that someone may have meant. */
final class Spelling {

  /** Longer words are compared by their beginning only, so that no input takes long. */
  private static final int COMPARED = 100;

  private Spelling() {}

  /** Returns the known ids that look most like a word, the nearest first. */
  static List<String> near(String word, Collection<String> known, int most) {
    String wanted = cut(word);
    return known.stream()
        .sorted(
            Comparator.comparingInt((String id) -> distance(wanted, cut(id)))
                // Of those that have the word within them, the one with the least besides.
                .thenComparingInt(id -> cut(id).contains(wanted) ? id.length() : 0)
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .toList();
  }

  /** The distance of the words; one within the other, such as an id without its act, is near. */
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
    boolean within = a.length() > 2 && b.contains(a);
    return within ? Math.min(2, previous[b.length()]) : previous[b.length()];
  }

  private static String cut(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.length() <= COMPARED ? lower : lower.substring(0, COMPARED);
  }
}
