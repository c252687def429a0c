package se.lagfrist.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one rule file from top to bottom, for the {@link Gate}. */
final class RuleReading {

  private static final int LONGEST_RULE = 200;

  /** A sentence broken over more lines than this is not put together again. */
  private static final int MOST_BROKEN = 4;

  /** How a rule begins, give or take capitals and a colon. */
  private static final Pattern BEGIN =
      Pattern.compile("(?i)(REGEL|SLUTSATS|RULE)\\b\\s*[:.]?\\s*(.*)");

  private static final Pattern HEAD = Pattern.compile("(?:REGEL|SLUTSATS) \"([^\"]{1,200})\"");

  private enum Part {
    OUTSIDE,
    HEAD,
    WHEN,
    THEN
  }

  private final Gate gate;
  private final RuleSource source;
  private final Missing missing;
  private final Vocabulary vocabulary = Vocabulary.swedish();
  private final SentenceHelp help = new SentenceHelp();
  private Part part = Part.OUTSIDE;
  private String title = "";
  private boolean conclusion;
  private @Nullable String id;
  private int idLine;
  private int start;
  private int outside = -1;

  /** Whether the fact of the lines that follow could not be read, so that they fit nothing. */
  private boolean unreadFact;

  private int errorsBefore;

  /** The lines just above that are no sentences, for a sentence that is broken over lines. */
  private final List<String> broken = new ArrayList<>();

  private int brokenAt;
  private int lines;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Clause> first = new HashMap<>();
  private final Set<String> repeated = new HashSet<>();
  private String pattern = "";
  private String anchor = "";

  RuleReading(Gate gate, RuleSource source) {
    this.gate = gate;
    this.source = source;
    this.missing = new Missing(vocabulary, source);
  }

  void line(int number, String line) {
    if (line.startsWith("REGEL") || line.startsWith("SLUTSATS")) {
      begin(number, line);
      return;
    }
    Matcher nearly = BEGIN.matcher(line);
    if (nearly.matches() && (part == Part.OUTSIDE || nearly.group(2).startsWith("\""))) {
      String word = nearly.group(1).toUpperCase(Locale.ROOT).replace("RULE", "REGEL");
      begin(number, word + " " + nearly.group(2));
      if (gate.found() == errorsBefore) {
        error(
            number,
            line,
            "Ordet skrivs med stora bokstäver. Skriv: " + word + " " + nearly.group(2));
      }
      return;
    }
    if (part == Part.OUTSIDE) {
      // What follows a line outside a rule is outside for the same reason.
      if (number != outside + 1) {
        error(number, line, "Raden står utanför en regel. En regel börjar med REGEL \"namn\".");
      }
      outside = number;
      return;
    }
    if (lines == LONGEST_RULE && !line.equals("SLUT")) {
      error(number, line, "Regeln är för lång; högst 200 rader. Dela upp den i flera regler.");
    }
    lines++;
    if (lines > LONGEST_RULE && !line.equals("SLUT")) {
      return;
    }
    Optional<Keyword> keyword = Keyword.of(line, part == Part.HEAD);
    if (keyword.isEmpty()) {
      sentence(number, line);
      return;
    }
    String fault = keyword.get().fault();
    if (fault != null) {
      error(number, line, fault);
    }
    switch (keyword.get().word()) {
      case "NÄR" -> move(number, Part.HEAD, Part.WHEN, "NÄR");
      case "SÅ" -> move(number, Part.WHEN, Part.THEN, "SÅ");
      default -> finish(number);
    }
    if (!keyword.get().rest().isEmpty()) {
      sentence(number, keyword.get().rest());
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
      error(number, line, SentenceHelp.head(line));
      title = "?";
    }
    conclusion = line.startsWith("SLUTSATS");
    part = Part.HEAD;
    start = number;
    id = null;
    errorsBefore = gate.found();
    pattern = "";
    anchor = "";
    lines = 0;
    clauses.clear();
    conditions.clear();
    first.clear();
    repeated.clear();
  }

