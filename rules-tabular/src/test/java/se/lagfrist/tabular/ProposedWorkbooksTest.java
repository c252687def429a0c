package se.lagfrist.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.Review;
import se.lagfrist.casefile.ReviewKind;

/** First mappings of workbooks with several sheets, and of forms that programs write. */
class ProposedWorkbooksTest {

  @TempDir private Path folder;

  private final List<Problem> problems = new ArrayList<>();
  private final List<CaseFile> cases = new ArrayList<>();
  private String mapping = "";

  private ImportReport read(Path file) throws IOException {
    mapping = Proposer.propose(RowTables.open(file));
    return Importer.of(Mapping.parse("förslaget", mapping), folder)
        .problems(problems::add)
        .files(List.of(file), cases::add);
  }

  private ImportReport read(String name, String text) throws IOException {
    return read(Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8));
  }

  private <T extends Fact> List<T> all(Class<T> kind) {
    return cases.stream()
        .flatMap(c -> c.facts().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  /** Puts rows into a sheet; a text that is a day becomes a day of the workbook. */
  private static Worksheet fill(Worksheet sheet, String... rows) {
    for (int row = 0; row < rows.length; row++) {
      String[] cells = rows[row].split(";", -1);
      for (int i = 0; i < cells.length; i++) {
        if (cells[i].matches("\\d{4}-\\d\\d-\\d\\d")) {
          sheet.value(row, i, LocalDate.parse(cells[i]));
          sheet.style(row, i).format("yyyy-MM-dd").set();
        } else if (!cells[i].isEmpty()) {
          sheet.value(row, i, cells[i]);
        }
      }
    }
    return sheet;
  }

  @Test
  void sheets_about_the_rows_of_another_are_linked_and_hidden_ones_left_out() throws IOException {
    Path file = folder.resolve("beslut.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "prov", "1.0")) {
      fill(book.newWorksheet("Läs mig"), "Boken innehåller uttag ur systemet.");
      fill(
          book.newWorksheet("Beslut"),
          "Beslutsnummer;Personnummer;Insats;Beslutsdatum;Bifall/avslag",
          "1;194501010101;Hemtj.;2026-03-02;Bifall",
          "2;194502020202;Säbo;2026-03-05;Bifall",
          "3;194503030303;Växelvård;2026-03-05;Avslag");
      fill(
          book.newWorksheet("Verkställigheter"),
          "Beslutsnummer;Verkställd från;Avslutad",
          "2;2026-03-20;",
          "9;2026-03-20;");
      fill(
          book.newWorksheet("Avbrott"), "Beslutsnummer;Avbrott från;Återupptagen", "2;2026-05-04;");
      fill(book.newWorksheet("Kopia"), "Beslutsnummer;Personnummer", "1;194501010101")
          .setVisibilityState(VisibilityState.HIDDEN);
    }
    ImportReport report = read(file);
    assertThat(report.good()).isEqualTo(5);
    assertThat(problems).singleElement().satisfies(p -> assertThat(p.value()).isEqualTo("9"));
    assertThat(all(Execution.class))
        .singleElement()
        .satisfies(e -> assertThat(e.concerns()).isEqualTo("beslut-2"));
    assertThat(all(Interruption.class))
        .singleElement()
        .satisfies(i -> assertThat(i.concerns()).isEqualTo("beslut-2"));
    assertThat(mapping)
        .contains("# beslut.xlsx Kopia: är ett dolt blad och tas inte med.")
        .contains("verkställighetens slut: Avslutad");
  }

  @Test
  void two_sheets_of_placements_are_reviewed_by_the_section_they_are_under() throws IOException {
    Path file = folder.resolve("placeringar.xlsx");
    String above = ";;Placeringen;;;Lagstöd;;Omprövning/övervägande;";
    String names = "Aktnr;Född;Typ av hem;Hem;Fr.o.m.;Lag;Beslutad;Senast;Av";
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "prov", "1.0")) {
      fill(
          book.newWorksheet("Norr"),
          "Placeringar norr, uttag 2026-11-20",
          "",
          above,
          names,
          "B1;2015-03-02;Fam.hem;H1;2025-12-01;SoL;2025-11-20;2026-05-27;Utskott",
          "B2;2009-02-03;HVB-hem;H2;2026-02-02;LVU 3 §;2026-01-26;2026-07-28;Utskott",
          "Summa;2");
      fill(
          book.newWorksheet("Söder"),
          "Placeringar söder",
          "",
          above,
          names,
          "B3;2014-03-02;Familjehem;H3;2026-06-10;LVU 2 §;2026-06-08;2026-09-02;Handläggare",
          "B4;2009-03-02;Stödb.;H4;2026-09-01;SoL;2026-08-20;;");
    }
    assertThat(read(file).good()).isEqualTo(4);
    assertThat(problems).isEmpty();
    assertThat(all(Placement.class)).hasSize(4);
    assertThat(all(Review.class))
        .extracting(Review::kind)
        .containsExactlyInAnyOrder(
            ReviewKind.CONSIDERATION, ReviewKind.REEXAMINATION, ReviewKind.CONSIDERATION);
  }

  @Test
  void a_sheet_of_reviews_has_the_earlier_ones_too() throws IOException {
    Path file = folder.resolve("bok.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "prov", "1.0")) {
      fill(
          book.newWorksheet("Plac"),
          "Plac.nr;Pnr;Form;Lagrum;Beslutsdatum;Inskriven;Utskriven",
          "1;201503020101;Fam.hem;SoL;2025-11-20;2025-12-01;",
          "2;201203020202;HVB;SoL;2026-04-20;2026-04-30;",
          "Antal:;2");
      fill(
          book.newWorksheet("Överv"),
          "Plac.nr;Datum övervägande;Beslutsfattare",
          "1;2026-05-27;SU",
          "1;2026-11-02;SU");
    }
    read(file);
    assertThat(all(Review.class)).hasSize(2).allMatch(r -> "placering-1".equals(r.concerns()));
    assertThat(mapping).doesNotContain("bara senaste");
  }

  /** A row without any cell, as some programs write where nothing stands. */
  @Test
  void a_row_without_cells_is_no_row() throws IOException {
    Path file = folder.resolve("tomt.xlsx");
    Path whole = folder.resolve("helt.xlsx");
    try (OutputStream out = Files.newOutputStream(whole);
        Workbook book = new Workbook(out, "prov", "1.0")) {
      fill(
          book.newWorksheet("Blad"),
          "Personnr;Insats;Beslutsdatum",
          "194501010101;Hemtjänst;2026-03-02",
          "194502020202;Hemtjänst;2026-03-02");
    }
    try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(whole.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var entry : java.util.Collections.list(zip.entries())) {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        if (entry.getName().contains("worksheets/")) {
          String text = new String(bytes, StandardCharsets.UTF_8);
          bytes =
              text.replace("</sheetData>", "<row r=\"9\"></row></sheetData>")
                  .getBytes(StandardCharsets.UTF_8);
        }
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(bytes);
      }
    }
    assertThat(read(file).good()).isEqualTo(2);
  }

  @Test
  void a_line_that_names_the_delimiter_and_headings_of_two_lines_are_understood()
      throws IOException {
    ImportReport report =
        read(
            "beslut.csv",
            """
            sep=;
            "Ärende
            nummer";Person;"Beviljad
            insats";"Besluts-
            datum";Verkställd
            1;19450101-0101;Hemtjänst;2026-03-02 00:00:00;
            2;19450202-0202;Säbo;2026-03-05 00:00:00;2026-03-20 00:00:00
            """);
    assertThat(report.good()).isEqualTo(2);
    assertThat(problems).isEmpty();
    assertThat(all(Decision.class))
        .extracting(Decision::measure)
        .containsExactlyInAnyOrder(Measure.HOME_CARE, Measure.SPECIAL_HOUSING);
  }

  @Test
  void a_record_on_each_line_is_a_list_and_what_follows_one_value_is_not_dropped()
      throws IOException {
    String one =
        "{\"BeslutId\":\"1\",\"Personnummer\":\"194501010101\",\"Insats\":\"Hemtjänst\","
            + "\"Beslutsdatum\":\"2026-03-02\"}\n";
    String two = one.replace("\"1\"", "\"2\"").replace("0101\"", "0202\"");
    assertThat(read("rader.json", one + two).good()).isEqualTo(2);
    Path more = folder.resolve("mer.json");
    Files.writeString(more, "[" + one + "]\n[" + two + "]", StandardCharsets.UTF_8);
    assertThatThrownBy(() -> RowTables.open(more))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("efter det första värdet följer ett till");
  }

  @Test
  void points_of_a_section_named_above_them_are_measures_and_a_total_of_numbers_is_none()
      throws IOException {
    ImportReport report =
        read(
            "lss.csv",
            """
            LSS-insatser 1 oktober 2026;;;;;;;;
            ;;Insatser enligt 9 § LSS;;;;;;
            Personnummer;Personkrets;p. 2;p. 3;p. 4;p. 9;p. 10;Beslutsdag;Verkställd
            19870412-TF01;1;;;;ja;;2026-05-27;
            20020919-TF11;2;;;ja;;;2025-11-28;2026-04-13
            19950603-TF03;1;;;;;ja;2026-09-15;2026-10-05
            Totalt;3;;;1;1;1;;
            """);
    assertThat(report.good()).isEqualTo(3);
    assertThat(problems).isEmpty();
    assertThat(mapping).contains("kolumner: [p. 2, p. 3, p. 4, p. 9, p. 10]");
    assertThat(all(Decision.class))
        .extracting(Decision::measure)
        .containsExactlyInAnyOrder(
            Measure.SERVICE_HOUSING, Measure.CONTACT_PERSON, Measure.DAILY_ACTIVITY);
  }

  @Test
  void what_is_done_by_coercion_names_the_act() throws IOException {
    read(
        "lvu.csv",
        """
        Barn-id;Född;Åtgärd;§;Beslutad den;Verkställd den;Underställd;Upphävd;Placerad hos;Hemtyp
        K1;20210619;Omh. LVU;6;20261113;20261113;20261116;;Hem A;Jourhem
        K2;20170910;Vård LVU;2;20260414;20260414;;;Hem B;Familjehem
        """);
    assertThat(problems).isEmpty();
    assertThat(mapping).contains("underställningen: Underställd", "åtgärdens upphörande: Upphävd");
    assertThat(all(se.lagfrist.casefile.CoerciveMeasure.class))
        .extracting(c -> c.kind() + " " + c.submittedOn())
        .containsExactlyInAnyOrder("IMMEDIATE_CUSTODY 2026-11-16", "CARE null");
  }
}
