package se.lagfrist.benchmarks.subset;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.obligation.Status;

/**
 * What every contestant of the subset answers about a duty.
 *
 * @param duty the duty
 * @param fact id of the fact it starts from
 * @param lastDay the last day in time
 * @param doneOn when it was done, or null
 * @param status where it stands
 */
public record Answer(
    String duty, String fact, LocalDate lastDay, @Nullable LocalDate doneOn, Status status) {

  /** Returns the answer for a duty that was, or was not, done in time. */
  public static Answer of(
      Duty duty, String fact, LocalDate start, @Nullable LocalDate doneOn, LocalDate asOf) {
    LocalDate last = duty.lastDay(start);
    Status status;
    if (doneOn != null) {
      status = doneOn.isAfter(last) ? Status.MET_LATE : Status.MET;
    } else {
      status = asOf.isAfter(last) ? Status.OVERDUE : Status.UPCOMING;
    }
    return new Answer(duty.id(), fact, last, doneOn, status);
  }
}
