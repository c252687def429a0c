package se.lagfrist.host.table;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;

/** All tables of the case system. */
public final class HostTables {

  private static final List<FactTable<?, ?>> ALL =
      Stream.of(IntakeTables.all(), DecisionTables.all(), CareTables.all(), OtherTables.all())
          .flatMap(List::stream)
          .toList();

  private static final Map<Class<?>, FactTable<?, ?>> BY_FACT =
      ALL.stream().collect(Collectors.toUnmodifiableMap(FactTable::factClass, t -> t));

  private static final Map<String, Set<String>> COLUMNS = columnsOf();

  private HostTables() {}

  /** Returns the kinds of row, in the order they are read. */
  public static List<FactTable<?, ?>> all() {
    return ALL;
  }

  /** Returns the columns of each table besides the case's id and the row's. */
  public static Map<String, Set<String>> columns() {
    return COLUMNS;
  }

  /** Returns the kind of row that a row of the database is, or null if its type is unknown. */
  static @Nullable FactTable<?, ?> of(RawRow row) {
    Object type = row.value(FactTable.TYPE);
    for (FactTable<?, ?> table : ALL) {
      String own = table.type();
      if (table.table().equals(row.table()) && (own == null || own.equals(type))) {
        return table;
      }
    }
    return null;
  }

  /** Returns the kind of row that holds a fact. */
  static FactTable<?, ?> of(Fact fact) {
    FactTable<?, ?> table = BY_FACT.get(fact.getClass());
    if (table == null) {
      throw new IllegalArgumentException("No table holds a " + fact.getClass().getSimpleName());
    }
    return table;
  }

  /** Returns the words that tell the kinds of row of a table. */
  static List<String> types(String table) {
    return ALL.stream()
        .filter(t -> t.table().equals(table))
        .map(FactTable::type)
        .filter(t -> t != null)
        .toList();
  }

  private static Map<String, Set<String>> columnsOf() {
    Map<String, Set<String>> columns = new LinkedHashMap<>();
    for (FactTable<?, ?> table : ALL) {
      columns.computeIfAbsent(table.table(), t -> new LinkedHashSet<>()).addAll(table.columns());
    }
    return columns;
  }
}
