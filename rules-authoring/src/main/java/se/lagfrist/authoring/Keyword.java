package se.lagfrist.authoring;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A word that divides a rule into its parts, also when it is not quite right: what follows is then
 * read all the same, so that one slip gives one error.
 *
 * @param word the word as it should be
 * @param rest what stands after it on the line and should stand on the next; empty if nothing does
 * @param fault what is wrong, in Swedish; null if nothing is
 */
record Keyword(String word, String rest, @Nullable String fault) {

  private static final Set<String> WORDS = Set.of("NÄR", "SÅ", "SLUT");

  /** Without dots, or in the words that others use. */
  private static final Map<String, String> MEANT =
      Map.of(
          "NAR", "NÄR", "OM", "NÄR", "WHEN", "NÄR", "SA", "SÅ", "DÅ", "SÅ", "THEN", "SÅ", "END",
          "SLUT", "SLUTA", "SLUT");

  private static final Pattern ALONE = Pattern.compile("(\\p{L}{2,5})\\s*[:.,;]*");
  private static final Pattern FOLLOWED = Pattern.compile("(NÄR|När|SÅ|Så)[:,]?\\s+(\\S.*)");

  /**
   * Reads a line.
   *
   * @param inHead whether it stands in the head of a rule, where conditions have not begun
   */
  static Optional<Keyword> of(String line, boolean inHead) {
    if (WORDS.contains(line)) {
      return Optional.of(new Keyword(line, "", null));
    }
    Matcher alone = ALONE.matcher(line);
    if (alone.matches()) {
      String upper = alone.group(1).toUpperCase(Locale.ROOT);
      String word = WORDS.contains(upper) ? upper : MEANT.get(upper);
      if (word != null && (inHead || !upper.equals("OM"))) {
        return Optional.of(
            new Keyword(
                word,
                "",
                line.equals(alone.group(1)) && upper.equals(word)
                    ? "Ordet skrivs med stora bokstäver: " + word
                    : "Ordet står ensamt på sin rad, med stora bokstäver. Skriv: " + word));
      }
    }
    Matcher followed = FOLLOWED.matcher(line);
    if (followed.matches()) {
      String word = followed.group(1).toUpperCase(Locale.ROOT);
      return Optional.of(
          new Keyword(
              word,
              followed.group(2),
              "Ordet står ensamt på sin rad. Skriv "
                  + word
                  + ", och på nästa rad: "
                  + followed.group(2)));
    }
    return Optional.empty();
  }
}
