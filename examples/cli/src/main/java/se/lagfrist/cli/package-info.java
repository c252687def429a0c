/** A command line over the library: what is due, why, and which rules there are. */
@NullMarked
package se.lagfrist.cli;

import org.jspecify.annotations.NullMarked;
