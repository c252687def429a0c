package se.lagfrist.host.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.obligation.Status;
import se.lagfrist.report.Reminder;
import se.lagfrist.report.ReminderPlan;

/** The reminders (bevakningar) in the database. Call it within a transaction to write. */
@Repository
public class ReminderStore {

  private static final String COLUMNS =
      "select arende_id, nyckel, tillstand, status, lagrum, skyldighet, sista_dag, skapad_dag,"
          + " andrad_dag, stangd_dag, stangd_skal from bevakning ";

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate batches;

  ReminderStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** Keeps everyone else from the reminders of some cases until the transaction ends. */
  public void lock(Collection<String> caseIds) {
    jdbc.sql("select arende_id from arende where arende_id in (:ids) order by arende_id for update")
        .param("ids", caseIds)
        .query(String.class)
        .list();
  }

  /** Returns the reminders of some cases, by case. */
  public Map<String, List<ReminderRow>> of(Collection<String> caseIds) {
    Map<String, List<ReminderRow>> found = new HashMap<>();
    jdbc.sql(COLUMNS + "where arende_id in (:ids) order by arende_id, sista_dag nulls last, nyckel")
        .param("ids", caseIds)
        .query(ReminderStore::row)
        .list()
        .forEach(r -> found.computeIfAbsent(r.caseId(), c -> new ArrayList<>()).add(r));
    return found;
  }

  /** Returns one reminder. */
  public Optional<ReminderRow> find(String caseId, ObligationKey key) {
    return jdbc.sql(COLUMNS + "where arende_id = :id and nyckel = :key")
        .param("id", caseId)
        .param("key", key.toString())
        .query(ReminderStore::row)
        .optional();
  }

  /** Adds new reminders of a case. */
  public void create(String caseId, Collection<Obligation> obligations, LocalDate day) {
    batch(
        "insert into bevakning (arende_id, nyckel, tillstand, status, lagrum, skyldighet,"
            + " sista_dag, skapad_dag, andrad_dag) values (:id, :key, 'OPPEN', :status, :lagrum,"
            + " :duty, :last, :day, :day)",
        caseId,
        obligations,
        day);
  }

  /**
   * Writes anew what open reminders say, and opens again what a run had closed. A reminder that a
   * person has closed is out of reach of the statement.
   */
  public void refresh(String caseId, Collection<Obligation> obligations, LocalDate day) {
    batch(
        "update bevakning set tillstand = 'OPPEN', status = :status, lagrum = :lagrum,"
            + " skyldighet = :duty, sista_dag = :last, andrad_dag = :day, stangd_dag = null,"
            + " stangd_skal = null where arende_id = :id and nyckel = :key"
            + " and tillstand <> 'STANGD_AV_PERSON'",
        caseId,
        obligations,
        day);
  }

  /** Closes open reminders whose obligations no longer wait. */
  public void close(String caseId, Collection<ReminderPlan.Closing> closings, LocalDate day) {
    if (closings.isEmpty()) {
      return;
    }
    batches.batchUpdate(
        "update bevakning set tillstand = 'STANGD', andrad_dag = :day, stangd_dag = :day,"
            + " stangd_skal = :why where arende_id = :id and nyckel = :key"
            + " and tillstand = 'OPPEN'",
        closings.stream()
            .map(
                c ->
                    new MapSqlParameterSource("id", caseId)
                        .addValue("key", c.reminder().key().toString())
                        .addValue("why", cut(c.reason(), 1000))
                        .addValue("day", day))
            .toArray(SqlParameterSource[]::new));
  }

  /** Opens reminders again that a person had closed. */
  public void openAgain(String caseId, Collection<ObligationKey> keys, LocalDate day) {
    for (ObligationKey key : keys) {
      jdbc.sql(
              "update bevakning set tillstand = 'OPPEN', andrad_dag = :day, stangd_dag = null,"
                  + " stangd_skal = null where arende_id = :id and nyckel = :key"
                  + " and tillstand = 'STANGD_AV_PERSON'")
          .param("id", caseId)
          .param("key", key.toString())
          .param("day", day)
          .update();
    }
  }

  /** Closes a reminder until it is opened again by a person, or the duty changes. */
  public void closeByPerson(String caseId, ObligationKey key, String why, LocalDate day) {
    jdbc.sql(
            "update bevakning set tillstand = 'STANGD_AV_PERSON', andrad_dag = :day,"
                + " stangd_dag = :day, stangd_skal = :why where arende_id = :id and nyckel ="
                + " :key and tillstand <> 'STANGD_AV_PERSON'")
        .param("id", caseId)
        .param("key", key.toString())
        .param("why", why)
        .param("day", day)
        .update();
  }

  private void batch(String sql, String caseId, Collection<Obligation> obligations, LocalDate day) {
    if (obligations.isEmpty()) {
      return;
    }
    batches.batchUpdate(
        sql,
        obligations.stream()
            .map(
                o ->
                    new MapSqlParameterSource("id", caseId)
                        .addValue("key", o.key().toString())
                        .addValue("status", o.status().name())
                        .addValue("lagrum", cut(o.citation().print(), 500))
                        .addValue("duty", cut(o.duty(), 2000))
                        .addValue("last", o.lastDay().orElse(null))
                        .addValue("day", day))
            .toArray(SqlParameterSource[]::new));
  }

  private static ReminderRow row(ResultSet rs, int n) throws SQLException {
    return new ReminderRow(
        rs.getString("arende_id"),
        new Reminder(
            ObligationKey.parse(rs.getString("nyckel")),
            state(rs.getString("tillstand")),
            Status.valueOf(rs.getString("status")),
            day(rs, "sista_dag"),
            rs.getString("lagrum")),
        rs.getString("skyldighet"),
        rs.getDate("skapad_dag").toLocalDate(),
        rs.getDate("andrad_dag").toLocalDate(),
        day(rs, "stangd_dag"),
        rs.getString("stangd_skal"));
  }

  private static @Nullable LocalDate day(ResultSet rs, String column) throws SQLException {
    Date day = rs.getDate(column);
    return day == null ? null : day.toLocalDate();
  }

  private static String word(Reminder.State state) {
    return switch (state) {
      case OPEN -> "OPPEN";
      case CLOSED -> "STANGD";
      case CLOSED_BY_PERSON -> "STANGD_AV_PERSON";
    };
  }

  private static Reminder.State state(String word) {
    for (Reminder.State state : Reminder.State.values()) {
      if (word(state).equals(word)) {
        return state;
      }
    }
    throw new IllegalStateException("A reminder is " + word + ".\nMaybe a newer host wrote it.");
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
