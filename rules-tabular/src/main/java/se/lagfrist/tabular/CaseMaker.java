package se.lagfrist.tabular;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.AgeGroup;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CaseFileException;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Person;
import se.lagfrist.tabular.FactFields.Field;
import se.lagfrist.tabular.Mapping.FactMapping;
import se.lagfrist.tabular.Mapping.Value;
import se.lagfrist.tabular.Problem.Cause;
import se.lagfrist.tabular.RowFacts.Draft;

/** Makes one case file of the rows of a case. */
final class CaseMaker {

  private static final String PERSON = "person";

  private final List<Bound> tables;
  private final Problems problems;
  private final Notes notes;
  private final @Nullable LocalDate extracted;
  private final Map<Bound, MonthRange> months;
  private final RowFacts rowFacts;

  CaseMaker(
      List<Bound> tables,
      Problems problems,
      Notes notes,
      @Nullable LocalDate extracted,
      Map<Bound, MonthRange> months) {
    this.tables = tables;
    this.problems = problems;
    this.notes = notes;
    this.extracted = extracted;
    this.months = months;
    this.rowFacts = new RowFacts(problems);
  }

  /** Returns the case, or null if no row of it could be used. */
  @Nullable CaseFile make(String caseId, List<RowStore.Stored> rows) {
    List<Draft> drafts = new ArrayList<>();
    Set<String> broken = new HashSet<>();
    LocalDate born = null;
    String unit = null;
    boolean refused = false;
    for (RowStore.Stored row : rows) {
      Bound table = tables.get(row.table());
      var made = rowFacts.of(table, row);
      if (made.isEmpty()) {
        refused = true;
        for (FactMapping fact : table.mapping().facts()) {
          if (!fact.group().isEmpty() && table.holds(fact.when(), row.cells())) {
            broken.add(group(table, fact, row));
          }
        }
        continue;
      }
      drafts.addAll(made.get());
      if (made.get().isEmpty() && !table.mapping().facts().isEmpty()) {
        notes.tell("Raden ger inget enligt mappningen", table.where(row.number()));
      }
      born = born(table, row, caseId, born);
      if (table.mapping().unit() != null && unit == null) {
        String text = table.cell(row.cells(), table.mapping().unit());
        unit = text.isEmpty() ? null : text;
      }
    }
    if (refused && !drafts.isEmpty()) {
      notes.tell(
          "Ärendet har också rader som hölls tillbaka, så en tid kan ha börjat tidigare än svaret säger",
          drafts.get(0).table().where(drafts.get(0).row().number()));
    }
    List<Draft> whole = grouped(drafts, broken);
    whole = new Series(months, notes).joined(whole);
    name(caseId, whole);
    new Links(notes).resolve(whole);
    return build(caseId, unit, born, whole);
  }

  private @Nullable LocalDate born(
      Bound table, RowStore.Stored row, String caseId, @Nullable LocalDate known) {
    String column = table.mapping().born();
    String text =
        column == null
            ? ""
            : column.equals(Mapping.CASE) ? caseId : table.cell(row.cells(), column);
    int next = text.indexOf(RowTable.NEXT);
    text = next < 0 ? text : text.substring(0, next);
    if (text.isEmpty()) {
      return known;
    }
    LocalDate day = PersonKey.birthDay(text, extracted);
    if (day == null) {
      Days days = table.days(List.of());
      day = (table.serial() ? days.readSerial(text) : days.read(text)).day();
    }
    if (day == null || day.isBefore(CaseFile.FIRST_DAY)) {
      notes.tell("Födelsedagen kan inte läsas och är okänd", table.where(row.number()));
      return known;
    }
    if (known != null && !known.equals(day)) {
      notes.tell("Ärendet har rader med olika födelsedagar; den första gäller", table.where(row.number()));
      return known;
    }
    return day;
  }

  private static String group(Bound table, FactMapping fact, RowStore.Stored row) {
    StringBuilder group = new StringBuilder(table.mapping().name() + "\n" + fact.name());
    fact.group().forEach(column -> group.append('\n').append(table.cell(row.cells(), column)));
    return group.toString();
  }

