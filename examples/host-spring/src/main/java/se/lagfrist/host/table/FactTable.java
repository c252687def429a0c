package se.lagfrist.host.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Term;

/**
 * Which table holds a kind of fact and which column each of its fields. A vendor writes one of
 * these for each kind of row it has.
 *
 * @param <F> the fact
 * @param <B> its builder
 */
public final class FactTable<F extends Fact, B> {

  /** The column that tells what a row is about: the id of another row of the case. */
  public static final String CONCERNS = "galler_id";

  /** The column with the day the row was registered. */
  public static final String REGISTERED = "registrerad_datum";

  /** The column that tells the kind of row, where one table holds several. */
  public static final String TYPE = "typ";

  private final String table;
  private final @Nullable String type;
  private final Class<F> factClass;
  private final BiFunction<String, String, B> start;
  private final Function<B, F> build;
  private final List<Column<F, B>> columns = new ArrayList<>();

  private FactTable(
      String table,
      @Nullable String type,
      Class<F> factClass,
      BiFunction<String, String, B> start,
      Function<B, F> build) {
    this.table = table;
    this.type = type;
    this.factClass = factClass;
    this.start = start;
    this.build = build;
  }

  /** Starts a table that holds one kind of fact. */
  static <F extends Fact, B> FactTable<F, B> of(
      String table,
      Class<F> factClass,
      BiFunction<String, String, B> start,
      BiConsumer<B, @Nullable String> concerns,
      BiConsumer<B, @Nullable LocalDate> registered,
      Function<B, F> build) {
    return of(table, null, factClass, start, concerns, registered, build);
  }

  /** Starts a kind of row of a table that holds several kinds. */
  static <F extends Fact, B> FactTable<F, B> of(
      String table,
      @Nullable String type,
      Class<F> factClass,
      BiFunction<String, String, B> start,
      BiConsumer<B, @Nullable String> concerns,
      BiConsumer<B, @Nullable LocalDate> registered,
      Function<B, F> build) {
    FactTable<F, B> made = new FactTable<>(table, type, factClass, start, build);
    made.columns.add(Column.text(CONCERNS, Fact::concerns, concerns));
    made.columns.add(
        new Column<>(
            REGISTERED,
            "registeredOn",
            (row, b) -> registered.accept(b, (LocalDate) row.value(REGISTERED)),
            Fact::registeredOn));
    return made;
  }

  /** Adds a column with a day. */
  FactTable<F, B> day(String name, String field, BiConsumer<B, @Nullable LocalDate> setter) {
    columns.add(Column.day(name, factClass, field, setter));
    return this;
  }

  /** Adds a column with a word that must be there. */
  <T extends Enum<T> & Term> FactTable<F, B> must(
      String name, Class<T> words, Function<F, @Nullable T> getter, BiConsumer<B, T> setter) {
    columns.add(Column.word(name, words, true, getter, setter));
    return this;
  }

  /** Adds a column with a word; an empty column means that it is not known. */
  <T extends Enum<T> & Term> FactTable<F, B> word(
      String name, Class<T> words, Function<F, @Nullable T> getter, BiConsumer<B, T> setter) {
    columns.add(Column.word(name, words, false, getter, setter));
    return this;
  }

  /** Adds a column with a text. */
  FactTable<F, B> text(
      String name, Function<F, @Nullable String> getter, BiConsumer<B, @Nullable String> setter) {
    columns.add(Column.text(name, getter, setter));
    return this;
  }

  /** Adds a column with yes or no; an empty column means that it is not known. */
  FactTable<F, B> mark(
      String name, Function<F, @Nullable Boolean> getter, BiConsumer<B, @Nullable Boolean> setter) {
    columns.add(Column.mark(name, getter, setter));
    return this;
  }

  /** Adds a column with a whole number. */
  FactTable<F, B> number(
      String name, Function<F, @Nullable Integer> getter, BiConsumer<B, @Nullable Integer> setter) {
    columns.add(Column.number(name, getter, setter));
    return this;
  }

  /** Returns the table. */
  public String table() {
    return table;
  }

  /** Returns the kind of row, or null if the table holds one kind only. */
  public @Nullable String type() {
    return type;
  }

  /** Returns the kind of fact. */
  public Class<F> factClass() {
    return factClass;
  }

  /** Returns the columns besides the case's id and the row's, in order. */
  public List<String> columns() {
    List<String> names = new ArrayList<>();
    if (type != null) {
      names.add(TYPE);
    }
    columns.forEach(c -> names.add(c.name()));
    return names;
  }

  /** Returns the column of a field of the fact, or the field's own name if it has none. */
  String columnOf(String field) {
    if (field.equals("concerns")) {
      return CONCERNS;
    }
    return columns.stream()
        .filter(c -> c.field().equals(field))
        .map(Column::name)
        .findFirst()
        .orElse(field);
  }

  /** Reads a row. */
  F read(RawRow row) throws UnreadableRow {
    B builder = start.apply(row.caseId(), row.id());
    for (Column<F, B> column : columns) {
      column.reader().read(row, builder);
    }
    return build.apply(builder);
  }

  /** Writes a fact of this table's kind as a row. */
  RawRow write(Fact fact) {
    F own = factClass.cast(fact);
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    if (type != null) {
      values.put(TYPE, type);
    }
    columns.forEach(c -> values.put(c.name(), c.writer().apply(own)));
    return new RawRow(table, fact.caseId(), fact.id(), values);
  }
}
