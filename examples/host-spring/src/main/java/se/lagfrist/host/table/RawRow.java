package se.lagfrist.host.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row as it lies in the database: nothing is checked yet.
 *
 * @param table the table
 * @param caseId the case it belongs to
 * @param id the row's id, which becomes the fact's
 * @param values the other columns; days are {@link java.time.LocalDate}, the rest texts, numbers
 *     and marks
 */
public record RawRow(String table, String caseId, String id, Map<String, @Nullable Object> values) {

  /** Copies the values. */
  public RawRow {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** Returns a value, or null if the column is empty or not there. */
  public @Nullable Object value(String column) {
    return values.get(column);
  }
}
