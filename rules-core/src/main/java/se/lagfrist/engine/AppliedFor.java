package se.lagfrist.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.rulebook.Inference;

/**
 * A measure that is recorded as applied for only: the court's judgment is the decision on it, not
 * on a second one beside it.
 */
final class AppliedFor {

  private static final FactType MEASURE = FactType.of(CoerciveMeasure.class);

  private AppliedFor() {}

  /**
   * Returns the measure that a judgment decides on and that was recorded when it was applied for;
   * null if there is none, or more than one and the judgment names none of them.
   */
  static @Nullable CoerciveMeasure by(Inference.ThereIs inference, Fact from, CaseFile file) {
    if (inference.type() != MEASURE || !(from instanceof Judgment judgment)) {
      return null;
    }
    CoerciveMeasure only = null;
    boolean more = false;
    for (Fact fact : file.facts(MEASURE)) {
      if (fact instanceof CoerciveMeasure asked
          && asked.kind() == inference.values().get("kind")
          && waits(asked, judgment.announcedOn())) {
        if (asked.id().equals(judgment.concerns())) {
          return asked;
        }
        more = more || only != null;
        only = asked;
      }
    }
    return more ? null : only;
  }

  private static boolean waits(CoerciveMeasure asked, @Nullable LocalDate day) {
    LocalDate applied = asked.applicationOn();
    return asked.decidedOn() == null
        && asked.endedOn() == null
        && applied != null
        && (day == null || !applied.isAfter(day));
  }

  /**
   * Returns what is only applied for as of the day of the application: it follows what stood then.
   */
  static Fact asDecided(Fact fact) {
    return fact instanceof CoerciveMeasure measure
            && measure.decidedOn() == null
            && measure.applicationOn() != null
        ? FactType.of(fact).with(fact, "decidedOn", measure.applicationOn())
        : fact;
  }

  /** Returns whether a code, a mark or a day of a fact is there. */
  static boolean has(Fact fact, String field) {
    FactType type = FactType.of(fact);
    return type.dates().stream().anyMatch(d -> d.name().equals(field) && d.of(fact) != null)
        || type.terms().stream().anyMatch(t -> t.name().equals(field) && t.of(fact) != null)
        || type.flags().stream().anyMatch(f -> f.name().equals(field) && f.of(fact) != null);
  }
}
