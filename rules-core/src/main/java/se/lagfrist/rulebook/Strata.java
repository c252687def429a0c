package se.lagfrist.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Judgment;

/**
 * Puts conclusions in the order in which they are drawn: one that needs a kind of fact, or that
 * there is none, comes after those that give it. That what a conclusion gives is not there already
 * keeps it from no other place: what is recorded beats it. Those that read the kind they give are
 * drawn at once, from what was there before them. Other conclusions that wait for each other are
 * refused.
 */
final class Strata {

  private static final FactType JUDGMENT = FactType.of(Judgment.class);
  private static final FactType MEASURE = FactType.of(CoerciveMeasure.class);

  /**
   * A conclusion with what is asked of it over and over.
   *
   * @param written the conclusion
   * @param given the kinds of facts that it gives
   * @param isLink whether it tells only what a fact is about
   */
  private record Conclusion(Written written, Set<FactType> given, boolean isLink) {

    static Conclusion of(Written written) {
      Set<FactType> given = new HashSet<>();
      for (Inference inference : written.rule().inferences()) {
        if (inference instanceof Inference.ThereIs there) {
          given.add(there.type());
        }
      }
      boolean link = written.rule().inferences().stream().allMatch(Inference::isLink);
      return new Conclusion(written, Set.copyOf(given), link);
    }

    Rule rule() {
      return written.rule();
    }

    Trigger trigger() {
      return written.trigger();
    }
  }

  private Strata() {}

  /**
   * Returns the conclusions among rules, step by step.
   *
   * @throws IllegalArgumentException in Swedish, if conclusions wait for each other
   */
  static List<Map<String, Written>> of(Collection<Written> rules) {
    List<Conclusion> left = new ArrayList<>();
    for (Written one : rules) {
      if (one.rule().isConclusion()) {
        left.add(Conclusion.of(one));
      }
    }
    List<Map<String, Written>> steps = new ArrayList<>();
    while (!left.isEmpty()) {
      Map<String, Written> step = new LinkedHashMap<>();
      for (Conclusion one : left) {
        if (left.stream().noneMatch(other -> other != one && needs(one, other))) {
          step.put(one.rule().id(), one.written());
        }
      }
      if (step.isEmpty()) {
        throw new IllegalArgumentException(
            "Slutsatserna "
                + left.stream().map(w -> w.rule().id()).collect(Collectors.joining(", "))
                + " väntar på varandra: var och en behöver en uppgift som en annan av dem ger."
                + " Ta bort ett villkor så att ordningen blir entydig.");
      }
      left.removeIf(one -> step.containsKey(one.rule().id()));
      steps.add(step);
    }
    return steps;
  }

  /**
   * What facts are about is told first, along a chain from its end, but after what gives the facts
   * that they can be about; what follows from a fact comes after it is known what the fact is
   * about.
   */
  private static boolean needs(Conclusion one, Conclusion other) {
    if (one.isLink()) {
      return other.isLink()
          ? goesThrough(one, other.trigger().anchor()) && !isMeasureAfter(other)
          : other.given().stream().anyMatch(type -> canBeAbout(one, type));
    }
    Set<FactType> own = one.given();
    boolean tellsOfAnchor =
        other.isLink() && own.stream().noneMatch(type -> canBeAbout(other, type));
    Predicate<FactType> theirs =
        type -> other.given().contains(type) || (tellsOfAnchor && type == other.trigger().anchor());
    if (takesFromBefore(one) && findsDays(other)) {
      return true;
    }
    return one.trigger().reads().stream()
            .anyMatch(t -> theirs.test(t) && !(own.contains(t) && readsWhatItGives(other, t)))
        || one.trigger().misses().stream().anyMatch(t -> theirs.test(t) && !own.contains(t));
  }

  private static boolean readsWhatItGives(Conclusion one, FactType kind) {
    return one.trigger().reads().contains(kind) && one.given().contains(kind);
  }

  /** What goes along a chain comes after it is known what the link before it is about. */
  private static boolean goesThrough(Conclusion one, FactType before) {
    return one.rule().inferences().stream()
        .anyMatch(i -> i instanceof Inference.Through through && through.via() == before);
  }

  /** What a judgment decided on is a measure of its own, and one measure is within another. */
  private static boolean canBeAbout(Conclusion one, FactType type) {
    FactType anchor = one.trigger().anchor();
    return type == MEASURE
        && (goesThrough(one, JUDGMENT)
            || anchor == MEASURE
            || (anchor == JUDGMENT && choosesMeasure(one))
            || isMeasureAfter(one));
  }

  private static boolean choosesMeasure(Conclusion one) {
    return one.rule().inferences().stream()
        .anyMatch(i -> i instanceof Inference.OnlyOne only && only.candidates().contains(MEASURE));
  }

  /** What goes from a measure to the one it went over into leads to a measure, and no further. */
  private static boolean isMeasureAfter(Conclusion one) {
    return one.rule().inferences().stream().anyMatch(Inference.MeasureAfter.class::isInstance);
  }

  /** What a measure has from the one before comes after that one has all its days. */
  private static boolean takesFromBefore(Conclusion one) {
    return one.rule().inferences().stream().anyMatch(Inference.AsMeasureBefore.class::isInstance);
  }

  private static boolean findsDays(Conclusion one) {
    return one.rule().inferences().stream().anyMatch(Inference.SameDayAs.class::isInstance);
  }
}
