package se.lagfrist.tabular;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Term;
import se.lagfrist.tabular.FactFields.Field;
import se.lagfrist.tabular.FactFields.Kind;
import se.lagfrist.tabular.Mapping.FactMapping;
import se.lagfrist.tabular.Mapping.Value;
import se.lagfrist.tabular.Problem.Cause;

/** Makes of one row the facts that it tells, or says for what it is held back. */
final class RowFacts {

  /** A fact that a row tells; links and ids come when all rows of the case are known. */
  static final class Draft {
    private final FactMapping mapping;
    private final Bound table;
    private final List<RowStore.Stored> rows = new ArrayList<>(1);
    private final Map<Field, Object> values;
    private @Nullable String id;

    Draft(FactMapping mapping, Bound table, RowStore.Stored row, Map<Field, Object> values) {
      this.mapping = mapping;
      this.table = table;
      this.rows.add(row);
      this.values = values;
    }

    FactMapping mapping() {
      return mapping;
    }

    Bound table() {
      return table;
    }

    /** Returns the rows that tell it, the first one first. */
    List<RowStore.Stored> rows() {
      return rows;
    }

    RowStore.Stored row() {
      return rows.get(0);
    }

    Map<Field, Object> values() {
      return values;
    }

    String id() {
      return id == null ? "" : id;
    }

    void id(String given) {
      id = given;
    }

    /** Returns the column that fills a field, or "". */
    String column(String field) {
      for (Map.Entry<Field, Value> each : mapping.values().entrySet()) {
        if (each.getKey().name().equals(field) && each.getValue() instanceof Value.Column column) {
          return column.column();
        }
      }
      return "";
    }
  }

  /** Why a row is held back; thrown and caught within this package. */
  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final Cause cause;
    private final String column;
    private final String value;

