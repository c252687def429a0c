package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.EndReason;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.obligation.WhyNot;
import se.lagfrist.rulebook.Rule;

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
  private static final String END_REASON = "endReason";

  /** Nothing follows. */
  static Conclusions none(CaseFile known) {
    return new Conclusions(known, Map.of(), List.of());
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

  /**
   * Returns the same when what a rule says has occurred ended a measure or a decision on a day, and
   * everything that hangs on it: it has run out.
   */
  Conclusions ended(Rule by, Fact anchor, Fact measure, LocalDate day) {
    Map<String, List<Concluded>> all = new LinkedHashMap<>(concluded);
    List<Fact> facts = new ArrayList<>(file.facts().size());
    for (Fact fact : file.facts()) {
      boolean hangs = measure.id().equals(fact.concerns()) && fact.getClass() == measure.getClass();
      if ((fact.id().equals(measure.id()) || hangs) && FactType.of(fact).endOf(fact) == null) {
        List<Concluded> its = new ArrayList<>(all.getOrDefault(fact.id(), List.of()));
        its.add(new Concluded(by, anchor, ENDED_ON));
        all.put(fact.id(), List.copyOf(its));
        Fact over = FactType.of(fact).with(fact, ENDED_ON, day);
        facts.add(FactType.of(over).with(over, END_REASON, EndReason.EXPIRED));
      } else {
        facts.add(fact);
      }
    }
    return new Conclusions(file.with(facts), all, missing);
  }
}
