package se.lagfrist.host;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lagfrist.host.BadInputTest.problem;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What a person does about a duty, and the way back from each. */
class ActTest {

  private static final String CASE =
      """
      {"id": "A-1", "unit": "Enheten", "handler": "H-1", "facts": [
        {"type": "ConcernReport", "id": "a1", "about": "CHILD", "receivedOn": "2026-11-02"},
        {"type": "Investigation", "id": "u1", "kind": "CHILD", "concerns": "a1",
         "openedOn": "2026-11-10"}]}
      """;

  /** Genast: due on the day the report came in, 2 November. */
  private static final String PROTECTION = "sol.skyddsbedomning/a1/1";

  /** A custody shows it too, so what was done must be chosen. */
  private static final String ASSESSED = "skyddsbedömning::";

  /** Four months from 10 November. */
  private static final String INVESTIGATION = "sol.barnutredning/u1/1";

  private RunningHost host;

  @BeforeEach
  void begin() {
    host = start("--lagfrist.host.user-header=X-Anvandare");
    assertThat(host.post("/api/case", CASE).statusCode()).isEqualTo(201);
  }

  /** Starts an empty host; on another database in a subclass. */
  RunningHost start(String... more) {
    return RunningHost.empty(more);
  }

  @AfterEach
  void stop() {
    if (host != null) {
      host.close();
    }
  }

