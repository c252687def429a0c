package se.lagfrist.tabular;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.lagfrist.tabular.Mapping.TableMapping;
import se.lagfrist.tabular.Mapping.Unfold;
import se.lagfrist.tabular.Problem.Cause;

/** Reads the rows of a table once: tells data from what is none, and finds the case of each. */
final class TableReader {

  /** Takes the rows that may be read. */
  interface Sink {
    /** Takes a row that belongs to a case, or, with "", one whose case must be looked for. */
    void row(String caseId, long number, String[] cells) throws IOException;
  }

  private final Bound table;
  private final TableMapping mapping;
  private final RowShaping shaping;
  private final Problems problems;
  private final Notes notes;
  private final KeyIndex keys = new KeyIndex();
  private final Set<String> used;
  private final Runnable progress;
  private long rows;
  private long passed;

  TableReader(Bound table, Problems problems, Notes notes, Runnable progress) {
    this.table = table;
    this.mapping = table.mapping();
    this.shaping = new RowShaping(table);
    this.problems = problems;
    this.notes = notes;
    this.progress = progress;
    this.used = Bound.used(mapping);
  }

  long rows() {
    return rows;
  }

  long passed() {
    return passed;
  }

  void read(Sink sink) throws IOException {
    Set<String> unused = new LinkedHashSet<>();
    for (String name : table.names().subList(0, table.width())) {
      if (!name.isBlank()
          && !Bound.among(mapping.notKept(), name)
          && !Bound.among(List.copyOf(used), name)) {
        unused.add(name);
      }
    }
    for (String name : unused) {
      notes.tell("Kolumnen används inte och följer inte med", mapping.name() + ": " + name);
    }
    table
        .rows()
        .read(
            (number, cells) -> {
              progress.run();
              if (number > table.header()) {
                row(number, cells, sink);
              }
              return true;
            });
  }

  private void row(long number, String[] given, Sink sink) throws IOException {
    if (given.length == 2 && given[0].equals(RowTable.BROKEN)) {
      rows++;
      problems.add(
          table, number, Cause.BROKEN_ROW, "", "", "", "På raden är det så här: " + given[1] + ".");
      return;
    }
    if (RowKinds.isBlank(given)) {
      passed++;
      return;
    }
    // Where all names are in a row of their own, so is each record; none is a sum of others.
    if (!table.rows().named() && RowKinds.isTotal(given)) {
      passed++;
      notes.tell("Summarader och rader utan uppgifter hoppas över", table.where(number));
      return;
    }
    if (!table.rows().named() && RowKinds.isOver(given)) {
      passed++;
      notes.tell("Sidnummer och rubriker mellan raderna hoppas över", table.where(number));
      return;
    }
    if (table.header() > 0 && RowKinds.isHeading(table, given)) {
      passed++;
      notes.tell("Rubriken kommer igen och hoppas över", table.where(number));
      return;
    }
    if (given.length > table.width()
        && !RowKinds.isBlank(Arrays.copyOfRange(given, table.width(), given.length))) {
      rows++;
      problems.add(
          table,
          number,
          Cause.BROKEN_ROW,
          "",
          "",
          "",
          "Raden har "
              + given.length
              + " fält, rubriken "
              + table.width()
              + ". Kanske står avgränsaren i en text; sätt texten inom citattecken.");
      return;
    }
    String[] cells = shaping.cells(given);
    if (!mapping.skip().isEmpty()
        && mapping.skip().stream().anyMatch(c -> table.holds(List.of(c), cells))) {
      passed++;
      notes.tell("Rader som mappningen hoppar över", table.where(number));
      return;
    }
    rows++;
    Unfold unfold = mapping.unfold();
    if (unfold == null) {
      checked(number, cells, sink);
      return;
    }
    List<String> marked = shaping.marked(unfold, cells);
    if (marked.isEmpty()) {
      problems.add(
          table,
          number,
          Cause.MISSING,
          key(cells),
          String.join(", ", unfold.columns().stream().limit(3).toList()) + " ...",
          "",
          "Ingen av kolumnerna är markerad, så raden säger inte vad den gäller.");
    }
    for (String column : marked) {
      checked(number, shaping.about(unfold, cells, column), sink);
    }
  }

