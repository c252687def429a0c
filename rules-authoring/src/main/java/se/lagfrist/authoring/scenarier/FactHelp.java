package se.lagfrist.authoring.scenarier;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lagfrist.authoring.Nearest;
import se.lagfrist.casefile.FactType;

/** Says of a sentence that is no fact of a case what it was probably meant to be. */
final class FactHelp {

  /** What people put before a fact: another word of the frame, an article, or a bullet. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?i:(?:givet|och|men|samt|att|det finns|en|ett|den|det) (?=\\S)|[-–•*] ?)+");

  private static final Pattern NAME = Pattern.compile("[^\\s()\\[\\]{}]+");

  /** Something like a name stands among the words, so that it can be put right. */
  private static final Pattern NAMED = Pattern.compile("[\\p{L}-]{0,20}\\d{1,6}");

  private FactHelp() {}

  /** Returns how a fact is written that has something before it. */
  static Optional<String> bare(String text) {
    String bare = BEFORE.matcher(text).replaceFirst("");
    return bare.equals(text) || !ScenarioLanguage.isFact(bare)
        ? Optional.empty()
        : Optional.of("Efter Givet, Och och Men står slaget av uppgift först. Skriv: " + bare);
  }

  /** Returns what is wrong with the sentence, which begins with no kind of fact. */
  static Unmet unknown(String text) {
    Optional<String> written = bare(text);
    if (written.isPresent()) {
      return Unmet.unknown(written.get());
    }
    String bare = BEFORE.matcher(text).replaceFirst("");
    List<String> known = FactType.all().stream().map(FactType::swedish).sorted().toList();
    return Unmet.unknown(
        "Meningen börjar inte med ett känt slags uppgift."
            + kindOf(bare).or(() -> near(bare, known)).orElse("")
            + " Slagen är: "
            + String.join(", ", known)
            + ".");
  }

  /** Returns how it is said, if the sentence begins with a word that a fact may have. */
  private static Optional<String> kindOf(String text) {
    String wanted = text.split(" ", 2)[0];
    for (FactType type : FactType.all()) {
      for (List<String> words : FactText.choices(type)) {
        Optional<String> found =
            words.stream()
                .filter(
                    w -> text.equals(w) || text.startsWith(w + " ") || w.equalsIgnoreCase(wanted))
                .findFirst();
        if (found.isPresent()) {
          return Optional.of(
              " Ordet "
                  + found.get()
                  + " skrivs inom parentes efter slaget och namnet: "
                  + type.swedish()
                  + " x1 ("
                  + found.get()
                  + ")"
                  + type.dates().stream()
                      .findFirst()
                      .map(d -> " där " + d.swedish() + " är 2026-01-31")
                      .orElse("")
                  + ".");
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> near(String text, List<String> known) {
    String[] words = text.split(" ", -1);
    return known.stream()
        .flatMap(
            k -> {
              int count = Math.min(words.length, k.split(" ", -1).length);
              String start = String.join(" ", Arrays.asList(words).subList(0, count));
              return Nearest.of(start, List.of(k)).stream()
                  .map(n -> Map.entry(Nearest.distance(start, n), n));
            })
        .min(Map.Entry.<Integer, String>comparingByKey().thenComparing(Map.Entry::getValue))
        .map(e -> " Menade du " + e.getValue() + "?");
  }

  /**
   * Returns the name that the writer gave a fact, or that of the fact it concerns.
   *
   * @throws Unmet if it is more than one word: what else stands there would be read as a name, and
   *     nobody would know that it is not heeded
   */
  static String name(FactType type, String text) {
    String name = text.strip();
    if (name.isEmpty() || NAME.matcher(name).matches()) {
      return name;
    }
    Matcher m = NAMED.matcher(name);
    String own =
        Arrays.stream(name.split("\\s+"))
            .filter(w -> m.reset(w).matches())
            .findFirst()
            .orElse("x1");
    throw Unmet.problem(
        "Ett namn är ett enda ord, så \""
            + FactText.shortened(name)
            + "\" kan inte läsas. Efter "
            + type.swedish()
            + " står namnet, sedan som gäller och ett annat namn, sedan orden inom parentes, sist"
            + " där och dagarna: "
            + type.swedish()
            + " "
            + own
            + FactText.choices(type).stream().findFirst().map(c -> " (" + c.get(0) + ")").orElse("")
            + type.dates().stream()
                .findFirst()
                .map(d -> " där " + d.swedish() + " är 2026-01-31")
                .orElse("")
            + ".");
  }
}
