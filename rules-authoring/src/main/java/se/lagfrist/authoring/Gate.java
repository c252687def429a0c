package se.lagfrist.authoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lagfrist.rulebook.Validity;
import se.lagfrist.time.DateSpan;

/**
 * The closed-language gate. A rule file consists of known sentences and nothing else; whatever is
 * not one is refused before anything is compiled. The JVM has no sandbox: this grammar is it.
 */
public final class Gate {

  /** The largest rule file in bytes. */
  public static final int LARGEST_FILE = 1_000_000;

  private static final int LONGEST_LINE = 600;
  private static final int MOST_LINES = 20_000;
  private static final int MOST_ERRORS = 100;
  private static final int LONGEST_RULE = 200;

  /** A sentence broken over more lines than this is not put together again. */
  private static final int MOST_BROKEN = 4;

  /** Letters of Swedish and its neighbours, digits, space and the punctuation of law texts. */
  private static final Pattern ALLOWED =
      Pattern.compile("[A-Za-z0-9ÅÄÖåäöÉéÜüÈèÀàÆæØø .,:;()/%§\"'!?+*=#–”’…\\-]*");

  private static final Set<String> KEYWORDS = Set.of("NÄR", "SÅ", "SLUT");

  private static final Pattern HEAD = Pattern.compile("(?:REGEL|SLUTSATS) \"([^\"]{1,200})\"");

