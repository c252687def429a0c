package se.lagfrist.report.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.BoardKind;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.report.AuditorsCopy;
import se.lagfrist.report.CouncilStatistics;
import se.lagfrist.report.MunicipalityCalendar;

/** Whoever has only the file can see how far the law behind each row was read. */
class ReadingInEveryReportTest {

  private static final String SOL = "till och med SFS 2025:1501, 2026-01-05";

  @Test
  void every_row_of_a_table_says_how_far_its_act_was_read() throws IOException {
    StringBuilder ivo = new StringBuilder();
    CsvReports.ivo(Samples.ivo().items().stream(), ivo);
    StringBuilder auditors = new StringBuilder();
    CsvReports.auditors(AuditorsCopy.of(Samples.ivo()), auditors);
    StringBuilder council = new StringBuilder();
    CsvReports.council(CouncilStatistics.of(Samples.ivo()), council);
    for (StringBuilder table : new StringBuilder[] {ivo, auditors, council}) {
      String[] lines = table.toString().split("\r\n");
      assertThat(lines[0]).endsWith(";lagrum;lagen läst");
      assertThat(Arrays.stream(lines).skip(1))
          .isNotEmpty()
          .allSatisfy(line -> assertThat(line).matches(".*\\d{4}-\\d{2}-\\d{2}"))
          .anySatisfy(line -> assertThat(line).endsWith(SOL));
    }
    StringBuilder calendar = new StringBuilder();
    CsvReports.calendar(
        MunicipalityCalendar.of(2026, EngineSettings.defaults(), Set.of(BoardKind.SOCIAL_BOARD)),
        calendar);
    assertThat(calendar.toString().split("\r\n")[0]).endsWith(";lagen läst");
    assertThat(calendar).contains(SOL);
  }

  @Test
  void every_element_of_an_array_says_it_too() {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    JsonReports.items(Samples.ivo().items().stream(), json);
    String text = json.toString(StandardCharsets.UTF_8);
    assertThat(text.split("\"lawRead\" : \"till och med SFS ", -1))
        .hasSize(Samples.ivo().items().size() + 1);
    assertThat(text).contains(SOL);
  }
}
