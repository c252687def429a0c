package se.lagfrist.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.rulebook.Lapse;

/**
 * The end of the need.
 *
 * @param day the day
 * @param lapse why
 * @param fact the fact that tells, if one does
 */
record Ended(LocalDate day, Lapse lapse, @Nullable Fact fact) {

  /** Returns why, in Swedish. */
  String swedish() {
    if (lapse instanceof Lapse.At at) {
      return at.by().name();
    }
    if (lapse instanceof Lapse.AtAge atAge) {
      return "den enskilde fyller " + atAge.age() + " år";
    }
    if (fact instanceof Extension extension && lapse instanceof Lapse.Extended) {
      return "tiden förlängd till " + extension.until();
    }
    return fact == null ? "" : "ersatt av " + FactType.of(fact).swedish() + " " + fact.id();
  }
}
