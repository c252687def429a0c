/** What the artifacts bring with them, held to a list of versions that are refused. */
@NullMarked
package se.lagfrist.supply;

import org.jspecify.annotations.NullMarked;
