package se.lagfrist.law;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of law that is known of, whether or not its text has been read.
 *
 * @param id its name in the data
 * @param touches the acts or sections it touches, at least one
 * @param effect what it does to times, as far as is known
 * @param bill the bill, "2025/26:207" for example, or null
 * @param report the committee's report, "2025/26:SoU29" for example, or null
 * @param sfs its number in Svensk författningssamling, or null if that was not found
 * @param inForce the day it enters into force, or null if that was not found
 * @param decided the day it was decided, or null
 * @param replacedBy what takes the place of the act, in Swedish; only where the act is replaced
 * @param what what it does, in Swedish
 * @param rules ids of the rules it touches; {@link #ALL} for every rule that rests on an act that
 *     is replaced
 * @param read whether its wording has been read and is in the rules
 * @param certainty how certain it is, in Swedish
 * @param source where it is known from, in Swedish
 * @param notice for a new duty: whom to tell about it, as {@link Notice}; null if nobody
 */
public record LawChange(
    String id,
    List<Citation> touches,
    Effect effect,
    @Nullable String bill,
    @Nullable String report,
    @Nullable String sfs,
    @Nullable LocalDate inForce,
    @Nullable LocalDate decided,
    @Nullable String replacedBy,
    String what,
    List<String> rules,
    boolean read,
    String certainty,
    String source,
    @Nullable Notice notice) {

  /** Stands for every rule that rests on what is touched. */
  public static final String ALL = "alla";

  private static final String FILE = "lagandringar.txt";
  private static final List<LawChange> SHIPPED = LawDataFile.shipped(FILE, in -> read(FILE, in));

  /** What a change does to times. */
  public enum Effect {
    /** It takes the place of the whole act: nothing that begins under it is known. */
    REPLACES("ersätter"),
    /** It may move a time, or whom a time is for. */
    MAY_MOVE("kan röra tider"),
    /** It brings a duty that no rule has. */
    NEW_DUTY("ny skyldighet"),
    /** No time of ours was seen in what it changes. */
    NO_TIMES("rör inga kända tider");

    private final String swedish;

    Effect(String swedish) {
      this.swedish = swedish;
    }

    /** Returns the words for it in the data. */
    public String swedish() {
      return swedish;
    }
  }

  /**
   * Whom a new duty is to be told about: those a fact of a kind is about that has lasted some time.
   *
   * @param fact the Swedish term of the kind of fact
   * @param months how many months it must have lasted in a row
   */
  public record Notice(String fact, int months) {

    /** Checks what must be there. */
    public Notice {
      requireNonNull(fact, "fact");
    }
  }

  /**
   * Copies and checks.
   *
   * @throws IllegalArgumentException if nothing is touched
   */
  public LawChange {
    requireNonNull(id, "id");
    touches = List.copyOf(touches);
    rules = List.copyOf(rules);
    if (touches.isEmpty()) {
      throw new IllegalArgumentException(
          "The change " + id + " touches nothing.\nMaybe name the act as a whole.");
    }
  }

  /**
   * The changes known of when the library was made.
   *
   * @return an unmodifiable list in the order of the file {@value #FILE} beside this class
   */
  public static List<LawChange> shipped() {
    return SHIPPED;
  }

  /**
   * Reads changes in the form of the file {@value #FILE} beside this class.
   *
   * @param file name of the file, for messages
   * @param in UTF-8 text; not closed
   * @return the changes, in order
   * @throws IOException if it cannot be read
   * @throws LawDataException in Swedish with file and line, if something in it is not understood
   */
  public static List<LawChange> read(String file, Reader in) throws IOException {
    return LawChangeReader.read(file, in);
  }

  /**
   * A replacement of whole sources, known from elsewhere than the data.
   *
   * @param id its name
   * @param sources the sources, without a place in them
   * @param from first day on which something else applies
   * @param by what applies then, in Swedish
   * @param source where it is known from, in Swedish
   */
  public static LawChange replaced(
      String id, List<Citation> sources, LocalDate from, String by, String source) {
    return new LawChange(
        id,
        sources,
        Effect.REPLACES,
        null,
        null,
        null,
        from,
        null,
        by,
        "akten ersätts",
        List.of(ALL),
        false,
        "enligt " + source,
        source,
        null);
  }

  /**
   * Returns the day from which the change must be told about: the day it enters into force, or,
   * where that was not found, the day it was decided.
   */
  public LocalDate from() {
    return inForce != null ? inForce : requireNonNull(decided, "decided");
  }

  /** Returns whether the given provision is among what is touched. */
  public boolean touches(Citation provision) {
    return touches.stream().anyMatch(t -> Sections.meet(t, provision));
  }

  /**
   * Returns the change in a Swedish sentence that holds on any day.
   *
   * @param provisions what the reader is looking at; names the act
   */
  public String swedish(List<Citation> provisions) {
    String act = source(provisions);
    String cited = cited();
    String inRules = read ? "inläst" : "inte inläst";
    String from = inForce == null ? "En dag som inte är funnen" : "Från " + inForce;
    return effect == Effect.REPLACES
        ? from + " ersätts " + act + " av " + replacedBy + " (" + cited + "), " + inRules + "."
        : from + " ändras " + act + " (" + cited + "), " + inRules + ": " + what + ".";
  }

  /** Returns the source among the given provisions that is touched, else the first touched one. */
  public String source(List<Citation> provisions) {
    return provisions.stream()
        .filter(this::touches)
        .map(Citation::source)
        .findFirst()
        .orElse(touches.get(0).source());
  }

  /** Returns whether the data names a rule among those that are touched. */
  public boolean names(String ruleId) {
    return rules.contains(ruleId) || rules.contains(ALL);
  }

  /**
   * Returns how the change is cited: "SFS 2026:730", "prop. 2025/26:60" or "bet. 2025/26:SoU38".
   */
  public String cited() {
    if (sfs != null) {
      return "SFS " + sfs;
    }
    return bill != null ? "prop. " + bill : report != null ? "bet. " + report : source;
  }
}