  private final Vocabulary vocabulary = Vocabulary.swedish();
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
    Gate gate = new Gate();
    for (RuleSource source : sources) {
      gate.file(source);
    }
    if (!gate.errors.isEmpty()) {
      throw new RuleFileException(gate.errors);
    }
    return List.copyOf(gate.rules);
  }

  /** Returns what is wrong with rule files; an empty list if nothing is. */
  public static List<RuleError> errors(List<RuleSource> sources) {
    try {
      check(sources);
      return List.of();
    } catch (RuleFileException e) {
      return e.errors();
    }
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
    Reading reading = new Reading(source);
    for (int i = 0; i < lines.length && errors.size() < MOST_ERRORS; i++) {
      String line = PlainLine.of(lines[i]);
      if (line.length() > LONGEST_LINE) {
        add(source, i + 1, line.substring(0, 60), "Raden är för lång; högst 600 tecken.");
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
    if (errors.size() < MOST_ERRORS) {
      reading.end(lines.length);
    }
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

  private void add(RuleSource source, int line, String words, String message) {
    if (errors.size() < MOST_ERRORS) {
      errors.add(new RuleError(source.name(), line, words, message));
    }
  }

  private enum Part {
    OUTSIDE,
    HEAD,
    WHEN,
    THEN
  }

  /** Reads one file from top to bottom. */
  private final class Reading {

    private final RuleSource source;
    private Part part = Part.OUTSIDE;
    private String title = "";
    private @Nullable String id;
    private int idLine;
    private int start;
    private int errorsBefore;

    /** The lines just above that are no sentences, for a sentence that is broken over lines. */
    private final List<String> broken = new ArrayList<>();

    private int brokenAt;
    private final List<String> lines = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final List<String> statements = new ArrayList<>();
    private final Set<String> groups = new HashSet<>();
    private final Map<Integer, DateSpan> spans = new TreeMap<>();
    private String pattern = "";
    private String anchor = "";

    Reading(RuleSource source) {
      this.source = source;
    }

    void line(int number, String line) {
      if (line.startsWith("REGEL") || line.startsWith("SLUTSATS")) {
        begin(number, line);
        return;
      }
      if (part == Part.OUTSIDE) {
        error(number, line, "Raden står utanför en regel. En regel börjar med REGEL \"namn\".");
        return;
      }
      if (lines.size() == LONGEST_RULE && !line.equals("SLUT")) {
        error(number, line, "Regeln är för lång; högst 200 rader. Dela upp den i flera regler.");
      }
      if (lines.size() >= LONGEST_RULE && !line.equals("SLUT")) {
        lines.add(line);
        return;
      }
      lines.add(line);
      String word = line.toUpperCase(Locale.ROOT);
      if (!word.equals(line) && KEYWORDS.contains(word)) {
        error(number, line, "Ordet skrivs med stora bokstäver: " + word);
      }
      switch (KEYWORDS.contains(word) ? word : line) {
        case "NÄR" -> move(number, Part.HEAD, Part.WHEN, "NÄR");
        case "SÅ" -> move(number, Part.WHEN, Part.THEN, "SÅ");
        case "SLUT" -> finish(number);
        default -> sentence(number, line);
      }
    }

    private void begin(int number, String line) {
      if (part != Part.OUTSIDE) {
        error(
            number,
            line,
            "Regeln som började på rad "
                + start
                + " saknar SLUT. Skriv SLUT på en egen rad före denna.");
      }
      Matcher m = HEAD.matcher(line);
      if (m.matches()) {
        title = m.group(1);
      } else {
        error(number, line, head(line));
        title = "?";
      }
      part = Part.HEAD;
      start = number;
      id = null;
      errorsBefore = errors.size();
      pattern = "";
      anchor = "";
      lines.clear();
      conditions.clear();
      statements.clear();
      groups.clear();
      spans.clear();
    }

    /** Returns what is wrong with the line that begins a rule. */
    private String head(String line) {
      String name = line.substring("REGEL".length()).replaceAll("[\"”’']", " ").strip();
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

    private void move(int number, Part from, Part to, String word) {
      if (part != from) {
        error(number, word, word + " står på fel plats. Ordningen är REGEL, NÄR, SÅ, SLUT.");
      }
      part = to;
      pattern = "";
    }

    private void finish(int number) {
      if (part != Part.THEN) {
        error(number, "SLUT", "Regeln saknar " + (part == Part.HEAD ? "NÄR och SÅ." : "SÅ."));
      } else {
        complete();
      }
      part = Part.OUTSIDE;
    }

    private void complete() {
      if (errors.size() != errorsBefore) {
        // What is wrong already explains what is missing.
        if (id != null) {
          ids.putIfAbsent(id, source.name() + " rad " + start);
        }
        return;
      }
      if (id == null) {
        error(
            start,
            "",
            "Regeln \"" + title + "\" saknar id. Skriv till exempel: id lokal.min-regel");
        return;
      }
      String other = ids.putIfAbsent(id, source.name() + " rad " + start);
      if (other != null) {
        error(
            idLine,
            "id " + id,
            "Id:t " + id + " används redan i " + other + ". Ge den ena regeln ett annat id.");
      }
      if (anchor.isEmpty()) {
        error(start, "", "Regeln " + id + " saknar ett faktum efter NÄR.");
      }
      if (!groups.contains("slutsats") && !groups.contains("lydelse")) {
        error(start, "", "Regeln " + id + " saknar lagrum. Skriv en rad som börjar med enligt.");
      }
      if (!groups.contains("slutsats") && !groups.contains("skyldighet")) {
        error(
            start,
            "",
            "Regeln " + id + " säger inte vad som ska göras, till exempel: ska nämnden ...");
      }
      overlaps();
      if (errors.size() == errorsBefore) {
        rules.add(
            new CheckedRule(
                id,
                title,
                source.name(),
                start,
                List.copyOf(lines),
                List.copyOf(conditions),
                List.copyOf(statements)));
      }
    }

    private void overlaps() {
      List<Map.Entry<Integer, DateSpan>> all = List.copyOf(spans.entrySet());
      for (int i = 0; i < all.size(); i++) {
        for (int j = i + 1; j < all.size(); j++) {
          DateSpan one = all.get(i).getValue();
          DateSpan other = all.get(j).getValue();
          if (one.overlaps(other)) {
            LocalDate newest = one.from().isAfter(other.from()) ? one.from() : other.from();
            error(
                all.get(j).getKey(),
                other.swedish(),
                "Två lydelser gäller samma dag: denna och den på rad "
                    + all.get(i).getKey()
                    + " ("
                    + one.swedish()
                    + "). "
                    + (one.from().equals(other.from())
                        ? "De börjar samma dag; stryk den ena eller ändra dagen."
                        : "Låt den äldre sluta "
                            + newest.minusDays(1)
                            + ", dagen före den nyare."));
            return;
          }
        }
      }
    }

    void end(int number) {
      if (part != Part.OUTSIDE) {
        error(
            number,
            "",
            "Filen tar slut mitt i regeln som började på rad "
                + start
                + ". Skriv SLUT på en egen rad sist i regeln.");
      }
    }

    private void sentence(int number, String line) {
      List<Sentence> known =
          switch (part) {
            case HEAD -> vocabulary.then(true);
            case WHEN -> vocabulary.when();
            default -> vocabulary.then(false);
          };
      Slot.BadWord bad = null;
      Sentence misplaced = null;
      for (Sentence sentence : known) {
        try {
          Optional<String> expanded = sentence.expand(line);
          if (expanded.isPresent()) {
            if (fits(sentence)) {
              take(number, line, sentence, expanded.get());
              return;
            }
            misplaced = sentence;
          }
        } catch (Slot.BadWord e) {
          if (bad == null || bad.words().length() > e.words().length()) {
            bad = e;
          }
        }
      }
      if (isRestOfSentence(number, line, known)) {
        return;
      }
      if (bad != null) {
        error(number, bad.words(), String.valueOf(bad.getMessage()));
      } else if (misplaced != null) {
        error(number, line, misplacedText(misplaced, line));
      } else {
        unknown(number, line, known);
      }
    }

    private boolean fits(Sentence sentence) {
      if (part != Part.WHEN) {
        return true;
      }
      return sentence.isConstraint()
          ? sentence.about().equals(pattern)
          : sentence.startsDuty() == anchor.isEmpty();
    }

    private String misplacedText(Sentence sentence, String line) {
      if (sentence.isConstraint()) {
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

    /** Returns how the sentence reads that a constraint about the given fact stands below. */
    private String opening(String about) {
      return vocabulary.when().stream()
          .filter(s -> s.startsDuty() && s.about().equals(about))
          .map(Sentence::shown)
          .findFirst()
          .orElse("ett annat faktum");
    }

    private void take(int number, String line, Sentence sentence, String expanded) {
      groups.add(sentence.about());
      CalendarDays.wrong(sentence, line).ifPresent(message -> error(number, line, message));
      sentence
          .gap("giltig", line)
          .ifPresent(valid -> spans.put(number, Validity.parse(valid).inForce()));
      if (part == Part.HEAD && line.startsWith("id ")) {
        if (id != null) {
          error(number, line, "Regeln har redan ett id: " + id + ".");
        }
        id = line.substring(3).strip();
        idLine = number;
      } else if (part != Part.WHEN) {
        statements.add(expanded);
      } else if (sentence.isConstraint()) {
        constrain(expanded);
      } else if (!sentence.startsDuty() && !AnchorFields.has(anchor, expanded)) {
        error(
            number,
            line,
            "Villkoret går inte att ställa i en regel som utgår från "
                + AnchorFields.term(anchor)
                + ": den uppgiften har inte den dag som villkoret jämför med.");
      } else {
        conditions.add(expanded);
        pattern = sentence.about();
        if (sentence.startsDuty()) {
          anchor = sentence.about();
        }
      }
    }

    /** Adds a constraint inside the parentheses of the last pattern. */
    private void constrain(String constraint) {
      int last = conditions.size() - 1;
      String condition = conditions.get(last);
      String open = condition.substring(0, condition.length() - 1);
      conditions.set(last, open + (open.endsWith("(") ? "" : ", ") + constraint + ")");
    }

    private void unknown(int number, String line, List<Sentence> known) {
      Optional<String> elsewhere = elsewhere(line);
      if (elsewhere.isPresent()) {
        error(number, line, elsewhere.get());
        return;
      }
      Optional<String> mended = Repairs.of(line, known);
      if (mended.isPresent()) {
        error(number, line, "Raden är nästan rätt. Skriv: " + mended.get());
        return;
      }
      Optional<NearestSentence.Hint> found = NearestSentence.of(line, known);
      if (found.isEmpty()) {
        error(
            number,
            line,
            "Meningen finns inte i regelspråket. Hör den ihop med raden ovanför ska allt stå på en"
                + " enda rad.");
        return;
      }
      NearestSentence.Hint hint = found.get();
      String example =
          SentenceGuide.swedish()
              .of(hint.sentence())
              .map(g -> " Till exempel: " + g.example())
              .orElse("");
      error(
          number,
          hint.wrong().isEmpty() ? line : hint.wrong(),
          (hint.reordered()
                  ? "Orden finns i regelspråket, men i en annan ordning. Menade du \""
                  : "Meningen finns inte i regelspråket. Menade du \"")
              + hint.sentence().shown()
              + "\"?"
              + example);
    }

    /**
     * Finds out whether the line goes on with the lines above it, none of them a sentence alone; if
     * so, says so in place of what was said about those.
     */
    private boolean isRestOfSentence(int number, String line, List<Sentence> known) {
      if (brokenAt != number - 1) {
        broken.clear();
      }
      broken.add(line);
      brokenAt = number;
      for (int from = broken.size() - MOST_BROKEN; from < broken.size() - 1; from++) {
        if (from < 0) {
          continue;
        }
        String whole = String.join(" ", broken.subList(from, broken.size()));
        if (known.stream().anyMatch(s -> s.reads(whole))) {
          int first = number - (broken.size() - 1 - from);
          String start = broken.get(from);
          errors.removeIf(e -> e.file().equals(source.name()) && e.line() >= first);
          error(
              first,
              start,
              "Meningen är bruten över rad "
                  + first
                  + " till "
                  + number
                  + ". Skriv den på en enda rad: "
                  + whole);
          broken.clear();
          return true;
        }
      }
      return false;
    }

    /** Returns where the sentence belongs, if it is one but stands in the wrong part. */
    private Optional<String> elsewhere(String line) {
      if (part == Part.WHEN
          && vocabulary.when().stream()
              .anyMatch(
                  s -> s.isConstraint() && s.about().equals(pattern) && s.reads("- " + line))) {
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

    private void error(int number, String words, String message) {
      add(source, number, words, message);
    }
  }

  /** Returns every sentence a rule file may hold, as a person reads it. */
  public static List<String> sentences() {
    return Vocabulary.swedish().all().stream().map(Sentence::shown).toList();
  }
}
