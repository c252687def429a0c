package se.lagfrist.engine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    return causes.isEmpty() ? NOTHING : sum(interruptions(occasion, causes), start, end);
  }

  private static List<Interruption> interruptions(
      Occasion occasion, Set<InterruptionCause> causes) {
    Fact anchor = occasion.facts().anchor();
    Fact before = new Matter(anchor, occasion.facts().view()).measureBefore();
    List<Interruption> found = new ArrayList<>();
    for (Fact fact : occasion.facts().view().all(INTERRUPTION)) {
      Interruption one = (Interruption) fact;
      String concerns = one.concerns();
      boolean of =
          concerns == null
              || concerns.equals(anchor.id())
              || (before != null && concerns.equals(before.id()));
      if (of
          && one.interruptedOn() != null
          && one.cause() != null
          && causes.contains(one.cause())) {
        found.add(one);
      }
    }
    return found;
  }

  static LeftOut sum(List<Interruption> some, LocalDate start, LocalDate end) {
    List<Interruption> sorted = new ArrayList<>(some);
    sorted.sort(Comparator.comparing(Interruption::interruptedOn));
    long days = 0;
    LocalDate counted = start;
    for (Interruption one : sorted) {
      LocalDate from = one.interruptedOn();
      LocalDate to = one.resumedOn();
      if (from == null || from.isAfter(end.plusDays(days))) {
        break;
      }
      if (to == null) {
        return new LeftOut(days, from);
      }
      LocalDate first = from.isBefore(counted) ? counted : from;
      if (to.isAfter(first)) {
        days += ChronoUnit.DAYS.between(first, to);
        counted = to;
      }
    }
    return days == 0 ? NOTHING : new LeftOut(days, null);
  }
}
