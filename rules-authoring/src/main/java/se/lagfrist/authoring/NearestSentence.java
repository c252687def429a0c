package se.lagfrist.authoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the sentence a line was probably meant to be: word by word, where a gap takes whatever
 * stands there, and if that fails by the words alone, whatever their order.
 */
final class NearestSentence {

  /** Longer lines are compared by their beginning only, so that no input takes long. */
  private static final int MOST_WORDS = 60;

  private static final double GAP_WORD = 0.02;
  private static final double NOT_A_NUMBER = 0.7;
  private static final double WORST_SHARE = 0.5;

  /** So close that the order of the words cannot be what is wrong. */
  private static final double CLOSE_SHARE = 0.2;

  /** Fewer words in common say nothing about the order. */
  private static final int FEWEST_REORDERED = 2;

  private static final double SAME_WORD = 0.34;

  private NearestSentence() {}

  /**
   * The sentence probably meant.
   *
   * @param sentence the sentence
   * @param wrong the word of the line that differs from it; empty if more than one does
   * @param right the word it should be
   * @param reordered whether the words are there but in another order
   */
  record Hint(Sentence sentence, String wrong, String right, boolean reordered) {}

  static Optional<Hint> of(String line, List<Sentence> known) {
    List<String> words = words(line);
    Sentence best = null;
    double bestShare = WORST_SHARE;
    for (Sentence sentence : known) {
      List<String> tokens = List.of(sentence.shown().split(" "));
      double share = cost(words, tokens) / Math.max(1, literals(tokens));
      if (share < bestShare) {
        bestShare = share;
        best = sentence;
      }
    }
    Optional<Hint> reordered = bestShare > CLOSE_SHARE ? reordered(words, known) : Optional.empty();
    if (reordered.isPresent() || best == null) {
      return reordered;
    }
    return Optional.of(hint(words, best));
  }

  private static List<String> words(String line) {
    List<String> words = Arrays.asList(line.split(" +"));
    return words.size() <= MOST_WORDS ? words : words.subList(0, MOST_WORDS);
  }

  private static Hint hint(List<String> words, Sentence sentence) {
    List<String> missing = new ArrayList<>();
    for (String token : sentence.shown().split(" ")) {
      if (!isGap(token) && !words.contains(token)) {
        missing.add(token);
      }
    }
    if (missing.size() == 1) {
      String right = missing.get(0);
      List<String> all = List.of(sentence.shown().split(" "));
      for (String word : words) {
        if (all.contains(word)) {
          continue;
        }
        double distance = distance(word, right);
        if (distance > 0 && distance <= SAME_WORD + 0.16) {
          return new Hint(sentence, word, right, false);
        }
      }
    }
    return new Hint(sentence, "", "", false);
  }

  private static Optional<Hint> reordered(List<String> words, List<Sentence> known) {
    Sentence best = null;
    int most = FEWEST_REORDERED;
    for (Sentence sentence : known) {
      int found = 0;
      int literals = 0;
      for (String token : sentence.shown().split(" ")) {
        if (!isGap(token) && !token.equals("-")) {
          literals++;
          if (words.stream().anyMatch(w -> distance(w, token) <= SAME_WORD)) {
            found++;
          }
        }
      }
      if (found == literals && found > most) {
        most = found;
        best = sentence;
      }
    }
    return Optional.ofNullable(best).map(s -> new Hint(s, "", "", true));
  }

  private static int literals(List<String> tokens) {
    return (int) tokens.stream().filter(t -> !isGap(t)).count();
  }

  private static boolean isGap(String token) {
    return token.startsWith("<");
  }

  /** Returns what it costs to read the words as the sentence. */
  private static double cost(List<String> words, List<String> tokens) {
    int n = words.size();
    int m = tokens.size();
    double[][] cost = new double[m + 1][n + 1];
    for (int i = 1; i <= n; i++) {
      cost[0][i] = i;
    }
    for (int j = 1; j <= m; j++) {
      String token = tokens.get(j - 1);
      boolean gap = isGap(token);
      cost[j][0] = cost[j - 1][0] + 1;
      for (int i = 1; i <= n; i++) {
        double skipped = cost[j - 1][i] + 1;
        String word = words.get(i - 1);
        double taken;
        if (gap) {
          double price = token.startsWith("<n>") && !word.matches("\\d+") ? NOT_A_NUMBER : GAP_WORD;
          taken = Math.min(cost[j - 1][i - 1], cost[j][i - 1]) + price;
        } else {
          taken = Math.min(cost[j - 1][i - 1] + distance(word, token), cost[j][i - 1] + 1);
        }
        cost[j][i] = Math.min(taken, skipped);
      }
    }
    return cost[m][n];
  }

  /** Returns how different two words are: 0 the same, 1 altogether. */
  private static double distance(String a, String b) {
    if (a.equals(b)) {
      return 0;
    }
    int longest = Math.max(a.length(), b.length());
    if (longest > 40 || Math.abs(a.length() - b.length()) > longest / 2) {
      return 1;
    }
    double share = (double) Nearest.distance(a, b) / longest;
    return share <= 0.5 ? share : 1;
  }
}
