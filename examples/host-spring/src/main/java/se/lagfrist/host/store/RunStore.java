package se.lagfrist.host.store;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.lagfrist.host.table.RowProblem;

/** The nightly runs and the rows they could not use. Call it within a transaction to write. */
@Repository
public class RunStore {

  private final JdbcClient jdbc;

  RunStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A row that a run set aside.
   *
   * @param caseId the case
   * @param problem the row and why
   * @param foundOn day of the run that found it first
   */
  public record SetAside(String caseId, RowProblem problem, LocalDate foundOn) {}

  /** Keeps the result of a run. */
  public void add(RunResult run) {
    jdbc.sql(
            "insert into korning (korning_id, dag, arenden, nya, andrade, stangda, ateroppnade,"
                + " avvisade_rader, misslyckade) values (:id, :day, :cases, :created, :refreshed,"
                + " :closed, :reopened, :problems, :failed)")
        .param("id", run.runId())
        .param("day", run.asOf())
        .param("cases", run.cases())
        .param("created", run.created())
        .param("refreshed", run.refreshed())
        .param("closed", run.closed())
        .param("reopened", run.reopened())
        .param("problems", run.rowProblems())
        .param("failed", run.failed())
        .update();
  }

  /** Keeps the rows of some cases that could not be used, in place of those of the run before. */
  public void problems(Map<String, List<RowProblem>> byCase, LocalDate day) {
    List<SetAside> before = setAside(byCase.keySet());
    byCase.forEach(
        (caseId, problems) -> {
          List<SetAside> old = before.stream().filter(b -> b.caseId().equals(caseId)).toList();
          if (!old.isEmpty()) {
            jdbc.sql("delete from avvisad_rad where arende_id = :id").param("id", caseId).update();
          }
          problems.forEach(problem -> add(caseId, problem, found(old, problem, day)));
        });
  }

  private static LocalDate found(List<SetAside> old, RowProblem problem, LocalDate day) {
    return old.stream()
        .filter(b -> b.problem().equals(problem))
        .map(SetAside::foundOn)
        .findFirst()
        .orElse(day);
  }

  private void add(String caseId, RowProblem problem, LocalDate found) {
    jdbc.sql(
            "insert into avvisad_rad (arende_id, tabell, rad_id, kolumn, varde, skal,"
                + " upptackt_dag) values (:id, :table, :row, :column, :value, :reason, :day)")
        .param("id", caseId)
        .param("table", problem.table())
        .param("row", problem.rowId())
        .param("column", problem.column())
        .param("value", problem.value())
        .param("reason", problem.reason())
        .param("day", found)
        .update();
  }

  /** Returns every row that the latest run set aside, by case. */
  public List<SetAside> setAside() {
    return setAside(null);
  }

  private List<SetAside> setAside(@Nullable Collection<String> caseIds) {
    return jdbc.sql(
            "select arende_id, tabell, rad_id, kolumn, varde, skal, upptackt_dag from avvisad_rad"
                + (caseIds == null ? "" : " where arende_id in (:ids)")
                + " order by arende_id, tabell, rad_id")
        .params(caseIds == null ? Map.of() : Map.of("ids", caseIds))
        .query(
            (rs, n) -> {
              Date found = rs.getDate("upptackt_dag");
              return new SetAside(
                  rs.getString("arende_id"),
                  new RowProblem(
                      rs.getString("tabell"),
                      rs.getString("rad_id"),
                      rs.getString("kolumn"),
                      rs.getString("varde"),
                      rs.getString("skal")),
                  found.toLocalDate());
            })
        .list();
  }
}
