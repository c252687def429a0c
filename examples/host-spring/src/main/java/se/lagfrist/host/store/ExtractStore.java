package se.lagfrist.host.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.host.problem.HostProblem;
import se.lagfrist.host.table.CaseHead;
import se.lagfrist.host.table.CaseMapper;
import se.lagfrist.host.table.HostTables;
import se.lagfrist.host.table.RawRow;
import se.lagfrist.tabular.ImportReport;
import se.lagfrist.tabular.Problem;

/** The extracts in the database, each with its cases or not at all. */
@Repository
public class ExtractStore {

  private static final int BATCH = 500;
  private static final String LINES =
      "select utdrag_id, namn, vem, nar, arenden, tillbakahallna from utdrag ";

  /** The cases of an extract in which nobody has done anything. */
  private static final String UNTOUCHED =
      " where arende_id in (select a.arende_id from arende a where a.utdrag_id = :id and not exists"
          + " (select 1 from atgard g where g.arende_id = a.arende_id))";

  private final JdbcClient jdbc;
  private final CaseStore cases;
  private final TransactionTemplate writing;

  ExtractStore(
      JdbcClient jdbc, CaseStore cases, @Qualifier("writing") TransactionTemplate writing) {
    this.jdbc = jdbc;
    this.cases = cases;
    this.writing = writing;
  }

  /**
   * Puts in an extract with its cases, all of it or nothing.
   *
   * @return its number
   * @throws HostProblem if there are cases with the same ids
   */
  public long add(Extract extract, List<CaseFile> files) {
    List<CaseHead> heads = new ArrayList<>();
    List<RawRow> rows = new ArrayList<>();
    for (CaseFile file : files) {
      heads.add(new CaseHead(file.id(), file.unit().orElse(null), file.handler().orElse(null)));
      rows.addAll(CaseMapper.write(file));
    }
    try {
      return Objects.requireNonNull(
          writing.execute(
              status -> {
                List<String> there = known(heads);
                if (!there.isEmpty()) {
                  throw HostProblem.casesExist(there);
                }
                long id = new ExtractRows(jdbc).insert(extract);
                cases.insertRows("", id, heads, rows);
                return id;
              }));
    } catch (DuplicateKeyException e) {
      // Somebody put in one of them at the same time.
      throw HostProblem.casesExist(List.of());
    } catch (DataIntegrityViolationException e) {
      throw HostProblem.noExtract(HttpStatus.UNPROCESSABLE_CONTENT, tooLong(rows));
    }
  }

  /** Names the longest text: it is the one that a table does not hold. */
  private static String tooLong(List<RawRow> rows) {
    String found = "";
    String where = "";
    for (RawRow row : rows) {
      for (Map.Entry<String, @Nullable Object> each : row.values().entrySet()) {
        if (each.getValue() instanceof String text && text.length() > found.length()) {
          found = text;
          where = "ärendet " + row.caseId() + ", " + each.getKey();
        }
      }
    }
    return "En text ryms inte i tabellerna här. Kanske är det den längsta: "
        + where
        + ", "
        + found.length()
        + " tecken. Korta den i källan, eller låt mappningen lämna kolumnen (behålls inte).";
  }

  private List<String> known(List<CaseHead> heads) {
    List<String> found = new ArrayList<>();
    for (int from = 0; from < heads.size(); from += BATCH) {
      found.addAll(
          jdbc.sql("select arende_id from arende where arende_id in (:ids) order by arende_id")
              .param(
                  "ids",
                  heads.subList(from, Math.min(heads.size(), from + BATCH)).stream()
                      .map(CaseHead::id)
                      .toList())
              .query(String.class)
              .list());
    }
    return found;
  }

  /** Returns an extract, if there is one with the number. */
  public Optional<Extract> find(long id) {
    return line(id)
        .map(
            line ->
                new Extract(
                    id,
                    line.name(),
                    line.who(),
                    line.at(),
                    text("mappning", id),
                    text("profil", id),
                    line.cases(),
                    line.refused(),
                    jdbc.sql("select * from utdrag_tabell where utdrag_id = :id order by nr")
                        .param("id", id)
                        .query(
                            (rs, n) ->
                                new ImportReport.Table(
                                    rs.getString("namn"),
                                    rs.getString("fil"),
                                    rs.getLong("rader"),
                                    rs.getLong("tillbakahallna"),
                                    rs.getLong("utan_uppgifter")))
                        .list(),
                    jdbc.sql("select * from utdrag_rad where utdrag_id = :id order by nr")
                        .param("id", id)
                        .query(ExtractStore::problem)
                        .list(),
                    jdbc.sql("select lydelse from utdrag_not where utdrag_id = :id order by nr")
                        .param("id", id)
                        .query(String.class)
                        .list()));
  }

  /** Returns what an extract keeps, as JSON. */
  public String profile(long id) {
    return text("profil", id);
  }

  /** Returns the text of the mapping an extract was read by, if there is such an extract. */
  public Optional<String> mapping(long id) {
    return line(id).map(line -> text("mappning", id));
  }

  /** Returns the extracts, the latest first. */
  public List<Extract.Line> all() {
    return jdbc.sql(LINES + "order by utdrag_id desc").query(ExtractStore::line).list();
  }

  /** Returns the ids of the cases that came of an extract and are there still. */
  public List<String> cases(long id) {
    return jdbc.sql("select arende_id from arende where utdrag_id = :id order by arende_id")
        .param("id", id)
        .query(String.class)
        .list();
  }

  /**
   * Takes away what came of an extract, except the cases in which somebody has done something: what
   * people have done is never taken away. If none of those is left the extract goes too.
   *
   * @return how many cases are left
   * @throws HostProblem if there is no such extract
   */
  public long remove(long id) {
    return Objects.requireNonNull(
        writing.execute(
            status -> {
              if (line(id).isEmpty()) {
                throw HostProblem.noSuchExtract(id);
              }
              jdbc.sql("update lage set andring = andring + 1 where id = 1").update();
              Stream.concat(
                      HostTables.columns().keySet().stream(),
                      Stream.of("bevakning", "avvisad_rad", "arende"))
                  .forEach(t -> jdbc.sql("delete from " + t + UNTOUCHED).param("id", id).update());
              long left = cases(id).size();
              if (left == 0) {
                jdbc.sql("delete from utdrag where utdrag_id = :id").param("id", id).update();
              }
              return left;
            }));
  }

  private Optional<Extract.Line> line(long id) {
    return jdbc.sql(LINES + "where utdrag_id = :id")
        .param("id", id)
        .query(ExtractStore::line)
        .optional();
  }

  private String text(String column, long id) {
    return jdbc.sql("select " + column + " from utdrag where utdrag_id = :id")
        .param("id", id)
        .query(String.class)
        .single();
  }

  private static Extract.Line line(ResultSet rs, int n) throws SQLException {
    Instant at = rs.getObject("nar", OffsetDateTime.class).toInstant();
    return new Extract.Line(
        rs.getLong("utdrag_id"),
        rs.getString("namn"),
        rs.getString("vem"),
        at,
        rs.getLong("arenden"),
        rs.getLong("tillbakahallna"));
  }

  private static Problem problem(ResultSet rs, int n) throws SQLException {
    return new Problem(
        Problem.Cause.valueOf(rs.getString("orsak")),
        rs.getString("tabell"),
        rs.getString("plats"),
        rs.getLong("rad"),
        rs.getString("nyckel"),
        rs.getString("kolumn"),
        rs.getString("varde"),
        rs.getString("att_gora"));
  }
}
