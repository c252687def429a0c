package se.lagfrist.host.store;

import java.sql.Date;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.host.problem.HostProblem;
import se.lagfrist.host.table.CaseMapper;
import se.lagfrist.host.table.HostTables;
import se.lagfrist.host.table.RawRow;

/**
 * Writes single facts of a case that is there already, and takes them back. Call it within a
 * transaction. As everywhere, names of tables and columns are this program's own.
 */
@Repository
public class FactStore {

  /** The columns by which a row names another. */
  private static final List<String> LINKS = List.of("galler_id", "utredning_id");

  private final JdbcClient jdbc;

  FactStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Writes a fact: as a new row, or what it tells more than before in the row it has.
   *
   * @param before the case as it was read
   * @param fact the fact as it is to be
   * @return what was written
   * @throws HostProblem if the row was changed meanwhile
   */
  public Act.Written write(CaseFile before, Fact fact) {
    RawRow row = row(before, fact);
    Optional<Fact> old = before.fact(fact.id());
    Map<String, @Nullable Object> columns = new LinkedHashMap<>(row.values());
    if (old.isPresent()) {
      Map<String, @Nullable Object> was = row(before, old.get()).values();
      columns.entrySet().removeIf(e -> Objects.equals(was.get(e.getKey()), e.getValue()));
      fill(row, columns, was);
    } else {
      columns.values().removeIf(Objects::isNull);
      add(row, columns);
    }
    changed(before.id());
    return new Act.Written(row.table(), row.id(), old.isEmpty(), text(columns));
  }

  /**
   * Takes back what was written.
   *
   * @throws HostProblem if it no longer stands as it was written, or another row is about it
   */
  public void takeBack(String caseId, Act.Written written) {
    Map<String, @Nullable Object> now = now(caseId, written);
    Map<String, @Nullable Object> same = new LinkedHashMap<>(now);
    List<String> columns = written.text().lines().map(l -> l.split(": ", 2)[0]).toList();
    if (written.isNew()) {
      same.values().removeIf(Objects::isNull);
    } else {
      same.keySet().retainAll(columns);
    }
    if (!text(same).equals(written.text()) || (written.isNew() && isNamed(caseId, written))) {
      throw HostProblem.changedSince(written.table() + " " + written.rowId());
    }
    String where = " where arende_id = :id and rad_id = :row";
    String set = String.join(" = null, ", columns) + " = null";
    jdbc.sql(
            written.isNew()
                ? "delete from " + known(written.table()) + where
                : "update " + known(written.table()) + " set " + set + where)
        .param("id", caseId)
        .param("row", written.rowId())
        .update();
    changed(caseId);
  }

  private void add(RawRow row, Map<String, @Nullable Object> columns) {
    JdbcClient.StatementSpec insert =
        jdbc.sql(
            "insert into "
                + row.table()
                + " (arende_id, rad_id, "
                + String.join(", ", columns.keySet())
                + ") values (:arende_id, :rad_id, :"
                + String.join(", :", columns.keySet())
                + ")");
    columns.forEach(insert::param);
    insert.param("arende_id", row.caseId()).param("rad_id", row.id()).update();
  }

  private void fill(
      RawRow row, Map<String, @Nullable Object> columns, Map<String, @Nullable Object> was) {
    List<String> set = new ArrayList<>();
    List<String> still = new ArrayList<>();
    columns.forEach(
        (column, value) -> {
          set.add(column + " = :" + column);
          still.add(was.get(column) == null ? column + " is null" : "1 = 0");
        });
    JdbcClient.StatementSpec update =
        jdbc.sql(
            "update "
                + row.table()
                + " set "
                + String.join(", ", set)
                + " where arende_id = :arende_id and rad_id = :rad_id and "
                + String.join(" and ", still));
    columns.forEach(update::param);
    if (update.param("arende_id", row.caseId()).param("rad_id", row.id()).update() != 1) {
      throw HostProblem.changedSince(row.table() + " " + row.id());
    }
  }

  private Map<String, @Nullable Object> now(String caseId, Act.Written written) {
    List<String> columns =
        Objects.requireNonNull(HostTables.columns().get(written.table()), written.table());
    return jdbc.sql(
            "select * from "
                + known(written.table())
                + " where arende_id = :id and rad_id = :row for update")
        .param("id", caseId)
        .param("row", written.rowId())
        .query(
            (rs, n) -> {
              Map<String, @Nullable Object> values = new LinkedHashMap<>();
              for (String column : columns) {
                Object value = rs.getObject(column);
                values.put(column, value instanceof Date date ? date.toLocalDate() : value);
              }
              return values;
            })
        .optional()
        .orElseThrow(() -> HostProblem.changedSince(written.table() + " " + written.rowId()));
  }

  /** Returns whether another row is about the row, so that it would be left hanging. */
  private boolean isNamed(String caseId, Act.Written written) {
    return HostTables.columns().entrySet().stream()
        .anyMatch(
            table ->
                LINKS.stream()
                    .filter(table.getValue()::contains)
                    .anyMatch(
                        link ->
                            jdbc.sql(
                                        "select count(*) from "
                                            + table.getKey()
                                            + " where arende_id = :id and "
                                            + link
                                            + " = :row")
                                    .param("id", caseId)
                                    .param("row", written.rowId())
                                    .query(Long.class)
                                    .single()
                                > 0));
  }

  /** Counts a change of the case, so that it is answered anew. */
  private void changed(String caseId) {
    jdbc.sql("update lage set andring = andring + 1 where id = 1").update();
    jdbc.sql("update arende set andring = (select andring from lage) where arende_id = :id")
        .param("id", caseId)
        .update();
  }

  private static RawRow row(CaseFile file, Fact fact) {
    return CaseMapper.write(file.with(List.of(fact))).get(0);
  }

  private static String known(String table) {
    if (!HostTables.columns().containsKey(table)) {
      throw new IllegalStateException("No table is called " + table + ".");
    }
    return table;
  }

  private static String text(Map<String, @Nullable Object> columns) {
    StringJoiner text = new StringJoiner("\n");
    new TreeMap<>(columns).forEach((column, value) -> text.add(column + ": " + value));
    return text.toString();
  }
}