  private void move(int number, Part from, Part to, String word) {
    if (part != from) {
      error(number, word, word + " står på fel plats. Ordningen är REGEL, NÄR, SÅ, SLUT.");
    }
    part = to;
    pattern = "";
    unreadFact = false;
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
    String where = source.name() + " rad " + start;
    if (gate.found() != errorsBefore) {
      // What is wrong already explains what is missing.
      if (id != null) {
        gate.taken(id, where);
      }
      return;
    }
    if (id == null) {
      error(
          start, "", "Regeln \"" + title + "\" saknar id. Skriv till exempel: id lokal.min-regel");
      return;
    }
    gate.taken(id, where)
        .ifPresent(
            other ->
                error(
                    idLine,
                    "id " + id,
                    "Id:t "
                        + id
                        + " används redan i "
                        + other
                        + ". Ge den ena regeln ett annat id."));
    if (anchor.isEmpty()) {
      error(start, "", "Regeln " + id + " saknar ett faktum efter NÄR.");
    }
    CheckedRule checked =
        new CheckedRule(
            id, title, source.name(), start, List.copyOf(clauses), List.copyOf(conditions));
    WholeRule.faults(checked, conclusion).forEach(e -> error(e.line(), e.words(), e.message()));
    if (gate.found() == errorsBefore) {
      gate.passed(checked);
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
    if (part == Part.HEAD && missing.when(number, line)) {
      error(number, line, "Regeln saknar NÄR. Skriv NÄR på en egen rad före denna.");
      move(number, Part.HEAD, Part.WHEN, "NÄR");
    } else if (part == Part.WHEN && missing.then(number, line)) {
      error(number, line, "Regeln saknar SÅ. Skriv SÅ på en egen rad före denna.");
      move(number, Part.WHEN, Part.THEN, "SÅ");
    }
    List<Sentence> known =
        switch (part) {
          case HEAD -> vocabulary.then(true);
          case WHEN -> vocabulary.when();
          default -> vocabulary.then(false);
        };
    Slot.BadWord bad = null;
    boolean badHere = false;
    Sentence misplaced = null;
    for (Sentence sentence : known) {
      try {
        Optional<Clause> clause = sentence.read(number, line);
        if (clause.isPresent()) {
          if (fits(sentence)) {
            take(clause.get());
            return;
          }
          misplaced = sentence;
        }
      } catch (Slot.BadWord e) {
        // What may stand here tells more than what may stand elsewhere.
        boolean here = fits(sentence);
        if (bad == null
            || (here && !badHere)
            || (here == badHere && bad.words().length() > e.words().length())) {
          bad = e;
          badHere = here;
        }
      }
    }
    if (isRestOfSentence(number, line, known)) {
      return;
    }
    if (misplaced != null && unreadFact && misplaced.isConstraint()) {
      return;
    }
    unreadFact |= part == Part.WHEN && !line.startsWith("- ");
    if (misplaced != null && !badHere) {
      error(number, line, help.misplaced(misplaced, line, pattern));
      return;
    }
    SentenceHelp.Told told = help.unknown(line, known, bad, part == Part.WHEN ? pattern : null);
    error(number, told.words(), told.message());
  }

  private boolean fits(Sentence sentence) {
    if (part != Part.WHEN) {
      return true;
    }
    return sentence.isConstraint()
        ? sentence.about().equals(pattern)
        : sentence.startsDuty() == anchor.isEmpty();
  }

  private void take(Clause clause) {
    Sentence sentence = clause.sentence();
    CalendarDays.wrong(clause)
        .or(() -> Amounts.wrong(clause))
        .ifPresent(m -> error(clause.line(), clause.text(), m));
    if (isOnceTooOften(clause)) {
      return;
    }
    clauses.add(clause);
    if (part == Part.HEAD && sentence.call().isEmpty()) {
      id = clause.value("id", String.class).orElseThrow();
      idLine = clause.line();
    } else if (part == Part.WHEN) {
      condition(clause);
    }
  }

  private void condition(Clause clause) {
    Sentence sentence = clause.sentence();
    if (sentence.isConstraint()) {
      constrain(clause.code());
    } else if (!sentence.startsDuty() && !AnchorFields.has(anchor, sentence)) {
      error(
          clause.line(),
          clause.text(),
          "Villkoret går inte att ställa i en regel som utgår från "
              + AnchorFields.term(anchor)
              + ": den uppgiften har inte den dag som villkoret jämför med.");
    } else {
      conditions.add(clause.code());
      pattern = sentence.about();
      if (sentence.startsDuty()) {
        anchor = sentence.about();
      }
    }
  }

  /** Finds out whether a sentence that stands once at most is there already; if so, says so. */
  private boolean isOnceTooOften(Clause clause) {
    HowOften often = HowOften.of(clause.sentence());
    String key = often.together();
    if (!often.number().isOnce()) {
      // A condition may stand again, below another fact.
      key =
          "rad "
              + (clause.sentence().isConstraint() ? conditions.size() + " " : "")
              + clause.text();
    }
    Clause earlier = clause.tells("wordingNote") ? null : first.putIfAbsent(key, clause);
    if (earlier == null) {
      return false;
    }
    // A line that stands many times is told once.
    return often.number().isOnce() || repeated.add(key) ? said(clause, earlier) : true;
  }

  /** Says of a clause that another one is there in its place. */
  private boolean said(Clause clause, Clause earlier) {
    boolean same = earlier.text().equals(clause.text());
    error(
        clause.line(),
        clause.text(),
        earlier.text().startsWith("id ")
            ? "Regeln har redan ett id: " + id + "."
            : (same
                    ? "Raden står redan på rad " + earlier.line() + "."
                    : "Bara en sådan rad får stå i en regel, och rad "
                        + earlier.line()
                        + " säger redan: "
                        + earlier.text()
                        + ".")
                + " Stryk den ena."
                + (!same && clause.isOf("skyldighet") && clause.text().startsWith("upphör")
                    ? " Säger raden när skyldigheten inte längre gäller, så börjar den med"
                        + " bortfaller vid."
                    : ""));
    return true;
  }

  /** Adds a constraint inside the parentheses of the last pattern. */
  private void constrain(String constraint) {
    int last = conditions.size() - 1;
    String condition = conditions.get(last);
    String open = condition.substring(0, condition.length() - 1);
    conditions.set(last, open + (open.endsWith("(") ? "" : ", ") + constraint + ")");
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
      if (whole.length() <= Gate.LONGEST_LINE && known.stream().anyMatch(s -> s.reads(whole))) {
        int firstLine = number - (broken.size() - 1 - from);
        String begins = broken.get(from);
        gate.takeBack(source, firstLine);
        error(
            firstLine,
            begins,
            "Meningen är bruten över rad "
                + firstLine
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

  private void error(int number, String words, String message) {
    gate.add(source, number, words, message);
  }
}
