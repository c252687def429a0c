package se.lagfrist.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The process of a database in a file is killed in the middle of the work: nothing is lost. */
class KilledDatabaseTest {

  private static final String CASE =
      """
      {"id": "%s", "unit": "Enheten", "facts": [
        {"type": "ConcernReport", "id": "a1", "about": "CHILD", "receivedOn": "2026-11-02"},
        {"type": "Investigation", "id": "u1", "kind": "CHILD", "concerns": "a1",
         "openedOn": "2026-11-04"}]}
      """;

  @TempDir private Path folder;

  private static String[] on(DatabaseProcess database) {
    return new String[] {
      "--spring.datasource.url=" + database.url(),
      "--spring.datasource.hikari.connection-timeout=1000",
      "--spring.datasource.hikari.validation-timeout=500"
    };
  }

  @Test
  void every_upload_that_was_answered_is_there_and_the_others_are_there_whole_or_not_at_all()
      throws Exception {
    try (DatabaseProcess database = DatabaseProcess.start(folder);
        RunningHost host = RunningHost.empty(on(database))) {
      Set<String> answered = ConcurrentHashMap.newKeySet();
      Set<String> sent = ConcurrentHashMap.newKeySet();
      List<CompletableFuture<Void>> uploads = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        String who = "a" + i + "-";
        uploads.add(
            CompletableFuture.runAsync(
                () -> {
                  for (int n = 0; n < 100_000; n++) {
                    sent.add(who + n);
                    if (host.post("/api/case", CASE.formatted(who + n)).statusCode() != 201) {
                      return;
                    }
                    answered.add(who + n);
                  }
                }));
      }
      while (answered.size() < 60) {
        Thread.sleep(1);
      }
      database.kill();
      uploads.forEach(CompletableFuture::join);
      database.again();
      untilItAnswers(host);
      for (String id : sent) {
        var answer = host.get("/api/case/obligations?caseId=" + id + "&asOf=2026-11-21");
        if (answered.contains(id)) {
          assertThat(answer.statusCode()).as(id).isEqualTo(200);
        }
        if (answer.statusCode() == 200) {
          assertThat(rows(database, id)).as(id).isEqualTo(2);
        } else {
          assertThat(answer.statusCode()).isEqualTo(404);
          assertThat(rows(database, id)).as(id).isZero();
        }
      }
    }
  }

  @Test
  void a_nightly_run_that_was_killed_is_made_again_as_if_nothing_had_happened() throws Exception {
    try (DatabaseProcess database = DatabaseProcess.start(folder);
        RunningHost host = RunningHost.filled(on(database));
        RunningHost calm = RunningHost.filled()) {
      for (RunningHost one : List.of(host, calm)) {
        one.part(JdbcClient.class).sql("delete from bevakning").update();
      }
      CompletableFuture<Integer> run =
          CompletableFuture.supplyAsync(
              () -> host.post("/api/reconcile?asOf=2026-11-22", "").statusCode());
      long written = 0;
      try (Connection connection = DriverManager.getConnection(database.url(), "sa", "")) {
        while (written == 0) {
          assertThat(run).isNotDone();
          written = one(connection, "select count(*) from bevakning");
        }
      }
      database.kill();
      assertThat(run.get()).isEqualTo(503);
      database.again();
      untilItAnswers(host);
      for (RunningHost one : List.of(host, calm)) {
        assertThat(one.post("/api/reconcile?asOf=2026-11-22", "").statusCode()).isEqualTo(200);
      }
      assertThat(reminders(host)).hasSizeGreaterThan(100).isEqualTo(reminders(calm));
      JsonNode third = RunningHost.read(host.post("/api/reconcile?asOf=2026-11-22", "").body());
      assertThat(third.path("created").asInt()).isZero();
    }
  }

  private static List<String> reminders(RunningHost host) {
    return host.part(JdbcClient.class)
        .sql("select arende_id, nyckel, tillstand, sista_dag from bevakning order by 1, 2")
        .query(
            (row, n) ->
                row.getString(1)
                    + " "
                    + row.getString(2)
                    + " "
                    + row.getString(3)
                    + " "
                    + row.getString(4))
        .list();
  }

  private static void untilItAnswers(RunningHost host) throws InterruptedException {
    long giveUp = System.nanoTime() + 30_000_000_000L;
    while (host.get("/api/due?asOf=2026-11-21").statusCode() != 200) {
      assertThat(System.nanoTime()).isLessThan(giveUp);
      Thread.sleep(200);
    }
  }

  private static long rows(DatabaseProcess database, String id) throws SQLException {
    try (Connection connection = DriverManager.getConnection(database.url(), "sa", "")) {
      return one(
          connection,
          "select (select count(*) from aktualisering where arende_id = '"
              + id
              + "') + (select count(*) from utredning where arende_id = '"
              + id
              + "')");
    }
  }

  private static long one(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    }
  }
}
