package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Interruption;

/**
 * Interruptions of one thing in the order of their days, those that share days taken together, so
 * that a case with many of them costs little more for each time that leaves them out.
 *
 * @param over those that are over, each day in no more than one of them
 * @param open the first day of the earliest that still goes on, or null if none does
 */
record Pauses(List<Pause> over, @Nullable LocalDate open) {

  static final Pauses NONE = new Pauses(List.of(), null);

  /**
   * Days that are left out.
   *
   * @param from the first
   * @param to the first that is counted again
   */
  record Pause(LocalDate from, LocalDate to) {}

  /** Returns some interruptions by the id of what they concern, those of the whole case by "". */
  static Map<String, Pauses> byConcern(List<Interruption> some) {
    return some.stream()
        .collect(
            Collectors.groupingBy(
                one -> one.concerns() == null ? "" : one.concerns(),
                Collectors.collectingAndThen(Collectors.toList(), Pauses::of)));
  }

  /** Puts interruptions in order; those without a first day are left aside. */
  static Pauses of(List<Interruption> some) {
    List<Pause> over = new ArrayList<>();
    LocalDate open = null;
    List<Pause> closed = new ArrayList<>();
    for (Interruption one : some) {
      LocalDate from = one.interruptedOn();
      LocalDate to = one.resumedOn();
      if (from != null && to != null) {
        closed.add(new Pause(from, to));
      } else if (from != null) {
        open = Lineage.earlier(open, from);
      }
    }
    closed.sort(Comparator.comparing(Pause::from));
    for (Pause one : closed) {
      Pause last = over.isEmpty() ? null : over.get(over.size() - 1);
      if (last == null || last.to().isBefore(one.from())) {
        over.add(one);
      } else if (one.to().isAfter(last.to())) {
        over.set(over.size() - 1, new Pause(last.from(), one.to()));
      }
    }
    return new Pauses(List.copyOf(over), open);
  }

  /** Returns the place of the first that ends after a day. */
  int after(LocalDate day) {
    int low = 0;
    int high = over.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (over.get(middle).to().isAfter(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
