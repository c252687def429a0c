package se.lagfrist.host.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.lagfrist.host.HostSettings.Reader;

/** The digests that have gone out. Call it within a transaction. */
@Repository
public class SentStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  SentStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Notes that a digest goes out.
   *
   * @throws org.springframework.dao.DuplicateKeyException if it has gone out that day
   */
  public void add(LocalDate day, Reader reader) {
    jdbc.sql("insert into dagbrev (dag, mottagare, nar) values (:day, :reader, :at)")
        .param("day", day)
        .param("reader", name(reader))
        .param("at", OffsetDateTime.now(clock))
        .update();
  }

  private static String name(Reader reader) {
    return part(reader.unit()) + "|" + part(reader.handler()) + "|" + part(reader.address());
  }

  private static String part(@Nullable String text) {
    return text == null ? "" : text;
  }
}