  /** Joins the rows that tell one fact together. */
  private List<Draft> grouped(List<Draft> drafts, Set<String> broken) {
    Map<String, Draft> groups = new HashMap<>();
    List<Draft> whole = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.mapping().group().isEmpty()) {
        whole.add(draft);
        continue;
      }
      String group = group(draft.table(), draft.mapping(), draft.row());
      Draft first = groups.putIfAbsent(group, draft);
      if (first == null) {
        whole.add(draft);
        if (broken.contains(group)) {
          // A day picked among rows would be picked among too few.
          draft
              .mapping()
              .values()
              .forEach(
                  (field, value) -> {
                    if (value instanceof Value.Column column && !column.pick().isEmpty()) {
                      draft.values().remove(field);
                    }
                  });
          notes.tell(
              "En rad som hör till samma sak kunde inte läsas, så dess första eller sista dag är okänd",
              draft.table().where(draft.row().number()));
        }
      } else {
        join(first, draft, broken.contains(group));
      }
    }
    return whole;
  }

  private void join(Draft first, Draft more, boolean broken) {
    first.rows().add(more.row());
    first
        .mapping()
        .values()
        .forEach(
            (field, value) -> {
              Object old = first.values().get(field);
              Object now = more.values().get(field);
              if (now == null || !(value instanceof Value.Column column)) {
                return;
              }
              if (!column.pick().isEmpty()) {
                if (!broken && now instanceof LocalDate day) {
                  boolean earlier = old instanceof LocalDate known && day.isBefore(known);
                  boolean wanted = old == null || (earlier == column.pick().equals("tidigaste"));
                  if (wanted && !now.equals(old)) {
                    first.values().put(field, now);
                  }
                }
              } else if (old == null) {
                first.values().put(field, now);
              } else if (!old.equals(now)) {
                notes.tell(
                    "Rader om samma sak säger olika om " + field.swedish() + "; den första gäller",
                    more.table().where(more.row().number()));
              }
            });
  }

  private void name(String caseId, List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (!draft.id().isEmpty()) {
        continue;
      }
      List<String> parts = new ArrayList<>();
      parts.add(draft.mapping().name().replace(' ', '-'));
      List<String> columns =
          draft.mapping().group().isEmpty() ? draft.table().mapping().key() : draft.mapping().group();
      for (String column : columns) {
        String text = draft.table().cell(draft.row().cells(), column).replace(RowTable.NEXT, '+');
        // The case is told already, and may be a person's key.
        if (!text.isEmpty() && !text.equals(caseId) && !isCase(draft, column)) {
          parts.add(text.replaceAll("\\s+", "-"));
        }
      }
      String id = String.join("-", parts);
      draft.id(id.length() <= 200 ? id : id.substring(0, 180) + "-" + Integer.toHexString(id.hashCode()));
    }
  }

  private static boolean isCase(Draft draft, String column) {
    return Bound.among(draft.table().mapping().caseColumns(), column)
        && draft.table().mapping().key().size() > 1;
  }

  private @Nullable CaseFile build(
      String caseId, @Nullable String unit, @Nullable LocalDate born, List<Draft> drafts) {
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
                        "Dagen är okänd: " + day.swedish(), draft.table().where(draft.row().number())));
      } catch (IllegalArgumentException e) {
        problem(draft, Cause.MISSING, "", "", e.getMessage() + " måste vara känd, men går inte att läsa ut.");
      }
    }
    if (from.stream().allMatch(d -> d == null)) {
      return null;
    }
    while (true) {
      try {
        return CaseFile.builder(caseId).unit(unit).addAll(facts).build();
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
              problem(draft, Cause.CONTRADICTION, draft.column(field), "", why(field, draft));
            }
          }
        }
        if (bad.isEmpty()) {
          throw e;
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
      case "id" -> "Två rader ger samma beteckning (" + draft.id() + "). Lägg till en kolumn i nyckeln.";
      case "concerns" -> "Det som raden gäller kunde inte läsas, så raden kan inte heller användas.";
      default -> "Dagarna i ärendet säger emot varandra (" + draft.mapping().name() + ").";
    };
  }

  private void problem(Draft draft, Cause cause, String column, String value, String hint) {
    for (RowStore.Stored row : draft.rows()) {
      problems.add(
          draft.table(), row.number(), cause, TableReader.key(draft.table(), row.cells()), column, value, hint);
    }
  }

  /** The months that a table holds, from the first to the last. */
  static final class MonthRange {
    private final TreeMap<YearMonth, Boolean> all = new TreeMap<>();

    void add(YearMonth month) {
      if (all.size() < 2 || month.isBefore(all.firstKey()) || month.isAfter(all.lastKey())) {
        all.put(month, true);
      }
    }

    boolean isFirst(YearMonth month) {
      return !all.isEmpty() && all.firstKey().equals(month);
    }

    boolean isLast(YearMonth month) {
      return !all.isEmpty() && all.lastKey().equals(month);
    }
  }

  /** Keeps the order in which things were found. */
  static <K, V> Map<K, V> ordered() {
    return new LinkedHashMap<>();
  }
}
