package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Facts;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.JudgmentOutcome;
import se.lagfrist.casefile.Measure;

/**
 * A measure that the board decided on or that a court granted.
 *
 * @param fact the decision or the judgment
 * @param measure what was granted
 * @param from the first day it could be carried out
 */
record Granted(Fact fact, Measure measure, LocalDate from) {

  private static final FactType DECISION = FactType.of(Decision.class);
  private static final FactType JUDGMENT = FactType.of(Judgment.class);

  /**
   * Returns the latest that could be carried out on a day, by decision or judgment; null if there
   * is none, or if they are of different measures. Among very many it is asked, not looked for.
   */
  static @Nullable Granted latest(CaseFile file, Set<Measure> measures, LocalDate day) {
    Granted latest = null;
    for (FactType type : List.of(DECISION, JUDGMENT)) {
      Facts all = file.facts(type);
      if (all.isMany()) {
        return null;
      }
      for (Granted one : standing(all, measures, day)) {
        if (latest != null && latest.measure != one.measure) {
          return null;
        }
        latest = latest == null || !one.from.isBefore(latest.from) ? one : latest;
      }
    }
    return latest;
  }

  private static List<Granted> standing(Facts all, Set<Measure> measures, LocalDate day) {
    List<Granted> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Granted one = of(all.get(i));
      LocalDate ended = FactType.of(all.get(i)).endOf(all.get(i));
      if (one != null
          && measures.contains(one.measure)
          && !one.from.isAfter(day)
          && (ended == null || !ended.isBefore(day))) {
        found.add(one);
      }
    }
    return found;
  }

  private static @Nullable Granted of(Fact fact) {
    Measure measure = null;
    LocalDate from = null;
    if (fact instanceof Decision decision && !Candidates.isRefusal(decision)) {
      measure = decision.measure();
      from = decision.decidedOn();
    } else if (fact instanceof Judgment judgment
        && judgment.outcome() == JudgmentOutcome.GRANTS_MEASURE) {
      measure = judgment.measure();
      from =
          Boolean.TRUE.equals(judgment.awaitsLegalForce())
              ? judgment.legalForceOn()
              : judgment.announcedOn();
    }
    return measure == null || from == null ? null : new Granted(fact, measure, from);
  }
}
