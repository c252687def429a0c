package se.lagfrist.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.Timeline;

/**
 * What a host does with the reminders it keeps for a case when the case is answered anew. Where
 * {@link Reconciliation} compares two answers, this compares an answer with the rows of the host's
 * own table, which is what a nightly run has. Run twice on the same day, the second plan is empty.
 *
 * @param create obligations that wait and have no reminder
 * @param refresh obligations whose open reminder says something else: another day, status or
 *     provision
 * @param reopen obligations that wait again and whose reminder a run, not a person, had closed
 * @param close open reminders whose obligation no longer waits
 */
public record ReminderPlan(
    List<Obligation> create,
    List<Obligation> refresh,
    List<Obligation> reopen,
    List<Closing> close) {

  /**
   * A reminder to close.
   *
   * @param reminder the reminder
   * @param how why it no longer waits
   * @param reason the same in Swedish, to show a person
   */
  public record Closing(Reminder reminder, Reconciliation.How how, String reason) {}

  /** Copies the lists. */
  public ReminderPlan {
    create = List.copyOf(create);
    refresh = List.copyOf(refresh);
    reopen = List.copyOf(reopen);
    close = List.copyOf(close);
  }

  /**
   * Compares the reminders of a case with its answer.
   *
   * @param kept every reminder the host keeps for the case, open and closed
   * @param now the answer
   * @throws IllegalArgumentException if two reminders share a key
   */
  public static ReminderPlan of(Collection<Reminder> kept, Timeline now) {
    Map<ObligationKey, Reminder> left = new LinkedHashMap<>();
    for (Reminder reminder : kept) {
      if (left.put(reminder.key(), reminder) != null) {
        throw new IllegalArgumentException(
            "Two reminders of "
                + reminder.key()
                + ".\nMaybe reminders of several cases were read together.");
      }
    }
    List<Obligation> create = new ArrayList<>();
    List<Obligation> refresh = new ArrayList<>();
    List<Obligation> reopen = new ArrayList<>();
    List<Closing> close = new ArrayList<>();
    for (Obligation o : now.obligations()) {
      Reminder reminder = left.remove(o.key());
      if (reminder == null) {
        if (waits(o)) {
          create.add(o);
        }
        continue;
      }
      switch (reminder.state()) {
        case OPEN -> {
          if (!waits(o)) {
            close.add(new Closing(reminder, Reconciliation.How.of(o.status()), o.reason()));
          } else if (!reminder.says(o)) {
            refresh.add(o);
          }
        }
        case CLOSED -> {
          if (waits(o)) {
            reopen.add(o);
          }
        }
        case CLOSED_BY_PERSON -> {}
      }
    }
    for (Reminder reminder : left.values()) {
      if (reminder.state() == Reminder.State.OPEN) {
        close.add(
            new Closing(
                reminder,
                Reconciliation.How.GONE,
                "Skyldigheten finns inte längre: en uppgift har rättats eller en regel har"
                    + " ändrats."));
      }
    }
    return new ReminderPlan(create, refresh, reopen, close);
  }

  /** Returns whether there is nothing to do. */
  public boolean isEmpty() {
    return create.isEmpty() && refresh.isEmpty() && reopen.isEmpty() && close.isEmpty();
  }

  private static boolean waits(Obligation o) {
    return o.isOpen() || o.status() == Status.UNDETERMINED;
  }
}
