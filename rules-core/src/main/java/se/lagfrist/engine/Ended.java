package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.rulebook.Lapse;

/**
 * The end of the need.
 *
 * @param day the day
 * @param lapse why
 * @param fact the fact that tells, if one does
 */
record Ended(LocalDate day, Lapse lapse, @Nullable Fact fact) {

  private static final Set<String> ENDS = Set.of(Conclusions.ENDED_ON, "validUntil");

  /** Returns the same end on the given day, if it came before that. */
  Ended notBefore(LocalDate first) {
    return day.isBefore(first) ? new Ended(first, lapse, fact) : this;
  }

  /** Returns whether it is the end of what the fact tells of, not that the fact came about. */
  boolean isByAnEnd() {
    return lapse instanceof Lapse.WithOuter
        || (lapse instanceof Lapse.At at && ENDS.contains(at.by().field().name()));
  }

  /** Returns why, in Swedish. */
  String swedish() {
    return lapse.swedish(fact);
  }
}
