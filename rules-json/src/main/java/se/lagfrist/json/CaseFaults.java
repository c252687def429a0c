package se.lagfrist.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFileException.Problem;
import se.lagfrist.casefile.PlainText;
import se.lagfrist.casefile.Term;
import se.lagfrist.json.FactShape.Field;

/** What is wrong with a case file as it was written, told in English and in Swedish. */
final class CaseFaults {

  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

  /** What a field must hold, with an example. */
  enum Wanted {
    TEXT("a text", "en text", "\"...\""),
    YES_NO("true or false", "true eller false", "true"),
    NUMBER("a whole number of at most nine digits", "ett heltal med högst nio siffror", "2"),
    DAY("a day", "en dag", "\"2026-01-31\""),
    WORD("a word", "ett ord", "\"...\"");

    private final String english;
    private final String swedish;
    private final String example;

    Wanted(String english, String swedish, String example) {
      this.english = english;
      this.swedish = swedish;
      this.example = example;
    }
  }

  private final List<Problem> problems = new ArrayList<>();
  private @Nullable String factId;

  CaseFaults(List<Problem> found) {
    problems.addAll(found);
  }

  /** Tells the id of the fact that is read from here on, or null for none. */
  void in(@Nullable String id) {
    factId = id == null ? null : PlainText.shown(cut(id));
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  /** Returns all, those of the case first and then those of each fact in its turn. */
  List<Problem> inOrder() {
    List<Problem> sorted = new ArrayList<>(problems);
    sorted.sort(Comparator.comparingInt(CaseFaults::place));
    return sorted;
  }

  /** Adds those that are in places where nothing has been told. */
  void addElsewhere(List<Problem> more) {
    Set<String> told = new HashSet<>();
    problems.forEach(p -> told.add(p.path()));
    more.stream().filter(p -> !told.contains(p.path())).forEach(problems::add);
  }

  static Problem notACase(@Nullable Object given) {
    String begin = "{\"id\": ..., \"facts\": [...]}.";
    return Problem.of(
        "",
        "A case file is an object, not " + shown(given) + ". Maybe begin with " + begin,
        "Ett ärende är ett objekt, inte " + visat(given) + ". Kanske börja med " + begin);
  }

  void factsMissing() {
    add(
        "/facts",
        "The facts are missing. Maybe write \"facts\": [...]; a new case has none: [].",
        "Uppgifterna saknas. Kanske skriv \"facts\": [...]; ett nytt ärende har inga: [].");
  }

  void factsNoList(Object given) {
    add(
        "/facts",
        "The facts are a list, not " + shown(given) + ". Maybe put them within square brackets.",
        "Uppgifterna är en lista, inte " + visat(given) + ". Kanske sätt dem inom hakparenteser.");
  }

  void notAFact(String path, @Nullable Object given) {
    String begin = "{\"type\": ..., \"id\": ...}.";
    add(
        path,
        "A fact is an object, not " + shown(given) + ". Maybe begin with " + begin,
        "En uppgift är ett objekt, inte " + visat(given) + ". Kanske börja med " + begin);
  }

  void noSuchKind(String path, String name, Collection<String> known) {
    add(
        path,
        "There is no kind of fact " + quoted(name) + ". " + maybe("Maybe", "one of", name, known),
        "Det finns inget slag av uppgift "
            + quoted(name)
            + ". "
            + maybe("Kanske", "något av", name, known));
  }

  void repeatedCase(String path) {
    add(
        path,
        "Facts do not repeat the case's id. Maybe leave it out.",
        "Uppgifter upprepar inte ärendets id. Kanske ta bort det.");
  }

  /** Tells of a field that a case, or a kind of fact, does not have. */
  void unknownField(String path, String name, @Nullable FactShape owner, Collection<String> known) {
    String whose = owner == null ? "A case" : "A " + owner.name();
    String vems = owner == null ? "Ett ärende" : owner.name() + " (" + owner.swedish() + ")";
    add(
        path,
        whose + " has no field " + quoted(name) + ". " + maybe("Maybe", "one of", name, known),
        vems + " har inget fält " + quoted(name) + ". " + maybe("Kanske", "något av", name, known));
  }

  void mustTell(String path, FactShape shape, Field field) {
    boolean free = field.words().isEmpty();
    String words = listed(field.words().keySet());
    add(
        path,
        "A "
            + shape.name()
            + " must tell its "
            + field.name()
            + ". Maybe "
            + (free ? "give the host system's own id" : "one of " + words)
            + ".",
        shape.name()
            + " ("
            + shape.swedish()
            + ") måste ha "
            + named(shape, field)
            + ". Kanske "
            + (free ? "ge verksamhetssystemets eget id" : "något av " + words)
            + ".");
  }

  void wrong(String path, Wanted wanted, Object given, @Nullable String example) {
    String write = example == null ? wanted.example : "\"" + example + "\"";
    add(
        path,
        "It must be " + wanted.english + ", not " + shown(given) + ". Maybe write " + write + ".",
        "Det ska vara "
            + wanted.swedish
            + ", inte "
            + visat(given)
            + ". Kanske skriv "
            + write
            + ".");
  }

  void notADay(String path, String text) {
    add(
        path,
        quoted(text) + " is not a day. Maybe write it as \"2026-01-31\", without a time.",
        quoted(text) + " är inte en dag. Kanske skriv den som \"2026-01-31\", utan klockslag.");
  }

  void noSuchDay(String path, String text) {
    add(
        path,
        "There is no day " + text + ". Maybe month and day have changed places.",
        "Det finns ingen dag " + text + ". Kanske har månad och dag bytt plats.");
  }

  void noSuchWord(String path, FactShape shape, Field field, String text) {
    // Someone may have written the Swedish term.
    Optional<String> meant =
        field.words().values().stream()
            .filter(t -> t.swedish().equalsIgnoreCase(text))
            .map(Term::name)
            .findFirst();
    Set<String> known = field.words().keySet();
    add(
        path,
        "There is no "
            + field.name()
            + " "
            + quoted(text)
            + ". "
            + meant
                .map(m -> "Maybe " + m + ".")
                .orElseGet(() -> maybe("Maybe", "one of", text, known)),
        "Det finns inget värde "
            + quoted(text)
            + " för "
            + named(shape, field)
            + ". "
            + meant
                .map(m -> "Kanske " + m + ".")
                .orElseGet(() -> maybe("Kanske", "något av", text, known)));
  }

  void missing(String path, String name, Collection<String> words) {
    add(
        path,
        "The "
            + name
            + " is missing. Maybe "
            + (words.isEmpty() ? "give the host system's own id" : "one of " + listed(words))
            + ".",
        "Fältet "
            + name
            + " saknas. Kanske "
            + (words.isEmpty() ? "ge verksamhetssystemets eget id" : "något av " + listed(words))
            + ".");
  }

  private static String named(FactShape shape, Field field) {
    return field.name() + shape.swedish(field).map(word -> " (" + word + ")").orElse("");
  }

  private static String maybe(String may, String some, String given, Collection<String> known) {
    return Nearest.of(given, known)
        .map(near -> may + " " + near + ".")
        .orElseGet(() -> may + " " + some + " " + listed(known) + ".");
  }

  private static String listed(Collection<String> words) {
    return String.join(", ", words);
  }

  private static String quoted(String text) {
    return "\"" + cut(text) + "\"";
  }

  private static String cut(String text) {
    String clean = text.codePoints().anyMatch(Character::isISOControl) ? text.strip() : text;
    clean = clean.replaceAll("\\p{Cntrl}", " ");
    return clean.length() <= 60 ? clean : clean.substring(0, 60) + "...";
  }

  private static String shown(@Nullable Object given) {
    return told(given, "the text ", "the number ", "an object", "a list");
  }

  private static String visat(@Nullable Object given) {
    return told(given, "texten ", "talet ", "ett objekt", "en lista");
  }

  private static String told(
      @Nullable Object given, String text, String number, String object, String list) {
    if (given == null) {
      return "null";
    }
    if (given instanceof String some) {
      return text + quoted(some);
    }
    if (given instanceof JsonTree.Number some) {
      return number + cut(some.text());
    }
    return given instanceof Map ? object : given instanceof List ? list : given.toString();
  }

  private void add(String path, String message, String swedish) {
    problems.add(
        new Problem(
            PlainText.shown(path), factId, PlainText.shown(message), PlainText.shown(swedish)));
  }

  /** The place of the fact a problem is in; what concerns the whole case comes first. */
  private static int place(Problem problem) {
    String[] parts = problem.path().split("/", -1);
    return parts.length > 2 && parts[1].equals("facts") && WHOLE.matcher(parts[2]).matches()
        ? Integer.parseInt(parts[2])
        : -1;
  }
}
