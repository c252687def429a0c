package se.lagfrist.authoring;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.AgeGroup;
import se.lagfrist.casefile.AppealParty;
import se.lagfrist.casefile.ApplicationMatter;
import se.lagfrist.casefile.AssessmentOutcome;
import se.lagfrist.casefile.BoardKind;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CareGround;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.ContactWith;
import se.lagfrist.casefile.EndReason;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.FollowUpKind;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.InterruptionCause;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.casefile.InvestigationOutcome;
import se.lagfrist.casefile.JudgmentOutcome;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.LegalGround;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.PlanKind;
import se.lagfrist.casefile.RecordKind;
import se.lagfrist.casefile.ReportKind;
import se.lagfrist.casefile.ReporterCategory;
import se.lagfrist.casefile.RequestKind;
import se.lagfrist.casefile.ReviewKind;
import se.lagfrist.casefile.Term;
import se.lagfrist.law.Act;
import se.lagfrist.law.Citation;
import se.lagfrist.obligation.Consequence;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;
import se.lagfrist.rulebook.Happening;
import se.lagfrist.rulebook.Validity;
import se.lagfrist.time.PeriodUnit;

/**
 * What may stand in a gap of a sentence. The name of the gap decides; whatever stands there is read
 * and checked here, and only what comes out is ever handed to the compiler.
 */
final class Slot {

  private static final Pattern PERIOD_WORD =
      Pattern.compile(" (inom|senast|efter|före|minst|högst|max|om|från|varje)$");

  /** More words than this are not listed in a message. */
  private static final int MOST_LISTED = 80;

