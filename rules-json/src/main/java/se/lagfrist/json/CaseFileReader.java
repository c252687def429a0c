package se.lagfrist.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CaseFileException;
import se.lagfrist.casefile.CaseFileException.Problem;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.PlainText;
import se.lagfrist.casefile.Term;
import se.lagfrist.json.FactShape.Field;

/** Turns a JSON tree into a case file, or tells everything that is wrong with it. */
final class CaseFileReader {

  private static final Set<String> OF_CASE = Set.of("$schema", "id", "unit", "handler", "facts");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

  private final List<Problem> problems = new ArrayList<>();

  CaseFileReader(List<Problem> found) {
    problems.addAll(found);
  }

  CaseFile read(@Nullable Object root) {
    if (!(root instanceof Map<?, ?> given)) {
      throw new CaseFileException(
          "?",
          List.of(
              new Problem(
                  "",
                  "A case file is an object, not "
                      + shown(root)
                      + ". Maybe begin with {\"id\": ..., \"facts\": [...]}.")));
    }
    for (Object key : given.keySet()) {
      if (!OF_CASE.contains(key)) {
        unknown(
            "", (String) key, new TreeSet<>(List.of("id", "unit", "handler", "facts")), "A case");
      }
    }
    String id = text("", given, "id", true);
    String unit = text("", given, "unit", false);
    String handler = text("", given, "handler", false);
    text("", given, "$schema", false);
    String caseId = id == null ? "?" : id;
    List<Fact> facts = facts(caseId, given);
    // Facts that could not be read are stood in for, so that the places of the others are right
    // and what is contradictory is told at once with what is malformed.
    CaseFile file = null;
    try {
      file = CaseFile.builder(caseId).unit(unit).handler(handler).addAll(facts).build();
    } catch (CaseFileException e) {
      Set<String> told = new HashSet<>();
      problems.forEach(p -> told.add(p.path()));
      e.problems().stream().filter(p -> !told.contains(p.path())).forEach(problems::add);
    }
    if (file == null || !problems.isEmpty()) {
      problems.sort(Comparator.comparingInt(CaseFileReader::place));
      throw new CaseFileException(caseId.isBlank() ? "?" : caseId, problems);
    }
    return file;
  }

  private List<Fact> facts(String caseId, Map<?, ?> root) {
    List<Fact> facts = new ArrayList<>();
    Object given = root.get("facts");
    if (!(given instanceof List<?> elements)) {
      add(
          "/facts",
          given == null
              ? "The facts are missing. Maybe write \"facts\": [...]; a new case has none: []."
              : "The facts are a list, not "
                  + shown(given)
                  + ". Maybe put them within square brackets.");
      return facts;
    }
    for (int i = 0; i < elements.size(); i++) {
      facts.add(fact(caseId, "/facts/" + i, i, elements.get(i)));
    }
    return facts;
  }

  private Fact fact(String caseId, String path, int index, @Nullable Object given) {
    Fact standIn = Event.of(caseId, "?" + index).kind(EventKind.OTHER).build();
    if (!(given instanceof Map<?, ?> members)) {
      add(
          path,
          "A fact is an object, not "
              + shown(given)
              + ". Maybe begin with {\"type\": ..., \"id\": ...}.");
      return standIn;
    }
    String typeName = text(path, members, "type", true);
    if (typeName == null) {
      return standIn;
    }
    Optional<FactShape> found = FactShape.named(typeName);
    if (found.isEmpty()) {
      add(
          path + "/type",
          "There is no kind of fact " + quoted(typeName) + ". " + maybe(typeName, kinds()));
      String id = members.get("id") instanceof String text ? text : "?" + index;
      return Event.of(caseId, id).kind(EventKind.OTHER).build();
    }
    FactShape shape = found.get();
    for (Object key : members.keySet()) {
      String name = (String) key;
      if (name.equals(FactShape.CASE_ID)) {
        add(Pointer.to(path, name), "Facts do not repeat the case's id. Maybe leave it out.");
      } else if (!name.equals("type") && !shape.fields().containsKey(name)) {
        unknown(path, name, shape.fields().keySet(), "A " + shape.name());
      }
    }
    Map<String, Object> values = new HashMap<>();
    for (Field field : shape.fields().values()) {
      Object value = value(path, shape, field, members.get(field.name()));
      if (value != null) {
        values.put(field.name(), value);
      }
    }
    values.putIfAbsent("id", "?" + index);
    return shape.construct(caseId, values);
  }