  private HttpResponse<String> act(String who, String body) {
    return host.send(
        host.request("/api/case/acts?caseId=A-1")
            .header("Content-Type", "application/json")
            .header("X-Anvandare", who)
            .POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> done(String key, String day, String asOf) {
    return act(
        "H-1",
        "{\"key\": \"%s\", \"kind\": \"DONE\", \"doneOn\": \"%s\", \"way\": \"%s\", \"asOf\": \"%s\"}"
            .formatted(key, day, key.equals(PROTECTION) ? ASSESSED : "", asOf));
  }

  private HttpResponse<String> handled(String key, String asOf) {
    return act(
        "H-1",
        "{\"key\": \"%s\", \"kind\": \"HANDLED\", \"reason\": \"hos grannkommunen\", \"asOf\": \"%s\"}"
            .formatted(key, asOf));
  }

  private HttpResponse<String> later(String key, String until, String asOf) {
    return act(
        "H-1",
        "{\"key\": \"%s\", \"kind\": \"LATER\", \"until\": \"%s\", \"asOf\": \"%s\"}"
            .formatted(key, until, asOf));
  }

  private HttpResponse<String> undo(long id, String asOf) {
    return host.post("/api/case/acts/undo?id=" + id + "&asOf=" + asOf, "");
  }

  private static long id(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return RunningHost.read(answer.body()).path("id").asLong();
  }

  private JsonNode duty(String key, String asOf) {
    JsonNode found = host.json("/api/case/obligations?caseId=A-1&asOf=" + asOf);
    for (JsonNode one : found.path("obligations")) {
      if (one.path("key").asString().equals(key)) {
        return one;
      }
    }
    throw new AssertionError("No " + key);
  }

  private String status(String key, String asOf) {
    return duty(key, asOf).path("status").asString();
  }

  private boolean waits(String key, String asOf) {
    boolean api =
        host.get("/api/due?size=500&own=false&asOf=" + asOf).body().contains("\"" + key + "\"");
    boolean page =
        host.get("/bevakningar?allt=ja&dag=" + asOf)
            .body()
            .contains("nyckel=" + key.replace("/", "%2F"));
    assertThat(api).as("The interface and the page say the same of %s", key).isEqualTo(page);
    return api;
  }

  private long rows(String table) {
    return host.part(JdbcClient.class)
        .sql("select count(*) from " + table)
        .query(Long.class)
        .single();
  }

  private void change(String sql) {
    JdbcClient jdbc = host.part(JdbcClient.class);
    jdbc.sql(sql).update();
    jdbc.sql("update lage set andring = andring + 1").update();
    jdbc.sql("update arende set andring = (select andring from lage)").update();
  }

  private String reminder(String key) {
    for (JsonNode one : host.json("/api/case/reminders?caseId=A-1")) {
      if (one.path("key").asString().equals(key)) {
        return one.path("state").asString();
      }
    }
    return "none";
  }

  @Test
  void what_was_done_is_a_fact_of_the_case_and_the_engine_says_that_it_is_met() {
    assertThat(status(PROTECTION, "2026-11-05")).isEqualTo("OVERDUE");
    long id = id(done(PROTECTION, "2026-11-03", "2026-11-05"));
    JsonNode now = duty(PROTECTION, "2026-11-05");
    assertThat(now.path("status").asString()).isEqualTo("MET_LATE");
    assertThat(now.path("metOn").asString()).isEqualTo("2026-11-03");
    assertThat(rows("handelse")).isEqualTo(1);
    assertThat(waits(PROTECTION, "2026-11-05")).isFalse();
    // It was told on the fifth; on the fourth nobody could know.
    assertThat(status(PROTECTION, "2026-11-04")).isEqualTo("OVERDUE");

    assertThat(undo(id, "2026-11-06").statusCode()).isEqualTo(200);
    assertThat(status(PROTECTION, "2026-11-06")).isEqualTo("OVERDUE");
    assertThat(rows("handelse")).isZero();
    assertThat(waits(PROTECTION, "2026-11-06")).isTrue();
  }

  @Test
  void a_day_that_a_row_lacks_is_filled_in_there_and_emptied_again() {
    long id = id(done(INVESTIGATION, "2026-11-20", "2026-11-21"));
    assertThat(status(INVESTIGATION, "2026-11-21")).isEqualTo("MET");
    assertThat(rows("utredning")).isEqualTo(1);
    JsonNode line = host.json("/api/case/acts?caseId=A-1").get(0);
    assertThat(line.path("row").asString()).isEqualTo("utredning u1");
    assertThat(undo(id, "2026-11-21").statusCode()).isEqualTo(200);
    assertThat(status(INVESTIGATION, "2026-11-21")).isEqualTo("UPCOMING");
    assertThat(rows("utredning")).isEqualTo(1);
  }

  @Test
  void every_way_that_is_offered_meets_the_duty_and_a_choice_must_be_made_among_several() {
    String key = "sol.forhandsbedomning/a1/1";
    change("delete from utredning");
    String path = "/api/case/acts/ways?caseId=A-1&asOf=2026-11-12&doneOn=2026-11-12&key=" + key;
    List<String> ways = new ArrayList<>();
    host.json(path).forEach(w -> ways.add(w.path("way").asString()));
    assertThat(ways).hasSizeGreaterThan(1);
    problem(done(key, "2026-11-12", "2026-11-12"), 422, "gor-den-inte-gjord");
    for (String way : ways) {
      long id =
          id(
              act(
                  "H-1",
                  ("{\"key\": \"%s\", \"kind\": \"DONE\", \"doneOn\": \"2026-11-12\","
                          + " \"way\": \"%s\", \"asOf\": \"2026-11-12\"}")
                      .formatted(key, way)));
      assertThat(status(key, "2026-11-12")).as(way).isEqualTo("MET");
      assertThat(host.json("/api/row-problems").size()).isZero();
      assertThat(undo(id, "2026-11-12").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void a_day_that_would_not_meet_the_duty_writes_nothing() {
    problem(done(PROTECTION, "2026-11-06", "2026-11-05"), 400, "uppgift-ogiltig");
    // Before the report came in.
    problem(done(PROTECTION, "2026-10-01", "2026-11-05"), 422, "gor-den-inte-gjord");
    problem(
        done("sol.finns-inte/a1/1", "2026-11-05", "2026-11-05"), 404, "skyldigheten-finns-inte");
    problem(done("nonsens", "2026-11-05", "2026-11-05"), 400, "uppgift-ogiltig");
    id(done(PROTECTION, "2026-11-03", "2026-11-05"));
    problem(done(PROTECTION, "2026-11-03", "2026-11-05"), 409, "vantar-inte");
    assertThat(rows("handelse")).isEqualTo(1);
    assertThat(rows("atgard")).isEqualTo(1);
  }

  @Test
  void what_is_handled_stays_away_until_its_day_or_its_status_changes() {
    long id = id(handled(INVESTIGATION, "2026-11-12"));
    assertThat(reminder(INVESTIGATION)).isEqualTo("CLOSED_BY_PERSON");
    assertThat(waits(INVESTIGATION, "2026-11-12")).isFalse();
    assertThat(waits(INVESTIGATION, "2027-03-10")).isFalse();
    // The day before, nobody had said so.
    assertThat(waits(INVESTIGATION, "2026-11-11")).isTrue();
    // The last day has passed: the law is not met, and it is shown again.
    assertThat(status(INVESTIGATION, "2027-03-11")).isEqualTo("OVERDUE");
    assertThat(waits(INVESTIGATION, "2027-03-11")).isTrue();
    problem(handled(INVESTIGATION, "2026-11-13"), 409, "redan-hanterad");

    // Another day: the investigation had been opened earlier.
    change("update utredning set inledd_datum = date '2026-11-09'");
    assertThat(duty(INVESTIGATION, "2026-11-13").path("lastDay").asString())
        .isEqualTo("2027-03-09");
    assertThat(waits(INVESTIGATION, "2026-11-13")).isTrue();
    assertThat(host.get("/stangda?dag=2026-11-13").body())
        .contains("Visas i listan igen: läget eller dagen har ändrats sedan dess.");
    host.post("/api/reconcile?asOf=2026-11-13", "");
    assertThat(reminder(INVESTIGATION)).isEqualTo("OPEN");

    // It may be handled again, and each is undone on its own.
    long again = id(handled(INVESTIGATION, "2026-11-14"));
    assertThat(waits(INVESTIGATION, "2026-11-14")).isFalse();
    assertThat(undo(again, "2026-11-15").statusCode()).isEqualTo(200);
    assertThat(undo(id, "2026-11-15").statusCode()).isEqualTo(200);
    assertThat(waits(INVESTIGATION, "2026-11-15")).isTrue();
    assertThat(reminder(INVESTIGATION)).isEqualTo("OPEN");
    host.post("/api/reconcile?asOf=2026-11-16", "");
    assertThat(reminder(INVESTIGATION)).isEqualTo("OPEN");
  }

  @Test
  void what_is_put_off_comes_back_on_its_day_or_before_if_it_becomes_late() {
    long id = id(later(INVESTIGATION, "2026-12-01", "2026-11-12"));
    assertThat(waits(INVESTIGATION, "2026-11-30")).isFalse();
    assertThat(waits(INVESTIGATION, "2026-12-01")).isTrue();
    assertThat(undo(id, "2026-11-13").statusCode()).isEqualTo(200);
    assertThat(waits(INVESTIGATION, "2026-11-30")).isTrue();

    id(later(INVESTIGATION, "2027-06-01", "2026-11-13"));
    assertThat(waits(INVESTIGATION, "2027-03-10")).isFalse();
    assertThat(waits(INVESTIGATION, "2027-03-11")).isTrue();
    problem(later(INVESTIGATION, "2026-11-14", "2026-11-14"), 400, "uppgift-ogiltig");
    // What is put off may still be done.
    id(done(INVESTIGATION, "2026-11-14", "2026-11-14"));
    assertThat(status(INVESTIGATION, "2026-11-14")).isEqualTo("MET");
  }

  @Test
  void what_others_have_built_upon_or_changed_is_not_taken_back() {
    String key = "sol.forhandsbedomning/a1/1";
    change("delete from utredning");
    String way = "inledande av barnutredning::";
    long id =
        id(
            act(
                "H-1",
                ("{\"key\": \"%s\", \"kind\": \"DONE\", \"doneOn\": \"2026-11-12\", \"way\":"
                        + " \"%s\", \"asOf\": \"2026-11-12\"}")
                    .formatted(key, way)));
    String row =
        host.part(JdbcClient.class)
            .sql("select rad_id from utredning")
            .query(String.class)
            .single();
    change(
        "insert into kontakt (arende_id, rad_id, galler_id, med, kontakt_datum) values ('A-1',"
            + " 'k1', '"
            + row
            + "', 'enskild', date '2026-11-13')");
    problem(undo(id, "2026-11-14"), 409, "raden-har-andrats");
    change("delete from kontakt");
    change("update utredning set information_datum = date '2026-11-13'");
    problem(undo(id, "2026-11-14"), 409, "raden-har-andrats");
    change("update utredning set information_datum = null");
    assertThat(undo(id, "2026-11-14").statusCode()).isEqualTo(200);
    problem(undo(id, "2026-11-14"), 409, "redan-angrad");
    problem(undo(4711, "2026-11-14"), 404, "atgarden-finns-inte");
    assertThat(rows("utredning")).isZero();
  }

  @Test
  void the_log_says_who_and_when_and_only_grows() {
    long first = id(handled(INVESTIGATION, "2026-11-12"));
    assertThat(undo(first, "2026-11-13").statusCode()).isEqualTo(200);
    id(later(INVESTIGATION, "2026-12-01", "2026-11-14"));
    JsonNode log = host.json("/api/case/acts?caseId=A-1");
    assertThat(log.size()).isEqualTo(3);
    assertThat(log.get(2).path("who").asString()).isEqualTo("H-1");
    assertThat(log.get(2).path("undone").asBoolean()).isTrue();
    assertThat(log.get(2).path("reason").asString()).isEqualTo("hos grannkommunen");
    assertThat(log.get(1).path("kind").asString()).isEqualTo("UNDONE");
    // Nobody named in the header: the user of the settings.
    assertThat(log.get(1).path("who").asString()).isEqualTo("lokal");
    assertThat(log.get(0).path("at").asString()).startsWith("20").endsWith("Z");
    String page = host.get("/arende?id=A-1&dag=2026-11-14").body();
    assertThat(page).contains("Uppskjuten till 2026-12-01").contains("hos grannkommunen");
  }

  @Test
  void the_fact_the_reminder_and_the_log_change_together_or_not_at_all() {
    host.part(JdbcClient.class)
        .sql("alter table atgard add constraint ingen_sparr check (vem <> 'sparr')")
        .update();
    String body =
        "{\"key\": \"%s\", \"kind\": \"%s\", \"doneOn\": \"2026-11-03\", \"reason\": \"fel id\","
            + " \"way\": \"skyddsbedömning::\", \"asOf\": \"2026-11-05\"}";
    assertThat(act("sparr", body.formatted(PROTECTION, "DONE")).statusCode()).isEqualTo(422);
    assertThat(rows("handelse")).isZero();
    assertThat(status(PROTECTION, "2026-11-05")).isEqualTo("OVERDUE");
    assertThat(act("sparr", body.formatted(PROTECTION, "HANDLED")).statusCode()).isEqualTo(422);
    assertThat(reminder(PROTECTION)).isEqualTo("none");
    assertThat(rows("atgard")).isZero();
  }

  @Test
  void of_two_who_act_at_once_one_is_told_that_the_other_was_first() throws Exception {
    ExecutorService both = Executors.newFixedThreadPool(2);
    CountDownLatch go = new CountDownLatch(1);
    try {
      List<Future<Integer>> answers = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        answers.add(
            both.submit(
                () -> {
                  go.await();
                  return done(PROTECTION, "2026-11-03", "2026-11-05").statusCode();
                }));
      }
      go.countDown();
      assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
          .containsExactlyInAnyOrder(200, 409);
    } finally {
      both.shutdownNow();
    }
    assertThat(rows("handelse")).isEqualTo(1);
    assertThat(rows("atgard")).isEqualTo(1);
  }

  @Test
  void a_page_comes_back_to_where_the_person_was_and_nowhere_else() {
    String form = "id=A-1&nyckel=sol.barnutredning%2Fu1%2F1&skal=hos+grannen&till=";
    HttpResponse<String> back =
        host.form("/atgard/hanterad", form + "%2Fbevakningar%3Fvy%3Dlangre-fram", host.address());
    assertThat(back.headers().firstValue("Location").orElse(""))
        .endsWith("/bevakningar?vy=langre-fram&atgard=1");
    for (String elsewhere :
        List.of("https%3A%2F%2Fexample.org", "%2F%2Fexample.org", "%2F%5Cexample.org")) {
      host.post("/api/case/acts/undo?id=" + rows("atgard") + "&asOf=2026-11-21", "");
      assertThat(
              host.form("/atgard/hanterad", form + elsewhere, host.address())
                  .headers()
                  .firstValue("Location")
                  .orElse(""))
          .contains("/arende?id=A-1&atgard=");
    }
    assertThat(host.form("/atgard/hanterad", form, "https://example.org").statusCode())
        .isEqualTo(403);
  }
}
