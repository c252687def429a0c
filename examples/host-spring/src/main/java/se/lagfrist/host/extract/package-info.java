/** Extracts of another system: rows that are read in through a mapping, all of them or none. */
@NullMarked
package se.lagfrist.host.extract;

import org.jspecify.annotations.NullMarked;
