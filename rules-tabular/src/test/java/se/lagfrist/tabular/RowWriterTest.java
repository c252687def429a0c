package se.lagfrist.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;

/** A mapping whose rows are facts, under ids of their own, is used both ways. */
class RowWriterTest {

  private static final Mapping MAPPING =
      Mapping.parse(
          "mappning.yaml",
          """
          mappning: prov
          tabeller:
            - tabell: beslut
              blad: beslut
              nyckel: [arende, rad]
              ärende: arende
              krav: {typ: [ifylld, beslut]}
              fakta:
                - faktum: beslut
                  när: {typ: beslut}
                  id: rad
                  lag: lag
                  insats: insats
                  gynnande: gynnande
                  decidedOn: dag
            - tabell: verkställighet
              blad: verkställighet
              nyckel: [arende, rad]
              ärende: arende
              fakta:
                - faktum: verkställighet
                  id: rad
                  gäller: galler
                  startedOn: dag
          """);

  private static final CaseFile CASE =
      CaseFile.of(
          "Total 7",
          List.of(
              Decision.of("Total 7", "17")
                  .law(LawArea.SOL)
                  .measure(Measure.HOME_CARE)
                  .favourable(true)
                  .decidedOn(LocalDate.of(2026, 2, 3))
                  .build(),
              Execution.of("Total 7", "V 1")
                  .concerns("17")
                  .startedOn(LocalDate.of(2026, 2, 9))
                  .build()));

  @TempDir private Path folder;

  /** Rows in memory, as a host has them that asked its database itself. */
  private record Memory(String name, List<String[]> rows) implements RowTable {
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
      for (int i = 0; i < rows.size(); i++) {
        if (!sink.row(i, rows.get(i))) {
          return;
        }
      }
    }
  }

  private List<CaseFile> read(List<Problem> problems, RowTable... tables) throws IOException {
    List<CaseFile> files = new ArrayList<>();
    Importer.of(MAPPING, folder).problems(problems::add).tables(List.of(tables), files::add);
    return files;
  }

  private static RowTable table(String name, List<RowWriter.Row> rows) {
    List<String[]> cells = new ArrayList<>();
    List<String> columns = List.copyOf(RowWriter.of(MAPPING).columns().get(name));
    cells.add(columns.toArray(String[]::new));
    for (RowWriter.Row row : rows) {
      if (row.table().equals(name)) {
        cells.add(
            columns.stream()
                .map(c -> row.values().get(c))
                .map(v -> v == null ? "" : v.toString())
                .toArray(String[]::new));
      }
    }
    return new Memory(name, cells);
  }

  @Test
  void what_was_written_is_read_again_under_its_own_ids() throws IOException {
    List<RowWriter.Row> rows = RowWriter.of(MAPPING).rows(CASE);
    assertThat(rows.get(0).values())
        .containsEntry("arende", "Total 7")
        .containsEntry("rad", "17")
        .containsEntry("typ", "beslut")
        .containsEntry("insats", "hemtjänst")
        .containsEntry("gynnande", true)
        .containsEntry("dag", LocalDate.of(2026, 2, 3));
    List<Problem> problems = new ArrayList<>();
    // The case is called like the sum of a printed list; a record is no sum.
    assertThat(read(problems, table("beslut", rows), table("verkställighet", rows)))
        .containsExactly(CASE);
    assertThat(problems).isEmpty();
  }

  @Test
  void a_row_that_is_held_back_is_told_by_its_number() throws IOException {
    List<Problem> problems = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    rows.add(new String[] {"arende", "rad", "typ", "lag", "insats", "gynnande", "dag"});
    rows.add(new String[] {"A", "1", "beslut", "SoL", "hemtjänst", "ja", "2026-02-03"});
    rows.add(new String[] {"A", "2", "", "SoL", "hemtjänst", "ja", "2026-02-03"});
    rows.add(new String[] {"A", "3", "dom", "SoL", "hemtjänst", "ja", "2026-02-03"});
    rows.add(new String[] {"A", "4", "beslut", "SoL", "hemtjänst", "ja", "2026-02-31"});
    assertThat(read(problems, new Memory("beslut", rows)).get(0).facts())
        .extracting(f -> f.id())
        .containsExactly("1");
    assertThat(problems).extracting(Problem::row).containsExactly(2L, 3L, 4L);
    assertThat(problems).extracting(Problem::column).containsExactly("typ", "typ", "dag");
    assertThat(problems.get(1).hint()).isEqualTo("Ska vara något av beslut.");
  }

  @Test
  void what_has_no_column_is_never_left_out_in_silence() {
    CaseFile more =
        CaseFile.of(
            "A",
            List.of(
                Decision.of("A", "1")
                    .law(LawArea.SOL)
                    .validUntil(LocalDate.of(2027, 1, 1))
                    .build()));
    assertThatThrownBy(() -> RowWriter.of(MAPPING).rows(more))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("beslut")
        .hasMessageContaining("ingen kolumn");
  }

  @ParameterizedTest
  @CsvSource({
    "'- faktum: beslut\n        decidedOn: dag', id: Kolumn",
    "'- faktum: beslut\n        id: rad\n        lag: {kolumn: lag, koder: {A: SoL}}', koder",
    "'- faktum: beslut\n        id: rad\n        när: {dag: ifylld}', villkoret på dag"
  })
  void a_mapping_that_can_only_be_read_is_refused_with_its_line(String fact, String why) {
    Mapping mapping =
        Mapping.parse(
            "m.yaml",
            """
            mappning: prov
            tabeller:
              - tabell: t
                nyckel: rad
                ärende: arende
                fakta:
                  %s
            """
                .formatted(fact));
    assertThatThrownBy(() -> RowWriter.of(mapping))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("rad 7")
        .hasMessageContaining(why);
  }
}
