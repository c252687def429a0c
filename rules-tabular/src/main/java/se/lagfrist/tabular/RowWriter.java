package se.lagfrist.tabular;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Term;
import se.lagfrist.tabular.FactFields.Field;
import se.lagfrist.tabular.Mapping.Condition;
import se.lagfrist.tabular.Mapping.FactMapping;
import se.lagfrist.tabular.Mapping.TableMapping;
import se.lagfrist.tabular.Mapping.Value;

/**
 * Writes the facts of a case as rows of the tables of a mapping: {@link Importer} the other way
 * around. Only a mapping in which each row makes one fact, under an id of its own, and words are
 * the model's own can be used both ways. Immutable.
 */
public final class RowWriter {

  /**
   * A row.
   *
   * @param table the table, as the mapping calls it
   * @param factId the id of the fact it tells
   * @param values what stands in each column: a {@link java.time.LocalDate}, a {@link Boolean}, an
   *     {@link Integer}, a {@link String} or null; the columns of the case and of the id among them
   */
  public record Row(String table, String factId, Map<String, @Nullable Object> values) {

    /** Copies the values, which keep their order. */
    public Row {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }

  /** Where facts of a kind are written. */
  private record Place(TableMapping table, FactMapping fact) {}

  private final Map<FactType, Place> places = new LinkedHashMap<>();
  private final Map<String, Set<String>> columns = new LinkedHashMap<>();

  private RowWriter(Mapping mapping) {
    for (TableMapping table : mapping.tables()) {
      for (FactMapping fact : table.facts()) {
        String why = oneWay(table, fact);
        if (!why.isEmpty()) {
          throw new TableException(
              "Tabellen "
                  + table.name()
                  + " (mappningens rad "
                  + fact.line()
                  + ") kan bara läsas, inte skrivas: "
                  + why);
        }
        if (places.putIfAbsent(fact.kind().type(), new Place(table, fact)) != null) {
          throw new TableException(
              "Två tabeller har plats för \""
                  + fact.kind().type().swedish()
                  + "\" (den ena på mappningens rad "
                  + fact.line()
                  + "). Den som skriver måste veta vilken.");
        }
        Set<String> own = columns.computeIfAbsent(table.name(), t -> new LinkedHashSet<>());
        own.add(table.caseColumns().get(0));
        own.add(requireNonNull(fact.id()));
        fact.when().forEach(c -> own.add(c.column()));
        fact.values()
            .values()
            .forEach(
                v -> {
                  if (v instanceof Value.Column column) {
                    own.add(column.column());
                  }
                });
      }
    }
  }

  /**
   * Returns a writer.
   *
   * @throws TableException naming the line, if the mapping can only be used to read
   */
  public static RowWriter of(Mapping mapping) {
    return new RowWriter(mapping);
  }

  /** Returns the columns of each table that holds facts, by name of the table. */
  public Map<String, Set<String>> columns() {
    return Collections.unmodifiableMap(columns);
  }

  /** Returns the table that holds a kind of fact. */
  public Optional<String> table(FactType kind) {
    return Optional.ofNullable(places.get(kind)).map(p -> p.table().name());
  }

  /** Returns the column that holds a field of a kind of fact; {@code field} in English. */
  public Optional<String> column(FactType kind, String field) {
    Place place = places.get(kind);
    return place == null
        ? Optional.empty()
        : place.fact().values().entrySet().stream()
            .filter(e -> e.getKey().name().equals(field))
            .map(Map.Entry::getValue)
            .filter(Value.Column.class::isInstance)
            .map(v -> ((Value.Column) v).column())
            .findFirst();
  }

  /**
   * Returns the facts of a case as rows, in their order.
   *
   * @throws TableException if something in the case has no column; nothing is left out in silence
   */
  public List<Row> rows(CaseFile file) {
    List<Row> rows = new ArrayList<>(file.facts().size());
    for (Fact fact : file.facts()) {
      rows.add(row(file.id(), fact));
    }
    return rows;
  }

  private Row row(String caseId, Fact fact) {
    FactType kind = FactType.of(fact);
    Place place = places.get(kind);
    if (place == null) {
      throw new TableException("Ingen tabell har plats för \"" + kind.swedish() + "\".");
    }
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put(place.table().caseColumns().get(0), caseId);
    values.put(requireNonNull(place.fact().id()), fact.id());
    for (Condition condition : place.fact().when()) {
      values.put(condition.column(), condition.values().get(0));
    }
    for (Field field : place.fact().kind().fields()) {
      if (field.name().equals("id")) {
        continue;
      }
      Object value = value(field, fact);
      Value from = place.fact().values().get(field);
      if (from instanceof Value.Column column) {
        values.put(column.column(), value instanceof Term term ? term.swedish() : value);
      } else if (value != null
          && !value.equals(field.otherwise())
          && !(from instanceof Value.Constant constant && constant.value().equals(value))) {
        throw new TableException(
            "Tabellen "
                + place.table().name()
                + " har ingen kolumn för "
                + field.swedish()
                + " ("
                + kind.swedish()
                + ").");
      }
    }
    return new Row(place.table().name(), fact.id(), values);
  }

  private static @Nullable Object value(Field field, Fact fact) {
    try {
      return field.component().getAccessor().invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns why a fact cannot be written back, or "". */
  private static String oneWay(TableMapping table, FactMapping fact) {
    if (fact.id() == null) {
      return "den säger inte i vilken kolumn uppgiftens id står (id: Kolumn).";
    }
    if (table.caseColumns().size() != 1) {
      return "ärendet står inte i en enda kolumn.";
    }
    if (!fact.group().isEmpty() || !fact.series().isEmpty() || table.unfold() != null) {
      return "en rad är inte en uppgift.";
    }
    if (!table.splits().isEmpty()) {
      return "kolumner delas.";
    }
    for (Condition condition : fact.when()) {
      if (condition.test() != Condition.Test.ONE_OF || condition.values().isEmpty()) {
        return "villkoret på " + condition.column() + " säger inte vad som ska stå där.";
      }
    }
    for (Value value : fact.values().values()) {
      boolean plain =
          value instanceof Value.Constant
              || value instanceof Value.Column column
                  && column.codes().isEmpty()
                  && column.as().isEmpty()
                  && column.when().isEmpty();
      if (!plain) {
        return "länkar, åldrar, koder och villkor på ett värde kan inte vändas.";
      }
    }
    return "";
  }
}
