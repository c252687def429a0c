package se.lagfrist.host.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    return read("A-1", "Enhet", List.of(rows));
  }

  private static MappedCase read(String caseId, @Nullable String unit, List<RawRow> rows) {
    return CaseMapper.read(List.of(new CaseHead(caseId, unit, "BU-3")), rows).get(caseId);
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
    MappedCase again = read(file.id(), file.unit().orElse(null), CaseMapper.write(file));
    assertThat(again.problems()).isEmpty();
    assertThat(again.file().unit()).isEqualTo(file.unit());
    assertThat(again.file().handler()).contains("BU-3");
    // The rows come table by table.
    assertThat(again.file().facts()).containsExactlyInAnyOrderElementsOf(file.facts());
  }

  @Test
  void every_kind_of_fact_has_a_table_and_every_field_of_it_a_column() {
    for (FactType type : FactType.all()) {
      String table = HostTables.of(type);
      for (RecordComponent field : type.type().getRecordComponents()) {
        if (!List.of("caseId", "id").contains(field.getName())) {
          assertThat(HostTables.writer().column(type, field.getName()))
              .as("%s.%s", type.name(), field.getName())
              .hasValueSatisfying(c -> assertThat(HostTables.columns().get(table)).contains(c));
        }
      }
    }
  }

  @Test
  void every_case_is_read_with_its_own_rows_alone() {
    List<RawRow> rows =
        List.of(
            new RawRow("beslut", "A|1", "B-1", Map.of("lag", "SoL")),
            new RawRow("beslut", "A", "1|B-1", Map.of("lag", "nonsens")));
    Map<String, MappedCase> read =
        CaseMapper.read(
            List.of(
                new CaseHead("A", null, null),
                new CaseHead("A|1", "E", null),
                new CaseHead("tomt", "F", "BU-3")),
            rows);
    assertThat(read.keySet()).containsExactly("A", "A|1", "tomt");
    assertThat(read.get("A").file().facts()).isEmpty();
    assertThat(read.get("A").problems()).extracting(RowProblem::rowId).containsExactly("1|B-1");
    assertThat(read.get("A|1").file().facts()).hasSize(1);
    assertThat(read.get("A|1").problems()).isEmpty();
    assertThat(read.get("tomt").file().unit()).contains("F");
    assertThat(read.get("tomt").file().handler()).contains("BU-3");
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
    assertThat(read.problems()).extracting(RowProblem::column).containsExactly("typ", "hemtyp");
    assertThat(read.problems().get(0).reason()).contains("anmälan, ansökan, begäran");
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
        .containsExactly("fodelsedatum", "avslutat_datum");
    assertThat(read.problems().get(1).reason()).contains("före");
    assertThat(read.problems().get(0).reason()).contains("1900–2200");
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
    MappedCase read = read("A-1", null, rows);
    assertThat(read.file().facts().size() + read.problems().size()).isEqualTo(rows.size());
    assertThat(read.problems()).allSatisfy(p -> assertThat(p.reason()).isNotBlank());
  }
}