  private @Nullable Object value(
      String path, FactShape shape, Field field, @Nullable Object given) {
    String at = Pointer.to(path, field.name());
    if (given == null) {
      if (field.required()) {
        add(
            at,
            "A "
                + shape.name()
                + " must tell its "
                + field.name()
                + ". Maybe "
                + (field.words().isEmpty()
                    ? "give the host system's own id"
                    : "one of " + listed(field.words().keySet()))
                + ".");
      }
      return null;
    }
    return switch (field.kind()) {
      case TEXT -> given instanceof String text ? text : wrong(at, "a text", given, "\"...\"");
      case YES_NO ->
          given instanceof Boolean mark ? mark : wrong(at, "true or false", given, "true");
      case NUMBER ->
          given instanceof JsonTree.Number number && WHOLE.matcher(number.text()).matches()
              ? Integer.valueOf(number.text())
              : wrong(at, "a whole number of at most nine digits", given, "2");
      case DATE -> day(at, given);
      case WORD -> word(at, field, given);
    };
  }

  private @Nullable LocalDate day(String at, Object given) {
    if (!(given instanceof String text)) {
      wrong(at, "a day", given, "\"2026-01-31\"");
      return null;
    }
    if (!DAY.matcher(text).matches()) {
      add(at, quoted(text) + " is not a day. Maybe write it as \"2026-01-31\", without a time.");
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      add(at, "There is no day " + text + ". Maybe month and day have changed places.");
      return null;
    }
  }

  private @Nullable Term word(String at, Field field, Object given) {
    if (!(given instanceof String text)) {
      wrong(at, "a word", given, "\"" + field.words().keySet().iterator().next() + "\"");
      return null;
    }
    Term word = field.words().get(text);
    if (word == null) {
      // Someone may have written the Swedish term.
      Optional<String> meant =
          field.words().values().stream()
              .filter(t -> t.swedish().equalsIgnoreCase(text))
              .map(Term::name)
              .findFirst();
      add(
          at,
          "There is no "
              + field.name()
              + " "
              + quoted(text)
              + ". "
              + meant
                  .map(m -> "Maybe " + m + ".")
                  .orElseGet(() -> maybe(text, field.words().keySet())));
    }
    return word;
  }

  private @Nullable String text(String path, Map<?, ?> members, String name, boolean required) {
    Object given = members.get(name);
    if (given instanceof String text) {
      return text;
    }
    String at = Pointer.to(path, name);
    if (given != null) {
      wrong(at, "a text", given, "\"...\"");
    } else if (required) {
      add(
          at,
          "The "
              + name
              + " is missing. Maybe "
              + (name.equals("type")
                  ? "one of " + listed(kinds())
                  : "give the host system's own id")
              + ".");
    }
    return null;
  }

  private @Nullable Object wrong(String at, String wanted, Object given, String example) {
    add(at, "It must be " + wanted + ", not " + shown(given) + ". Maybe write " + example + ".");
    return null;
  }

  private void unknown(String path, String name, Collection<String> known, String owner) {
    add(
        Pointer.to(path, name),
        owner + " has no field " + quoted(name) + ". " + maybe(name, known));
  }

  private static String maybe(String given, Collection<String> known) {
    return Nearest.of(given, known)
        .map(near -> "Maybe " + near + ".")
        .orElseGet(() -> "Maybe one of " + listed(known) + ".");
  }

  private static Set<String> kinds() {
    return FactShape.all().keySet();
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
    if (given == null) {
      return "null";
    }
    if (given instanceof String text) {
      return "the text " + quoted(text);
    }
    if (given instanceof JsonTree.Number number) {
      return "the number " + cut(number.text());
    }
    if (given instanceof Map) {
      return "an object";
    }
    return given instanceof List ? "a list" : given.toString();
  }

  private void add(String path, String message) {
    problems.add(new Problem(PlainText.shown(path), PlainText.shown(message)));
  }

  /** The place of the fact a problem is in; what concerns the whole case comes first. */
  private static int place(Problem problem) {
    String[] parts = problem.path().split("/", -1);
    return parts.length > 2 && parts[1].equals("facts") && WHOLE.matcher(parts[2]).matches()
        ? Integer.parseInt(parts[2])
        : -1;
  }
}
