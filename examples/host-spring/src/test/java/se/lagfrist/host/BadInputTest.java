package se.lagfrist.host;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What is wrong is told as a problem with an id, and nothing is written by halves. */
class BadInputTest {

  private static final String SCRIPT = "<script>alert(1)</script>\"'&";
  private static final String SQL = "x'; drop table arende; --";

  private static RunningHost host;

  @BeforeAll
  static void start() {
    host = RunningHost.empty();
    assertThat(
            host.post(
                    "/api/case",
                    """
                    {"id": "<script>alert(1)</script>\\"'&", "unit": "<script>alert(1)</script>\\"'&",
                     "facts": [
                      {"type": "ConcernReport", "id": "<img src=x onerror=alert(1)>", "about": "CHILD",
                       "receivedOn": "2026-11-02"},
                      {"type": "Investigation", "id": "u1", "kind": "CHILD",
                       "concerns": "<img src=x onerror=alert(1)>",
                       "matter": "</td><script>alert(1)</script>", "openedOn": "2026-11-04"}]}
                    """)
                .statusCode())
        .isEqualTo(201);
  }

  @AfterAll
  static void stop() {
    host.close();
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static long count() {
    return host.part(JdbcClient.class)
        .sql("select count(*) from arende")
        .query(Long.class)
        .single();
  }

  /** Checks that an answer is a problem document and returns it. */
  static JsonNode problem(HttpResponse<String> answer, int status, String slug) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    JsonNode problem = RunningHost.read(answer.body());
    assertThat(problem.path("type").asString()).isEqualTo("/fel#" + slug);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("title").asString()).isNotBlank();
    assertThat(problem.path("detail").asString()).isNotBlank();
    assertThat(problem.path("errorId").asString()).hasSize(8);
    return problem;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/due",
        "/api/case/obligations?caseId=x",
        "/api/case/explanation?caseId=x&key=a/b/1",
        "/api/case/calendar.ics?caseId=x",
        "/api/calendar.ics?unit=x",
        "/api/reports/ivo?quarter=2026-Q3",
        "/api/units"
      })
  void a_request_without_a_date_is_a_problem(String path) {
    JsonNode problem = problem(host.get(path), 400, "dag-saknas");
    assertThat(problem.path("detail").asString()).contains("asOf=");
  }

  @Test
  void a_run_without_a_date_is_a_problem() {
    problem(host.post("/api/reconcile", ""), 400, "dag-saknas");
  }

  @Test
  void a_page_with_a_date_that_is_none_says_what_to_do() {
    HttpResponse<String> answer = host.get("/bevakningar?dag=2026-02-30&enhet=Barn+och+unga");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("2026-01-31")
        .contains("Felets id")
        .contains("href=\"/bevakningar?enhet=Barn+och+unga\"");
    // A form sends what was left empty, too.
    assertThat(host.get("/?enhet=&handlaggare=&dag=").statusCode()).isEqualTo(200);
    problem(host.get("/api/due?asOf="), 400, "dag-saknas");
    assertThat(host.get("/bevakningar?kvar=snart").body()).contains("Värdet på kvar");
    assertThat(host.get("/bevakningar?vy=hund").body()).contains("forsenat");
    assertThat(host.get("/regel?id=hund").statusCode()).isEqualTo(404);
  }

  @Test
  void a_form_with_a_day_that_is_none_says_what_to_do_and_leads_back_to_the_duty() {
    String form = "id=A+1&nyckel=sol.x%2Fa1%2F1&till=%2Fbevakningar%3Fvy%3Dforsenat&gjord=";
    for (String day : List.of("", "2026-02-30")) {
      HttpResponse<String> answer = host.form("/atgard/gjord", form + day, host.address());
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.headers().firstValue("Content-Language")).contains("sv");
      assertThat(answer.body())
          .contains("2026-")
          .contains(
              "href=\"/atgard?id=A+1&amp;nyckel=sol.x%2Fa1%2F1&amp;till="
                  + "%2Fbevakningar%3Fvy%3Dforsenat\"");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/bevakningar",
        "/stangda",
        "/andrat",
        "/prenumerera",
        "/regelbok",
        "/finns-inte",
        "/arende?id=nej"
      })
  void every_page_says_that_it_is_in_swedish_whatever_the_browser_asks_for(String path) {
    HttpResponse<String> answer =
        host.send(host.request(path).header("Accept-Language", "de-DE").GET());
    assertThat(answer.headers().firstValue("Content-Language")).contains("sv");
  }

  @Test
  void what_cannot_be_read_is_a_problem_that_says_how_to_write_it() {
    assertThat(
            problem(host.get("/api/due?asOf=2026-02-30"), 400, "uppgift-ogiltig")
                .path("detail")
                .asString())
        .contains("2026-01-31");
    assertThat(
            problem(host.get("/api/due?asOf=2026-02-03&kind=HUND"), 400, "uppgift-ogiltig")
                .path("detail")
                .asString())
        .contains("DEADLINE");
    assertThat(
            problem(
                    host.get("/api/reports/ivo?quarter=2026-5&asOf=2026-02-03"),
                    400,
                    "uppgift-ogiltig")
                .path("detail")
                .asString())
        .contains("2026-Q3");
    problem(host.get("/api/due?asOf=2026-02-03&size=100000"), 400, "uppgift-ogiltig");
    problem(host.get("/api/due?asOf=2026-02-03&page=0"), 400, "uppgift-ogiltig");
    problem(host.get("/api/reports/hund?quarter=2026-Q3&asOf=2026-02-03"), 400, "uppgift-ogiltig");
    problem(host.get("/api/finns-inte"), 404, "sidan-finns-inte");
    problem(
        host.get("/api/case/obligations?caseId=nej&asOf=2026-01-01"), 404, "arendet-finns-inte");
    problem(host.get("/api/reconcile?asOf=2026-01-01"), 405, "fel-metod");
    problem(host.post("/api/case/reminders/close?caseId=x", "{oj"), 400, "uppgift-ogiltig");
    problem(host.post("/api/case/reminders/close?caseId=x", "{}"), 400, "uppgift-ogiltig");
  }

  @Test
  void days_at_the_ends_of_the_calendar_are_answered() {
    for (String day : List.of("1900-01-01", "1900-02-28", "2200-12-31")) {
      assertThat(host.get("/api/due?asOf=" + day).statusCode()).as(day).isEqualTo(200);
      assertThat(host.get("/arende?id=" + coded(SCRIPT) + "&dag=" + day).statusCode())
          .as(day)
          .isEqualTo(200);
    }
    for (String day : List.of("0001-01-01", "1899-12-31", "2201-01-01", "+12026-01-01")) {
      problem(host.get("/api/due?asOf=" + coded(day)), 400, "uppgift-ogiltig");
    }
  }

  @Test
  void a_case_file_that_contradicts_itself_is_refused_whole_with_every_place() {
    long before = count();
    JsonNode problem =
        problem(
            host.post(
                "/api/case",
                """
                {"id": "bad", "facts": [
                  {"type": "Placement", "id": "p", "home": "FAMILY_HOME", "ground": "SOL",
                   "executedOn": "2026-05-01", "endedOn": "2026-04-01"},
                  {"type": "Review", "id": "r", "kind": "HUND", "heldOn": "2026-13-01"}]}
                """),
            422,
            "arendefil-gar-inte-att-anvanda");
    assertThat(problem.path("errors").size()).isEqualTo(3);
    assertThat(problem.path("errors").get(0).path("pointer").asString())
        .isEqualTo("/facts/0/endedOn");
    assertThat(count()).isEqualTo(before);
    problem(host.post("/api/case", "inte json"), 422, "arendefil-gar-inte-att-anvanda");
    problem(host.post("/api/case", ""), 422, "arendefil-gar-inte-att-anvanda");
  }

  @Test
  void a_case_that_does_not_fit_its_tables_leaves_nothing_behind() {
    long before = count();
    // The second table refuses its row after the first has taken in its own.
    HttpResponse<String> answer =
        host.post(
            "/api/case",
            """
            {"id": "half", "facts": [
              {"type": "Person", "id": "x", "birthDate": "2015-01-01"},
              {"type": "Investigation", "id": "u", "kind": "CHILD", "openedOn": "2026-01-01",
               "matter": "%s"}]}
            """
                .formatted("lång ".repeat(100)));
    problem(answer, 422, "ryms-inte");
    assertThat(count()).isEqualTo(before);
    assertThat(
            host.part(JdbcClient.class)
                .sql("select count(*) from person where arende_id = 'half'")
                .query(Long.class)
                .single())
        .isZero();
    problem(
        host.get("/api/case/obligations?caseId=half&asOf=2026-01-01"), 404, "arendet-finns-inte");
  }

  @Test
  void a_case_that_is_there_already_is_left_as_it_is() {
    String file = "{\"id\": \"twice\", \"unit\": \"A\", \"facts\": []}";
    assertThat(host.post("/api/case", file).statusCode()).isEqualTo(201);
    problem(host.post("/api/case", file.replace("\"A\"", "\"B\"")), 409, "arendet-finns-redan");
    assertThat(
            host.json("/api/case/obligations?caseId=twice&asOf=2026-01-01").path("unit").asString())
        .isEqualTo("A");
  }

  @Test
  void an_upload_that_is_too_large_is_refused_whether_announced_or_not() {
    long before = count();
    byte[] large = ("{\"id\": \"" + "x".repeat(1_100_000) + "\"}").getBytes(StandardCharsets.UTF_8);
    JsonNode announced =
        problem(
            host.send(
                host.request("/api/case")
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(large))),
            413,
            "for-stort");
    assertThat(announced.path("detail").asString()).contains("1048576");
    problem(
        host.send(
            host.request("/api/case")
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(large)))),
        413,
        "for-stort");
    problem(
        host.send(
            host.request("/api/case")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))),
        415,
        "fel-format");
    assertThat(count()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/bevakningar?dag=2026-11-21",
        "/bevakningar?dag=2026-11-21&enhet=%s",
        "/bevakningar?dag=%s",
        "/bevakningar?dag=2026-11-21&slag=%s",
        "/arende?id=%s&dag=2026-11-21",
        "/arende?id=finns-inte-%s&dag=2026-11-21",
        "/forklaring?id=%s&nyckel=%s&dag=2026-11-21",
        "/forklaring?id=%s&nyckel=a/%s/1&dag=2026-11-21",
        "/rapporter?kvartal=%s&dag=2026-11-21",
        "/uppfoljning?kvartal=2026-Q4&dag=2026-11-21",
        "/atgard?id=%s&nyckel=a/%s/1&till=%s",
        "/stangda?enhet=%s&vad=%s",
        "/andrat?sedan=%s",
        "/andrat?enhet=%s",
        "/prenumerera?enhet=%s&handlaggare=%s",
        "/finns-inte?x=%s"
      })
  void no_markup_reaches_a_page(String path) {
    String coded = coded(SCRIPT).replace("+", "%20");
    HttpResponse<String> page = host.get(path.replace("%s", coded));
    assertThat(page.statusCode()).isNotEqualTo(500);
    assertThat(page.body())
        .doesNotContain("<script")
        .doesNotContain("<img")
        .doesNotContain("\"'&\"");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'");
  }

  @Test
  void markup_in_a_case_is_shown_as_the_text_it_is() {
    String page = host.get("/arende?id=" + coded(SCRIPT) + "&dag=2026-11-21").body();
    assertThat(page)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;")
        .contains("&lt;img src=x onerror=alert(1)&gt;");
  }

  @Test
  void no_statement_reaches_the_database() {
    long before = count();
    String coded = coded(SQL);
    assertThat(host.json("/api/due?asOf=2026-11-21&unit=" + coded).path("total").asInt()).isZero();
    problem(
        host.get("/api/case/obligations?asOf=2026-11-21&caseId=" + coded),
        404,
        "arendet-finns-inte");
    assertThat(host.json("/api/case/reminders?caseId=" + coded).size()).isZero();
    host.get("/api/case/explanation?asOf=2026-11-21&caseId=" + coded + "&key=" + coded);
    assertThat(
            host.post(
                    "/api/case",
                    "{\"id\": \""
                        + SQL
                        + "\", \"unit\": \""
                        + SQL
                        + "\", \"facts\": [{\"type\":"
                        + " \"Person\", \"id\": \""
                        + SQL
                        + "\", \"birthDate\": \"2000-01-01\"}]}")
                .statusCode())
        .isEqualTo(201);
    assertThat(count()).isEqualTo(before + 1);
    assertThat(
            host.json("/api/case/obligations?asOf=2026-11-21&caseId=" + coded)
                .path("unit")
                .asString())
        .isEqualTo(SQL);
    assertThat(host.post("/api/reconcile?asOf=2026-11-21", "").statusCode()).isEqualTo(200);
  }

  @Test
  void an_error_has_an_id_that_the_log_has_too_and_the_log_tells_no_contents() {
    Logger logger = (Logger) LoggerFactory.getLogger("se.lagfrist.host");
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    logger.addAppender(log);
    try {
      String id =
          problem(
                  host.post("/api/case", "{\"id\": \"hemligt\", \"facts\": 7}"),
                  422,
                  "arendefil-gar-inte-att-anvanda")
              .path("errorId")
              .asString();
      assertThat(log.list)
          .extracting(ILoggingEvent::getFormattedMessage)
          .anyMatch(line -> line.contains(id))
          .noneMatch(line -> line.contains("hemligt"));
    } finally {
      logger.detachAppender(log);
    }
  }

  @Test
  void another_page_cannot_make_the_browser_change_anything() {
    String body = "id=twice&nyckel=a/b/1&dag=2026-11-21&skal=stulet";
    HttpResponse<String> stolen = host.form("/atgard/hanterad", body, "https://example.org");
    assertThat(stolen.statusCode()).isEqualTo(403);
    assertThat(stolen.body()).contains("En annan sida kan inte ändra något här");
    assertThat(host.form("/atgard/hanterad", body, "null").statusCode()).isEqualTo(403);
    assertThat(host.form("/atgard/hanterad", body, host.address()).statusCode()).isNotEqualTo(403);
  }

  @Test
  void a_name_that_only_points_here_is_refused() throws Exception {
    // A page elsewhere may let its own name point at this computer; the client will not set Host.
    int port = java.net.URI.create(host.address()).getPort();
    try (java.net.Socket socket = new java.net.Socket("127.0.0.1", port)) {
      socket
          .getOutputStream()
          .write(
              ("GET /api/due?asOf=2026-11-21 HTTP/1.1\r\nHost: lagfrist.example.org\r\n"
                      + "Connection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 403").contains("bara-den-har-datorn");
    }
  }

  @Test
  void the_server_listens_on_the_loopback_address_only() throws Exception {
    int port = java.net.URI.create(host.address()).getPort();
    var others =
        java.net.NetworkInterface.networkInterfaces()
            .flatMap(java.net.NetworkInterface::inetAddresses)
            .filter(a -> !a.isLoopbackAddress() && a instanceof java.net.Inet4Address)
            .toList();
    for (java.net.InetAddress other : others) {
      try (java.net.Socket socket = new java.net.Socket()) {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                () -> socket.connect(new java.net.InetSocketAddress(other, port), 1000))
            .isInstanceOf(java.io.IOException.class);
      }
    }
  }
}
