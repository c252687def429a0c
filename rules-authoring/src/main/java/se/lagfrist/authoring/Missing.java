package se.lagfrist.authoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A word between the parts of a rule that was forgotten: the sentence that it should stand before
 * is told, and the rest is read as if it stood there.
 */
final class Missing {

  private static final Set<String> ENDS = Set.of("SLUT", "REGEL", "SLUTSATS");

  private static final Set<String> PARTS = Set.of("NÄR", "SÅ");

  private final Vocabulary vocabulary;
  private final RuleSource source;

  /** By line, from 0, the words that come there or below it in the same rule. */
  private @Nullable List<Set<String>> below;

  Missing(Vocabulary vocabulary, RuleSource source) {
    this.vocabulary = vocabulary;
    this.source = source;
  }

  /** Returns whether a line is a condition and {@code NÄR} comes nowhere in the rule. */
  boolean when(int number, String line) {
    return !comes(number, "NÄR")
        && vocabulary.when().stream().anyMatch(s -> s.startsDuty() && s.reads(line));
  }

  /** Returns whether a line says what is to be done and {@code SÅ} comes nowhere in the rule. */
  boolean then(int number, String line) {
    return !comes(number, "SÅ") && vocabulary.then(false).stream().anyMatch(s -> s.reads(line));
  }

  /** Returns whether the word stands below the line in the same rule. */
  private boolean comes(int number, String word) {
    List<Set<String>> words = below == null ? read() : below;
    below = words;
    return number < words.size() && words.get(number).contains(word);
  }

  /** Each line is read once, from the last one up. */
  private List<Set<String>> read() {
    List<Set<String>> words = new ArrayList<>();
    Set<String> found = Set.of();
    List<String> lines = source.text().lines().toList();
    for (int i = lines.size() - 1; i >= 0; i--) {
      String line = word(lines.get(i));
      if (ENDS.contains(line)) {
        found = Set.of();
      } else if (PARTS.contains(line) && !found.contains(line)) {
        found = Stream.concat(found.stream(), Stream.of(line)).collect(Collectors.toSet());
      }
      words.add(found);
    }
    Collections.reverse(words);
    return List.copyOf(words);
  }

  /** Returns the word that a line begins or ends a part with; what is too long is none. */
  private static String word(String text) {
    if (text.length() > Gate.LONGEST_LINE) {
      return "";
    }
    String line = PlainLine.of(text).strip();
    String first = line.split("\\s", 2)[0].toUpperCase(Locale.ROOT);
    return ENDS.contains(first) ? first : Keyword.of(line, false).map(Keyword::word).orElse("");
  }
}
