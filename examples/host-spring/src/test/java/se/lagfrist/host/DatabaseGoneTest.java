package se.lagfrist.host;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lagfrist.host.BadInputTest.problem;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.h2.tools.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database goes away while the host runs, and comes back. */
class DatabaseGoneTest {

  private static final String CASE = "{\"id\": \"%s\", \"unit\": \"Enheten\", \"facts\": []}";

  @TempDir Path folder;

  private Server start(int port) throws Exception {
    return Server.createTcpServer(
            "-tcpPort", String.valueOf(port), "-baseDir", folder.toString(), "-ifNotExists")
        .start();
  }

  @Test
  void every_question_is_answered_with_a_problem_until_the_database_is_back() throws Exception {
    Server server = start(0);
    int port = server.getPort();
    try (RunningHost host =
        RunningHost.empty(
            "--spring.datasource.url=jdbc:h2:tcp://127.0.0.1:" + port + "/./fallet",
            "--spring.datasource.hikari.connection-timeout=1000",
            "--spring.datasource.hikari.validation-timeout=500")) {
      assertThat(host.post("/api/case", CASE.formatted("before")).statusCode()).isEqualTo(201);
      server.stop();

      problem(host.get("/api/due?asOf=2026-11-21"), 503, "databasen-svarar-inte");
      problem(
          host.get("/api/case/obligations?caseId=before&asOf=2026-11-21"),
          503,
          "databasen-svarar-inte");
      problem(host.post("/api/case", CASE.formatted("during")), 503, "databasen-svarar-inte");
      problem(host.post("/api/reconcile?asOf=2026-11-21", ""), 503, "databasen-svarar-inte");
      HttpResponse<String> page = host.get("/bevakningar?dag=2026-11-21");
      assertThat(page.statusCode()).isEqualTo(503);
      assertThat(page.body())
          .contains("Databasen svarar inte")
          .contains("försök igen")
          .contains("Felets id");

      server = start(port);
      // The pool throws its dead connections away when it next looks at them.
      long giveUp = System.nanoTime() + 30_000_000_000L;
      while (host.get("/api/due?asOf=2026-11-21").statusCode() != 200) {
        assertThat(System.nanoTime()).isLessThan(giveUp);
        Thread.sleep(300);
      }
      assertThat(host.get("/api/case/obligations?caseId=before&asOf=2026-11-21").statusCode())
          .isEqualTo(200);
      problem(
          host.get("/api/case/obligations?caseId=during&asOf=2026-11-21"),
          404,
          "arendet-finns-inte");
      assertThat(host.post("/api/case", CASE.formatted("during")).statusCode()).isEqualTo(201);
    } finally {
      server.stop();
    }
  }
}
