package se.lagfrist.authoring.scenarier;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lagfrist.authoring.Nearest;

/** The words that begin the lines of a scenario, also when they are not quite right. */
final class ScenarioWords {

  private static final List<String> STEPS = List.of("Givet", "När", "Så", "Och", "Men");

  private static final Map<String, String> OTHER_WORDS =
      Map.of(
          "given", "Givet",
          "when", "När",
          "then", "Så",
          "and", "Och",
          "but", "Men",
          "samt", "Och",
          "då", "Så");

  private static final int SHORT = 3;

  private static final List<String> FRAMES =
      List.of("Egenskap", "Scenario", "Scenariomall", "Bakgrund", "Exempel");

  private static final Map<String, String> ENGLISH_FRAMES =
      Map.of(
          "feature", "Egenskap",
          "background", "Bakgrund",
          "scenario outline", "Scenariomall",
          "examples", "Exempel",
          "example", "Scenario",
          "scenarier", "Scenario",
          "fall", "Scenario",
          "testfall", "Scenario");

  /** A bullet, number or quote before the first word. */
  private static final Pattern LEAD =
      Pattern.compile("^(?:[-–—•·*>\"”'’]+\\s*|\\d{1,2}[.)]\\s+|\\W{1,3}\\s+)");

  /** The space after the word is missing. */
  private static final Pattern GLUED = Pattern.compile("^(Givet|När|Så|Och|Men)[:,]?(\\p{Ll}.*)$");

  private static final Pattern FIRST = Pattern.compile("^([\\p{L}]+)[:.,;]*\\s+(\\S.*)$");

  private static final Pattern FRAME = Pattern.compile("^\\W*([\\p{L} ]{3,20}?)\\s*[:;]\\s*(.*)$");

  private ScenarioWords() {}

  /** Returns the line as a sentence of a scenario, if it nearly is one. */
  static Optional<String> mended(String line) {
    String bare = LEAD.matcher(line).replaceFirst("").strip();
    Matcher m = FIRST.matcher(bare);
    if (m.matches()) {
      Optional<String> word = step(m.group(1));
      String mended = word.orElse("") + " " + m.group(2).strip();
      if (word.isPresent() && (isCertain(m.group(1), word.get()) || isSentence(mended))) {
        return Optional.of(mended);
      }
    }
    Matcher glued = GLUED.matcher(bare);
    if (glued.matches() && isSentence(glued.group(1) + " " + glued.group(2))) {
      return Optional.of(glued.group(1) + " " + glued.group(2));
    }
    // The word is not there at all, but the rest is a sentence.
    if (ScenarioLanguage.isFact(bare)) {
      return Optional.of("Givet " + bare);
    }
    for (ScenarioLanguage.Part part : ScenarioLanguage.Part.values()) {
      if (part != ScenarioLanguage.Part.GIVEN && ScenarioLanguage.isClose(part, bare)) {
        return Optional.of(part.word() + " " + bare);
      }
    }
    return Optional.empty();
  }

  /** Returns whether the line is a sentence of the language, give or take a slip of the pen. */
  static boolean isSentence(String line) {
    int space = line.indexOf(' ');
    String text = line.substring(space + 1);
    ScenarioLanguage.Part part =
        space < 0 ? null : ScenarioLanguage.Part.of(line.substring(0, space));
    if (part == null) {
      return ScenarioLanguage.isFact(text)
          || Arrays.stream(ScenarioLanguage.Part.values())
              .anyMatch(p -> ScenarioLanguage.isClose(p, text));
    }
    return part == ScenarioLanguage.Part.GIVEN && ScenarioLanguage.isFact(text)
        || ScenarioLanguage.isClose(part, text);
  }

  /** Returns the word of a sentence that was probably meant. */
  private static Optional<String> step(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String english = OTHER_WORDS.get(lower);
    if (english != null) {
      return Optional.of(english);
    }
    return STEPS.stream()
        .filter(s -> Nearest.distance(lower, s.toLowerCase(Locale.ROOT)) <= slips(s))
        .findFirst();
  }

  /** Returns whether the word can be no other, whatever follows it. */
  private static boolean isCertain(String word, String step) {
    return step.length() > SHORT
        || word.equalsIgnoreCase(step)
        || OTHER_WORDS.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** Short words are too much like each other for more than the right letters without dots. */
  private static int slips(String word) {
    return word.length() > SHORT ? 2 : 1;
  }

  /** Returns whether the line was probably meant to begin a scenario or another part of a file. */
  static boolean isFrame(String line) {
    return frame(line).isPresent();
  }

  /** Returns a line that {@link #isFrame} as it should be. */
  static String framed(String line) {
    Matcher m = FRAME.matcher(line);
    return m.matches() ? frame(line).orElse("") + ": " + m.group(2) : line;
  }

  private static Optional<String> frame(String line) {
    Matcher m = FRAME.matcher(line);
    if (!m.matches()) {
      return Optional.empty();
    }
    String word = m.group(1).strip().toLowerCase(Locale.ROOT);
    String english = ENGLISH_FRAMES.get(word);
    if (english != null) {
      return Optional.of(english);
    }
    return FRAMES.stream()
        .filter(f -> Nearest.distance(word, f.toLowerCase(Locale.ROOT)) <= 2)
        .findFirst();
  }
}
