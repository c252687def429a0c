package se.lagfrist.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.Timeline;

/**
 * What changed in a case between two evaluations, by key: what a host should create, refresh, close
 * or open again among its reminders.
 *
 * @param caseId the case
 * @param added obligations that wait for someone and were not there before
 * @param changed obligations that wait before and after, with another day, status or provision
 * @param resolved obligations that waited before and no longer do: met, lapsed or gone
 * @param reopened obligations that were done or lapsed before and wait again
 * @param recording name of the recording profile that the case was judged by; null if none was
 */
public record Reconciliation(
    String caseId,
    List<Obligation> added,
    List<Change> changed,
    List<Resolved> resolved,
    List<Change> reopened,
    @Nullable String recording) {

  /**
   * An obligation before and after.
   *
   * @param before as it was
   * @param after as it is
   */
  public record Change(Obligation before, Obligation after) {}

  /**
   * An obligation that no longer waits.
   *
   * @param before as it was
   * @param after as it is, or null if it is gone
   * @param how why it does not wait any more
   */
  public record Resolved(Obligation before, @Nullable Obligation after, How how) {}

  /** Why an obligation no longer waits. */
  public enum How {
    /** It was done, in time or late. */
    MET,
    /** It is no longer needed or possible. */
    LAPSED,
    /** What the law says happens has happened. */
    OCCURRED,
    /** The rule no longer finds it: a fact was corrected or a rule changed. */
    GONE,
    /** The whole case is not there any more: whether it was done cannot be told. */
    MISSING;

    /** Returns why an obligation with a status that does not wait no longer waits. */
    static How of(Status status) {
      return switch (status) {
        case LAPSED, UNTRACKED -> LAPSED;
        case OCCURRED -> OCCURRED;
        case UPCOMING, OVERDUE, UNDETERMINED, MET, MET_LATE -> MET;
      };
    }

    /** Returns the Swedish term. */
    public String swedish() {
      return switch (this) {
        case MET -> "fullgjort";
        case LAPSED -> "förfallet";
        case OCCURRED -> "har inträtt";
        case GONE -> "finns inte längre";
        case MISSING -> "ärendet saknas";
      };
    }
  }

  /** Copies the lists. */
  public Reconciliation {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    resolved = List.copyOf(resolved);
    reopened = List.copyOf(reopened);
  }

  /**
   * Compares two evaluations of the same case.
   *
   * @param before the earlier one
   * @param after the later one
   * @param closedByPerson keys that a person has closed; they are never opened again
   * @throws IllegalArgumentException if the timelines are of different cases
   */
  public static Reconciliation between(
      Timeline before, Timeline after, Set<ObligationKey> closedByPerson) {
    if (!before.caseId().equals(after.caseId())) {
      throw new IllegalArgumentException(
          "The timelines are of the cases "
              + before.caseId()
              + " and "
              + after.caseId()
              + ".\nMaybe one of them was looked up by the wrong id.");
    }
    return between(after, before.obligations(), closedByPerson);
  }

  /**
   * Returns what a case brings that was not there before.
   *
   * @param after its evaluation
   * @param closedByPerson keys that a person has closed; they are never opened again
   */
  public static Reconciliation ofNewCase(Timeline after, Set<ObligationKey> closedByPerson) {
    return between(after, List.of(), closedByPerson);
  }

  /**
   * Returns what is missing with a case that is no longer there. It is not done: a case that was
   * left out of an extract goes away in the same way as one that was closed.
   *
   * @param before its last evaluation
   */
  public static Reconciliation ofGoneCase(Timeline before) {
    return new Reconciliation(
        before.caseId(),
        List.of(),
        List.of(),
        before.obligations().stream()
            .filter(Reconciliation::waits)
            .map(was -> new Resolved(was, null, How.MISSING))
            .toList(),
        List.of(),
        before.receipt().recording());
  }

  /** Returns whether nothing changed. */
  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && resolved.isEmpty() && reopened.isEmpty();
  }

  private static Reconciliation between(
      Timeline later, List<Obligation> before, Set<ObligationKey> closedByPerson) {
    Map<ObligationKey, Obligation> old = new LinkedHashMap<>();
    before.forEach(o -> old.put(o.key(), o));
    List<Obligation> added = new ArrayList<>();
    List<Change> changed = new ArrayList<>();
    List<Resolved> resolved = new ArrayList<>();
    List<Change> reopened = new ArrayList<>();
    for (Obligation now : later.obligations()) {
      Obligation was = old.remove(now.key());
      boolean stays = closedByPerson.contains(now.key());
      if (was == null) {
        if (waits(now) && !stays) {
          added.add(now);
        }
      } else if (waits(was) && waits(now)) {
        if (!same(was, now) && !stays) {
          changed.add(new Change(was, now));
        }
      } else if (waits(was)) {
        resolved.add(new Resolved(was, now, how(now)));
      } else if (waits(now) && !stays) {
        reopened.add(new Change(was, now));
      }
    }
    for (Obligation was : old.values()) {
      if (waits(was)) {
        resolved.add(new Resolved(was, null, How.GONE));
      }
    }
    return new Reconciliation(
        later.caseId(), added, changed, resolved, reopened, later.receipt().recording());
  }

  /** An obligation whose day cannot be told waits too: for the missing day. */
  private static boolean waits(Obligation o) {
    return o.isOpen() || o.status() == Status.UNDETERMINED;
  }

  private static How how(Obligation now) {
    return How.of(now.status());
  }

  private static boolean same(Obligation a, Obligation b) {
    LocalDate first = a.lastDay().orElse(null);
    LocalDate second = b.lastDay().orElse(null);
    return a.status() == b.status()
        && Objects.equals(first, second)
        && a.citation().equals(b.citation());
  }
}
