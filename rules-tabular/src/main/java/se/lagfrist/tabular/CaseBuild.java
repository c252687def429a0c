package se.lagfrist.tabular;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.AgeGroup;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CaseFileException;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Person;
import se.lagfrist.casefile.PlainText;
import se.lagfrist.tabular.FactFields.Field;
import se.lagfrist.tabular.Mapping.Value;
import se.lagfrist.tabular.Problem.Cause;
import se.lagfrist.tabular.RowFacts.Draft;

/** Makes the facts of a case and the case; what contradicts the rest is set aside and told. */
final class CaseBuild {

  private static final String PERSON = "person";

  private static final String NO_CASE_ID =
      "Ärendets beteckning eller enhet har ett tecken som inte kan visas, eller är för lång."
          + " Skriv den på nytt i tabellen.";

  private final Problems problems;
  private final Notes notes;

  CaseBuild(Problems problems, Notes notes) {
    this.problems = problems;
    this.notes = notes;
  }

  /** Returns the case, or null if it has nothing but the person. */
  @Nullable CaseFile build(
      String caseId,
      @Nullable String unit,
      @Nullable String handler,
      @Nullable LocalDate born,
      List<Draft> drafts) {
    List<Fact> facts = new ArrayList<>();
    List<@Nullable Draft> from = new ArrayList<>();
    if (born != null) {
      facts.add(Person.of(caseId, PERSON).birthDate(born).build());
      from.add(null);
    }
    for (Draft draft : drafts) {
      Map<String, Object> values = new HashMap<>();
      draft.values().forEach((field, value) -> values.put(field.name(), value));
      values.put("id", draft.id());
      draft
          .mapping()
          .values()
          .forEach(
              (field, value) -> {
                if (value instanceof Value.Age age
                    && born != null
                    && values.get(dayField(draft, age)) instanceof LocalDate day) {
                  values.put(field.name(), ageGroup(born, day));
                }
              });
      try {
        Fact fact = draft.mapping().kind().make(caseId, values);
        facts.add(fact);
        from.add(draft);
        draft.mapping().kind().type().dates().stream()
            .filter(day -> day.isMissing(fact))
            .filter(day -> day.required() || !day.before().isEmpty())
            .forEach(
                day ->
                    notes.tell(
                        "Dagen är okänd: " + day.swedish(),
                        draft.table().where(draft.row().number())));
      } catch (IllegalArgumentException e) {
        problem(
            draft,
            Cause.MISSING,
            "",
            "",
            e.getMessage() + " måste vara känd, men går inte att läsa ut.");
      }
    }
    while (true) {
      if (from.stream().allMatch(d -> d == null)) {
        return null;
      }
      try {
        return CaseFile.builder(caseId).unit(unit).handler(handler).addAll(facts).build();
      } catch (CaseFileException e) {
        // What is contradictory is set aside; that may leave other facts without the one they are
        // about, so the rest is checked again.
        TreeSet<Integer> bad = new TreeSet<>();
        for (CaseFileException.Problem problem : e.problems()) {
          String[] parts = problem.path().split("/", -1);
          if (parts.length > 2 && parts[1].equals("facts")) {
            int place = Integer.parseInt(parts[2]);
            Draft draft = from.get(place);
            if (bad.add(place) && draft != null) {
              String field = parts.length > 3 ? parts[3] : "";
              String id = draft.mapping().id();
              String column = field.equals("id") && id != null ? id : draft.column(field);
              problem(draft, Cause.CONTRADICTION, column, "", why(field, draft));
            }
          }
        }
        if (bad.isEmpty()) {
          for (Draft draft : from) {
            if (draft != null) {
              problem(draft, Cause.NOT_ALLOWED, "", caseId, NO_CASE_ID);
            }
          }
          return null;
        }
        for (int place : bad.descendingSet()) {
          facts.remove(place);
          from.remove(place);
        }
      }
    }
  }

  private static String dayField(Draft draft, Value.Age age) {
    return draft.mapping().kind().field(age.field()).map(Field::name).orElse(age.field());
  }

  private static AgeGroup ageGroup(LocalDate born, LocalDate day) {
    if (day.isBefore(born.plusYears(18))) {
      return AgeGroup.CHILD;
    }
    return day.isBefore(born.plusYears(21)) ? AgeGroup.YOUNG_PERSON : AgeGroup.ADULT;
  }

  private static String why(String field, Draft draft) {
    return switch (field) {
      case "id" ->
          PlainText.firstHidden(draft.id()).isPresent()
              ? "Nyckeln har ett tecken som inte kan visas. Skriv den på nytt i tabellen."
              : "Två rader ger samma beteckning ("
                  + draft.id()
                  + "). Lägg till en kolumn i nyckeln.";
      case "concerns" ->
          "Det som raden gäller kunde inte läsas, så raden kan inte heller användas.";
      default -> "Dagarna i ärendet säger emot varandra (" + draft.mapping().name() + ").";
    };
  }

  private void problem(Draft draft, Cause cause, String column, String value, String hint) {
    for (RowStore.Stored row : draft.rows()) {
      problems.add(
          draft.table(),
          row.number(),
          cause,
          TableReader.key(draft.table(), row.cells()),
          column,
          value,
          hint);
    }
  }
}
