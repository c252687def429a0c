/** The database: cases, reminders and the counter of changes. */
@NullMarked
package se.lagfrist.host.store;

import org.jspecify.annotations.NullMarked;
