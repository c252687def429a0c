package se.lagfrist.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The closed-language gate. A rule file consists of known sentences and nothing else; whatever is
 * not one is refused before anything is compiled. The JVM has no sandbox: this grammar is it.
 */
public final class Gate {

  /** The largest rule file in bytes. */
  public static final int LARGEST_FILE = 1_000_000;

  static final int LONGEST_LINE = 600;
  private static final int MOST_LINES = 20_000;
  private static final int MOST_ERRORS = 100;

  /** Letters of another form may take two places each before they are put together. */
  private static final int LONGEST_RAW = 2 * LONGEST_LINE;

  private static final int LONGEST_SHOWN = 60;

  /** Letters of Swedish and its neighbours, digits, space and the punctuation of law texts. */
  private static final Pattern ALLOWED =
      Pattern.compile("[A-Za-z0-9ÅÄÖåäöÉéÜüÈèÀàÆæØø .,:;()/%§\"'!?+*=#–”’…\\-]*");

  private final List<RuleError> errors = new ArrayList<>();
  private final List<CheckedRule> rules = new ArrayList<>();
  private final Map<String, String> ids = new HashMap<>();

  private Gate() {}

  /**
   * Checks rule files.
   *
   * @throws RuleFileException with every error found, in Swedish
   */
  static List<CheckedRule> check(List<RuleSource> sources) {
    Outcome outcome = read(sources);
    List<RuleError> errors = new ArrayList<>(outcome.errors());
    if (errors.isEmpty()) {
      errors.addAll(
          WaitingConclusions.in(outcome.rules().stream().map(RuleText::of).toList(), List.of()));
    }
    if (!errors.isEmpty()) {
      throw new RuleFileException(errors);
    }
    return outcome.rules();
  }

  /**
   * What the gate makes of rule files.
   *
   * @param rules the rules of the files in which nothing is wrong
   * @param errors what is wrong in the others
   */
  record Outcome(List<CheckedRule> rules, List<RuleError> errors) {

    /** Returns whether so much is wrong that the rest was not read. */
    boolean isCutShort() {
      return errors.size() >= MOST_ERRORS;
    }
  }

  /** Reads rule files. */
  static Outcome read(List<RuleSource> sources) {
    Gate gate = new Gate();
    for (RuleSource source : sources) {
      if (gate.isFull()) {
        break;
      }
      gate.file(source);
    }
    Set<String> broken = new HashSet<>();
    gate.errors.forEach(e -> broken.add(e.file()));
    return new Outcome(
        gate.isFull()
            ? List.of()
            : gate.rules.stream().filter(r -> !broken.contains(r.file())).toList(),
        List.copyOf(gate.errors));
  }

  /** Returns what is wrong with rule files; an empty list if nothing is. */
  public static List<RuleError> errors(List<RuleSource> sources) {
    return read(sources).errors();
  }

  private void file(RuleSource source) {
    if (source.text().length() > LARGEST_FILE) {
      add(source, 1, "", "Filen är för stor. Dela upp den i flera filer.");
      return;
    }
    String text = source.text().startsWith("\uFEFF") ? source.text().substring(1) : source.text();
    String[] lines = text.split("\r\n|\n|\r", -1);
    if (lines.length > MOST_LINES) {
      add(source, MOST_LINES, "", "Filen har för många rader. Dela upp den i flera filer.");
      return;
    }
    RuleReading reading = new RuleReading(this, source);
    for (int i = 0; i < lines.length && !isFull(); i++) {
      // Putting letters together takes time, so what is too long or full of marks comes no further.
      if (lines[i].length() > LONGEST_RAW) {
        tooLong(source, i + 1, lines[i]);
        continue;
      }
      if (PlainLine.hasManyMarks(lines[i])) {
        add(
            source,
            i + 1,
            shown(start(lines[i])),
            "På raden står flera lösa accenter i följd. Skriv om raden för hand.");
        continue;
      }
      String line = PlainLine.of(lines[i]);
      if (line.length() > LONGEST_LINE) {
        tooLong(source, i + 1, line);
        continue;
      }
      if (!allowed(source, i + 1, line)) {
        continue;
      }
      String bare = line.strip();
      if (!bare.isEmpty() && !bare.startsWith("#")) {
        reading.line(i + 1, bare);
      }
    }
    if (!isFull()) {
      reading.end(lines.length);
    }
  }

  private void tooLong(RuleSource source, int number, String line) {
    add(source, number, shown(start(line)), "Raden är för lång; högst 600 tecken.");
  }

  private static String start(String line) {
    return line.substring(0, Math.min(line.length(), LONGEST_SHOWN)).strip();
  }

  /** Returns whether so much is wrong that reading on would tell nothing new. */
  boolean isFull() {
    return errors.size() >= MOST_ERRORS;
  }

  /** Returns how much is wrong so far. */
  int found() {
    return errors.size();
  }

  /** Takes back what was said about a file from a line on. */
  void takeBack(RuleSource source, int from) {
    errors.removeIf(e -> e.file().equals(source.name()) && e.line() >= from);
  }

  /** Notes the id of a rule and where it begins; returns where the same id is already taken. */
  Optional<String> taken(String id, String where) {
    return Optional.ofNullable(ids.putIfAbsent(id, where));
  }

  void passed(CheckedRule rule) {
    rules.add(rule);
  }

  private boolean allowed(RuleSource source, int number, String line) {
    if (ALLOWED.matcher(line).matches()) {
      return true;
    }
    for (int i = 0; i < line.length(); i++) {
      String one = line.substring(i, i + 1);
      if (!ALLOWED.matcher(one).matches()) {
        add(source, number, shown(line.strip()), PlainLine.refused(line.charAt(i)));
        break;
      }
    }
    return false;
  }

  /** Returns the words with a question mark for what could play tricks on the screen. */
  private static String shown(String words) {
    StringBuilder shown = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      String one = words.substring(i, i + 1);
      shown.append(ALLOWED.matcher(one).matches() ? one : "?");
    }
    return shown.toString();
  }

  void add(RuleSource source, int line, String words, String message) {
    if (!isFull()) {
      errors.add(new RuleError(source.name(), line, words, message));
    }
  }

  /** Returns every sentence a rule file may hold, as a person reads it. */
  public static List<String> sentences() {
    return Vocabulary.swedish().all().stream().map(Sentence::shown).toList();
  }
}
