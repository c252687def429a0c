/** The duties of LSS, one class for each rule file. */
@NullMarked
package se.lagfrist.benchmarks.plain.lss;

import org.jspecify.annotations.NullMarked;
