package se.lagfrist.engine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.InterruptionCause;

/**
 * Time that is not counted, such as the days on which a person was away from compulsory care
 * without leave (LVM 21 §). Each interruption leaves out the days from the one on which it began to
 * the one on which it ended, that day not counted; days that two of them share are left out once.
 *
 * @param days how many days are left out
 * @param since the first day of an interruption that still goes on, or null if none does
 */
record LeftOut(long days, @Nullable LocalDate since) {

  private static final FactType INTERRUPTION = FactType.of(Interruption.class);
  static final LeftOut NOTHING = new LeftOut(0, null);

  /** Returns whether the time stands still, so that its end cannot be told. */
  boolean isGoingOn() {
    return since != null;
  }

  /**
   * Returns what is left out of a time.
   *
   * @param start the day it is counted from
   * @param end its last day if nothing is left out
   */
  static LeftOut of(Occasion occasion, LocalDate start, LocalDate end) {
    Set<InterruptionCause> causes = occasion.rule().counting().notCounted();
    return causes.isEmpty() ? NOTHING : sum(pauses(occasion, causes), start, end);
  }

  /** Returns what interrupts the thing itself, the one it follows, or all there is. */
  private static List<Pauses> pauses(Occasion occasion, Set<InterruptionCause> causes) {
    Fact anchor = occasion.facts().anchor();
    CaseView view = occasion.facts().view();
    Map<String, Pauses> all =
        view.kept(new Kept(causes), Sorted.class, () -> Sorted.of(view, causes)).by();
    List<Pauses> its = new ArrayList<>(3);
    its.add(all.getOrDefault("", Pauses.NONE));
    its.add(all.getOrDefault(anchor.id(), Pauses.NONE));
    CoerciveMeasure before = Matter.measureBefore(anchor, view);
    if (before != null && !before.id().equals(anchor.id())) {
      its.add(all.getOrDefault(before.id(), Pauses.NONE));
    }
    return its;
  }

  /** Where the interruptions by some causes are kept. */
  private record Kept(Set<InterruptionCause> causes) {}

  private record Sorted(Map<String, Pauses> by) {

    static Sorted of(CaseView view, Set<InterruptionCause> causes) {
      List<Interruption> some = new ArrayList<>();
      for (Fact fact : view.all(INTERRUPTION)) {
        if (fact instanceof Interruption one
            && one.cause() != null
            && causes.contains(one.cause())) {
          some.add(one);
        }
      }
      return new Sorted(Pauses.byConcern(some));
    }
  }

  /** Goes through several rows of interruptions at once, always to the one that begins first. */
  static LeftOut sum(List<Pauses> rows, LocalDate start, LocalDate end) {
    LocalDate open = null;
    int[] at = new int[rows.size()];
    for (int i = 0; i < at.length; i++) {
      at[i] = rows.get(i).after(start);
      open = Lineage.earlier(open, rows.get(i).open());
    }
    long days = 0;
    LocalDate counted = start;
    Pauses.Pause next = next(rows, at);
    while (next != null && !next.from().isAfter(end.plusDays(days))) {
      if (open != null && !open.isAfter(next.from())) {
        break;
      }
      LocalDate first = next.from().isBefore(counted) ? counted : next.from();
      if (next.to().isAfter(first)) {
        days += ChronoUnit.DAYS.between(first, next.to());
        counted = next.to();
      }
      next = next(rows, at);
    }
    if (open != null && !open.isAfter(end.plusDays(days))) {
      return new LeftOut(days, open);
    }
    return days == 0 ? NOTHING : new LeftOut(days, null);
  }

  private static Pauses.@Nullable Pause next(List<Pauses> rows, int[] at) {
    Pauses.Pause first = null;
    int row = -1;
    for (int i = 0; i < at.length; i++) {
      List<Pauses.Pause> over = rows.get(i).over();
      Pauses.Pause one = at[i] < over.size() ? over.get(at[i]) : null;
      if (one != null && (first == null || one.from().isBefore(first.from()))) {
        first = one;
        row = i;
      }
    }
    if (row >= 0) {
      at[row]++;
    }
    return first;
  }
}
