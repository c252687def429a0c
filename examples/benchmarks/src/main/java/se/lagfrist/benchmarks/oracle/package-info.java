/**
 * Compares the engine with the plain-Java rules of {@link se.lagfrist.benchmarks.plain} on random
 * cases.
 */
@NullMarked
package se.lagfrist.benchmarks.oracle;

import org.jspecify.annotations.NullMarked;
