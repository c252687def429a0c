package se.lagfrist.host.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CaseFileException;
import se.lagfrist.casefile.CaseFileException.Problem;
import se.lagfrist.casefile.Fact;

/**
 * Turns the rows of a case into a {@link CaseFile} and back. A row that cannot be used is set aside
 * with the reason and never dropped in silence; what the other rows tell is still answered.
 */
public final class CaseMapper {

  private CaseMapper() {}

  /**
   * Reads a case.
   *
   * @param caseId the case
   * @param unit the unit that handles it, or null
   * @param rows its rows
   * @throws CaseFileException if the case itself cannot be used, for example for want of an id
   */
  public static MappedCase read(String caseId, @Nullable String unit, List<RawRow> rows) {
    List<RowProblem> problems = new ArrayList<>();
    List<RawRow> kept = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    for (RawRow row : rows) {
      try {
        facts.add(fact(row));
        kept.add(row);
      } catch (UnreadableRow e) {
        problems.add(e.problem());
      }
    }
    CaseFile file = null;
    while (file == null) {
      try {
        file = CaseFile.builder(caseId).unit(unit).addAll(facts).build();
      } catch (CaseFileException e) {
        // What is contradictory is set aside too; that may leave other rows without the row they
        // are about, so the rest is checked again.
        Set<Integer> bad = new TreeSet<>((a, b) -> b - a);
        for (Problem problem : e.problems()) {
          int place = place(problem);
          if (place < 0) {
            throw e;
          }
          if (bad.add(place)) {
            problems.add(problem(kept.get(place), problem));
          }
        }
        for (int place : bad) {
          facts.remove(place);
          kept.remove(place);
        }
      }
    }
    Map<String, String> tables = new HashMap<>();
    kept.forEach(row -> tables.put(row.id(), row.table()));
    return new MappedCase(file, problems, tables);
  }

  /** Writes the facts of a case as rows. */
  public static List<RawRow> write(CaseFile file) {
    return file.facts().stream().map(fact -> HostTables.of(fact).write(fact)).toList();
  }

  private static Fact fact(RawRow row) throws UnreadableRow {
    FactTable<?, ?> table = HostTables.of(row);
    if (table == null) {
      Object type = row.value(FactTable.TYPE);
      throw new UnreadableRow(
          new RowProblem(
              row.table(),
              row.id(),
              FactTable.TYPE,
              type == null ? null : type.toString(),
              "Radtypen är okänd. Kanske något av "
                  + String.join(", ", HostTables.types(row.table()))
                  + "."));
    }
    return table.read(row);
  }

  /** Returns the place of the fact a problem is in, or -1 if it is the case's. */
  private static int place(Problem problem) {
    String[] parts = problem.path().split("/", -1);
    return parts.length > 2 && parts[1].equals("facts") ? Integer.parseInt(parts[2]) : -1;
  }

  private static RowProblem problem(RawRow row, Problem problem) {
    String[] parts = problem.path().split("/", -1);
    String field = parts.length > 3 ? parts[3] : "";
    FactTable<?, ?> table = HostTables.of(row);
    String column =
        field.isEmpty() || table == null
            ? ""
            : field.equals("id") ? "rad_id" : table.columnOf(field);
    Object value = column.equals("rad_id") ? row.id() : row.value(column);
    return new RowProblem(
        row.table(), row.id(), column, value == null ? null : value.toString(), why(field, value));
  }

  private static String why(String field, @Nullable Object value) {
    if (field.isEmpty()) {
      return "Ärendet har redan en rad av det slaget. Kanske hör raden till ett annat ärende.";
    }
    if (field.equals("id")) {
      return "En annan rad i ärendet har samma id, eller så är id:t tomt eller för långt."
          + " Kanske lästes raden in två gånger.";
    }
    if (field.equals("concerns")) {
      return "Raden gäller en rad som inte finns, eller som inte går att läsa."
          + " Rätta den andra raden eller galler_id.";
    }
    if (value instanceof LocalDate day
        && (day.isBefore(CaseFile.FIRST_DAY) || day.isAfter(CaseFile.LAST_DAY))) {
      return "Dagen ligger utanför 1900–2200. Kanske är årtalet felskrivet, eller så ska ett öppet"
          + " slut lämnas tomt.";
    }
    return "Dagen ligger före den dag i samma rad som den ska följa på. Kanske har dagarna bytt"
        + " plats.";
  }
}
