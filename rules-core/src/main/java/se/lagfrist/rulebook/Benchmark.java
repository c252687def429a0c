package se.lagfrist.rulebook;

import se.lagfrist.law.Citation;
import se.lagfrist.time.StatutoryPeriod;

/**
 * A number that is not law, for a duty whose provision has none.
 *
 * @param period the period
 * @param source where it comes from
 */
public record Benchmark(StatutoryPeriod period, Citation source) {}
