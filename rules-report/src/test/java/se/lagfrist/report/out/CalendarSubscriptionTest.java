package se.lagfrist.report.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.AgeGroup;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.ConcernReport;

/** The calendar that is subscribed to moves with the day. */
class CalendarSubscriptionTest {

  /** Fourteen days from Saturday 7 November are Saturday 21 November: Friday is to plan for. */
  private static final CaseFile CASE =
      CaseFile.builder("K-1")
          .add(
              ConcernReport.of("K-1", "a1")
                  .about(AgeGroup.CHILD)
                  .receivedOn(LocalDate.of(2026, 11, 7))
                  .build())
          .build();

  private static final String UID = "UID:sol.forhandsbedomning/a1/1@K-1";

  private static String on(String day) throws IOException {
    StringWriter out = new StringWriter();
    CalendarSubscription.write(
        "Enheten",
        List.of(Samples.ENGINE.evaluate(CASE, LocalDate.parse(day))),
        (timeline, o) -> URI.create("http://127.0.0.1/forklaring?nyckel=" + o.key().ruleId()),
        out);
    return out.toString().replace("\r\n ", "");
  }

  private static String event(String day) throws IOException {
    String calendar = on(day);
    int at = calendar.indexOf(UID);
    return at < 0 ? "" : calendar.substring(at, calendar.indexOf("END:VEVENT", at));
  }

  @Test
  void an_event_lies_on_the_day_to_plan_for_with_a_reminder_and_a_link() throws IOException {
    assertThat(on("2026-11-10")).contains("X-WR-CALNAME:Enheten", "X-PUBLISHED-TTL:PT6H");
    assertThat(event("2026-11-10"))
        .contains("DTSTART;VALUE=DATE:20261120")
        .contains("sista dag 2026-11-21")
        .contains("ORGANIZER;CN=Lagfrist:invalid:nomail")
        .contains("BEGIN:VALARM\r\nTRIGGER:PT8H\r\nACTION:DISPLAY")
        .contains("URL:http://127.0.0.1/forklaring?nyckel=sol.forhandsbedomning");
  }

  @Test
  void the_same_event_is_late_the_day_after_without_a_reminder_and_gone_when_it_is_old()
      throws IOException {
    assertThat(event("2026-11-21")).contains("TRIGGER").doesNotContain("Försenat");
    assertThat(event("2026-11-22")).contains("SUMMARY:Försenat: ").doesNotContain("VALARM");
    // Thirty days after 21 November.
    assertThat(event("2026-12-21")).isNotEmpty();
    assertThat(event("2026-12-22")).isEmpty();
  }

  @Test
  void an_empty_calendar_is_a_calendar() throws IOException {
    assertThat(on("2026-11-01")).startsWith("BEGIN:VCALENDAR").doesNotContain("VEVENT");
  }
}
