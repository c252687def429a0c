package se.lagfrist.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What was there before a table was changed is there afterwards. */
class MigrationTest {

  @Test
  void what_a_person_closed_before_there_was_a_log_has_a_line_that_can_be_undone()
      throws SQLException {
    String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    Flyway.configure().dataSource(url, "sa", "").target("3").load().migrate();
    try (Connection connection = DriverManager.getConnection(url, "sa", "");
        Statement statement = connection.createStatement()) {
      statement.execute("insert into arende (arende_id, andring) values ('A-1', 1)");
      statement.execute(
          "insert into bevakning (arende_id, nyckel, tillstand, status, lagrum, skyldighet,"
              + " sista_dag, skapad_dag, andrad_dag, stangd_dag, stangd_skal) values ('A-1',"
              + " 'sol.barnutredning/u1/1', 'STANGD_AV_PERSON', 'UPCOMING', 'SoL',"
              + " 'Nämnden ska', date '2026-12-01', date '2026-08-01', date '2026-08-02',"
              + " date '2026-08-03', 'hos grannen'),"
              + " ('A-1', 'sol.barnutredning/u2/1', 'OPPEN', 'UPCOMING', 'SoL', 'Nämnden ska',"
              + " date '2026-12-01', date '2026-08-01', date '2026-08-01', null, null)");
      Flyway.configure().dataSource(url, "sa", "").load().migrate();
      try (ResultSet rows = statement.executeQuery("select * from atgard")) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getString("nyckel")).isEqualTo("sol.barnutredning/u1/1");
        assertThat(rows.getString("slag")).isEqualTo("HANTERAT");
        assertThat(rows.getString("skal")).isEqualTo("hos grannen");
        assertThat(rows.getString("vem")).isEqualTo("okänd");
        assertThat(rows.getDate("dag").toLocalDate()).isEqualTo("2026-08-03");
        assertThat(rows.next()).isFalse();
      }
    }
  }
}
