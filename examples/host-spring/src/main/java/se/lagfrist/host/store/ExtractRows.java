package se.lagfrist.host.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import se.lagfrist.tabular.ImportReport;
import se.lagfrist.tabular.Problem;

/** Puts an extract in its tables: what it is, its tables, the rows held back, and its notes. */
final class ExtractRows {

  private final JdbcClient jdbc;

  ExtractRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Puts it in, and returns its number. */
  long insert(Extract extract) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into utdrag (namn, vem, nar, mappning, profil, arenden, tillbakahallna)"
                + " values (:name, :who, :at, :mapping, :profile, :cases, :refused)")
        .param("name", cut(extract.name(), 200))
        .param("who", extract.who())
        .param("at", OffsetDateTime.ofInstant(extract.at(), ZoneOffset.UTC))
        .param("mapping", extract.mapping())
        .param("profile", extract.profile())
        .param("cases", extract.cases())
        .param("refused", extract.refused())
        .update(key, "utdrag_id");
    long id = Objects.requireNonNull(key.getKey()).longValue();
    int number = 0;
    for (ImportReport.Table table : extract.tables()) {
      jdbc.sql(
              "insert into utdrag_tabell (utdrag_id, nr, namn, fil, rader, tillbakahallna,"
                  + " utan_uppgifter) values (:id, :nr, :name, :file, :rows, :refused, :passed)")
          .param("id", id)
          .param("nr", ++number)
          .param("name", cut(table.name(), 200))
          .param("file", cut(table.file(), 400))
          .param("rows", table.rows())
          .param("refused", table.refused())
          .param("passed", table.passed())
          .update();
    }
    number = 0;
    for (Problem problem : extract.held()) {
      jdbc.sql(
              "insert into utdrag_rad (utdrag_id, nr, orsak, tabell, plats, rad, nyckel, kolumn,"
                  + " varde, att_gora) values (:id, :nr, :cause, :table, :place, :row, :key,"
                  + " :column, :value, :hint)")
          .param("id", id)
          .param("nr", ++number)
          .param("cause", problem.cause().name())
          .param("table", cut(problem.table(), 200))
          .param("place", cut(problem.place(), 400))
          .param("row", problem.row())
          .param("key", cut(problem.key(), 400))
          .param("column", cut(problem.column(), 400))
          .param("value", cut(problem.value(), 400))
          .param("hint", cut(problem.hint(), 1000))
          .update();
    }
    number = 0;
    for (String note : extract.notes()) {
      jdbc.sql("insert into utdrag_not (utdrag_id, nr, lydelse) values (:id, :nr, :text)")
          .param("id", id)
          .param("nr", ++number)
          .param("text", cut(note, 2000))
          .update();
    }
    return id;
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
