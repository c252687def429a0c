package se.lagfrist.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.obligation.Status;

/**
 * A reminder (bevakning) as a host keeps it from one run to the next: no more than what {@link
 * ReminderPlan} needs to know.
 *
 * @param key names the obligation
 * @param state open, closed by a run or closed by a person
 * @param status the status that was written last
 * @param lastDay the last day that was written last, or null if there was none
 * @param provision the provision that was written last, as printed
 */
public record Reminder(
    ObligationKey key, State state, Status status, @Nullable LocalDate lastDay, String provision) {

  /** Whether a reminder waits, and if not, who closed it. */
  public enum State {
    /** It waits for someone. */
    OPEN,
    /** A run closed it, since the obligation no longer waits. A later run may open it again. */
    CLOSED,
    /** A person closed it. No run touches it again. */
    CLOSED_BY_PERSON
  }

  /** Checks that nothing that must be there is missing. */
  public Reminder {
    requireNonNull(key, "key");
    requireNonNull(state, "state");
    requireNonNull(status, "status");
    requireNonNull(provision, "provision");
  }

  /** Returns the open reminder of an obligation, to be kept until the next run. */
  public static Reminder of(Obligation obligation) {
    return new Reminder(
        obligation.key(),
        State.OPEN,
        obligation.status(),
        obligation.lastDay().orElse(null),
        obligation.citation().print());
  }

  /** Returns whether it says the same as an obligation does now. */
  boolean says(Obligation now) {
    Reminder then = of(now);
    return status == then.status
        && provision.equals(then.provision)
        && Objects.equals(lastDay, then.lastDay);
  }
}
