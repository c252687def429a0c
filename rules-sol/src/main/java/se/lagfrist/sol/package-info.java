/** The rule pack {@code sol}. */
@NullMarked
package se.lagfrist.sol;

import org.jspecify.annotations.NullMarked;
