package se.lagfrist.host.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.obligation.Status;

/**
 * The log of what people have done about duties. It has no way to change or take away a line. Call
 * it within a transaction to write.
 */
@Repository
public class ActStore {

  private static final String LINES =
      "select a.*, u.vem as angrad_av, u.nar as angrad_nar from atgard a"
          + " left join atgard u on u.angrar = a.atgard_id ";

  private final JdbcClient jdbc;
  private volatile Acts known = Acts.NONE;

  ActStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns what is handled or put off. The log is read anew only when it has grown. */
  public Acts standing() {
    long version = jdbc.sql("select count(*) from atgard").query(Long.class).single();
    Acts acts = known;
    if (acts.version() != version) {
      acts =
          Acts.of(
              version,
              jdbc.sql(LINES + "where u.atgard_id is null and a.slag <> 'ANGRAT' order by 1")
                  .query(ActStore::act)
                  .list());
      known = acts;
    }
    return acts;
  }

  /** Returns one line. */
  public Optional<Act> find(long id) {
    return jdbc.sql(LINES + "where a.atgard_id = :id")
        .param("id", id)
        .query(ActStore::act)
        .optional();
  }

  /** Returns every line about a case, the latest first. */
  public List<Act> of(String caseId) {
    return jdbc.sql(LINES + "where a.arende_id = :id order by a.atgard_id desc")
        .param("id", caseId)
        .query(ActStore::act)
        .list();
  }

  /** Returns what people have closed or put off and not undone, the latest first. */
  public List<Act> closed() {
    return jdbc.sql(LINES + "where u.atgard_id is null and a.slag <> 'ANGRAT' order by 1 desc")
        .query(ActStore::act)
        .list();
  }

  /**
   * Adds a line.
   *
   * @param act the line; its number is not used, the database gives one
   * @param undoes the number of the line it undoes, or null
   * @return its number
   * @throws org.springframework.dao.DuplicateKeyException if another has undone that line
   */
  public long add(Act act, @Nullable Long undoes) {
    KeyHolder keys = new GeneratedKeyHolder();
    Act.Written written = act.written();
    jdbc.sql(
            "insert into atgard (arende_id, nyckel, slag, vem, nar, dag, gjort_dag, till_dag,"
                + " skal, skyldighet, status, sista_dag, tabell, rad_id, ny_rad, skrivet, angrar)"
                + " values (:case, :key, :kind, :who, :at, :day, :done, :until, :reason, :duty,"
                + " :status, :last, :table, :row, :new, :text, :undoes)")
        .param("case", act.caseId())
        .param("key", act.key().toString())
        .param("kind", act.what().kind().word())
        .param("who", act.who())
        .param("at", OffsetDateTime.ofInstant(act.at(), ZoneOffset.UTC))
        .param("day", act.day())
        .param("done", act.what().doneOn())
        .param("until", act.what().until())
        .param("reason", act.what().reason())
        .param("duty", cut(act.stood().duty()))
        .param("status", act.stood().status().name())
        .param("last", act.stood().lastDay())
        .param("table", written == null ? null : written.table())
        .param("row", written == null ? null : written.rowId())
        .param("new", written == null ? null : written.isNew())
        .param("text", written == null ? null : written.text())
        .param("undoes", undoes)
        .update(keys, "atgard_id");
    return Objects.requireNonNull(keys.getKey()).longValue();
  }

  private static Act act(ResultSet rs, int n) throws SQLException {
    String table = rs.getString("tabell");
    String undoneBy = rs.getString("angrad_av");
    return new Act(
        rs.getLong("atgard_id"),
        rs.getString("arende_id"),
        ObligationKey.parse(rs.getString("nyckel")),
        new Act.What(
            Act.Kind.of(rs.getString("slag")),
            day(rs, "gjort_dag"),
            day(rs, "till_dag"),
            rs.getString("skal")),
        new Act.Stood(
            rs.getString("skyldighet"),
            Status.valueOf(rs.getString("status")),
            day(rs, "sista_dag")),
        rs.getString("vem"),
        at(rs, "nar"),
        rs.getDate("dag").toLocalDate(),
        table == null
            ? null
            : new Act.Written(
                table, rs.getString("rad_id"), rs.getBoolean("ny_rad"), rs.getString("skrivet")),
        undoneBy == null ? null : new Act.Undone(undoneBy, at(rs, "angrad_nar")));
  }

  private static Instant at(ResultSet rs, String column) throws SQLException {
    return rs.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static @Nullable LocalDate day(ResultSet rs, String column) throws SQLException {
    Date day = rs.getDate(column);
    return day == null ? null : day.toLocalDate();
  }

  private static String cut(String text) {
    return text.length() <= 500 ? text : text.substring(0, 499) + "…";
  }
}
