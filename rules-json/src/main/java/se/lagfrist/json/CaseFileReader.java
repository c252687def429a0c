package se.lagfrist.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
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
import se.lagfrist.casefile.Term;
import se.lagfrist.json.CaseFaults.Wanted;
import se.lagfrist.json.FactShape.Field;

/** Turns a JSON tree into a case file, or tells everything that is wrong with it. */
final class CaseFileReader {

  private static final Set<String> OF_CASE = Set.of("$schema", "id", "unit", "handler", "facts");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

  private final CaseFaults faults;

  CaseFileReader(List<Problem> found) {
    this.faults = new CaseFaults(found);
  }

  CaseFile read(@Nullable Object root) {
    if (!(root instanceof Map<?, ?> given)) {
      throw new CaseFileException("?", List.of(CaseFaults.notACase(root)));
    }
    for (Object key : given.keySet()) {
      if (!OF_CASE.contains(key)) {
        Set<String> known = new TreeSet<>(List.of("id", "unit", "handler", "facts"));
        faults.unknownField(Pointer.to("", (String) key), (String) key, null, known);
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
      faults.addElsewhere(e.problems());
    }
    if (file == null || !faults.isEmpty()) {
      throw new CaseFileException(caseId.isBlank() ? "?" : caseId, faults.inOrder());
    }
    return file;
  }

  private List<Fact> facts(String caseId, Map<?, ?> root) {
    List<Fact> facts = new ArrayList<>();
    Object given = root.get("facts");
    if (given == null) {
      faults.factsMissing();
    } else if (given instanceof List<?> elements) {
      for (int i = 0; i < elements.size(); i++) {
        facts.add(fact(caseId, "/facts/" + i, i, elements.get(i)));
      }
    } else {
      faults.factsNoList(given);
    }
    faults.in(null);
    return facts;
  }

  private Fact fact(String caseId, String path, int index, @Nullable Object given) {
    faults.in(null);
    Fact standIn = Event.of(caseId, "?" + index).kind(EventKind.OTHER).build();
    if (!(given instanceof Map<?, ?> members)) {
      faults.notAFact(path, given);
      return standIn;
    }
    String id = members.get("id") instanceof String text ? text : null;
    faults.in(id);
    String typeName = text(path, members, "type", true);
    if (typeName == null) {
      return standIn;
    }
    Optional<FactShape> found = FactShape.named(typeName);
    if (found.isEmpty()) {
      faults.noSuchKind(path + "/type", typeName, kinds());
      return Event.of(caseId, id == null ? "?" + index : id).kind(EventKind.OTHER).build();
    }
    FactShape shape = found.get();
    for (Object key : members.keySet()) {
      String name = (String) key;
      if (name.equals(FactShape.CASE_ID)) {
        faults.repeatedCase(Pointer.to(path, name));
      } else if (!name.equals("type") && !shape.fields().containsKey(name)) {
        faults.unknownField(Pointer.to(path, name), name, shape, shape.fields().keySet());
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
        faults.mustTell(at, shape, field);
      }
      return null;
    }
    return switch (field.kind()) {
      case TEXT -> given instanceof String text ? text : wrong(at, Wanted.TEXT, given);
      case YES_NO -> given instanceof Boolean mark ? mark : wrong(at, Wanted.YES_NO, given);
      case NUMBER ->
          given instanceof JsonTree.Number number && WHOLE.matcher(number.text()).matches()
              ? Integer.valueOf(number.text())
              : wrong(at, Wanted.NUMBER, given);
      case DATE -> day(at, given);
      case WORD -> word(at, shape, field, given);
    };
  }

  private @Nullable LocalDate day(String at, Object given) {
    if (!(given instanceof String text)) {
      wrong(at, Wanted.DAY, given);
      return null;
    }
    if (!DAY.matcher(text).matches()) {
      faults.notADay(at, text);
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      faults.noSuchDay(at, text);
      return null;
    }
  }

  private @Nullable Term word(String at, FactShape shape, Field field, Object given) {
    if (!(given instanceof String text)) {
      faults.wrong(at, Wanted.WORD, given, field.words().keySet().iterator().next());
      return null;
    }
    Term word = field.words().get(text);
    if (word == null) {
      faults.noSuchWord(at, shape, field, text);
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
      wrong(at, Wanted.TEXT, given);
    } else if (required) {
      faults.missing(at, name, name.equals("type") ? kinds() : Set.of());
    }
    return null;
  }

  private @Nullable Object wrong(String at, Wanted wanted, Object given) {
    faults.wrong(at, wanted, given, null);
    return null;
  }

  private static Set<String> kinds() {
    return FactShape.all().keySet();
  }
}
