/**
 * Law as data: acts, citations, the versions of a provision and which of them governs a case.
 *
 * <p>Knows time, and neither cases nor rules.
 */
@NullMarked
package se.lagfrist.law;

import org.jspecify.annotations.NullMarked;
