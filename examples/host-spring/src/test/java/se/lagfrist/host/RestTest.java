package se.lagfrist.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The REST interface of a running host. */
class RestTest {

  private static RunningHost host;

  @BeforeAll
  static void start() {
    host = RunningHost.filled();
  }

  @AfterAll
  static void stop() {
    host.close();
  }

  private static List<String> texts(JsonNode array, String... path) {
    List<String> found = new ArrayList<>();
    for (JsonNode one : array) {
      JsonNode at = one;
      for (String step : path) {
        at = at.path(step);
      }
      found.add(at.asString(""));
    }
    return found;
  }

  private static JsonNode obligation(JsonNode answer, String key) {
    for (JsonNode one : answer.path("obligations")) {
      if (one.path("key").asString().equals(key)) {
        return one;
      }
    }
    throw new AssertionError("No " + key);
  }

  @Test
  void a_case_tells_its_obligations() {
    JsonNode answer =
        host.json("/api/case/obligations?caseId=jo-9081-2020-gislaved&asOf=2020-11-13");
    JsonNode late = obligation(answer, "lvu.understallning/c1/1");
    assertThat(late.path("status").asString()).isEqualTo("MET_LATE");
    // One week from 27 October 2020.
    assertThat(late.path("lastDay").asString()).isEqualTo("2020-11-03");
    assertThat(late.path("citation").asString()).isEqualTo("LVU (1990:52) 7 § 1 st.");
    assertThat(answer.path("receipt").path("packs").size()).isEqualTo(2);
  }

  @Test
  void the_same_case_a_day_before_knows_less() {
    JsonNode answer =
        host.json("/api/case/obligations?caseId=jo-9081-2020-gislaved&asOf=2020-11-12");
    assertThat(obligation(answer, "lvu.understallning/c1/1").path("status").asString())
        .isEqualTo("OVERDUE");
  }

  @Test
  void the_due_list_is_sorted_filtered_and_paged() {
    String all = "/api/due?asOf=" + RunningHost.DAY + "&size=500";
    JsonNode first = host.json(all);
    List<String> days = texts(first.path("lines"), "obligation", "lastDay");
    days.removeIf(String::isEmpty);
    assertThat(days).isSorted().hasSizeGreaterThan(20);
    JsonNode unit = host.json(all + "&unit=%C3%84ldre");
    assertThat(texts(unit.path("lines"), "unit")).isNotEmpty().containsOnly("Äldre");
    JsonNode kind = host.json(all + "&kind=REPORT");
    assertThat(texts(kind.path("lines"), "obligation", "kind")).isNotEmpty().containsOnly("REPORT");
    JsonNode soon = host.json(all + "&within=10");
    for (JsonNode line : soon.path("lines")) {
      assertThat(line.path("obligation").path("daysLeft").asLong(99)).isLessThanOrEqualTo(10);
    }
    int total = first.path("total").asInt();
    List<String> paged = new ArrayList<>();
    JsonNode page;
    int number = 1;
    do {
      page = host.json("/api/due?asOf=" + RunningHost.DAY + "&size=37&page=" + number++);
      page.path("lines")
          .forEach(l -> paged.add(l.path("caseId").asString() + l.path("obligation").path("key")));
    } while (number <= page.path("pages").asInt());
    assertThat(paged).hasSize(total).doesNotHaveDuplicates();
  }

  @Test
  void an_explanation_has_its_steps() {
    JsonNode answer =
        host.json(
            "/api/case/explanation?caseId=jo-9081-2020-gislaved"
                + "&key=lvu.understallning/c1/1&asOf=2020-11-13");
    assertThat(texts(answer.path("steps"), "citation")).contains("lag (1930:173) 1 §");
    assertThat(answer.path("ruleFile").asString()).isEqualTo("omhandertagande-lvu.dslr");
  }

