package se.lagfrist.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.obligation.Breach;
import se.lagfrist.obligation.Status;

/**
 * Where a duty stands.
 *
 * @param status its status
 * @param metOn the day it was met, or null
 * @param closedOn the day it lapsed or its effect occurred, or from which what is overdue can no
 *     longer be done; or null
 * @param breach what was missed, or null
 * @param wake the day on which the status changes by itself, or null
 */
record Verdict(
    Status status,
    @Nullable LocalDate metOn,
    @Nullable LocalDate closedOn,
    @Nullable Breach breach,
    @Nullable LocalDate wake) {

  /** Returns the day on which it came to stand so, or null if it stands otherwise. */
  @Nullable LocalDate closedOn(Status one) {
    return status == one ? closedOn : null;
  }

  /** The same verdict with what was missed before, if anything was. */
  Verdict with(@Nullable Breach missed) {
    return missed == null ? this : new Verdict(status, metOn, closedOn, missed, wake);
  }

  /** The same verdict when the law ended what it is about once it had been missed. */
  Verdict tooLateSince(LocalDate day) {
    return status == Status.OVERDUE ? new Verdict(status, metOn, day, breach, wake) : this;
  }
}
