package se.lagfrist.benchmarks.plain;

/** What a period is counted in. */
public enum Unit {
  DAYS,
  WORKING_DAYS,
  WEEKS,
  MONTHS,
  YEARS
}