    Refused(Cause cause, String column, String value, String hint) {
      super(hint, null, false, false);
      this.cause = cause;
      this.column = column;
      this.value = value;
    }
  }

  private final Problems problems;

  RowFacts(Problems problems) {
    this.problems = problems;
  }

  /** Returns the facts of a row; empty, with a problem told, if it is held back. */
  Optional<List<Draft>> of(Bound table, RowStore.Stored row) {
    List<Draft> drafts = new ArrayList<>();
    try {
      for (FactMapping fact : table.mapping().facts()) {
        if (table.holds(fact.when(), row.cells())) {
          drafts.add(draft(table, fact, row));
        }
      }
      return Optional.of(drafts);
    } catch (Refused e) {
      problems.add(
          table,
          row.number(),
          e.cause,
          TableReader.key(table, row.cells()),
          e.column,
          e.value,
          String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static Draft draft(Bound table, FactMapping fact, RowStore.Stored row) throws Refused {
    Map<Field, Object> values = new LinkedHashMap<>();
    Map<String, LocalDate> days = new HashMap<>();
    for (Map.Entry<Field, Value> each : fact.values().entrySet()) {
      Field field = each.getKey();
      Object value = null;
      if (each.getValue() instanceof Value.Constant constant) {
        value = constant.value();
      } else if (each.getValue() instanceof Value.Column column) {
        value = value(table, field, column, row.cells());
      } else {
        continue;
      }
      if (value instanceof LocalDate day) {
        days.put(field.name(), day);
      }
      if (value != null) {
        values.put(field, value);
      } else if (!field.nullable() && field.otherwise() == null) {
        String column = each.getValue() instanceof Value.Column c ? c.column() : "";
        throw new Refused(
            Cause.MISSING, column, "", field.swedish() + " måste vara känd. Fyll i den i källan.");
      }
    }
    Draft draft = new Draft(fact, table, row, values);
    for (DateField field : fact.kind().type().dates()) {
      LocalDate start = days.get(field.name());
      LocalDate end = days.get(field.before());
      if (start != null && end != null && end.isBefore(start)) {
        throw new Refused(
            Cause.ORDER,
            draft.column(field.name()) + ", " + draft.column(field.before()),
            start + ", " + end,
            "Slutar " + end + ", innan det börjar " + start + ". Kanske har dagarna bytt plats.");
      }
    }
    return draft;
  }

  private static @Nullable Object value(
      Bound table, Field field, Value.Column column, String[] cells) throws Refused {
    if (!table.holds(column.when(), cells)) {
      return null;
    }
    String text = table.cell(cells, column.column());
    int next = text.indexOf(RowTable.NEXT);
    text = next < 0 ? text : text.substring(0, next);
    Object coded = column.codes().get(Words.plain(text));
    if (coded == null && !text.isEmpty() && own(field, column, text) == null) {
      coded = column.codes().get(Value.ANY);
    }
    if (coded != null) {
      return coded == Value.UNKNOWN ? null : coded;
    }
    if (text.isEmpty()) {
      if (column.required()) {
        throw new Refused(
            Cause.MISSING, column.column(), "", "Kolumnen ska vara ifylld. Fyll i den i källan.");
      }
      return null;
    }
    return switch (field.kind()) {
      case DAY -> day(table, column, text);
      case WORD -> word(field, column, text);
      case YES_NO -> {
        Boolean mark = ValueReader.yesNo(text);
        if (mark == null) {
          throw new Refused(
              Cause.UNKNOWN_CODE,
              column.column(),
              text,
              "Betyder det ja eller nej? Skriv det i mappningen under koder.");
        }
        yield mark;
      }
      case NUMBER -> {
        if (!text.matches("\\d{1,9}")) {
          throw new Refused(Cause.NOT_ALLOWED, column.column(), text, "Är inget heltal.");
        }
        yield Integer.valueOf(text);
      }
      case TEXT -> column.as().equals("paragraf") ? LawText.provision(text).orElse(text) : text;
    };
  }

  private static LocalDate day(Bound table, Value.Column column, String text) throws Refused {
    Days days = table.days(column.dates());
    Days.Read read = table.serial() ? days.readSerial(text) : days.read(text);
    LocalDate day = read.day();
    if (day == null) {
      boolean none = read.fault() == Days.Fault.NO_SUCH_DAY;
      if (Series.isWholeMonth(text)) {
        throw new Refused(
            Cause.NOT_A_DAY,
            column.column(),
            text,
            "Bara månaden står där, och en tid räknas från en dag. Fyll i dagen i källan, eller lämna"
                + " den okänd: skriv \""
                + text
                + "\": okänd under koder för fältet.");
      }
      throw new Refused(
          none ? Cause.NO_SUCH_DAY : Cause.NOT_A_DAY,
          column.column(),
          text,
          none
              ? "Den dagen finns inte i kalendern. Rätta den i källan."
              : "Går inte att läsa som dag. Rätta den, eller lägg till formen under datum i"
                  + " mappningen ("
                  + String.join(
                      ", ", column.dates().isEmpty() ? table.mapping().dates() : column.dates())
                  + ").");
    }
    if (day.isBefore(CaseFile.FIRST_DAY) || day.isAfter(CaseFile.LAST_DAY)) {
      throw new Refused(
          Cause.NOT_ALLOWED,
          column.column(),
          text,
          "Ligger utanför åren 1900-2200. Betyder den \"tills vidare\"? Skriv då under koder: \""
              + text
              + "\": okänd.");
    }
    return day;
  }

  /** Returns the term that the text names by itself, or null. */
  private static @Nullable Term own(Field field, Value.Column column, String text) {
    if (field.kind() != Kind.WORD) {
      return null;
    }
    CodeBook book = CodeBook.of(field.terms());
    Optional<? extends Term> read =
        switch (column.as()) {
          case "lag" -> LawText.law(text).flatMap(law -> book.own(law.name()));
          case "grund" -> LawText.ground(text);
          default -> Optional.empty();
        };
    return read.isPresent() ? read.get() : book.own(text).orElse(null);
  }

  private static Object word(Field field, Value.Column column, String text) throws Refused {
    Term own = own(field, column, text);
    if (own != null) {
      return own;
    }
    CodeBook book = CodeBook.of(field.terms());
    String hint =
        book.nearest(text)
            .map(
                term ->
                    "Kanske \""
                        + term.swedish()
                        + "\". Skriv i så fall \""
                        + Words.shown(text)
                        + ": "
                        + term.swedish()
                        + "\" under koder för "
                        + field.swedish()
                        + ".")
            .orElseGet(
                () ->
                    "Skriv vad den betyder under koder för "
                        + field.swedish()
                        + ". Orden är: "
                        + Words.listed(book.swedish())
                        + ".");
    throw new Refused(Cause.UNKNOWN_CODE, column.column(), text, hint);
  }
}
