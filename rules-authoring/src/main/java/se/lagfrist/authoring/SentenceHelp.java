package se.lagfrist.authoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says of a line that is no sentence what it was probably meant to be, in Swedish. */
final class SentenceHelp {

  /**
   * Looking for the nearest sentence takes time, more for a long line; after so many characters of
   * a file that are no sentences it helps nobody.
   */
  private static final String OTHER_WORDS = "Om raden ovanför säger man det med andra ord. Skriv: ";

  private static final int MOST_LOOKED_FOR = 3_000;

  private final Vocabulary vocabulary = Vocabulary.swedish();
  private int lookedFor;

  /**
   * What is said of a line.
   *
   * @param words the words it is about
   * @param message what is wrong and a way out
   */
  record Told(String words, String message) {}

  /** Returns what is wrong with the line that begins a rule. */
  static String head(String line) {
    String name =
        line.replaceFirst("^(?:REGEL|SLUTSATS)\\s*[:.]?", "").replaceAll("[\"”’']", " ").strip();
    name = name.replaceAll(" +", " ");
    if (name.isEmpty() || name.length() > 200) {
      return "En regel börjar med REGEL och sitt namn inom citattecken, högst 200 tecken."
          + " Skriv till exempel: REGEL \"Beslut inom tio dagar\"";
    }
    String why =
        line.contains("”") || line.contains("’")
            ? "Citattecknen ska vara raka, inte typografiska."
            : line.indexOf('"') < 0
                ? "Regelns namn ska stå inom citattecken."
                : "Regelns namn ska stå inom ett enda par citattecken.";
    return why + " Skriv: REGEL \"" + name + "\"";
  }

  /**
   * Returns what to say of a sentence that stands where it does not belong.
   *
   * @param pattern the fact of the line above, after {@code NÄR}
   */
  String misplaced(Sentence sentence, String line, @Nullable String pattern) {
    if (sentence.isConstraint()) {
      Optional<String> here = sameOf(sentence, line, pattern);
      if (here.isPresent()) {
        return OTHER_WORDS + here.get();
      }
      String facts =
          vocabulary.when().stream()
              .filter(s -> s.isConstraint() && s.reads(line))
              .map(s -> opening(s.about()))
              .distinct()
              .collect(Collectors.joining(" eller "));
      return "Villkoret hör inte till raden ovanför. Det hör till: "
          + facts
          + ". Flytta det dit, eller stryk det.";
    }
    return sentence.startsDuty()
        ? "En regel utgår från ett enda faktum. Dela upp den i två regler."
        : "Villkoret kräver ett faktum före sig.";
  }

  /** Returns the sentence that says the same of the fact above: the same gap and nothing else. */
  private Optional<String> sameOf(Sentence sentence, String line, @Nullable String pattern) {
    if (pattern == null || sentence.slots().size() != 1) {
      return Optional.empty();
    }
    String gap = sentence.slots().get(0).name();
    boolean not = sentence.shown().contains(" inte ");
    return vocabulary.when().stream()
        .filter(s -> s.isConstraint() && s.about().equals(pattern))
        .filter(s -> s.slots().size() == 1 && s.slots().get(0).name().equals(gap))
        .filter(s -> s.shown().contains(" inte ") == not)
        .map(s -> s.shown().replace("<" + gap + ">", sentence.gap(gap, line).orElse("")))
        .filter(written -> vocabulary.when().stream().anyMatch(s -> s.reads(written)))
        .findFirst();
  }

  /**
   * Returns how a condition on another kind of fact is said of the fact above, if what cannot stand
   * in its gap there is a word of that fact.
   */
  Optional<String> otherwise(Slot.BadWord bad, String line, String pattern) {
    if (!line.startsWith("- ")) {
      return Optional.empty();
    }
    boolean not = line.contains(" inte ");
    return vocabulary.when().stream()
        .filter(s -> s.isConstraint() && s.about().equals(pattern))
        .filter(s -> s.slots().size() == 1 && !s.slots().get(0).words().isEmpty())
        .filter(s -> s.shown().contains(" inte ") == not)
        .map(s -> s.shown().replace("<" + s.slots().get(0).name() + ">", bad.words()))
        .filter(written -> vocabulary.when().stream().anyMatch(s -> s.reads(written)))
        .findFirst()
        .map(written -> OTHER_WORDS + written);
  }

