package se.lagfrist.tabular;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.tabular.Mapping.FactMapping;
import se.lagfrist.tabular.Problem.Cause;

/**
 * Makes case files of rows by a mapping. A row that cannot be used is held back with the reason,
 * never dropped in silence, and the rest goes on. Memory is bounded: rows beyond a limit wait in
 * temporary files.
 */
public final class Importer {

  private static final int HELD = 50_000;

  private final Mapping mapping;
  private final Path temporary;
  private final Consumer<Problem> problems;
  private final LongConsumer progress;

  private Importer(
      Mapping mapping, Path temporary, Consumer<Problem> problems, LongConsumer progress) {
    this.mapping = mapping;
    this.temporary = temporary;
    this.problems = problems;
    this.progress = progress;
  }

  /**
   * Returns an importer.
   *
   * @param mapping how rows become facts
   * @param temporary an existing folder for rows that do not fit in memory; they are removed in the
   *     end. It should be as well guarded as what is read.
   */
  public static Importer of(Mapping mapping, Path temporary) {
    return new Importer(mapping, temporary, p -> {}, n -> {});
  }

  /** Returns an importer that also hands over every row that is held back, when it is. */
  public Importer problems(Consumer<Problem> taker) {
    return new Importer(mapping, temporary, taker, progress);
  }

  /** Returns an importer that tells how many rows it has read so far, at each row. */
  public Importer progress(LongConsumer listener) {
    return new Importer(mapping, temporary, problems, listener);
  }

  /** Takes case files. */
  public interface Cases {
    /** Takes one. */
    void take(CaseFile file) throws IOException;
  }

  /**
   * Reads files.
   *
   * @throws TableException if the files do not fit the mapping; then no case was handed over
   * @throws IOException if a file cannot be read, or a case not be taken
   */
  public ImportReport files(List<Path> files, Cases cases) throws IOException {
    List<RowTable> tables = new ArrayList<>();
    Character delimiter = null;
    String charset = null;
    for (Mapping.TableMapping table : mapping.tables()) {
      delimiter = delimiter == null ? table.delimiter() : delimiter;
      charset = charset == null ? table.charset() : charset;
    }
    for (Path file : files) {
      tables.addAll(RowTables.open(file, delimiter, charset));
    }
    return tables(tables, cases);
  }

  /**
   * Reads tables.
   *
   * @throws TableException if the tables do not fit the mapping; then no case was handed over
   * @throws IOException if a table cannot be read, or a case not be taken
   */
  public ImportReport tables(List<RowTable> given, Cases cases) throws IOException {
    Notes notes = new Notes();
    Problems found = new Problems(problems);
    List<Bound> tables = new Binder(notes).bind(mapping, given);
    List<TableReader> readers = new ArrayList<>();
    Map<Bound, MonthRange> months = new HashMap<>();
    Map<String, String> caseOf = new HashMap<>();
    Set<String> vias = new LinkedHashSet<>();
    tables.forEach(
        t -> {
          if (t.mapping().caseVia() != null) {
            vias.add(t.mapping().caseVia());
          }
        });
    long[] rows = {0};
    long[] made = {0};
    try (RowStore store = new RowStore(temporary, HELD);
        RowStore waiting = new RowStore(temporary, HELD)) {
      for (int i = 0; i < tables.size(); i++) {
        Bound table = tables.get(i);
        int place = i;
        TableReader reader = new TableReader(table, found, notes, () -> progress.accept(++rows[0]));
        readers.add(reader);
        reader.read(
            (caseId, number, cells) -> {
              if (!months(table, number, cells, months, found)) {
                return;
              }
              RowStore.Stored row = new RowStore.Stored(place, number, cells);
              if (caseId.isEmpty()) {
                // Under a name of its own, so that not all of them come back at once.
                waiting.add(place + ":" + number, row);
                return;
              }
              for (String via : vias) {
                String value = table.has(via) ? table.cell(cells, via) : "";
                if (!value.isEmpty() && value.indexOf(RowTable.NEXT) < 0) {
                  String old = caseOf.putIfAbsent(Words.plain(via) + "\n" + value, caseId);
                  if (old != null && !old.equals(caseId)) {
                    notes.tell(
                        "Samma " + via + " hör till två ärenden; det första gäller",
                        table.where(number));
                  }
                }
              }
              store.add(caseId, row);
            });
      }
      waiting.forEach(
          (none, all) -> {
            for (RowStore.Stored row : all) {
              Bound table = tables.get(row.table());
              String via = String.valueOf(table.mapping().caseVia());
              String value = table.cell(row.cells(), via);
              String caseId = caseOf.get(Words.plain(via) + "\n" + value);
              if (caseId == null) {
                found.add(
                    table,
                    row.number(),
                    Cause.NO_KEY,
                    TableReader.key(table, row.cells()),
                    via,
                    value,
                    "Ingen annan rad säger vilket ärende detta är. Kanske saknas en av filerna.");
              } else {
                store.add(caseId, row);
              }
            }
          });
      CaseMaker maker = new CaseMaker(tables, found, notes, mapping.extracted(), months);
      store.forEach(
          (caseId, all) -> {
            CaseFile file = maker.make(caseId, all);
            if (file != null) {
              made[0]++;
              cases.take(file);
            }
          });
    }
    List<ImportReport.Table> told = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      Bound table = tables.get(i);
      String name = table.rows().name().isEmpty() ? "" : ", " + table.rows().name();
      told.add(
          new ImportReport.Table(
              table.mapping().name(),
              table.rows().file() + name,
              readers.get(i).rows(),
              found.refused(table),
              readers.get(i).passed()));
    }
    return new ImportReport(told, made[0], found.groups(), notes.all());
  }

  /** Remembers the month of a row, where months count; returns whether the row may be used. */
  private static boolean months(
      Bound table, long number, String[] cells, Map<Bound, MonthRange> months, Problems found) {
    for (FactMapping fact : table.mapping().facts()) {
      if (!fact.series().isEmpty() && table.holds(fact.when(), cells)) {
        YearMonth month = Series.month(table, fact, cells);
        if (month == null) {
          String column = fact.series().get(fact.series().size() - 1);
          found.add(
              table,
              number,
              Cause.NO_SUCH_DAY,
              TableReader.key(table, cells),
              column,
              table.cell(cells, column),
              "Är ingen månad. Skriv 01 till 12.");
          return false;
        }
        months.computeIfAbsent(table, t -> new MonthRange()).add(month);
      }
    }
    return true;
  }
}
