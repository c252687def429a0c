package se.lagfrist.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Measure;

/** What is wrong in a file is told with its place and a way out, and the rest goes on. */
class BadInputTest {

  private static final String MAPPING =
      """
      mappning: Prov
      tabeller:
        - tabell: beslut
          datum: [yyyy-MM-dd, d/M yyyy]
          nyckel: Nr
          ärende: Person
          fakta:
            - faktum: beslut
              lag: {värde: SoL}
              insats: {kolumn: Insats, koder: {Säbo: särskilt boende}}
              gynnande: {värde: ja}
              beslutet: {kolumn: Dag, krävs: ja}
      """;

  @TempDir private Path folder;

  private final List<Problem> problems = new ArrayList<>();
  private final List<CaseFile> cases = new ArrayList<>();

  private ImportReport read(String mapping, Path... files) throws IOException {
    ImportReport report =
        Importer.of(Mapping.parse("prov.yaml", mapping), folder)
            .problems(problems::add)
            .files(List.of(files), cases::add);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).as("temporary files").noneMatch(f -> f.toString().endsWith(".tmp"));
    }
    return report;
  }

  private Path csv(String text) throws IOException {
    return csv(text, StandardCharsets.UTF_8);
  }

  private Path csv(String text, Charset charset) throws IOException {
    return Files.writeString(folder.resolve("beslut.csv"), text, charset);
  }

  @Test
  void a_heading_that_moved_is_found_where_it_is() throws IOException {
    ImportReport report =
        read(MAPPING, csv("Lista\n\nUttag i dag\nDag;Insats;Person;Nr\n2026-03-05;Säbo;P1;1\n"));
    assertThat(report.good()).isEqualTo(1);
    Decision decision = (Decision) cases.get(0).facts().get(0);
    assertThat(decision.measure()).isEqualTo(Measure.SPECIAL_HOUSING);
    assertThat(decision.id()).isEqualTo("beslut-1");
  }

  @Test
  void a_mark_at_the_beginning_and_an_old_character_set_are_understood() throws IOException {
    read(MAPPING, csv("\ufeffNr;Person;Insats;Dag\n1;P1;Säbo;2026-03-05\n"));
    read(
        MAPPING,
        csv("Nr;Person;Insats;Dag\n1;P1;Säbo;5/3 2026\n", Charset.forName("windows-1252")));
    assertThat(cases).hasSize(2);
    assertThat(cases.get(0)).isEqualTo(cases.get(1));
  }

  @Test
  void rows_are_held_back_one_by_one_with_the_cause() throws IOException {
    ImportReport report =
        read(
            MAPPING,
            csv(
                """
                Nr;Person;Insats;Dag
                1;P1;Säbo;2026-03-05
                2;P2;Säbo;31/6 2026
                1;P1;Säbo;2026-03-05
                1;P3;Säbo;2026-03-06
                4;P4;Fam.hem;2026-03-05
                5;P5;Säbo;i våras
                6;P6;Säbo;2026-03-05;mer;än;så
                7;;Säbo;2026-03-05
                ;P8;Säbo;2026-03-05
                9;P9;"Säbo;2026-03-05
                10;P10;Säbo;2026-03-05
                11;P11;Säbo;9999-12-31
                Summa;11
                """));
    assertThat(problems)
        .extracting(p -> p.place() + ": " + p.cause())
        .containsExactlyInAnyOrder(
            "beslut.csv, rad 3: NO_SUCH_DAY",
            "beslut.csv, rad 4: SAME_ROW",
            "beslut.csv, rad 5: SAME_KEY",
            "beslut.csv, rad 6: UNKNOWN_CODE",
            "beslut.csv, rad 7: NOT_A_DAY",
            "beslut.csv, rad 8: BROKEN_ROW",
            "beslut.csv, rad 9: NO_KEY",
            "beslut.csv, rad 10: NO_KEY",
            "beslut.csv, rad 11: BROKEN_ROW",
            "beslut.csv, rad 13: NOT_ALLOWED");
    assertThat(report.good()).isEqualTo(2);
    assertThat(cases).extracting(CaseFile::id).containsExactly("P1", "P10");
    assertThat(problems).allMatch(p -> p.hint().endsWith("."));
  }

  @Test
  void a_quote_that_only_another_row_closes_does_not_swallow_the_rows_between() throws IOException {
    ImportReport report =
        read(
            MAPPING,
            csv(
                """
                Nr;Person;Insats;Dag
                1;P1;"Säbo;2026-03-05
                2;P2;Säbo;2026-03-05
                3;P3;"Säbo";2026-03-05
                4;P4;"Särskilt
                boende";2026-03-05
                """));
    assertThat(report.refused()).isEqualTo(1);
    assertThat(cases).extracting(CaseFile::id).containsExactly("P2", "P3", "P4");
  }

  @Test
  void a_column_that_is_not_there_is_named_with_the_nearest_one() throws IOException {
    Path file = csv("Nr;Person;Insatser;Dag\n1;P1;Säbo;2026-03-05\n");
    assertThatThrownBy(() -> read(MAPPING, file))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("beslut.csv")
        .hasMessageContaining("har ingen kolumn \"Insats\". Kanske \"Insatser\".");
    assertThat(cases).isEmpty();
  }

  @Test
  void what_is_wrong_in_a_mapping_is_told_all_at_once_by_line() {
    String wrong =
        MAPPING
            .replace("beslutet:", "besluted:")
            .replace("särskilt boende", "säbo")
            .replace("nyckel: Nr", "nykel: Nr");
    assertThatThrownBy(() -> Mapping.parse("prov.yaml", wrong))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("rad 12: beslut har inget fält \"besluted\". Kanske \"beslutet\"")
        .hasMessageContaining("rad 10: insats kan inte vara \"säbo\". Kanske \"särskilt boende\"")
        .hasMessageContaining("\"nykel\" hör inte till en tabell. Kanske \"nyckel\"");
    assertThatThrownBy(() -> Mapping.parse("prov.yaml", "tabeller: [\n"))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("prov.yaml, rad 2");
  }

  @Test
  void a_formula_is_no_value() throws IOException {
    Path file = folder.resolve("beslut.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "prov", "1.0")) {
      Worksheet sheet = book.newWorksheet("Beslut");
      String[] names = {"Nr", "Person", "Insats", "Dag"};
      for (int i = 0; i < names.length; i++) {
        sheet.value(0, i, names[i]);
        sheet.value(1, i, new String[] {"1", "P1", "Säbo", "2026-03-05"}[i]);
        sheet.value(2, i, new String[] {"2", "P2", "Säbo", ""}[i]);
      }
      sheet.value(1, 3, 46086);
      sheet.formula(2, 3, "D2+1");
    }
    ImportReport report = read(MAPPING, file);
    assertThat(report.good()).isEqualTo(1);
    assertThat(((Decision) cases.get(0).facts().get(0)).decidedOn()).hasToString("2026-03-05");
    assertThat(problems)
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.cause()).isEqualTo(Problem.Cause.FORMULA);
              assertThat(p.place()).isEqualTo("beslut.xlsx, Beslut, rad 3");
              assertThat(p.column()).isEqualTo("Dag");
            });
  }

  @Test
  void a_workbook_that_unpacks_to_much_more_than_it_is_is_refused() throws IOException {
    Path file = folder.resolve("bomb.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] nothing = new byte[1 << 20];
      for (int i = 0; i < 64; i++) {
        zip.write(nothing);
      }
    }
    assertThatThrownBy(() -> read(MAPPING, file))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("xl/worksheets/sheet1.xml");
  }

  @Test
  void a_file_that_is_no_workbook_says_so() throws IOException {
    Path file = folder.resolve("trasig.xlsx");
    Files.write(file, new byte[] {'P', 'K', 3, 4, 0, 0, 0});
    assertThatThrownBy(() -> read(MAPPING, file))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("spara den på nytt");
  }

  @Test
  void a_sheet_without_a_name_is_a_broken_workbook() throws IOException {
    Path whole = folder.resolve("helt.xlsx");
    try (OutputStream out = Files.newOutputStream(whole);
        Workbook book = new Workbook(out, "prov", "1.0")) {
      book.newWorksheet("Beslut").value(0, 0, "Nr");
      book.newWorksheet("Annat").value(0, 0, "Nr");
    }
    for (String name : List.of("Beslut", "Annat")) {
      Path file = folder.resolve("namnlöst-" + name + ".xlsx");
      try (ZipFile from = new ZipFile(whole.toFile());
          ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
        for (ZipEntry entry : from.stream().map(ZipEntry.class::cast).toList()) {
          String part =
              new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
          to.putNextEntry(new ZipEntry(entry.getName()));
          to.write(
              part.replace("name=\"" + name + "\"", "nome=\"\"").getBytes(StandardCharsets.UTF_8));
        }
      }
      assertThatThrownBy(() -> read(MAPPING, file))
          .isInstanceOf(TableException.class)
          .hasMessageContaining("spara den på nytt");
    }
  }

  @Test
  void a_case_of_which_every_row_is_refused_is_not_handed_on() throws IOException {
    read(MAPPING, csv("Nr;Person;Insats;Dag\n1\u202E;A;Säbo;2026-01-02\n2;B;Säbo;2026-01-02\n"));
    assertThat(cases).extracting(CaseFile::id).containsExactly("B");
    assertThat(problems).extracting(Problem::row).containsExactly(2L);
  }

  @Test
  void json_that_is_cut_off_says_where() throws IOException {
    Path file = folder.resolve("lista.json");
    Files.writeString(file, "{\"Decisions\": [\n{\"Nr\": 1}", StandardCharsets.UTF_8);
    assertThatThrownBy(() -> read(MAPPING, file))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("lista.json, rad 2");
  }

  @Test
  void what_stood_in_a_file_is_no_formula_in_the_list_of_faults() throws IOException {
    Path list = folder.resolve("fel.csv");
    try (ProblemList problems = ProblemList.at(list)) {
      for (String value : List.of("=1+1", " =1+1", "\u00A0@x", "\u200B-1", "\uFF1D1")) {
        problems.accept(
            new Problem(Problem.Cause.NOT_A_DAY, "t", "fil, rad 1", 1, "k", "Dag", value, "råd"));
      }
      problems.keep();
    }
    assertThat(Files.readAllLines(list, StandardCharsets.UTF_8).stream().skip(1))
        .satisfiesExactly(
            line -> assertThat(line).contains(";\"'=1+1"),
            line -> assertThat(line).contains(";\"' =1+1"),
            line -> assertThat(line).contains(";\"'\u00A0@x"),
            // What has no width is shown as a question mark, so that no formula is left.
            line -> assertThat(line).contains(";\"?-1"),
            line -> assertThat(line).contains(";\"'\uFF1D1"));
  }
}