  /** Returns how the sentence reads that a constraint about the given fact stands below. */
  private String opening(String about) {
    return vocabulary.when().stream()
        .filter(s -> s.startsDuty() && s.about().equals(about))
        .map(Sentence::shown)
        .findFirst()
        .orElse("ett annat faktum");
  }

  /**
   * Returns what to say of a line that is no sentence.
   *
   * @param known the sentences that may stand there
   * @param bad what cannot stand in a gap, if it is a sentence otherwise
   * @param pattern the fact of the line above, after {@code NÄR}
   */
  Told unknown(
      String line, List<Sentence> known, Slot.@Nullable BadWord bad, @Nullable String pattern) {
    if (lookedFor >= MOST_LOOKED_FOR) {
      return new Told(
          line, "Meningen finns inte i regelspråket. Rätta det som står högre upp först.");
    }
    lookedFor += line.length();
    Optional<String> elsewhere = bad == null ? elsewhere(line, pattern) : Optional.empty();
    if (elsewhere.isPresent()) {
      return new Told(line, elsewhere.get());
    }
    Optional<Repairs.Repair> mended = Repairs.of(line, known);
    if (mended.isPresent()) {
      return new Told(line, mended.get().told());
    }
    if (bad != null) {
      return new Told(bad.words(), String.valueOf(bad.getMessage()));
    }
    if (pattern != null) {
      Optional<String> bare = SentenceChoice.bare(line, known, pattern);
      if (bare.isPresent()) {
        return new Told(line, bare.get());
      }
    }
    Optional<Told> almost = Repairs.almost(line, known);
    if (almost.isPresent()) {
      return almost.get();
    }
    // Of times there are many, and what is mended of one says which is meant.
    String meant = line.startsWith("enligt ") ? Repairs.asFarAs(line) : line;
    return NearestSentence.of(meant, known)
        .filter(hint -> !SentenceChoice.isAnyTime(hint.sentence()))
        .map(hint -> told(line, hint))
        .orElseGet(
            () ->
                new Told(
                    line,
                    "Meningen finns inte i regelspråket. "
                        + SentenceChoice.of(line, known, pattern)));
  }

  private static Told told(String line, NearestSentence.Hint hint) {
    String example =
        SentenceGuide.swedish()
            .of(hint.sentence())
            .map(g -> " Till exempel: " + g.example())
            .orElse("");
    return new Told(
        hint.wrong().isEmpty() ? line : hint.wrong(),
        (hint.reordered()
                ? "Orden finns i regelspråket, men i en annan ordning. Menade du \""
                : "Meningen finns inte i regelspråket. Menade du \"")
            + hint.sentence().shown()
            + "\"?"
            + example);
  }

  /** Returns where the sentence belongs, if it is one but stands in the wrong part. */
  private Optional<String> elsewhere(String line, @Nullable String pattern) {
    if (pattern != null
        && vocabulary.when().stream()
            .anyMatch(s -> s.isConstraint() && s.about().equals(pattern) && s.reads("- " + line))) {
      return Optional.of("Ett villkor om raden ovanför börjar med streck: - " + line);
    }
    for (Sentence sentence : vocabulary.all()) {
      if (sentence.reads(line)) {
        return Optional.of(
            sentence.section().equals("when")
                ? "Meningen hör hemma mellan NÄR och SÅ. Flytta den dit."
                : sentence.about().equals("huvud")
                    ? "Meningen hör hemma i huvudet, mellan REGEL och NÄR. Flytta den dit."
                    : "Meningen hör hemma mellan SÅ och SLUT. Flytta den dit.");
      }
    }
    return Optional.empty();
  }
}
