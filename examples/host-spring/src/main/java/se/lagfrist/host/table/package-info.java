/** The vendor's tables, and how their rows become facts and facts become rows. */
@NullMarked
package se.lagfrist.host.table;

import org.jspecify.annotations.NullMarked;
