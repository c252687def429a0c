/**
 * Measures how fast the library answers: generated municipalities, other ways of computing the same
 * duties, and a check that all of them give the same answers before any of them is timed.
 */
@NullMarked
package se.lagfrist.benchmarks;

import org.jspecify.annotations.NullMarked;
