/** The duties of the social services apart from LSS, one class for each rule file. */
@NullMarked
package se.lagfrist.benchmarks.plain.sol;

import org.jspecify.annotations.NullMarked;
