/** Rules as data and the one place that knows Drools. */
@NullMarked
package se.lagfrist.rulebook;

import org.jspecify.annotations.NullMarked;
