package se.lagfrist.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.Measure;

/** Days, keys, words, provisions and rows are read as people write them. */
class RowsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "HVB-hem, INSTITUTION",
    "fam.hem, FAMILY_HOME",
    "Nätverkshem, FAMILY_HOME",
    "sis-institution, SECURE_HOME",
    "Familjehm, FAMILY_HOME",
    "Jourhem (tillfälligt), EMERGENCY_HOME"
  })
  void the_nearest_kind_of_home_is_offered(String word, HomeKind kind) {
    assertThat(CodeBook.of(HomeKind.class).nearest(word)).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "växelvård, SHORT_TERM_STAY",
    "Säbo, SPECIAL_HOUSING",
    "Hemtj, HOME_CARE",
    "Särskilt boende demens, SPECIAL_HOUSING",
    "Dagl verks, DAILY_ACTIVITY"
  })
  void the_nearest_measure_is_offered(String word, Measure measure) {
    assertThat(CodeBook.of(Measure.class).nearest(word)).contains(measure);
  }

  @Test
  void nothing_is_offered_for_a_word_that_is_like_none() {
    assertThat(CodeBook.of(HomeKind.class).nearest("77")).isEmpty();
    assertThat(CodeBook.of(HomeKind.class).nearest("xyzzy")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-05, 2026-03-05",
    "26-03-05, 2026-03-05",
    "5/3 2026, 2026-03-05",
    "20260305, 2026-03-05",
    "2026-11-09T00:00:00Z, 2026-11-09",
    "2026-11-09T23:30:00+02:00, 2026-11-09",
    "2026-11-09 08:14, 2026-11-09",
    "5 mars 2026, 2026-03-05",
    "5.3.2026, 2026-03-05",
    "2026-02-30, ",
    "i våras, "
  })
  void a_day_is_the_date_as_written(String text, LocalDate day) {
    assertThat(new Days(Days.KNOWN).read(text).day()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "20150302-TF01, 2015-03-02",
    "201503022384, 2015-03-02",
    "20150362-2384, 2015-03-02",
    "150302-2384, 2015-03-02",
    "450302-2384, 1945-03-02",
    "150302+2384, 1915-03-02",
    "20151302-2384, "
  })
  void a_day_of_birth_is_read_from_a_key(String key, LocalDate day) {
    assertThat(PersonKey.birthDay(key, LocalDate.of(2026, 11, 20))).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "11 kap. 1 § SoL, SOL, 11:1",
    "SoL 11:1, SOL, 11:1",
    "LSS 9 § 4, LSS, 9:4",
    "9 § 10 LSS, LSS, 9:10",
    "Socialtjänstlagen (2025:400) 11 kap. 1 §, SOL, 11:1"
  })
  void an_act_and_a_provision_are_found(String text, String law, String provision) {
    assertThat(LawText.law(text)).hasValueSatisfying(l -> assertThat(l.name()).isEqualTo(law));
    assertThat(LawText.provision(text.replace("(2025:400)", ""))).contains(provision);
  }

  @Test
  void rows_of_a_database_are_read() throws IOException, SQLException {
    Mapping mapping =
        Mapping.parse(
            "prov.yaml",
            """
            mapping: test
            tables:
              - table: decisions
                key: nr
                case: person
                facts:
                  - fact: Decision
                    law: {value: SOL}
                    measure: {column: measure}
                    favourable: {column: granted}
                    decidedOn: day
            """);
    List<CaseFile> cases = new ArrayList<>();
    try (Connection base = DriverManager.getConnection("jdbc:h2:mem:rows");
        Statement ask =
            base.createStatement(ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_READ_ONLY)) {
      ask.execute(
          "create table d(nr int, person varchar, measure varchar, granted boolean, \"DAY\" date)");
      ask.execute("insert into d values (1, 'P1', 'HOME_CARE', true, date '2026-03-05')");
      ResultSet rows = ask.executeQuery("select * from d");
      Importer.of(mapping, folder).tables(List.of(RowTables.of("decisions", rows)), cases::add);
    }
    assertThat(cases).singleElement().satisfies(c -> assertThat(c.facts()).hasSize(1));
  }

  @Test
  void rows_that_do_not_fit_in_memory_come_back_whole() throws IOException {
    TreeMap<String, List<Long>> found = new TreeMap<>();
    try (RowStore store = new RowStore(folder, 10)) {
      for (int i = 0; i < 1000; i++) {
        store.add("c" + i % 70, new RowStore.Stored(0, i, new String[] {"å" + i, ""}));
      }
      store.forEach(
          (caseId, rows) -> {
            rows.forEach(r -> assertThat(r.cells()).containsExactly("å" + r.number(), ""));
            assertThat(found.put(caseId, rows.stream().map(RowStore.Stored::number).toList()))
                .isNull();
          });
    }
    assertThat(found).hasSize(70);
    assertThat(found.get("c3").subList(0, 3)).containsExactly(3L, 73L, 143L);
    assertThat(folder.toFile().list()).isEmpty();
  }

  @Test
  void months_in_a_row_are_one_time_and_a_gap_begins_another() throws IOException {
    Path file = folder.resolve("m.csv");
    Files.writeString(
        file,
        """
        Månad;Person
        202603;P1
        202605;P1
        202606;P1
        202607;P2
        """,
        StandardCharsets.UTF_8);
    Mapping mapping =
        Mapping.parse(
            "prov.yaml",
            """
            mappning: månader
            tabeller:
              - tabell: m
                nyckel: [Månad, Person]
                ärende: Person
                fakta:
                  - faktum: tid med försörjningsstöd
                    månader: Månad
            """);
    List<CaseFile> cases = new ArrayList<>();
    Importer.of(mapping, folder).files(List.of(file), cases::add);
    assertThat(cases.get(0).facts())
        .extracting(f -> f.id())
        .containsExactly("tid-med-försörjningsstöd-2026-03", "tid-med-försörjningsstöd-2026-05");
    assertThat(cases.get(0).facts().get(1).toString()).contains("from=2026-05-01, to=2026-06-30");
    // What goes on in the last month of the file has no end that anyone knows.
    assertThat(cases.get(1).facts().get(0).toString()).contains("from=2026-07-01, to=null");
  }

  @Test
  void the_profile_tells_what_is_kept() throws IOException {
    String json = Mapping.parse("familycare", Proposer.shipped("familycare")).profile().json();
    assertThat(json).contains("\"Placement\"", "\"ConcernReport\"").doesNotContain("\"Review\"");
  }
}
