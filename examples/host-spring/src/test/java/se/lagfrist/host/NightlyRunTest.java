package se.lagfrist.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The nightly run over reminders. */
class NightlyRunTest {

  private static final String CASE =
      """
      {"id": "A-1", "unit": "Enheten", "facts": [
        {"type": "ConcernReport", "id": "a1", "about": "CHILD", "receivedOn": "2026-11-02"}]}
      """;
  private static final String KEY = "sol.forhandsbedomning/a1/1";

  private RunningHost host;

  @BeforeEach
  void start() {
    host = start("--server.address=127.0.0.1");
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

  private JsonNode run(String day) {
    return RunningHost.read(host.post("/api/reconcile?asOf=" + day, "").body());
  }

  private JsonNode reminder(String key) {
    for (JsonNode one : host.json("/api/case/reminders?caseId=A-1")) {
      if (one.path("key").asString().equals(key)) {
        return one;
      }
    }
    throw new AssertionError("No reminder " + key);
  }

  private void change(String sql) {
    JdbcClient jdbc = host.part(JdbcClient.class);
    jdbc.sql(sql).update();
    jdbc.sql("update lage set andring = andring + 1").update();
    jdbc.sql("update arende set andring = (select andring from lage)").update();
  }

  private int close(String key, String reason) {
    return host.post(
            "/api/case/reminders/close?caseId=A-1",
            "{\"key\": \"" + key + "\", \"reason\": \"" + reason + "\", \"asOf\": \"2026-11-10\"}")
        .statusCode();
  }

  @Test
  void a_reminder_is_created_refreshed_closed_and_opened_again_by_its_key() {
    assertThat(run("2026-11-03").path("created").asInt()).isGreaterThan(0);
    assertThat(reminder(KEY).path("status").asString()).isEqualTo("UPCOMING");
    assertThat(reminder(KEY).path("lastDay").asString()).isEqualTo("2026-11-16");
    assertThat(run("2026-11-03").path("created").asInt()).isZero();

    assertThat(run("2026-11-17").path("refreshed").asInt()).isGreaterThan(0);
    assertThat(reminder(KEY).path("status").asString()).isEqualTo("OVERDUE");
    assertThat(reminder(KEY).path("createdOn").asString()).isEqualTo("2026-11-03");

    change(
        "insert into forhandsbedomning (arende_id, rad_id, galler_id, utfall, beslut_datum)"
            + " values ('A-1', 'f1', 'a1', 'inte inleda utredning', date '2026-11-17')");
    assertThat(run("2026-11-18").path("closed").asInt()).isGreaterThan(0);
    assertThat(reminder(KEY).path("state").asString()).isEqualTo("CLOSED");
    assertThat(reminder(KEY).path("closedWhy").asString()).contains("2026-11-17");

    // The decision was a mistake and is taken away: the duty waits again.
    change("delete from forhandsbedomning");
    assertThat(run("2026-11-19").path("reopened").asInt()).isGreaterThan(0);
    assertThat(reminder(KEY).path("state").asString()).isEqualTo("OPEN");
  }

  @Test
  void what_a_person_closed_stays_closed_for_as_long_as_the_duty_stands_as_it_stood() {
    run("2026-11-03");
    assertThat(close(KEY, "hanteras i ett annat ärende")).isEqualTo(200);
    for (String day : new String[] {"2026-11-10", "2026-11-16"}) {
      assertThat(run(day).path("reopened").asInt()).isZero();
      assertThat(reminder(KEY).path("state").asString()).isEqualTo("CLOSED_BY_PERSON");
      assertThat(reminder(KEY).path("closedWhy").asString())
          .isEqualTo("hanteras i ett annat ärende");
    }
    assertThat(host.get("/api/due?asOf=2026-11-16&size=500").body()).doesNotContain(KEY);
    assertThat(close(KEY, "en gång till")).isEqualTo(409);
    // The last day was the sixteenth: now it is late.
    assertThat(run("2026-11-17").path("reopened").asInt()).isEqualTo(1);
    assertThat(reminder(KEY).path("state").asString()).isEqualTo("OPEN");
    assertThat(reminder(KEY).path("status").asString()).isEqualTo("OVERDUE");
    assertThat(host.get("/api/due?asOf=2026-11-17&size=500").body()).contains(KEY);
  }

  @Test
  void what_a_person_closed_and_was_then_done_is_closed_by_the_run() {
    run("2026-11-03");
    assertThat(close(KEY, "hanteras i ett annat ärende")).isEqualTo(200);
    change(
        "insert into forhandsbedomning (arende_id, rad_id, galler_id, utfall, beslut_datum)"
            + " values ('A-1', 'f1', 'a1', 'inte inleda utredning', date '2026-11-12')");
    run("2026-11-13");
    assertThat(reminder(KEY).path("state").asString()).isEqualTo("CLOSED");
    // The decision was a mistake: the duty stands as it stood when the person handled it.
    change("delete from forhandsbedomning");
    run("2026-11-14");
    assertThat(reminder(KEY).path("state").asString()).isEqualTo("CLOSED_BY_PERSON");
  }

  @Test
  void a_person_may_close_what_no_run_has_come_to_yet() {
    assertThat(close(KEY, "hanteras redan")).isEqualTo(200);
    run("2026-11-11");
    assertThat(reminder(KEY).path("state").asString()).isEqualTo("CLOSED_BY_PERSON");
    assertThat(close("sol.finns-inte/a1/1", "hanteras redan")).isEqualTo(404);
    assertThat(close("nonsens", "hanteras redan")).isEqualTo(400);
    assertThat(close("sol.skyddsbedomning/a1/1", "x")).isEqualTo(400);
  }

  @Test
  void a_reminder_is_kept_while_the_row_behind_it_cannot_be_read() {
    run("2026-11-03");
    change("update aktualisering set avser = 'hund'");
    JsonNode result = run("2026-11-04");
    assertThat(result.path("rowProblems").asInt()).isEqualTo(1);
    assertThat(result.path("heldBack").asInt()).isGreaterThan(0);
    assertThat(reminder(KEY).path("state").asString()).isEqualTo("OPEN");
    JsonNode aside = host.json("/api/row-problems");
    assertThat(aside.get(0).path("problem").path("value").asString()).isEqualTo("hund");
    assertThat(aside.get(0).path("foundOn").asString()).isEqualTo("2026-11-04");
    // The next run keeps the day it was found first; mending the row clears it.
    run("2026-11-05");
    assertThat(host.json("/api/row-problems").get(0).path("foundOn").asString())
        .isEqualTo("2026-11-04");
    change("update aktualisering set avser = 'barn'");
    run("2026-11-06");
    assertThat(host.json("/api/row-problems").size()).isZero();
    assertThat(reminder(KEY).path("state").asString()).isEqualTo("OPEN");
  }
}
