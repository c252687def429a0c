package se.lagfrist.host.table;

import org.jspecify.annotations.Nullable;

/**
 * A row that could not be used, and why. The row stays in its table; it is set aside until someone
 * corrects it.
 *
 * @param table the table
 * @param rowId the row's id
 * @param column the column that cannot be read; empty if it is the row as a whole
 * @param value what stands there; null if nothing does
 * @param reason why, and a way out, in Swedish
 */
public record RowProblem(
    String table, String rowId, String column, @Nullable String value, String reason) {}