  @Test
  void calendars_are_iCalendar_with_the_key_as_uid() {
    HttpResponse<String> one =
        host.get("/api/case/calendar.ics?caseId=jo-9081-2020-gislaved&asOf=2020-11-13");
    assertThat(one.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
    assertThat(one.body()).startsWith("BEGIN:VCALENDAR");
    assertThat(one.body().replace("\r\n ", ""))
        .contains("UID:lvu.understallning/c1/1@jo-9081-2020-gislaved");
    HttpResponse<String> unit =
        host.get("/api/calendar.ics?unit=Barn%20och%20unga&asOf=" + RunningHost.DAY);
    assertThat(unit.body().split("BEGIN:VEVENT")).hasSizeGreaterThan(10);
  }

  @Test
  void every_report_comes_in_every_form() {
    for (String which : List.of("ivo", "auditors", "council", "follow-up")) {
      for (String format : List.of("json", "csv", "pdf", "xhtml")) {
        HttpResponse<String> answer =
            host.get(
                "/api/reports/"
                    + which
                    + "?quarter=2026-Q3&asOf="
                    + RunningHost.DAY
                    + "&format="
                    + format);
        assertThat(answer.statusCode()).as(which + " " + format).isEqualTo(200);
        assertThat(answer.body())
            .startsWith(
                switch (format) {
                  case "json" -> "{";
                  case "csv" -> "\uFEFF";
                  case "pdf" -> "%PDF";
                  default -> "<!DOCTYPE html>";
                });
      }
    }
  }

  @Test
  void the_auditors_copy_names_no_case() {
    String body = host.get("/api/reports/auditors?quarter=2026-Q3&asOf=" + RunningHost.DAY).body();
    assertThat(body).contains("\"rows\"").doesNotContain("caseId").doesNotContain("2026-00");
  }

  @Test
  void the_interface_describes_itself() {
    JsonNode description = host.json("/api/openapi");
    assertThat(description.path("openapi").asString()).startsWith("3.");
    assertThat(description.path("paths").propertyNames())
        .contains(
            "/api/due",
            "/api/case/obligations",
            "/api/case/explanation",
            "/api/case/calendar.ics",
            "/api/case/reminders/close",
            "/api/case/acts",
            "/api/case/acts/ways",
            "/api/case/acts/undo",
            "/api/digest",
            "/api/case",
            "/api/reports/{which}",
            "/api/reconcile");
    JsonNode asOf =
        description.path("paths").path("/api/due").path("get").path("parameters").get(0);
    assertThat(asOf.path("name").asString()).isEqualTo("asOf");
    assertThat(asOf.path("required").asBoolean()).isTrue();
  }

  @Test
  void a_case_with_rows_that_cannot_be_used_is_answered_and_says_so() {
    JsonNode rows = host.json("/api/row-problems");
    assertThat(rows.size()).isGreaterThan(0);
    String caseId = rows.get(0).path("caseId").asString();
    JsonNode answer =
        host.json("/api/case/obligations?caseId=" + caseId + "&asOf=" + RunningHost.DAY);
    assertThat(answer.path("rowProblems").size()).isGreaterThan(0);
    assertThat(answer.path("rowProblems").get(0).path("reason").asString()).isNotBlank();
  }

  @Test
  void what_was_taken_in_is_answered_at_once_everywhere() {
    String path = "/api/due?asOf=2026-11-21&unit=Nyenheten";
    assertThat(host.json(path).path("total").asInt()).isZero();
    HttpResponse<String> taken =
        host.post(
            "/api/case",
            """
            {"id": "ny/1", "unit": "Nyenheten", "handler": "NY-1", "facts": [
              {"type": "ConcernReport", "id": "a1", "about": "CHILD", "receivedOn": "2026-11-02"}]}
            """);
    assertThat(taken.statusCode()).isEqualTo(201);
    assertThat(host.json(path).path("total").asInt()).isGreaterThan(0);
    assertThat(host.json(path + "&handler=NY-1").path("total").asInt()).isGreaterThan(0);
    assertThat(host.json(path + "&handler=NY-2").path("total").asInt()).isZero();
    JsonNode answer =
        host.json(taken.headers().firstValue("Location").orElseThrow() + "&asOf=2026-11-17");
    JsonNode assessment = obligation(answer, "sol.forhandsbedomning/a1/1");
    // Fourteen days from 2 November.
    assertThat(assessment.path("lastDay").asString()).isEqualTo("2026-11-16");
    assertThat(assessment.path("status").asString()).isEqualTo("OVERDUE");
  }
}
