/**
 * The one place that knows Jollyday: Swedish holidays as plain Java data, computed by
 * jollyday-core.
 *
 * <p>Not for use outside {@code se.lagfrist.time}. It is public only where Jollyday's reflection
 * needs it to be; a module descriptor opens it to {@code de.focus_shift.jollyday.core} and exports
 * it to nobody.
 */
@NullMarked
package se.lagfrist.time.jollyday;

import org.jspecify.annotations.NullMarked;
