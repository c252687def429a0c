/**
 * Documents made from many cases or timelines: the quarterly reports on decisions not executed, the
 * council's statistics, follow-up figures, the municipality's calendar, and what changed between
 * two evaluations. Streamed and immutable; {@code rules-report} writes them.
 */
@NullMarked
package se.lagfrist.report;

import org.jspecify.annotations.NullMarked;
