package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Facts;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.Person;
import se.lagfrist.casefile.Placement;
import se.lagfrist.rulebook.Fulfilment;
import se.lagfrist.rulebook.Happening;
import se.lagfrist.rulebook.Lapse;
import se.lagfrist.rulebook.Rule;

/** Finds what ends the need of one rule about one anchor. */
final class WhatEnds implements Lapse.Cases {

  private static final FactType EXTENSION = FactType.of(Extension.class);

  private final Rule rule;
  private final Fact anchor;
  private final CaseView view;
  private final Ends ends;

  /**
   * What is asked.
   *
   * @param counts the day from which things count for the duty
   */
  WhatEnds(Rule rule, Fact anchor, CaseView view, LocalDate counts) {
    this.rule = rule;
    this.anchor = anchor;
    this.view = view;
    this.ends = new Ends(counts, view.asOf());
  }

  /** Returns the ends of the need. */
  Ends ends() {
    List<Lapse> lapses = rule.lapses();
    for (int i = 0; i < lapses.size(); i++) {
      lapses.get(i).to(this);
    }
    if (view.hasEndedByLaw()) {
      for (Fulfilment one : rule.fulfilments()) {
        if (one.by().field().name().equals(Conclusions.ENDED_ON)) {
          byLaw(one.by());
        }
      }
    }
    return ends;
  }

  /** What meets the duty when somebody does it ends it when the law does. */
  private void byLaw(Happening by) {
    for (Fact fact : view.facts(anchor, by)) {
      LocalDate day = by.in(fact);
      if (day != null && isEndedByOther(fact)) {
        ends.add(day, new Lapse.At(by, false), fact, false);
      }
    }
  }

  /** What a rule itself says occurs does not end the rule. */
  private boolean isEndedByOther(Fact fact) {
    Rule ending = view.endedByLaw(fact.id());
    return ending != null && !ending.id().equals(rule.id());
  }

  @Override
  public void at(Lapse.At at) {
    List<Fact> told = at.inCase() ? view.facts(at.by()) : view.facts(anchor, at.by());
    for (int i = 0; i < told.size(); i++) {
      Fact fact = told.get(i);
      LocalDate day = takesEffect(at.by(), fact);
      Rule ending = view.endedByLaw(fact.id());
      boolean own = ending != null && ending.id().equals(rule.id());
      if (day != null && !own) {
        // A stated last day is still part of the time; the need ends the day after.
        boolean stated = at.by().field().stated();
        ends.add(stated ? day.plusDays(1) : day, at, fact, isFinal(at, fact));
      }
    }
  }

  /**
   * Returns the day on which what happened ends the need. A judgment that awaits legal force ends
   * nothing before that, and care that does leaves a placement as it was until then.
   */
  private @Nullable LocalDate takesEffect(Happening by, Fact fact) {
    if (fact instanceof Judgment judgment
        && Boolean.TRUE.equals(judgment.awaitsLegalForce())
        && by.field().name().equals("announcedOn")) {
      return judgment.legalForceOn();
    }
    if (anchor instanceof Placement
        && fact instanceof CoerciveMeasure care
        && by.field().required()
        && Boolean.TRUE.equals(care.awaitsLegalForce())) {
      return care.legalForceOn();
    }
    return by.in(fact);
  }

  @Override
  public void atAge(Lapse.AtAge lapse) {
    LocalDate birth = view.birthDate();
    if (birth != null) {
      ends.add(birth.plusYears(lapse.age()), lapse, null, false);
    }
  }

  /** The death of the person, or the end of the very thing the duty is about. */
  private boolean isFinal(Lapse.At at, Fact fact) {
    boolean itself = fact.id().equals(anchor.id()) || fact.id().equals(anchor.concerns());
    return fact instanceof Person || (itself && at.by().field().name().equals("endedOn"));
  }

  @Override
  public void extended(Lapse.Extended lapse) {
    Facts extensions = view.all(EXTENSION).concerning(anchor.id());
    for (int i = 0; i < extensions.size(); i++) {
      Extension extension = (Extension) extensions.get(i);
      LocalDate day = extension.decidedOn();
      if (extensions.concerns(i, anchor.id()) && extension.until() != null && day != null) {
        ends.add(day, lapse, extension, false);
      }
    }
  }

  @Override
  public void replaced(Lapse.Replaced lapse) {
    LocalDate own = DutyFacts.anchorDay(anchor);
    if (own == null) {
      return;
    }
    DateField field = FactType.of(anchor).requiredDates().get(0);
    // A new decision on the same measure follows on a new application.
    boolean renewed = anchor instanceof Decision;
    Facts all = view.all(FactType.of(anchor));
    Facts same = renewed ? all : all.concerning(anchor.concerns());
    for (int i = 0; i < same.size(); i++) {
      Fact fact = same.get(i);
      LocalDate day = field.of(fact);
      if (!fact.id().equals(anchor.id())
          && (renewed || Objects.equals(fact.concerns(), anchor.concerns()))
          && sameSort(fact)
          && extendsSomething(fact)
          && day != null
          && day.isAfter(own)) {
        ends.add(day, lapse, fact, false);
      }
    }
  }

  @Override
  public void withOuter(Lapse.WithOuter lapse) {
    Fact outer = outer(anchor);
    Fact last = outer == null ? null : goneOverInto(outer);
    LocalDate ended = last == null ? null : FactType.of(last).endOf(last);
    if (ended != null) {
      ends.add(ended, lapse, last, false);
    }
  }

  /** Returns the measure of the same kind of fact that a fact hangs on, or null. */
  private @Nullable Fact outer(Fact inner) {
    String named = inner.concerns();
    return named == null ? null : view.named(FactType.of(inner), named);
  }

  /** Returns the last of the measures that a measure went over into without a break. */
  private Fact goneOverInto(Fact measure) {
    Fact last = measure;
    Set<String> seen = new HashSet<>();
    while (seen.add(last.id())) {
      Facts all = view.all(FactType.of(last));
      for (int i = 0; i < all.size(); i++) {
        Fact later = all.get(i);
        if (!seen.contains(later.id())
            && takesOver(later, last)
            && last.equals(new Matter(later, view).measureBefore())) {
          last = later;
          break;
        }
      }
    }
    return last;
  }

  /** What hangs on a measure names it too, but does not take its place. */
  private static boolean takesOver(Fact later, Fact before) {
    return later instanceof CoerciveMeasure mine
        && before instanceof CoerciveMeasure other
        && mine.kind() != null
        && other.kind() != null
        && mine.kind().follows(other.kind());
  }

  /** An extension without a last day extends nothing, so it takes over from nothing either. */
  private static boolean extendsSomething(Fact fact) {
    return !(fact instanceof Extension extension) || extension.until() != null;
  }

  private boolean sameSort(Fact fact) {
    if (anchor instanceof CoerciveMeasure mine && fact instanceof CoerciveMeasure other) {
      return mine.kind() == other.kind();
    }
    if (anchor instanceof Decision mine && fact instanceof Decision other) {
      return mine.measure() == other.measure() && mine.law() == other.law();
    }
    return true;
  }
}
