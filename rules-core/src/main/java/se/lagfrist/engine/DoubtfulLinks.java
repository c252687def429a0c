package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.List;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.Review;
import se.lagfrist.rulebook.Inference;

/** What facts are said to be about, or were taken to be about, where another is as likely. */
final class DoubtfulLinks {

  private static final FactType MEASURE = FactType.of(CoerciveMeasure.class);

  private final CaseFile file;
  private final Conclusions drawn;

  /** Whether a measure was applied for and not decided: a judgment may be on that. */
  private final boolean somethingWaits;

  /**
   * Looks at a case.
   *
   * @param file the case with what follows from it
   * @param drawn what follows
   */
  DoubtfulLinks(CaseFile file, Conclusions drawn) {
    this.file = file;
    this.drawn = drawn;
    this.somethingWaits = file.facts(MEASURE).stream().anyMatch(DoubtfulLinks::waits);
  }

  private static boolean waits(Fact fact) {
    return fact instanceof CoerciveMeasure measure
        && measure.decidedOn() == null
        && measure.applicationOn() != null;
  }

  /** Returns whether a fact that is about something may well be about something else. */
  boolean isDoubtful(Fact fact) {
    return isGuessed(fact) || isOdd(fact);
  }

  /**
   * Of several that a fact may be about the latest was taken, or the only one of some kinds:
   * another would be as possible.
   */
  private boolean isGuessed(Fact fact) {
    return drawn.concluded().getOrDefault(fact.id(), List.of()).stream()
        .filter(one -> one.field().equals("concerns"))
        .flatMap(one -> one.rule().inferences().stream())
        .anyMatch(inference -> leavesOthers(inference, fact));
  }

  private boolean leavesOthers(Inference inference, Fact fact) {
    if (!(inference instanceof Inference.OnlyOne only)) {
      return inference instanceof Inference.LatestDecision;
    }
    List<FactType> taken = only.candidates();
    return (Candidates.isOfWhatWasGranted(fact) && areMany(taken))
        || (fact instanceof Judgment && somethingWaits)
        || (taken.contains(MEASURE) && isAtTheTurn(fact))
        || FactType.of(fact).concerns().stream()
            // A measure's execution is recorded on it; a row of its own is first of a decision.
            .filter(kind -> !(fact instanceof Execution && kind == MEASURE))
            .anyMatch(kind -> !taken.contains(kind) && isThere(kind, fact));
  }

  /** On the day on which one measure ends and another begins either may be meant. */
  private boolean isAtTheTurn(Fact fact) {
    LocalDate day = fact.occurredOn();
    Fact about = fact.concerns() == null ? null : file.fact(fact.concerns()).orElse(null);
    return day != null
        && about instanceof CoerciveMeasure measure
        && file.facts(MEASURE).stream()
            .filter(one -> !one.id().equals(about.id()))
            .anyMatch(one -> stoodOn(day, one, day.equals(measure.decidedOn())));
  }

  /** Returns whether a measure ended on a day or, if it may have been longer, stood still. */
  private static boolean stoodOn(LocalDate day, Fact measure, boolean longer) {
    LocalDate ended = FactType.of(measure).endOf(measure);
    return ended == null ? longer : day.equals(ended) || (longer && ended.isAfter(day));
  }

  /** What is about a kind that it seldom is, or was reviewed after it had ended, is of another. */
  private boolean isOdd(Fact fact) {
    Fact about = fact.concerns() == null ? null : file.fact(fact.concerns()).orElse(null);
    if (about == null || drawn.isConcluded(fact)) {
      return false;
    }
    LocalDate ended = fact instanceof Review ? FactType.of(about).endOf(about) : null;
    LocalDate day = fact.occurredOn();
    return !FactType.of(fact).concerns().contains(FactType.of(about))
        || (ended != null && day != null && ended.isBefore(day));
  }

  private boolean areMany(List<FactType> kinds) {
    return kinds.stream().mapToInt(kind -> file.facts(kind).size()).sum() > 1;
  }

  private boolean isThere(FactType kind, Fact but) {
    return file.facts(kind).stream().anyMatch(one -> !one.id().equals(but.id()));
  }
}
