package se.lagfrist.host.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.tabular.Importer;
import se.lagfrist.tabular.Problem;
import se.lagfrist.tabular.RowTable;

/**
 * Turns the rows of cases into {@link CaseFile}s and back, as the mapping file tells. A row that
 * cannot be used is set aside with the reason and never dropped in silence; what the other rows
 * tell is still answered.
 */
public final class CaseMapper {

  private static final String HEADS = "arende";
  private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir", "."));

  private CaseMapper() {}

  /**
   * Reads cases.
   *
   * @param heads the cases
   * @param rows their rows
   * @return each case by its id, in the order given
   * @throws se.lagfrist.casefile.CaseFileException if a case itself cannot be used, for example for
   *     want of an id
   */
  public static Map<String, MappedCase> read(List<CaseHead> heads, List<RawRow> rows) {
    Map<String, List<RawRow>> byTable = new LinkedHashMap<>();
    HostTables.columns().keySet().forEach(table -> byTable.put(table, new ArrayList<>()));
    rows.forEach(row -> Objects.requireNonNull(byTable.get(row.table()), row.table()).add(row));
    List<RowTable> tables = new ArrayList<>();
    tables.add(heads(heads));
    byTable.forEach((table, some) -> tables.add(new Rows(table, some)));

    Map<String, CaseFile> files = new HashMap<>();
    Map<String, Map<RawRow, RowProblem>> problems = new HashMap<>();
    try {
      Importer.of(HostTables.mapping(), TEMPORARY)
          .problems(
              problem -> {
                List<RawRow> table = byTable.get(problem.table());
                if (table != null) {
                  RawRow row = table.get((int) problem.row() - 1);
                  problems
                      .computeIfAbsent(row.caseId(), c -> new LinkedHashMap<>())
                      .putIfAbsent(row, Reasons.of(row, problem));
                }
              })
          .tables(tables, file -> files.put(file.id(), file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, MappedCase> mapped = new LinkedHashMap<>();
    for (CaseHead head : heads) {
      // A case without a single row that can be used is a case all the same.
      CaseFile file = files.get(head.id());
      if (file == null) {
        file = CaseFile.builder(head.id()).unit(head.unit()).handler(head.handler()).build();
      }
      mapped.put(
          head.id(),
          new MappedCase(
              file,
              List.copyOf(problems.getOrDefault(head.id(), Map.of()).values()),
              tables(file)));
    }
    return mapped;
  }

  /** Writes the facts of a case as rows. */
  public static List<RawRow> write(CaseFile file) {
    return HostTables.writer().rows(file).stream()
        .map(
            row -> {
              Map<String, @Nullable Object> values = new LinkedHashMap<>(row.values());
              values.keySet().removeAll(Set.of(HostTables.CASE, HostTables.ROW));
              return new RawRow(row.table(), file.id(), row.factId(), values);
            })
        .toList();
  }

  private static Map<String, String> tables(CaseFile file) {
    Map<String, String> tables = new HashMap<>();
    for (Fact fact : file.facts()) {
      tables.put(fact.id(), HostTables.of(FactType.of(fact)));
    }
    return tables;
  }

  private static Rows heads(List<CaseHead> heads) {
    return new Rows(
        HEADS,
        heads.stream()
            .map(
                head -> {
                  Map<String, @Nullable Object> values = new HashMap<>();
                  values.put("enhet", head.unit());
                  values.put("handlaggare", head.handler());
                  return new RawRow(HEADS, head.id(), "", values);
                })
            .toList());
  }

  /** The rows of a table as the importer reads them. */
  private record Rows(String name, List<RawRow> rows) implements RowTable {

    @Override
    public String file() {
      return name;
    }

    @Override
    public boolean named() {
      return true;
    }

    @Override
    public void read(Sink sink) throws IOException {
      Set<String> columns = new LinkedHashSet<>(List.of(HostTables.CASE, HostTables.ROW));
      columns.addAll(HostTables.columns().getOrDefault(name, List.of("enhet", "handlaggare")));
      if (!sink.row(0, columns.toArray(String[]::new))) {
        return;
      }
      for (int i = 0; i < rows.size(); i++) {
        RawRow row = rows.get(i);
        String[] cells =
            columns.stream()
                .map(c -> c.equals(HostTables.CASE) ? row.caseId() : text(row, c))
                .toArray(String[]::new);
        if (!sink.row(i + 1L, cells)) {
          return;
        }
      }
    }

    private static String text(RawRow row, String column) {
      Object value = column.equals(HostTables.ROW) ? row.id() : row.value(column);
      return value == null || value.toString().isBlank() ? "" : value.toString();
    }
  }

  /** Why a row was set aside, in the words of those who mend it in the case system. */
  private static final class Reasons {

    static RowProblem of(RawRow row, Problem problem) {
      // Of two columns that contradict each other, the later day is named.
      String column = problem.column().replaceFirst(".*, ", "");
      Object value = column.equals(HostTables.ROW) ? row.id() : row.value(column);
      return new RowProblem(
          row.table(),
          row.id(),
          column,
          value == null ? null : value.toString(),
          why(problem, column));
    }

    private static String why(Problem problem, String column) {
      return switch (problem.cause()) {
        case UNKNOWN_CODE ->
            "”"
                + problem.value()
                + "” är inget känt ord. "
                + problem
                    .hint()
                    .replaceFirst("^Skriv vad .* Orden är: ", "Kanske något av ")
                    .replaceFirst(" Skriv i så fall .*", "");
        case ORDER ->
            "Dagen ligger före den dag i samma rad som den ska följa på. Kanske har dagarna bytt"
                + " plats.";
        case NOT_ALLOWED ->
            problem.hint().startsWith("Ligger utanför")
                ? "Dagen ligger utanför 1900–2200. Kanske är årtalet felskrivet, eller så ska ett"
                    + " öppet slut lämnas tomt."
                : "Går inte att använda. " + problem.hint();
        case CONTRADICTION ->
            switch (column) {
              case "" ->
                  "Ärendet har redan en rad av det slaget. Kanske hör raden till ett annat ärende.";
              case HostTables.ROW ->
                  "En annan rad i ärendet har samma id. Kanske lästes raden in två gånger.";
              case "galler_id" ->
                  "Raden gäller en rad som inte finns, eller som inte går att läsa. Rätta den andra"
                      + " raden eller galler_id.";
              default -> problem.hint();
            };
        default -> problem.hint();
      };
    }
  }
}