  private static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "mars",
          "april",
          "maj",
          "juni",
          "juli",
          "augusti",
          "september",
          "oktober",
          "november",
          "december");

  private static final Map<String, Slot> BY_NAME = new LinkedHashMap<>();

  static {
    words("person", "en åldersgrupp", AgeGroup.values());
    words("anmalare", "ett slags anmälare", ReporterCategory.values());
    words("ansokan", "ett slags ansökan", ApplicationMatter.values());
    words("utfall", "ett utfall", AssessmentOutcome.values());
    words("utredning", "ett slags utredning", InvestigationKind.values());
    words("avslut", "ett sätt att avsluta", InvestigationOutcome.values());
    words("lag", "en lag", LawArea.values());
    words("insats", "en insats", Measure.values());
    words("organ", "ett beslutande organ", Body.values());
    words("orsak", "en orsak", InterruptionCause.values());
    words("skal", "ett skäl", EndReason.values());
    words("domslut", "ett domslut", JudgmentOutcome.values());
    words("part", "en part", AppealParty.values());
    words("hem", "ett slags hem", HomeKind.values());
    words("grund", "en grund för placeringen", LegalGround.values());
    words("tvang", "ett slags tvångsåtgärd", CoerciveKind.values());
    words("vardgrund", "en vårdgrund", CareGround.values());
    words("granskning", "ett slags granskning", ReviewKind.values());
    words("plan", "ett slags plan", PlanKind.values());
    words("rapport", "ett slags rapport", ReportKind.values());
    words("kontakt", "en kontakt", ContactWith.values());
    words("begaran", "ett slags begäran", RequestKind.values());
    words("uppfoljning", "ett slags uppföljning", FollowUpKind.values());
    words("handelseslag", "ett slags händelse", EventKind.values());
    words("verksamhet", "ett slags verksamhet", BoardKind.values());
    words("akt", "ett slags akt", RecordKind.values());

    one("slag", "ett slags skyldighet", ObligationKind.values(), ObligationKind::swedish);
    one("styrka", "en styrka", Force.values(), Force::swedish);
    one("sondag", "ett sätt för söndagsregeln", SundayRule.values(), SundayRule::swedish);
    one("foljd", "en följd", Consequence.values(), Consequence::swedish);
    add("enhet", "en tidsenhet", unitWords(), Slot::unit);
    add("manad", "en månad", MONTHS, Slot::month);
    add("n", "ett tal", List.of(), Slot::number);
    add("citat", "ett lagrum", List.of(), text -> Value.text(citation(text)));
    List<String> happenings = Happening.all().stream().map(Happening::name).sorted().toList();
    add("handelse", "en händelse", happenings, text -> Value.text(happening(text)));
    add("annars", "en händelse", happenings, text -> Value.text(happening(text)));
    add("giltig", "en giltighetstid", List.of(), text -> Value.text(validity(text)));
    add("datum", "en dag", List.of(), text -> Value.text(day(text)));
    add("sfs", "ett SFS-nummer", List.of(), text -> Value.text(sfs(text)));
    add("paragraf", "kapitel och paragraf", List.of(), Slot::provisions);
    add(
        "fakta",
        "ett slags uppgift",
        FactType.all().stream().map(FactType::swedish).toList(),
        text -> Value.text(factTerm(text)));
    for (String plain : new String[] {"id", "katalog", "text", "vem", "omkopplare", "dag", "ord"}) {
      add(plain, "text", List.of(), text -> Value.text(text(text)));
    }
  }

  private final String name;
  private final String meaning;
  private final List<String> words;
  private final Function<String, Value> reader;

  /**
   * What stands in a gap, read and checked.
   *
   * @param what the value: text, number, unit, or a list of words of the model
   * @param parts what the compiler is handed, one for each word
   */
  record Value(Object what, List<String> parts) {

    static Value text(String text) {
      return new Value(text, List.of(text));
    }

    /** Returns what the compiler is handed. */
    String code() {
      return String.join(", ", parts);
    }
  }

  private Slot(String name, String meaning, List<String> words, Function<String, Value> reader) {
    this.name = name;
    this.meaning = meaning;
    this.words = words;
    this.reader = reader;
  }

  /** What stands in a slot cannot stand there. */
  static final class BadWord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String words;
    private final transient Supplier<String> told;

    BadWord(String words, String message) {
      this(words, () -> message);
    }

    /**
     * The message is put together only if someone asks: looking for the nearest word takes time.
     */
    BadWord(String words, Supplier<String> told) {
      super(words, null, false, false);
      this.words = words;
      this.told = told;
    }

    @Override
    public String getMessage() {
      return told.get();
    }

    String words() {
      return words;
    }
  }

  static Slot named(String name) {
    Slot slot = BY_NAME.get(name);
    if (slot == null) {
      throw new IllegalArgumentException("The vocabulary has an unknown gap {" + name + "}.");
    }
    return slot;
  }

  String name() {
    return name;
  }

  String meaning() {
    return meaning;
  }

  /** Returns the words that may stand there, if they can be listed. */
  List<String> words() {
    return words;
  }

  /**
   * Reads the given words.
   *
   * @throws BadWord in Swedish, if they cannot stand there
   */
  Value read(String text) {
    return reader.apply(text);
  }

  // --- readers ----------------------------------------------------------------------------------

  private static String text(String text) {
    // Quotes, backslashes and control characters never get here, but text ends up inside quotes.
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\' || c < ' ') {
        throw new BadWord(text, "Tecknet får inte stå här.");
      }
    }
    return text;
  }

  private static Value number(String text) {
    if (text.length() > 3) {
      throw new BadWord(text, "Talet är för stort; högst 999.");
    }
    Integer number = Integer.valueOf(text);
    return new Value(number, List.of(number.toString()));
  }

  private static String sfs(String text) {
    if (!text.matches("\\d{4}:\\d{1,4}")) {
      throw new BadWord(
          text, "\"" + text + "\" är inget SFS-nummer. Skriv år, kolon och nummer: 2025:1501.");
    }
    return text;
  }

  private static Value unit(String text) {
    for (PeriodUnit unit : PeriodUnit.values()) {
      if (text.equals(unit.swedish(1)) || text.equals(unit.swedish(2))) {
        return new Value(unit, List.of("PeriodUnit." + unit.name()));
      }
    }
    throw unknown(text, "en tidsenhet", unitWords());
  }

  private static List<String> unitWords() {
    return Arrays.stream(PeriodUnit.values())
        .flatMap(u -> Stream.of(u.swedish(1), u.swedish(2)))
        .distinct()
        .toList();
  }

  private static Value month(String text) {
    int index = MONTHS.indexOf(text);
    if (index < 0) {
      throw unknown(text, "en månad", MONTHS);
    }
    return new Value(index + 1, List.of(Integer.toString(index + 1)));
  }

  private static String citation(String text) {
    Matcher period = PERIOD_WORD.matcher(text);
    if (text.startsWith("Riktlinje") && period.find()) {
      // Anything may follow Riktlinje, also the beginning of a period that is not read as one.
      throw new BadWord(
          text,
          "Lagrummet slutar med \""
              + period.group(1)
              + "\", som hör till tiden. En tid skrivs inom <n> <enhet> från <handelse>.");
    }
    try {
      return text(Citation.parse(text).print());
    } catch (IllegalArgumentException e) {
      throw new BadWord(text, badCitation(text));
    }
  }

  private static String badCitation(String text) {
    String first = text.split(" ", 2)[0];
    List<String> acts =
        Act.known().stream()
            .filter(a -> a.abbreviation().equalsIgnoreCase(first) && !text.contains("("))
            .map(a -> a.abbreviation() + " (" + a.sfs() + ")" + text.substring(first.length()))
            .filter(Slot::isCitation)
            .toList();
    if (!acts.isEmpty()) {
      return "Författningens nummer saknas i lagrummet. Skriv \""
          + String.join("\" eller \"", acts)
          + "\".";
    }
    return "Lagrummet kan inte läsas. Skriv till exempel \"SoL (2025:400) 20 kap. 2 §\" eller \"JO"
        + " 7477-2017\".";
  }

  private static boolean isCitation(String text) {
    try {
      Citation.parse(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String happening(String text) {
    return Happening.find(text)
        .map(Happening::name)
        .orElseThrow(() -> unknown(text, "en händelse", named("handelse").words));
  }

  private static String validity(String text) {
    try {
      Validity.parse(text);
      return text;
    } catch (IllegalArgumentException e) {
      throw new BadWord(text, String.valueOf(e.getMessage()));
    }
  }

  private static String day(String text) {
    try {
      return LocalDate.parse(text).toString();
    } catch (DateTimeParseException e) {
      throw new BadWord(text, "Dagen finns inte. Skriv år-månad-dag, till exempel 2026-03-01.");
    }
  }

  private static Value provisions(String text) {
    List<String> found = new ArrayList<>();
    for (String part : text.split(",\\s*|\\s+eller\\s+")) {
      if (!part.matches("\\d{1,3}(:\\d{1,3})?")) {
        throw new BadWord(part, "Skriv kapitel och paragraf som 11:1, eller 9:8 för 9 § 8 LSS.");
      }
      found.add("\"" + part + "\"");
    }
    return new Value(List.copyOf(found), List.copyOf(found));
  }

  private static String factTerm(String text) {
    List<String> terms = named("fakta").words;
    if (!terms.contains(text)) {
      throw unknown(text, "ett slags uppgift", terms);
    }
    return text;
  }

  // --- words of the model -----------------------------------------------------------------------

  /** A word of the model and how the compiler writes it. */
  private record Word(Object term, String code) {}

  private static void words(String name, String meaning, Term[] terms) {
    String type = terms[0].getClass().getSimpleName();
    Map<String, Word> constants = new LinkedHashMap<>();
    for (Term term : terms) {
      constants.put(term.swedish(), new Word(term, type + "." + term.name()));
    }
    List<String> words = List.copyOf(constants.keySet());
    add(name, meaning, words, text -> list(text, constants, meaning, words));
  }

  private static <E extends Enum<E>> void one(
      String name, String meaning, E[] values, Function<E, String> swedish) {
    Map<String, Value> constants = new LinkedHashMap<>();
    for (E value : values) {
      constants.put(
          swedish.apply(value),
          new Value(
              value, List.of(value.getDeclaringClass().getSimpleName() + "." + value.name())));
    }
    List<String> words = List.copyOf(constants.keySet());
    add(
        name,
        meaning,
        words,
        text -> {
          Value constant = constants.get(text);
          if (constant == null) {
            throw unknown(text, meaning, words);
          }
          return constant;
        });
  }

  /** Reads "x", "x eller y", "x, y och z", where a term may itself contain "och" and commas. */
  private static Value list(
      String text, Map<String, Word> constants, String meaning, List<String> words) {
    List<String> longestFirst =
        words.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    Set<Word> found = new LinkedHashSet<>();
    String rest = text;
    while (true) {
      String here = rest;
      String term =
          longestFirst.stream()
              .filter(w -> here.startsWith(w) && separator(here.substring(w.length())) != null)
              .findFirst()
              .orElseThrow(() -> unknown(here.split(", | eller | och ")[0], meaning, words));
      found.add(Objects.requireNonNull(constants.get(term)));
      String after = rest.substring(term.length());
      if (after.isEmpty()) {
        return new Value(
            found.stream().map(Word::term).toList(), found.stream().map(Word::code).toList());
      }
      rest = after.substring(String.valueOf(separator(after)).length());
    }
  }

  private static @Nullable String separator(String rest) {
    if (rest.isEmpty()) {
      return "";
    }
    for (String separator : new String[] {", eller ", ", ", " eller ", " och "}) {
      if (rest.startsWith(separator)) {
        return separator;
      }
    }
    return null;
  }

  private static BadWord unknown(String text, String meaning, List<String> words) {
    return new BadWord(
        text,
        () ->
            "\""
                + text
                + "\" är inte "
                + meaning
                + " som språket känner."
                + Nearest.of(text, words)
                    .map(w -> " Menade du \"" + w + "\"?")
                    .orElseGet(() -> choice(words)));
  }

  /** Returns what there is to choose from, if it is not more than one can read. */
  private static String choice(List<String> words) {
    return words.size() <= MOST_LISTED
        ? " Orden är: " + String.join(", ", words) + "."
        : " Orden står i docs/regelspraket.md, under Vad som får stå i luckorna.";
  }

  private static void add(
      String name, String meaning, List<String> words, Function<String, Value> reader) {
    BY_NAME.put(name, new Slot(name, meaning, words, reader));
  }
}
