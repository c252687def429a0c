/** The rule pack {@code lss}. */
@NullMarked
package se.lagfrist.lss;

import org.jspecify.annotations.NullMarked;
