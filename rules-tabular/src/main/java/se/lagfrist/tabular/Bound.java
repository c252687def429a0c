package se.lagfrist.tabular;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.lagfrist.tabular.Mapping.Condition;
import se.lagfrist.tabular.Mapping.FactMapping;
import se.lagfrist.tabular.Mapping.TableMapping;
import se.lagfrist.tabular.Mapping.Value;

/** A table of a file and the part of the mapping that says how it is read. */
final class Bound {

  private final TableMapping mapping;
  private final RowTable rows;
  private final long header;
  private final List<String> names;
  private final Map<String, Integer> places;
  private final int width;
  private final Days days;
  private final Map<List<String>, Days> otherDays = new HashMap<>();

  /**
   * Binds.
   *
   * @param header the number of the row with the names; rows up to it hold no data
   * @param names the names of the columns
   */
  Bound(TableMapping mapping, RowTable rows, long header, List<String> names) {
    this.mapping = mapping;
    this.rows = rows;
    this.header = header;
    this.names = new ArrayList<>(names);
    this.width = names.size();
    this.places = places(names);
    for (Mapping.Split split : mapping.splits()) {
      split.into().forEach(this::addColumn);
    }
    if (mapping.unfold() != null) {
      addColumn(mapping.unfold().into());
    }
    this.days = new Days(mapping.dates());
  }

  private void addColumn(String name) {
    places.put(Words.plain(name), names.size());
    names.add(name);
  }

  /** Returns where each column is, by its plain name; a name that comes again gets a number. */
  static Map<String, Integer> places(List<String> names) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String plain = Words.plain(names.get(i));
      if (!plain.isEmpty() && places.putIfAbsent(plain, i) != null) {
        int again = 2;
        while (places.putIfAbsent(plain + again, i) != null) {
          again++;
        }
      }
    }
    return places;
  }

  TableMapping mapping() {
    return mapping;
  }

  RowTable rows() {
    return rows;
  }

  long header() {
    return header;
  }

  /** Returns the names of the columns, those that are made from others last. */
  List<String> names() {
    return names;
  }

  /** Returns how many columns the file has. */
  int width() {
    return width;
  }

  boolean has(String column) {
    return places.containsKey(Words.plain(column));
  }

  String cell(String[] cells, String column) {
    Integer place = places.get(Words.plain(column));
    return place == null || place >= cells.length ? "" : cells[place];
  }

  void put(String[] cells, String column, String value) {
    Integer place = places.get(Words.plain(column));
    if (place != null) {
      cells[place] = value;
    }
  }

  Days days(List<String> forms) {
    return forms.isEmpty() ? days : otherDays.computeIfAbsent(forms, Days::new);
  }

  /** Returns whether a bare number is a day of a workbook. */
  boolean serial() {
    return rows.countsDays();
  }

  String where(long number) {
    String sheet =
        rows.name().isEmpty() || rows.name().equals(rows.file()) ? "" : ", " + rows.name();
    return rows.file() + sheet + ", " + rows.place(number);
  }

  boolean holds(List<Condition> conditions, String[] cells) {
    for (Condition condition : conditions) {
      String value = cell(cells, condition.column());
      boolean holds =
          switch (condition.test()) {
            case FILLED -> !value.isEmpty();
            case EMPTY -> value.isEmpty();
            case ONE_OF -> among(condition.values(), value);
            case NONE_OF -> !among(condition.values(), value);
            case CONTAINS ->
                condition.values().stream()
                    .anyMatch(v -> Words.plain(value).contains(Words.plain(v)));
          };
      if (!holds) {
        return false;
      }
    }
    return true;
  }

  static boolean among(List<String> values, String value) {
    String plain = Words.plain(value);
    return values.stream().anyMatch(v -> Words.plain(v).equals(plain));
  }

  /** Returns the columns that the mapping names and a file must have. */
  static Set<String> required(TableMapping table) {
    Set<String> required = new LinkedHashSet<>(used(table));
    required.removeIf(c -> among(table.optional(), c));
    table.splits().forEach(s -> required.removeAll(s.into()));
    if (table.unfold() != null) {
      required.remove(table.unfold().into());
    }
    return required;
  }

  /** Returns the columns that the mapping reads. */
  static Set<String> used(TableMapping table) {
    Set<String> used = new LinkedHashSet<>(table.caseColumns());
    used.addAll(table.key());
    used.addAll(table.alsoCases());
    if (table.caseVia() != null) {
      used.add(table.caseVia());
    }
    if (table.born() != null && !table.born().equals(Mapping.CASE)) {
      used.add(table.born());
    }
    if (table.unit() != null) {
      used.add(table.unit());
    }
    if (table.handler() != null) {
      used.add(table.handler());
    }
    table.skip().forEach(c -> used.add(c.column()));
    used.addAll(table.checks().keySet());
    table.splits().forEach(s -> used.add(s.column()));
    if (table.unfold() != null) {
      used.addAll(table.unfold().columns());
    }
    for (FactMapping fact : table.facts()) {
      if (fact.id() != null) {
        used.add(fact.id());
      }
      fact.when().forEach(c -> used.add(c.column()));
      used.addAll(fact.group());
      used.addAll(fact.series());
      for (Value value : fact.values().values()) {
        if (value instanceof Value.Column column) {
          used.add(column.column());
          column.when().forEach(c -> used.add(c.column()));
        } else if (value instanceof Value.Link link && !link.back() && !link.column().isEmpty()) {
          used.add(link.column());
        }
      }
    }
    return used;
  }
}
