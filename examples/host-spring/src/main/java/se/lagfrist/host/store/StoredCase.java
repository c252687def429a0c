package se.lagfrist.host.store;

import java.util.Optional;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.host.table.MappedCase;

/**
 * A case as it was read from the database.
 *
 * @param mapped the facts and the rows that could not be used
 * @param change the number of the change that wrote it last
 */
public record StoredCase(MappedCase mapped, long change) {

  /** Returns the case's id. */
  public String id() {
    return mapped.file().id();
  }

  /** Returns the unit that handles it. */
  public Optional<String> unit() {
    return mapped.file().unit();
  }

  /** Returns what could be read. */
  public CaseFile file() {
    return mapped.file();
  }
}
