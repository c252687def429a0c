package se.lagfrist.report.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagfrist.casefile.BoardKind;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.report.AuditorsCopy;
import se.lagfrist.report.CouncilStatistics;
import se.lagfrist.report.IvoQuarter;
import se.lagfrist.report.MunicipalityCalendar;
import se.lagfrist.report.ReportQuestion;

class CsvReportsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+46",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "=HYPERLINK(\"http://x\";\"y\")",
        "\uFF1D1"
      })
  void a_text_that_looks_like_a_formula_is_made_harmless(String text) throws IOException {
    StringBuilder out = new StringBuilder();
    CsvReports.questions(List.of(new ReportQuestion(text, "f", "x;\"y\"", true)), out);
    String row = out.substring(out.indexOf("\r\n") + 2);
    assertThat(row).startsWith(row.startsWith("\"") ? "\"'" : "'");
    assertThat(row).contains("\"x;\"\"y\"\"\";ja");
  }

  @Test
  void a_case_id_from_the_host_is_made_harmless_in_the_report() throws IOException {
    String id = "=cmd|' /C calc'!A0";
    CaseFile file =
        CaseFile.builder(id)
            .unit("@enhet")
            .add(
                Decision.of(id, "+b1")
                    .law(LawArea.SOL)
                    .measure(Measure.HOME_CARE)
                    .favourable(true)
                    .body(Body.OFFICIAL)
                    .decidedOn(LocalDate.of(2025, 10, 15))
                    .build())
            .build();
    StringBuilder out = new StringBuilder();
    CsvReports.ivo(
        IvoQuarter.of(Samples.QUARTER, Samples.ASOF, Samples.ENGINE).items(Stream.of(file)), out);
    assertThat(out.toString().split("\r\n")[1])
        .startsWith(
            "2026-Q1;första rapport;ej verkställt;'=cmd|' /C calc'!A0;'@enhet;'+b1;;SoL;;hemtjänst;"
                + "nej;2025-10-15;;2026-01-15;nej;2026-01-16;167;;0;0;")
        .endsWith(
            ";IVO;2026-04-01;2026-04-30;;skälen för dröjsmålet, vidtagna åtgärder, om något har"
                + " erbjudits, hjälpen under tiden, beslutets paragraf;;SoL (2025:400) 34 kap. 1 § 1"
                + " st.;till och med SFS 2025:1501, 2026-01-05");
  }

  @Test
  void a_zero_report_has_four_sums() throws IOException {
    StringBuilder out = new StringBuilder();
    CsvReports.council(CouncilStatistics.of(Samples.nothing()), out);
    assertThat(out.toString().split("\r\n"))
        .containsExactly(
            "kvartal;avser;lag;del;insats;antal;dagar sedan beslut;registreringsprofil;lagrum;lagen läst",
            "2026-Q1;2026-03-31;SoL;ej verkställt;summa;0;;;SoL (2025:400) 34 kap. 3 §;till och med SFS 2025:1501,"
                + " 2026-01-05",
            "2026-Q1;2026-03-31;SoL;avbrott;summa;0;;;SoL (2025:400) 34 kap. 3 §;till och med SFS 2025:1501,"
                + " 2026-01-05",
            "2026-Q1;2026-03-31;LSS;ej verkställt;summa;0;;;LSS (1993:387) 28 h §;till och med SFS 2025:1494,"
                + " 2026-01-05",
            "2026-Q1;2026-03-31;LSS;avbrott;summa;0;;;LSS (1993:387) 28 h §;till och med SFS 2025:1494,"
                + " 2026-01-05");
  }

  @Test
  void the_auditors_see_no_case() throws IOException {
    StringBuilder out = new StringBuilder();
    AuditorsCopy copy = AuditorsCopy.of(Samples.ivo());
    CsvReports.auditors(copy, out);
    assertThat(copy.rows()).hasSameSizeAs(Samples.ivo().items());
    assertThat(out.toString()).doesNotContain("2026-10", "Vuxenenheten", "norr");
  }

  @Test
  void figures_and_calendar_have_a_row_each() throws IOException {
    StringBuilder out = new StringBuilder();
    CsvReports.followUp(Samples.figures(), out);
    assertThat(out)
        .contains("2026-Q1;dagar till beslut, median;insats enligt LSS;64,5;;\r\n")
        .contains(
            "2026-Q1;försenat: SoL (2025:400) 22 kap. 13 §;Familjehemsenheten;3;Övervägande om vården"
                + " fortfarande behövs;2026-1041 2026-1042 2026-1047\r\n")
        .contains("2024-Q2;kvartalet: prövningar i tid;alla enheter;40;;\r\n")
        .contains("2026-Q1;kvartalet: prövningar i tid;alla enheter;54;;\r\n")
        .contains("2026-Q1;lagen läst;SoL (2025:400);till och med SFS 2025:1501, 2026-01-05;;\r\n");
    StringBuilder calendar = new StringBuilder();
    CsvReports.calendar(
        MunicipalityCalendar.of(
            2026, EngineSettings.defaults(), java.util.Set.of(BoardKind.SOCIAL_BOARD)),
        calendar);
    assertThat(calendar)
        .contains(
            "katalog.familjehemsforteckning/kommunen/2026-01-31;2026-01-31;2026-01-30;2026-02-02;");
  }
}
