package se.lagfrist.host;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * A PostgreSQL server that the surroundings name, and a schema of its own in it for each test.
 * Given as {@code LAGFRIST_TEST_POSTGRES=jdbc:postgresql://127.0.0.1:5432/lagfrist?user=...}.
 */
final class Postgres {

  private Postgres() {}

  /** Returns whether a server is given. */
  static boolean isThere() {
    String url = System.getenv("LAGFRIST_TEST_POSTGRES");
    return url != null && !url.isBlank();
  }

  /** Makes a schema and returns the host's arguments. */
  static String[] arguments() throws SQLException {
    String url = System.getenv("LAGFRIST_TEST_POSTGRES");
    String schema = "test_" + UUID.randomUUID().toString().replace("-", "");
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("create schema " + schema);
    }
    return new String[] {
      "--spring.datasource.url="
          + url
          + (url.contains("?") ? "&" : "?")
          + "currentSchema="
          + schema,
      "--spring.datasource.username=",
      "--spring.datasource.password=",
      "--spring.flyway.default-schema=" + schema,
    };
  }
}
