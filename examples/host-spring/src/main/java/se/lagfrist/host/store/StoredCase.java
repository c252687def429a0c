package se.lagfrist.host.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.host.table.MappedCase;

/**
 * A case as it was read from the database.
 *
 * @param mapped the facts and the rows that could not be used
 * @param folder where it lies: "" with the municipality's own, {@link #EXAMPLES} with the examples
 * @param extract the number of the extract it came of, or null
 * @param change the number of the change that wrote it last
 */
public record StoredCase(MappedCase mapped, String folder, @Nullable Long extract, long change) {

  /** The folder of the example cases. */
  public static final String EXAMPLES = "exempel";

  /** Returns the case's id. */
  public String id() {
    return mapped.file().id();
  }

  /** Returns the unit that handles it. */
  public Optional<String> unit() {
    return mapped.file().unit();
  }

  /** Returns the id of who handles it. */
  public Optional<String> handler() {
    return mapped.file().handler();
  }

  /** Returns what could be read. */
  public CaseFile file() {
    return mapped.file();
  }
}
