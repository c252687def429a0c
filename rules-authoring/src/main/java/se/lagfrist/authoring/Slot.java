package se.lagfrist.authoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
import se.lagfrist.obligation.Consequence;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;
import se.lagfrist.rulebook.Happening;

/**
 * What may stand in a gap of a sentence. The name of the gap decides; whatever stands there is read
 * and checked here, and only what comes out is ever handed to the compiler.
 */
final class Slot {

  private static final Map<String, Slot> BY_NAME = new LinkedHashMap<>();

  static {
    terms("person", "en åldersgrupp", AgeGroup.values());
    terms("anmalare", "ett slags anmälare", ReporterCategory.values());
    terms("ansokan", "ett slags ansökan", ApplicationMatter.values());
    terms("utfall", "ett utfall", AssessmentOutcome.values());
    terms("utredning", "ett slags utredning", InvestigationKind.values());
    terms("avslut", "ett sätt att avsluta", InvestigationOutcome.values());
    terms("lag", "en lag", LawArea.values());
    terms("insats", "en insats", Measure.values());
    terms("organ", "ett beslutande organ", Body.values());
    terms("orsak", "en orsak", InterruptionCause.values());
    terms("skal", "ett skäl", EndReason.values());
    terms("domslut", "ett domslut", JudgmentOutcome.values());
    terms("part", "en part", AppealParty.values());
    terms("hem", "ett slags hem", HomeKind.values());
    terms("grund", "en grund för placeringen", LegalGround.values());
    terms("tvang", "ett slags tvångsåtgärd", CoerciveKind.values());
    terms("vardgrund", "en vårdgrund", CareGround.values());
    terms("granskning", "ett slags granskning", ReviewKind.values());
    terms("plan", "ett slags plan", PlanKind.values());
    terms("rapport", "ett slags rapport", ReportKind.values());
    terms("kontakt", "en kontakt", ContactWith.values());
    terms("begaran", "ett slags begäran", RequestKind.values());
    terms("uppfoljning", "ett slags uppföljning", FollowUpKind.values());
    terms("handelseslag", "ett slags händelse", EventKind.values());
    terms("verksamhet", "ett slags verksamhet", BoardKind.values());
    terms("akt", "ett slags akt", RecordKind.values());

    one("slag", "ett slags skyldighet", ObligationKind.values(), ObligationKind::swedish);
    one("styrka", "en styrka", Force.values(), Force::swedish);
    one("sondag", "ett sätt för söndagsregeln", SundayRule.values(), SundayRule::swedish);
    one("foljd", "en följd", Consequence.values(), Consequence::swedish);
    add("enhet", "en tidsenhet", GapReader.unitWords(), GapReader::unit);
    add("manad", "en månad", Months.NAMES, GapReader::month);
    add("n", "ett tal", List.of(), GapReader::number);
    add("citat", "ett lagrum", List.of(), text -> Value.text(GapReader.citation(text)));
    List<String> happenings = Happening.all().stream().map(Happening::name).sorted().toList();
    add("handelse", "en händelse", happenings, text -> Value.text(GapReader.happening(text)));
    add("annars", "en händelse", happenings, text -> Value.text(GapReader.happening(text)));
    add("giltig", "en giltighetstid", List.of(), text -> Value.text(GapReader.validity(text)));
    add("datum", "en dag", List.of(), text -> Value.text(GapReader.day(text)));
    add("sfs", "ett SFS-nummer", List.of(), text -> Value.text(GapReader.sfs(text)));
    add("paragraf", "kapitel och paragraf", List.of(), GapReader::provisions);
    add(
        "fakta",
        "ett slags uppgift",
        FactType.all().stream().map(FactType::swedish).toList(),
        text -> Value.text(GapReader.factTerm(text)));
    add("id", "ett id", List.of(), text -> Value.text(GapReader.id(text)));
    for (String plain : new String[] {"katalog", "text", "vem", "omkopplare", "dag", "ord"}) {
      add(plain, "text", List.of(), text -> Value.text(GapReader.text(text)));
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

    /** Returns it as the data of a pack has it. */
    String said() {
      return what instanceof List<?> all
          ? all.stream().map(Value::plain).collect(Collectors.joining(","))
          : plain(what);
    }

    private static String plain(Object one) {
      return one instanceof Enum<?> constant ? constant.name() : one.toString();
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

    /** More words than this are not listed in a message. */
    private static final int MOST_LISTED = 80;

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

    /** Returns that a word is none of those that may stand there, with the nearest of them. */
    static BadWord unknown(String text, String meaning, List<String> words) {
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

  private static void terms(String name, String meaning, Term[] terms) {
    ModelWords words = ModelWords.of(meaning, terms);
    add(name, meaning, words.words(), words::read);
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
            throw BadWord.unknown(text, meaning, words);
          }
          return constant;
        });
  }

  private static void add(
      String name, String meaning, List<String> words, Function<String, Value> reader) {
    BY_NAME.put(name, new Slot(name, meaning, words, reader));
  }
}
