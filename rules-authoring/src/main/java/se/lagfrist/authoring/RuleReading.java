package se.lagfrist.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one rule file from top to bottom, for the {@link Gate}. */
final class RuleReading {

  private static final int LONGEST_RULE = 200;

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

  private int lines;
  private final BrokenSentence broken = new BrokenSentence();
  private final StoodBefore stood = new StoodBefore();
  private final Conditions conditions = new Conditions();
  private final List<Clause> clauses = new ArrayList<>();

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
    lines = 0;
    clauses.clear();
    conditions.clear();
    stood.clear();
  }

  private void move(int number, Part from, Part to, String word) {
    if (part != from) {
      error(number, word, word + " står på fel plats. Ordningen är REGEL, NÄR, SÅ, SLUT.");
    }
    part = to;
    conditions.leave();
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
    if (conditions.anchor().isEmpty()) {
      error(start, "", "Regeln " + id + " saknar ett faktum efter NÄR.");
    }
    CheckedRule checked =
        new CheckedRule(id, title, source.name(), start, List.copyOf(clauses), conditions.all());
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
    Optional<BrokenSentence.Mended> mended = broken.endedBy(number, line, known);
    if (mended.isPresent()) {
      // In place of what was said about the lines above.
      gate.takeBack(source, mended.get().line());
      error(mended.get().line(), mended.get().begins(), mended.get().told(number));
      return;
    }
    if (misplaced != null && unreadFact && misplaced.isConstraint()) {
      return;
    }
    unreadFact |= part == Part.WHEN && !line.startsWith("- ");
    if (misplaced != null && !badHere) {
      error(number, line, help.misplaced(misplaced, line, conditions.pattern()));
      return;
    }
    if (bad != null && !badHere) {
      Optional<String> here = help.otherwise(bad, line, conditions.pattern());
      if (here.isPresent()) {
        error(number, line, here.get());
        return;
      }
    }
    SentenceHelp.Told told =
        help.unknown(line, known, bad, part == Part.WHEN ? conditions.pattern() : null);
    error(number, told.words(), told.message());
  }

  private boolean fits(Sentence sentence) {
    return part != Part.WHEN || conditions.fit(sentence);
  }

  private void take(Clause clause) {
    Sentence sentence = clause.sentence();
    CalendarDays.wrong(clause)
        .or(() -> Amounts.wrong(clause))
        .ifPresent(m -> error(clause.line(), clause.text(), m));
    Optional<StoodBefore.Again> again = stood.by(clause, conditions.facts());
    if (again.isPresent()) {
      if (again.get().isTold()) {
        error(clause.line(), clause.text(), again.get().told(clause));
      }
      return;
    }
    clauses.add(clause);
    if (part == Part.HEAD && sentence.call().isEmpty()) {
      id = clause.value("id", String.class).orElseThrow();
      idLine = clause.line();
    } else if (part == Part.WHEN) {
      conditions.add(clause).ifPresent(m -> error(clause.line(), clause.text(), m));
    }
  }

  private void error(int number, String words, String message) {
    gate.add(source, number, words, message);
  }
}
