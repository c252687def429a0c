/**
 * Ten duties that every contestant can express: a start, a number of days, what meets it. The other
 * engines have no words for more without being turned into plain Java.
 */
@NullMarked
package se.lagfrist.benchmarks.subset;

import org.jspecify.annotations.NullMarked;
