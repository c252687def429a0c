package se.lagfrist.report;

import se.lagfrist.time.Quarter;

/**
 * How one quarter went, as known on the day asked about, for a trend over quarters.
 *
 * @param quarter the quarter
 * @param onTime reviews that law requires, with their last day in the quarter, held in time
 * @param late of those reviews, held too late
 * @param missing of those reviews, not held though the day has passed
 * @param missed about how many decisions, placements or other facts something was missed, each
 *     counted once whatever was missed about it
 * @param open of these, those about which something is still not done
 * @param closed child investigations closed in the quarter
 * @param closedLate of these, closed after the time the law gives, extended or not
 */
public record FollowUpQuarter(
    Quarter quarter,
    int onTime,
    int late,
    int missing,
    int missed,
    int open,
    int closed,
    int closedLate) {

  /** How many quarters a trend shows. */
  public static final int SHOWN = 8;

  /** Returns how many reviews had their last day in the quarter and are counted. */
  public int reviews() {
    return onTime + late + missing;
  }
}