  private void checked(long number, String[] cells, Sink sink) throws IOException {
    for (String column : used) {
      String value = table.cell(cells, column);
      if (!value.isEmpty() && value.charAt(0) == RowTable.FORMULA) {
        problems.add(
            table,
            number,
            Cause.FORMULA,
            "",
            column,
            value.substring(1),
            "Cellen räknas fram av en formel. Kopiera kolumnen och klistra in den som värden.");
        return;
      }
    }
    String key = key(cells);
    if (table.cell(cells, mapping.key().get(0)).isEmpty()) {
      problems.add(
          table,
          number,
          Cause.NO_KEY,
          key,
          mapping.key().get(0),
          "",
          "Nyckeln saknas. Fyll i den i källan, eller välj en annan nyckel i mappningen.");
      return;
    }
    for (Map.Entry<String, List<String>> check : mapping.checks().entrySet()) {
      String value = table.cell(cells, check.getKey());
      String fault = RowKinds.fault(table, value, check.getValue());
      if (fault != null) {
        problems.add(table, number, Cause.NOT_ALLOWED, key, check.getKey(), value, fault);
        return;
      }
    }
    switch (keys.add(key, cells, number)) {
      case SAME_ROW ->
          problems.add(
              table,
              number,
              Cause.SAME_ROW,
              key,
              "",
              "",
              "Samma som "
                  + table.rows().place(keys.first())
                  + ", som har lästs. Ta bort den ena.");
      case SAME_KEY ->
          problems.add(
              table,
              number,
              Cause.SAME_KEY,
              key,
              String.join(", ", mapping.key()),
              key,
              "Nyckeln finns redan på "
                  + table.rows().place(keys.first())
                  + ", som har lästs. Rätta den ena, eller lägg till en kolumn i nyckeln.");
      case NEW -> cases(number, key, cells, sink);
    }
  }

  private void cases(long number, String key, String[] cells, Sink sink) throws IOException {
    Set<String> ids = new LinkedHashSet<>();
    for (String column : mapping.caseColumns()) {
      if (ids.isEmpty()) {
        add(ids, table.cell(cells, column));
      }
    }
    boolean found = !ids.isEmpty();
    if (found) {
      mapping.alsoCases().forEach(column -> add(ids, table.cell(cells, column)));
      for (String id : ids) {
        if (id.length() > 200) {
          problems.add(
              table,
              number,
              Cause.NOT_ALLOWED,
              key,
              mapping.caseColumns().get(0),
              id,
              "Ärendets beteckning är längre än 200 tecken. Kanske är kolumnerna förskjutna.");
          return;
        }
      }
      for (String id : ids) {
        sink.row(id, number, cells);
      }
    } else if (mapping.caseVia() != null && !table.cell(cells, mapping.caseVia()).isEmpty()) {
      sink.row("", number, cells);
    } else {
      problems.add(
          table,
          number,
          Cause.NO_KEY,
          key,
          String.join(", ", mapping.caseColumns()),
          "",
          "Raden säger inte vilket ärende den hör till. Fyll i det i källan.");
    }
  }

  private static void add(Set<String> ids, String cell) {
    boolean several = cell.indexOf(RowTable.NEXT) >= 0;
    for (String id : cell.split(String.valueOf(RowTable.NEXT), -1)) {
      if (!id.isBlank()) {
        ids.add(several ? id.strip() : id);
      }
    }
  }

  private String key(String[] cells) {
    return key(table, cells);
  }

  /** Returns the key of a row as one text. */
  static String key(Bound table, String[] cells) {
    List<String> parts = new ArrayList<>();
    for (String column : table.mapping().key()) {
      parts.add(table.cell(cells, column).replace(RowTable.NEXT, '+'));
    }
    return String.join("|", parts);
  }
}
