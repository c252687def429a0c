package se.lagfrist.authoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says which sentences there are to choose from, where none is near what was written. */
final class SentenceChoice {

  private static final int MOST_SHOWN = 12;

  /** Words with so many letters in common are forms of one word. */
  private static final int STEM = 5;

  /** Times are many; those that most guidelines need are shown. */
  private static final List<String> COMMON_TIMES =
      List.of(
          "inom <n> <enhet> från <handelse>",
          "senast <n> <enhet> före <handelse>",
          "samma dag vid <handelse>",
          "senast den <n> <manad> varje år från <handelse>",
          "varje månad senast den <n> i nästa månad från <handelse>",
          "en gång per kvartal från <handelse>",
          "vid nämndens nästa sammanträde efter <handelse>",
          "skyndsamt från <handelse>");

  private SentenceChoice() {}

  /** Returns whether the sentence takes nearly any line, so that naming it helps nobody. */
  static boolean isAnyTime(Sentence sentence) {
    return sentence.shown().startsWith("enligt <citat> <ord> ")
        || sentence.shown().startsWith("enligt <citat> <dag> ");
  }

  /**
   * Returns how a condition is written, if the line is only the word that stands in its gap.
   *
   * @param pattern the fact of the line above
   */
  static Optional<String> bare(String line, List<Sentence> known, String pattern) {
    String word = line.replaceFirst("^[-–•*] ?", "").strip();
    List<String> written = new ArrayList<>();
    for (Sentence sentence : known) {
      if (sentence.isConstraint()
          && sentence.about().equals(pattern)
          && sentence.slots().size() == 1
          && !sentence.slots().get(0).words().isEmpty()) {
        String gap = "<" + sentence.slots().get(0).name() + ">";
        String line1 = sentence.shown().replace(gap, word);
        if (line1.length() <= Gate.LONGEST_LINE && sentence.reads(line1)) {
          written.add(line1);
        }
      }
    }
    return written.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Raden är bara ett ord, inte ett villkor. Skriv: " + String.join(" eller: ", written));
  }

  /**
   * Returns the sentences that begin as the line does, or else what a line may begin with there.
   *
   * @param pattern the fact of the line above, after {@code NÄR}; null elsewhere
   */
  static String of(String line, List<Sentence> known, @Nullable String pattern) {
    String first = first(line);
    if (first.equals("enligt")) {
      return "En lydelse skrivs enligt <citat>, tiden, ett komma och när den gäller. Tiden skrivs"
          + " till exempel: "
          + String.join("; ", COMMON_TIMES)
          + ".";
    }
    List<String> same =
        known.stream()
            .filter(s -> !s.isConstraint() && first(s.shown()).equals(first))
            .map(Sentence::shown)
            .distinct()
            .toList();
    if (!same.isEmpty() && pattern == null) {
      return "Meningar som börjar så: " + shown(same) + ".";
    }
    if (pattern != null && !pattern.isEmpty()) {
      List<String> here =
          known.stream()
              .filter(s -> s.isConstraint() && s.about().equals(pattern))
              .map(Sentence::shown)
              .distinct()
              .toList();
      if (line.startsWith("-") && !here.isEmpty()) {
        return "Villkor om raden ovanför: " + String.join("; ", here) + ".";
      }
    }
    if (pattern != null) {
      List<String> facts =
          known.stream()
              .filter(pattern.isEmpty() ? Sentence::startsDuty : s -> !s.isConstraint())
              .filter(s -> pattern.isEmpty() || akin(s.shown(), line))
              .map(Sentence::shown)
              .distinct()
              .toList();
      return facts.isEmpty()
          ? "Villkoren står i docs/regelspraket.md. Hör raden ihop med den ovanför ska allt stå på"
              + " en enda rad."
          : (pattern.isEmpty() ? "Efter NÄR står först ett av: " : "Meningar som liknar den: ")
              + (pattern.isEmpty() ? String.join("; ", facts) : shown(facts))
              + ".";
    }
    Set<String> openings = new LinkedHashSet<>();
    known.forEach(s -> openings.add(first(s.shown())));
    openings.removeIf(o -> o.startsWith("<"));
    return "Rader här börjar med något av: "
        + String.join(", ", openings)
        + ". Hör den ihop med raden ovanför ska allt stå på en enda rad.";
  }

  private static String shown(List<String> sentences) {
    return sentences.stream().limit(MOST_SHOWN).collect(Collectors.joining("; "))
        + (sentences.size() > MOST_SHOWN ? " med flera, se docs/regelspraket.md" : "");
  }

  /** Returns whether the two share a word that says something. */
  private static boolean akin(String sentence, String line) {
    String known = sentence.toLowerCase(Locale.ROOT);
    return Arrays.stream(line.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .anyMatch(w -> w.length() >= STEM && known.contains(w.substring(0, STEM)));
  }

  private static String first(String line) {
    return line.split(" ", 2)[0].toLowerCase(Locale.ROOT);
  }
}
