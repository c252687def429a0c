package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.obligation.Gap;

/**
 * What was done, as far as can be told.
 *
 * @param times when it was done and counts, earliest first
 * @param rejected what does not count, since the body that did it is not one the law allows
 * @param undated the missing day of what must have been done by all signs, or null
 */
record Happenings(List<Happened> times, List<DutyFacts.Rejected> rejected, @Nullable Gap undated) {

  static final Happenings NONE = new Happenings(List.of(), List.of(), null);

  static final Comparator<Happened> BY_DAY =
      Comparator.comparing(Happened::day).thenComparing(h -> h.fact().id());

  /** Returns what was done after a day but does not count, earliest first. */
  List<DutyFacts.Rejected> rejectedAfter(LocalDate day) {
    return rejected.isEmpty()
        ? rejected
        : rejected.stream()
            .filter(one -> one.happened().day().isAfter(day))
            .sorted(Comparator.comparing(DutyFacts.Rejected::happened, BY_DAY))
            .toList();
  }
}
