package se.lagfrist.hosts.spark;

/**
 * How a run went.
 *
 * @param cases cases answered
 * @param obligations obligations written
 * @param rejected records that could not be answered
 * @param repeated case ids that more than one record has; their obligations share keys
 */
record NightlySummary(long cases, long obligations, long rejected, long repeated) {}
