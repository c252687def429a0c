package se.lagfrist.host.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.Placement;
import se.lagfrist.json.CaseFileJson;

class CaseMapperTest {

  private static RawRow row(String table, String id, Object... pairs) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      values.put((String) pairs[i], pairs[i + 1]);
    }
    return new RawRow(table, "A-1", id, values);
  }

  private static MappedCase read(RawRow... rows) {
    return CaseMapper.read("A-1", "Enhet", List.of(rows));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  static Stream<Path> examples() throws IOException {
    return Files.list(Path.of("../cases")).filter(p -> p.toString().endsWith(".json")).sorted();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_case_written_as_rows_and_read_again_is_the_same(Path example) throws IOException {
    CaseFile file = CaseFileJson.read(example);
    MappedCase again = CaseMapper.read(file.id(), file.unit().orElse(null), CaseMapper.write(file));
    assertThat(again.problems()).isEmpty();
    assertThat(again.file()).isEqualTo(file);
  }

  @Test
  void every_kind_of_fact_has_a_table_and_every_day_of_it_a_column() {
    for (FactType type : FactType.all()) {
      FactTable<?, ?> table =
          HostTables.all().stream().filter(t -> t.factClass() == type.type()).findFirst().get();
      for (var field : type.dates()) {
        assertThat(table.columns())
            .as("%s.%s", type.name(), field.name())
            .contains(table.columnOf(field.name()));
      }
    }
    assertThat(HostTables.all()).hasSize(FactType.all().size());
  }

  @Test
  void a_vendors_row_becomes_a_fact() {
    MappedCase read =
        read(
            row(
                "placering",
                "P-1",
                "hemtyp",
                " Familjehem ",
                "grund",
                "SoL",
                "fran_datum",
                day("2026-02-28"),
                "antal_placerade",
                2));
    assertThat(read.isComplete()).isTrue();
    Placement placement = (Placement) read.file().facts().get(0);
    assertThat(placement.home()).isEqualTo(HomeKind.FAMILY_HOME);
    assertThat(placement.executedOn()).isEqualTo(day("2026-02-28"));
    assertThat(placement.placedInHome()).isEqualTo(2);
  }

  @Test
  void a_word_no_one_knows_is_set_aside_with_the_words_there_are_and_the_rest_is_read() {
    MappedCase read =
        read(
            row("placering", "P-1", "hemtyp", "kontrakterat hem", "grund", "SoL"),
            row("person", "X-1", "fodelsedatum", day("2015-03-02")));
    assertThat(read.file().facts()).hasSize(1);
    RowProblem problem = read.problems().get(0);
    assertThat(problem.table()).isEqualTo("placering");
    assertThat(problem.rowId()).isEqualTo("P-1");
    assertThat(problem.column()).isEqualTo("hemtyp");
    assertThat(problem.value()).isEqualTo("kontrakterat hem");
    assertThat(problem.reason())
        .contains("kontrakterat hem")
        .contains("Kanske")
        .contains("jourhem");
  }

  @Test
  void an_empty_column_that_must_be_filled_and_an_unknown_type_are_set_aside() {
    MappedCase read =
        read(
            row("placering", "P-1", "grund", "SoL"),
            row("aktualisering", "A-1", "typ", "samtal", "inkom_datum", day("2026-01-01")));
    assertThat(read.file().facts()).isEmpty();
    assertThat(read.problems()).extracting(RowProblem::column).containsExactly("hemtyp", "typ");
    assertThat(read.problems().get(1).reason()).contains("anmälan, ansökan, begäran");
  }

  @Test
  void days_that_changed_places_and_days_of_another_century_are_set_aside() {
    MappedCase read =
        read(
            row(
                "beslut",
                "B-1",
                "lag",
                "SoL",
                "beslut_datum",
                day("2026-05-01"),
                "avslutat_datum",
                day("2026-04-01")),
            row("person", "X-1", "fodelsedatum", day("2915-03-02")));
    assertThat(read.problems())
        .extracting(RowProblem::column)
        .containsExactly("avslutat_datum", "fodelsedatum");
    assertThat(read.problems().get(0).reason()).contains("före");
    assertThat(read.problems().get(1).reason()).contains("1900–2200");
  }

  @Test
  void a_row_about_a_row_that_was_set_aside_is_set_aside_too_and_said_so() {
    MappedCase read =
        read(
            row("beslut", "B-1", "lag", "Tryckfrihetsförordningen"),
            row("verkstallighet", "V-1", "galler_id", "B-1", "fran_datum", day("2026-05-01")),
            row("avbrott", "I-1", "galler_id", "V-1", "fran_datum", day("2026-06-01")),
            row("person", "X-1", "fodelsedatum", day("1950-03-02")));
    assertThat(read.file().facts()).extracting(f -> f.id()).containsExactly("X-1");
    assertThat(read.problems()).extracting(RowProblem::rowId).containsExactly("B-1", "V-1", "I-1");
  }

  @Test
  void no_row_is_lost_whatever_is_wrong_with_it() {
    List<RawRow> rows = new ArrayList<>();
    for (String table : HostTables.columns().keySet()) {
      rows.add(row(table, "same", "galler_id", "nothing"));
      rows.add(row(table, "same"));
    }
    MappedCase read = CaseMapper.read("A-1", null, rows);
    assertThat(read.file().facts().size() + read.problems().size()).isEqualTo(rows.size());
    assertThat(read.problems()).allSatisfy(p -> assertThat(p.reason()).isNotBlank());
  }
}
