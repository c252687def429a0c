package se.lagfrist.authoring;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word between the parts of a rule that was forgotten: the sentence that it should stand before
 * is told, and the rest is read as if it stood there.
 */
final class Missing {

  private static final Set<String> ENDS = Set.of("SLUT", "REGEL", "SLUTSATS");

  private final Vocabulary vocabulary;
  private final List<String> lines;

  Missing(Vocabulary vocabulary, RuleSource source) {
    this.vocabulary = vocabulary;
    this.lines = source.text().lines().toList();
  }

  /** Returns whether a line is a condition and {@code NÄR} comes nowhere in the rule. */
  boolean when(int number, String line) {
    return comes(number, "NÄR").isEmpty()
        && vocabulary.when().stream().anyMatch(s -> s.startsDuty() && s.reads(line));
  }

  /** Returns whether a line says what is to be done and {@code SÅ} comes nowhere in the rule. */
  boolean then(int number, String line) {
    return comes(number, "SÅ").isEmpty()
        && vocabulary.then(false).stream().anyMatch(s -> s.reads(line));
  }

  /** Returns the word if it stands below the line in the same rule; else nothing. */
  private String comes(int number, String word) {
    for (String below : lines.subList(Math.min(number, lines.size()), lines.size())) {
      String line = PlainLine.of(below).strip();
      if (ENDS.contains(line.split("\\s", 2)[0].toUpperCase(Locale.ROOT))) {
        return "";
      }
      if (Keyword.of(line, false).filter(k -> k.word().equals(word)).isPresent()) {
        return word;
      }
    }
    return "";
  }
}
