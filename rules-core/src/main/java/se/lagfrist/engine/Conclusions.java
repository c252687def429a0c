package se.lagfrist.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.obligation.WhyNot;

/**
 * A case with what follows from it.
 *
 * @param file the case, concluded facts and fields among the recorded ones
 * @param concluded by fact id what was concluded, the whole fact or a field of it
 * @param missing facts that must be there and are not
 */
record Conclusions(CaseFile file, Map<String, List<Concluded>> concluded, List<Concluded> missing) {

  /** The field that tells when a measure ended. */
  static final String ENDED_ON = "endedOn";

  /** The field that tells why. */
  static final String END_REASON = "endReason";

  /** Nothing follows. */
  static Conclusions none(CaseFile known) {
    return new Conclusions(known, Map.of(), List.of());
  }

  /** Returns whether nobody recorded a fact: it was concluded as a whole. */
  boolean isConcluded(Fact fact) {
    return concluded.getOrDefault(fact.id(), List.of()).stream()
        .anyMatch(one -> one.field().isEmpty());
  }

  /**
   * Returns what was given by some of what was concluded, in order of the facts it was given to.
   */
  List<WhyNot.Given> given(Predicate<Concluded> some) {
    List<WhyNot.Given> given = new ArrayList<>();
    for (Map.Entry<String, List<Concluded>> entry : new TreeMap<>(concluded).entrySet()) {
      Fact fact = file.fact(entry.getKey()).orElse(null);
      for (Concluded one : entry.getValue()) {
        if (fact != null && some.test(one)) {
          given.add(one.given(fact));
        }
      }
    }
    missing.stream().filter(some).forEach(one -> given.add(one.asked()));
    return given;
  }

  /** Returns the facts that were concluded by what also asks for them, for their day is unknown. */
  List<Fact> guessed() {
    if (missing.isEmpty()) {
      return List.of();
    }
    List<Fact> guessed = new ArrayList<>();
    concluded.forEach(
        (id, ones) -> {
          if (ones.stream().anyMatch(this::isGuess)) {
            file.fact(id).ifPresent(guessed::add);
          }
        });
    return guessed;
  }

  private boolean isGuess(Concluded one) {
    return one.field().isEmpty()
        && missing.stream()
            .anyMatch(m -> m.rule().equals(one.rule()) && m.from().id().equals(one.from().id()));
  }
}
