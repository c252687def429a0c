package se.lagfrist.host.table;

import org.jspecify.annotations.Nullable;

/**
 * A case as its own row tells it.
 *
 * @param id the case
 * @param unit the unit that handles it, or null
 * @param handler the id of who handles it, or null
 */
public record CaseHead(String id, @Nullable String unit, @Nullable String handler) {}
