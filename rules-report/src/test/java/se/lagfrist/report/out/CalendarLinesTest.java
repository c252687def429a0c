package se.lagfrist.report.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.BoardKind;
import se.lagfrist.casefile.PlainText;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.report.MunicipalityCalendar;

/** Calendars hold to RFC 5545 whatever the texts are, and rows hold no formulas. */
class CalendarLinesTest {

  private static String calendar() throws IOException {
    StringWriter out = new StringWriter();
    LocalDate day = LocalDate.of(2026, 1, 2);
    CalendarFeed.write(
        MunicipalityCalendar.of(
            2026, EngineSettings.defaults(), Set.of(BoardKind.SOCIAL_BOARD, BoardKind.LSS_BOARD)),
        day,
        out);
    return out.toString();
  }

  @Test
  void no_line_is_longer_than_75_octets_and_none_breaks_a_letter() throws IOException {
    String text = calendar();
    assertThat(text).contains("\r\n ");
    for (String line : text.split("\r\n", -1)) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
      assertThat(line).doesNotContain("\r", "\n", "\uFFFD");
    }
    assertThat(text.replace("\r\n ", "")).contains("beslut").doesNotContain("\r\n ");
  }

  @Test
  void who_publishes_is_named_in_every_event() throws IOException {
    String text = calendar();
    assertThat(text).contains("METHOD:PUBLISH");
    assertThat(text.split("BEGIN:VEVENT", -1).length)
        .isEqualTo(text.split("ORGANIZER;CN=Lagfrist:invalid:nomail", -1).length)
        .isGreaterThan(1);
  }

  @Test
  void what_hides_before_a_formula_does_not_hide_it() {
    for (String formula :
        new String[] {
          "=1+1", " =1+1", "\u00A0=1+1", "\u200B=1+1", "\uFEFF =1+1", "\uFE66 1", " \uFF1D1", "\t@x"
        }) {
      assertThat(PlainText.inCell(formula)).isEqualTo("'" + formula);
    }
    assertThat(PlainText.inCell("12 kap. = x")).isEqualTo("12 kap. = x");
    assertThat(PlainText.inCell("   ")).isEqualTo("   ");
  }
}
