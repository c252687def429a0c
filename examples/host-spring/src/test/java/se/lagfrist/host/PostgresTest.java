package se.lagfrist.host;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lagfrist.host.BadInputTest.problem;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The host on PostgreSQL answers as it does on H2. Skipped where no server is given. */
@EnabledIf(
    value = "se.lagfrist.host.Postgres#isThere",
    disabledReason = "No PostgreSQL given; set LAGFRIST_TEST_POSTGRES=jdbc:postgresql://...")
class PostgresTest {

  private static RunningHost postgres;
  private static RunningHost h2;

  @BeforeAll
  static void start() throws SQLException {
    postgres = RunningHost.filled(Postgres.arguments());
    h2 = RunningHost.filled();
  }

  @AfterAll
  static void stop() {
    if (postgres != null) {
      postgres.close();
    }
    if (h2 != null) {
      h2.close();
    }
  }

  @Test
  void it_is_postgres() {
    assertThat(postgres.part(JdbcClient.class).sql("select version()").query(String.class).single())
        .startsWith("PostgreSQL");
  }

  @Test
  void every_answer_is_the_same_on_both_databases() {
    for (String path :
        new String[] {
          "/api/due?asOf=2026-11-21&size=500",
          "/api/case/obligations?caseId=hedemora-2020-familjehem&asOf=2020-11-01",
          "/api/reports/ivo?quarter=2026-Q3&asOf=2026-11-21",
          "/api/reports/follow-up?quarter=2026-Q3&asOf=2026-11-21",
          "/api/row-problems",
          "/api/case/reminders?caseId=exempel-barn-2026"
        }) {
      JsonNode one = postgres.json(path);
      assertThat(one.size()).isGreaterThan(0);
      assertThat(one).as(path).isEqualTo(h2.json(path));
    }
  }

  @Test
  void what_does_not_fit_is_refused_and_nothing_is_left_behind() {
    problem(
        postgres.post(
            "/api/case",
            "{\"id\": \"half\", \"facts\": [{\"type\": \"Person\", \"id\": \"x\"},"
                + " {\"type\": \"Investigation\", \"id\": \"u\", \"kind\": \"CHILD\","
                + " \"matter\": \"a\\u0000b\"}]}"),
        422,
        "arendefil-gar-inte-att-anvanda");
    problem(
        postgres.get("/api/case/obligations?caseId=half&asOf=2026-01-01"),
        404,
        "arendet-finns-inte");
    assertThat(postgres.get("/api/case/obligations?caseId=a%00b&asOf=2026-01-01").statusCode())
        .isBetween(400, 499);
    String file = "{\"id\": \"twice\", \"facts\": []}";
    assertThat(postgres.post("/api/case", file).statusCode()).isEqualTo(201);
    problem(postgres.post("/api/case", file), 409, "arendet-finns-redan");
  }

  /** The nightly run once more, on PostgreSQL. */
  @Nested
  class Nightly extends NightlyRunTest {
    @Override
    RunningHost start(String... more) {
      try {
        return RunningHost.empty(Postgres.arguments());
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** What a person does once more, on PostgreSQL. */
  @Nested
  class Acts extends ActTest {
    @Override
    RunningHost start(String... more) {
      try {
        return RunningHost.empty(
            Stream.concat(Stream.of(Postgres.arguments()), Stream.of(more)).toArray(String[]::new));
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
