package se.lagfrist.host.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.host.table.CaseHead;
import se.lagfrist.host.table.CaseMapper;
import se.lagfrist.host.table.HostTables;
import se.lagfrist.host.table.MappedCase;
import se.lagfrist.host.table.RawRow;

/**
 * The cases in the database. Names of tables and columns are this program's own; every value is a
 * parameter and none is ever part of a statement.
 */
@Repository
public class CaseStore {

  private static final int BATCH = 500;
  private static final String HEADS =
      "select arende_id, enhet, handlaggare, mapp, utdrag_id, andring from arende";
  private static final String ONE = " where arende_id = :id";
  private static final String CHANGED =
      " where arende_id in (select arende_id from arende where andring > :since)";
  private static final String ORDER = " order by arende_id, rad_id";

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate batches;
  private final TransactionTemplate reading;
  private final TransactionTemplate writing;

  CaseStore(
      JdbcClient jdbc,
      NamedParameterJdbcTemplate batches,
      @Qualifier("reading") TransactionTemplate reading,
      @Qualifier("writing") TransactionTemplate writing) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.reading = reading;
    this.writing = writing;
  }

  /**
   * Cases with a change number.
   *
   * @param change the number of the latest change they contain
   * @param cases the cases
   */
  public record Loaded(long change, List<StoredCase> cases) {}

  /** Returns the number of the latest change to any case. */
  public long change() {
    return jdbc.sql("select andring from lage where id = 1").query(Long.class).single();
  }

  /** Returns the case with an id, if there is one. */
  public Optional<StoredCase> find(String caseId) {
    return in(
            reading,
            () -> {
              List<Head> heads =
                  jdbc.sql(HEADS + ONE).param("id", caseId).query(CaseStore::head).list();
              return heads.isEmpty() ? List.<StoredCase>of() : read(heads, ONE, "id", caseId);
            })
        .stream()
        .findFirst();
  }

  /** Returns the cases written after a change; all of them after -1. */
  public Loaded changedAfter(long since) {
    return in(
        reading,
        () -> {
          long now = change();
          List<Head> heads =
              jdbc.sql(HEADS + " where andring > :since")
                  .param("since", since)
                  .query(CaseStore::head)
                  .list();
          return new Loaded(
              now, heads.isEmpty() ? List.of() : read(heads, CHANGED, "since", since));
        });
  }

  /** Returns the ids of all cases. */
  public Set<String> ids() {
    return Set.copyOf(jdbc.sql("select arende_id from arende").query(String.class).list());
  }

  /** Returns how many cases there are. */
  public long count() {
    return jdbc.sql("select count(*) from arende").query(Long.class).single();
  }

  /**
   * Puts in a case, all of it or nothing.
   *
   * @throws org.springframework.dao.DuplicateKeyException if there is one with the same id
   */
  public void insert(CaseFile file) {
    insert(file, "");
  }

  /**
   * Puts in a case in a folder, all of it or nothing.
   *
   * @throws org.springframework.dao.DuplicateKeyException if there is one with the same id
   */
  public void insert(CaseFile file, String folder) {
    insertRows(
        folder,
        List.of(new CaseHead(file.id(), file.unit().orElse(null), file.handler().orElse(null))),
        CaseMapper.write(file));
  }

  /**
   * Puts in cases as rows, all of them or nothing.
   *
   * @param folder the folder they are put in, "" for none
   * @param heads the cases
   * @param rows the rows
   */
  public void insertRows(String folder, List<CaseHead> heads, List<RawRow> rows) {
    insertRows(folder, null, heads, rows);
  }

  void insertRows(String folder, @Nullable Long extract, List<CaseHead> heads, List<RawRow> rows) {
    writing.executeWithoutResult(
        status -> {
          // The row lock makes changes queue, so that a number is never seen before a lower one.
          jdbc.sql("update lage set andring = andring + 1 where id = 1").update();
          long change = change();
          batch(
              "insert into arende (arende_id, enhet, handlaggare, mapp, utdrag_id, andring)"
                  + " values (:id, :unit, :handler, :folder, :extract, :change)",
              heads.stream()
                  .map(
                      h ->
                          new MapSqlParameterSource("id", h.id())
                              .addValue("unit", h.unit())
                              .addValue("handler", h.handler())
                              .addValue("folder", folder)
                              .addValue("extract", extract)
                              .addValue("change", change))
                  .toList());
          HostTables.columns()
              .forEach(
                  (table, columns) ->
                      insert(
                          table,
                          columns,
                          rows.stream().filter(r -> r.table().equals(table)).toList()));
        });
  }

  private void insert(String table, List<String> columns, List<RawRow> rows) {
    String names = String.join(", ", columns);
    String values = ":" + String.join(", :", columns);
    batch(
        "insert into "
            + table
            + " (arende_id, rad_id, "
            + names
            + ") values (:arende_id, :rad_id, "
            + values
            + ")",
        rows.stream()
            .map(
                row -> {
                  MapSqlParameterSource source =
                      new MapSqlParameterSource("arende_id", row.caseId())
                          .addValue("rad_id", row.id());
                  columns.forEach(c -> source.addValue(c, row.value(c)));
                  return source;
                })
            .toList());
  }

  private void batch(String sql, List<MapSqlParameterSource> sources) {
    for (int from = 0; from < sources.size(); from += BATCH) {
      List<MapSqlParameterSource> part =
          sources.subList(from, Math.min(sources.size(), from + BATCH));
      batches.batchUpdate(sql, part.toArray(SqlParameterSource[]::new));
    }
  }

  private List<StoredCase> read(List<Head> heads, String which, String name, Object value) {
    List<RawRow> rows = new ArrayList<>();
    HostTables.columns()
        .forEach(
            (table, columns) ->
                rows.addAll(
                    jdbc.sql("select * from " + table + which + ORDER)
                        .param(name, value)
                        .query(row(table, columns))
                        .list()));
    Map<String, MappedCase> mapped =
        CaseMapper.read(heads.stream().map(h -> h.head()).toList(), rows);
    return heads.stream()
        .map(
            h ->
                new StoredCase(
                    Objects.requireNonNull(mapped.get(h.id())),
                    h.folder(),
                    h.extract(),
                    h.change()))
        .toList();
  }

  private static RowMapper<RawRow> row(String table, List<String> columns) {
    return (rs, n) -> {
      Map<String, @Nullable Object> values = new LinkedHashMap<>();
      for (String column : columns) {
        Object value = rs.getObject(column);
        values.put(column, value instanceof Date date ? date.toLocalDate() : value);
      }
      return new RawRow(table, rs.getString("arende_id"), rs.getString("rad_id"), values);
    };
  }

  private record Head(CaseHead head, String folder, @Nullable Long extract, long change) {
    String id() {
      return head.id();
    }
  }

  private static Head head(ResultSet rs, int n) throws SQLException {
    return new Head(
        new CaseHead(rs.getString("arende_id"), rs.getString("enhet"), rs.getString("handlaggare")),
        rs.getString("mapp"),
        rs.getObject("utdrag_id", Long.class),
        rs.getLong("andring"));
  }

  private static <T> T in(TransactionTemplate template, Supplier<T> work) {
    return Objects.requireNonNull(template.execute(status -> work.get()));
  }
}
