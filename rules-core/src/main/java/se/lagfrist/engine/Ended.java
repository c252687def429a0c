package se.lagfrist.engine;

import java.time.LocalDate;
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

  /** Returns the same end on the given day, if it came before that. */
  Ended notBefore(LocalDate first) {
    return day.isBefore(first) ? new Ended(first, lapse, fact) : this;
  }

  /** Returns why, in Swedish. */
  String swedish() {
    return lapse.swedish(fact);
  }
}
