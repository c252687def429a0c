package se.lagfrist.obligation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What was missed. It stays on the obligation whatever happened later: that the thing was done in
 * the end, that the time was extended afterwards, that the care ended.
 *
 * @param since the first day on which it was late, or on which what must not be done was done
 * @param days by how many calendar days it was, or so far is, late; 0 for what must not be done
 */
public record Breach(LocalDate since, long days) {

  /**
   * Returns what was missed when a last day passed.
   *
   * @param last the last day in time
   * @param until the day it was done, ended or, while open, the day asked about; after the last
   */
  public static Breach of(LocalDate last, LocalDate until) {
    return new Breach(last.plusDays(1), ChronoUnit.DAYS.between(last, until));
  }

  /** Returns the breach of a prohibition on a day. */
  public static Breach on(LocalDate day) {
    return new Breach(day, 0);
  }

  /** Returns the number of days as Swedish text, such as {@code 3 dagar för sent}. */
  public String swedish() {
    return days == 0 ? "överträtt " + since : days + (days == 1 ? " dag" : " dagar") + " för sent";
  }
}
