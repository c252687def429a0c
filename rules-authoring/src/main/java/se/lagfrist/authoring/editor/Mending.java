package se.lagfrist.authoring.editor;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lagfrist.authoring.KnownSentence;
import se.lagfrist.authoring.Nearest;

/**
 * Does what a message asks for. The message is what a person would act on, so a quick fix never
 * does anything else: a line to write, a word in place of another.
 */
final class Mending {

  private static final Pattern LINE =
      Pattern.compile("(?: Skriv| börjar med streck): (?!till exempel)(.+)$");

  private static final Pattern BROKEN =
      Pattern.compile(
          "^Meningen är bruten över rad (\\d+) till (\\d+)\\. Skriv den på en enda rad: (.+)$");

  private static final Pattern CAPITALS = Pattern.compile("stora bokstäver: (\\S+)$");

  private static final Pattern INSTEAD =
      Pattern.compile("Skriv (\\S+) i stället för (\\S+?)\\.(?: |$)");

  private static final Pattern MEANT = Pattern.compile("Menade du \"([^\"]+)\"\\?");

  private static final Pattern MEANT_WORD = Pattern.compile("Menade du ([^\"?]+)\\?");

  private static final Pattern QUOTED = Pattern.compile("^\"([^\"]+)\"");

  /** A word in so many letters may differ from what it is taken for. */
  private static final int SLIP = 2;

  private final Lines lines;

  Mending(Lines lines) {
    this.lines = lines;
  }

  /** Returns what mends what is said of some words on a line, if the message says how. */
  List<QuickFix> of(int line, String words, String message) {
    return broken(message)
        .or(() -> whole(line, message))
        .or(() -> capitals(line, words, message))
        .or(() -> instead(line, message))
        .or(() -> meant(line, words, message))
        .map(List::of)
        .orElse(List.of());
  }

  private Optional<QuickFix> broken(String message) {
    Matcher m = BROKEN.matcher(message);
    if (!m.find()) {
      return Optional.empty();
    }
    Span first = lines.span(Integer.parseInt(m.group(1)));
    Span last = lines.span(Integer.parseInt(m.group(2)));
    return Optional.of(
        new QuickFix(
            "Skriv på en rad",
            new Span(first.line(), first.from(), last.lastLine(), last.to()),
            m.group(3)));
  }

  private Optional<QuickFix> whole(int line, String message) {
    Matcher m = LINE.matcher(message);
    if (!m.find() || m.group(1).contains("...") || m.group(1).contains("<")) {
      return Optional.empty();
    }
    return Optional.of(new QuickFix("Skriv: " + m.group(1), lines.span(line), m.group(1)));
  }

  private Optional<QuickFix> capitals(int line, String words, String message) {
    Matcher m = CAPITALS.matcher(message);
    return m.find() ? replace(line, words, m.group(1)) : Optional.empty();
  }

  private Optional<QuickFix> instead(int line, String message) {
    Matcher m = INSTEAD.matcher(message);
    return m.find() ? replace(line, m.group(2), m.group(1)) : Optional.empty();
  }

  private Optional<QuickFix> meant(int line, String words, String message) {
    Matcher m = MEANT.matcher(message);
    if (!m.find()) {
      Matcher word = MEANT_WORD.matcher(message);
      Matcher quoted = QUOTED.matcher(message);
      return word.find() && quoted.find()
          ? replace(line, quoted.group(1), word.group(1))
          : Optional.empty();
    }
    String meant = m.group(1);
    if (!meant.contains("<") && !meant.contains("[")) {
      return replace(line, words, meant);
    }
    // The sentence has gaps, so only a single word that differs can be mended without asking.
    if (words.contains(" ") || words.isEmpty()) {
      return Optional.empty();
    }
    return Nearest.of(words, List.of(meant.split(" ")))
        .filter(w -> !w.contains("<"))
        .filter(w -> Nearest.distance(words, w) <= Math.max(1, w.length() / SLIP))
        .filter(w -> isSentence(lines.plain(line).replace(words, w)))
        .flatMap(w -> replace(line, words, w));
  }

  /** What would still be no sentence is not mended by one word. */
  private static boolean isSentence(String line) {
    return KnownSentence.all().stream().anyMatch(s -> s.reads(line));
  }

  private Optional<QuickFix> replace(int line, String words, String with) {
    if (words.isEmpty() || !lines.raw(line).contains(words)) {
      return Optional.empty();
    }
    return Optional.of(
        new QuickFix("Byt \"" + words + "\" mot \"" + with + "\"", lines.span(line, words), with));
  }
}
