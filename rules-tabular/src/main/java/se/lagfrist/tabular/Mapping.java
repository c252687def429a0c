package se.lagfrist.tabular;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of an extract become facts, as a mapping file tells it. Immutable.
 *
 * @param name what it is for
 * @param extracted the day the rows were taken out, if told
 * @param tables the tables, in order
 */
public record Mapping(String name, @Nullable LocalDate extracted, List<TableMapping> tables) {

  /** Stands for the case itself where the day of birth is read from its id. */
  static final String CASE = "ärende";

  /** Keeps a copy of the tables. */
  public Mapping {
    tables = List.copyOf(tables);
  }

  /**
   * Reads a mapping file, UTF-8.
   *
   * @throws TableException naming everything that is wrong with it, by line
   * @throws IOException if it cannot be read
   */
  public static Mapping read(Path file) throws IOException {
    return parse(
        String.valueOf(file.getFileName()), Files.readString(file, StandardCharsets.UTF_8));
  }

  /**
   * Reads the text of a mapping file.
   *
   * @param file what it is called in messages
   * @throws TableException naming everything that is wrong with it, by line
   */
  public static Mapping parse(String file, String text) {
    return new MappingReader(file).read(text);
  }

  /** Returns what an extract of this form keeps, as the engine wants to know it. */
  public RecordingProfile profile() {
    return RecordingProfile.of(this);
  }

  /**
   * How the rows of one table become facts.
   *
   * @param name what it is called
   * @param line where in the mapping file it stands
   * @param files pattern of the names of its files, such as {@code *placeringar*}, or null for any
   * @param sheet the sheet or the list of records, or null for any
   * @param columns the names of the columns by position, where the file has no headings
   * @param delimiter between the fields of a text, or null to find out
   * @param charset of a text, or null to find out
   * @param dates the forms of days
   * @param key the columns that together name a row
   * @param caseColumns the columns of which the first filled one names the case
   * @param caseVia column by which the case is found through other rows that have both, or null
   * @param alsoCases columns that name further cases that the row belongs to
   * @param born column with the day of birth, or with the person's key, or null
   * @param unit column that names the unit that handles the case, or null
   * @param handler column with the id of who handles the case, or null
   * @param skip rows that are passed over
   * @param notKept columns that are left aside knowingly
   * @param optional columns that may be missing in a file
   * @param checks what the values of a column must be among
   * @param splits columns that hold several values
   * @param unfold columns of which each marked one makes a row of its own, or null
   * @param facts the facts that a row makes
   */
  record TableMapping(
      String name,
      int line,
      @Nullable String files,
      @Nullable String sheet,
      List<String> columns,
      @Nullable Character delimiter,
      @Nullable String charset,
      List<String> dates,
      List<String> key,
      List<String> caseColumns,
      @Nullable String caseVia,
      List<String> alsoCases,
      @Nullable String born,
      @Nullable String unit,
      @Nullable String handler,
      List<Condition> skip,
      List<String> notKept,
      List<String> optional,
      Map<String, List<String>> checks,
      List<Split> splits,
      @Nullable Unfold unfold,
      List<FactMapping> facts) {}

  /**
   * A column of which each value is several.
   *
   * @param column the column
   * @param at what stands between the values
   * @param last whether it is divided at the last place instead of at each
   * @param into the columns that the parts become
   */
  record Split(String column, String at, boolean last, List<String> into) {}

  /**
   * Columns of which each marked one makes a row.
   *
   * @param columns the columns
   * @param into the column that then holds the name of the marked one
   */
  record Unfold(List<String> columns, String into) {}

  /**
   * A demand on a row.
   *
   * @param column the column
   * @param test what it must be
   * @param values the values it is compared with
   */
  record Condition(String column, Test test, List<String> values) {
    enum Test {
      FILLED,
      EMPTY,
      ONE_OF,
      NONE_OF,
      CONTAINS
    }
  }

  /**
   * A fact that a row makes.
   *
   * @param name what other facts call it
   * @param line where in the mapping file it stands
   * @param kind the kind of fact
   * @param id column with the id of the fact, or null to make one of the key
   * @param when what the row must be like
   * @param group columns by which rows make one fact together; empty if each row makes its own
   * @param series columns with year and month, if months in a row make one fact; else empty
   * @param latestOnly whether the extract keeps the latest one only
   * @param values the fields
   */
  record FactMapping(
      String name,
      int line,
      FactFields kind,
      @Nullable String id,
      List<Condition> when,
      List<String> group,
      List<String> series,
      boolean latestOnly,
      Map<FactFields.Field, Value> values) {}

  /** Where the value of a field comes from. */
  sealed interface Value {

    /**
     * A column.
     *
     * @param column the column
     * @param as how its text is read: "", {@code lag}, {@code paragraf}, {@code grund}
     * @param pick of a group of rows: "" the first filled, {@code tidigaste}, {@code senaste}
     * @param codes its words by plain text; the value is a term, true, false or {@link #UNKNOWN}
     * @param dates forms of days of this column, or empty for the table's
     * @param required whether a row without it is held back
     * @param when what a row must be like for it to be read there
     */
    record Column(
        String column,
        String as,
        String pick,
        Map<String, Object> codes,
        List<String> dates,
        boolean required,
        List<Condition> when)
        implements Value {}

    /** Always the same. */
    record Constant(Object value) implements Value {}

    /**
     * The fact that another row, or this one, makes.
     *
     * @param table the table, "" for the same row
     * @param fact the name of the fact, or {@code *} for the first one the row makes
     * @param column the column that holds that row's key, or, looked at from there, this row's
     * @param back whether it is the other row that holds this row's key
     * @param required whether there is no fact without it
     */
    record Link(String table, String fact, String column, boolean back, boolean required)
        implements Value {}

    /** The age group of the person on the day of another field. */
    record Age(String field) implements Value {}

    /** What a code that means nothing known is turned into. */
    Object UNKNOWN = new Object();

    /** What every other code is turned into stands under this word. */
    String ANY = "*";
  }
}
