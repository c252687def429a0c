package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Judgment;

/** The measures that a court decides on. */
final class Judged {

  private final PlainCase seen;

  Judged(PlainCase seen) {
    this.seen = seen;
  }

  /** Returns the measure that was applied for and that the judgment decides on, or null. */
  @Nullable CoerciveMeasure pending(Judgment judgment, @Nullable Object kind) {
    LocalDate day = judgment.announcedOn();
    List<CoerciveMeasure> all =
        seen.all(CoerciveMeasure.class).stream()
            .filter(m -> m.kind() == kind && m.decidedOn() == null && m.endedOn() == null)
            .filter(m -> isAppliedFor(m.applicationOn(), day))
            .toList();
    return all.stream()
        .filter(m -> m.id().equals(judgment.concerns()))
        .findFirst()
        .orElse(all.size() == 1 ? all.get(0) : null);
  }

  private static boolean isAppliedFor(@Nullable LocalDate applied, @Nullable LocalDate by) {
    return applied != null && (by == null || !applied.isAfter(by));
  }

  /** What a judgment decided on: decided that day, or else the one that still stood. */
  @Nullable String decidedBy(Judgment judgment) {
    CoerciveKind decided = judgment.outcome() == null ? null : judgment.outcome().decides();
    LocalDate day = judgment.announcedOn();
    if (decided == null || day == null) {
      return null;
    }
    List<CoerciveMeasure> all =
        seen.all(CoerciveMeasure.class).stream()
            .filter(m -> m.kind() == decided && m.decidedOn() != null)
            .toList();
    List<CoerciveMeasure> made = all.stream().filter(m -> day.equals(m.decidedOn())).toList();
    if (made.isEmpty()) {
      made = all.stream().filter(m -> m.endedOn() == null || !m.endedOn().isBefore(day)).toList();
    }
    return made.size() == 1 ? made.get(0).id() : null;
  }
}
