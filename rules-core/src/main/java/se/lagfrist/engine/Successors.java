package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;

/**
 * The measures that others went over into without a break: a custody into care, a temporary ban
 * into the ban that the court decides.
 */
final class Successors {

  private static final FactType MEASURE = FactType.of(CoerciveMeasure.class);

  private final Map<String, CoerciveMeasure> next = new HashMap<>();

  private Successors(CaseView view) {
    for (Fact fact : view.all(MEASURE)) {
      CoerciveMeasure before = Matter.measureBefore(fact, view);
      if (before != null && fact instanceof CoerciveMeasure later && takesOver(later, before)) {
        next.putIfAbsent(before.id(), later);
      }
    }
  }

  /** Returns those of a case, found once. */
  static Successors of(CaseView view) {
    return view.kept(Successors.class, Successors.class, () -> new Successors(view));
  }

  /** What hangs on a measure names it too, but does not take its place. */
  private static boolean takesOver(CoerciveMeasure later, CoerciveMeasure before) {
    return later.kind() != null && before.kind() != null && later.kind().follows(before.kind());
  }

  /** Returns the last of what a measure went over into, itself if it went over into nothing. */
  Fact last(Fact measure) {
    return last(measure, null);
  }

  /**
   * Returns what a measure had gone over into.
   *
   * @param by the day before which that was decided, or null for any day
   */
  Fact last(Fact measure, @Nullable LocalDate by) {
    Fact last = measure;
    Set<String> seen = new HashSet<>();
    while (seen.add(last.id())) {
      CoerciveMeasure later = next.get(last.id());
      if (later != null && !seen.contains(later.id()) && isDecided(later, by)) {
        last = later;
      }
    }
    return last;
  }

  private static boolean isDecided(CoerciveMeasure measure, @Nullable LocalDate by) {
    LocalDate day = measure.decidedOn();
    return by == null || (day != null && day.isBefore(by));
  }
}
