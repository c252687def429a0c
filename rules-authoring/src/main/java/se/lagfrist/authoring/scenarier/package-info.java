/** Scenarios in Swedish: facts with days, a day to look from, and what is due then. */
@NullMarked
package se.lagfrist.authoring.scenarier;

import org.jspecify.annotations.NullMarked;
