package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Facts;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.Postponement;
import se.lagfrist.casefile.Stay;
import se.lagfrist.rulebook.Fulfilment;
import se.lagfrist.rulebook.Happening;
import se.lagfrist.rulebook.Lapse;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.time.StatutoryTime;

/** Finds what ends the need of one rule about one anchor. */
final class WhatEnds implements Lapse.Cases {

  private static final FactType EXTENSION = FactType.of(Extension.class);
  private static final FactType JUDGMENT = FactType.of(Judgment.class);

  private final Rule rule;
  private final Fact anchor;
  private final CaseView view;
  private final LocalDate counts;
  private final @Nullable LocalDate last;
  private final Ends ends;
  private final EndsByDay byDay;

  /**
   * What is asked.
   *
   * @param start the day the duty starts
   * @param counts the day from which things count for the duty
   * @param last the last day in time that the law gives; null if it gives none
   */
  WhatEnds(
      Rule rule,
      Fact anchor,
      CaseView view,
      LocalDate start,
      LocalDate counts,
      @Nullable LocalDate last) {
    this.last = last;
    this.rule = rule;
    this.anchor = anchor;
    this.view = view;
    this.counts = counts;
    this.ends = new Ends(counts, view.asOf());
    this.byDay = new EndsByDay(anchor, view, start, counts, ends);
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

  /** What meets the duty when somebody does it ends it when the law does, however early. */
  private void byLaw(Happening by) {
    Choice other = Choice.of(by).because(Choice.Cause.ANOTHER_RULE, rule);
    byDay.add(view.told(anchor, other), other, new Lapse.At(by, false));
  }

  @Override
  public void at(Lapse.At at) {
    Choice choice = Choice.of(at.by());
    if (view.hasEndedByLaw()) {
      // What a rule itself says occurs does not end the rule.
      choice = choice.because(Choice.Cause.NOT_THE_RULE, rule);
    }
    byDay.add(at.inCase() ? view.inCase(choice) : view.told(anchor, choice), choice, at);
  }

  @Override
  public void atAge(Lapse.AtAge lapse) {
    LocalDate birth = view.birthDate();
    if (birth != null) {
      ends.add(birth.plusYears(lapse.age()), lapse, null, false);
    }
  }

  @Override
  public void after(Lapse.After lapse) {
    LocalDate from = lapse.from().matches(anchor) ? lapse.from().in(anchor) : null;
    if (from != null && (lapse.before() == null || from.isBefore(lapse.before()))) {
      ends.add(StatutoryTime.endDay(from, lapse.period()).plusDays(1), lapse, anchor, true);
    }
  }

  @Override
  public void extended(Lapse.Extended lapse) {
    Facts extensions = view.all(EXTENSION).concerning(anchor.id());
    for (int i = 0; i < extensions.size(); i++) {
      Extension extension = (Extension) extensions.get(i);
      LocalDate day = extension.decidedOn();
      LocalDate until = extension.until();
      // A time is not extended to a day within it.
      boolean longer = until != null && (last == null || until.isAfter(last));
      if (extensions.concerns(i, anchor.id()) && longer && day != null) {
        ends.add(day, lapse, extension, false);
      }
    }
  }

  @Override
  public void replaced(Lapse.Replaced lapse) {
    LocalDate own = Rivals.own(anchor);
    if (own == null) {
      return;
    }
    Facts same = view.all(FactType.of(anchor));
    Daybook others =
        same.isMany()
            ? view.kept(Rivals.class, Rivals.class, () -> new Rivals(view)).of(anchor)
            : new Daybook(Rivals.day(anchor), Rivals.among(same, anchor));
    for (LocalDate day : List.of(counts, view.asOf().plusDays(1))) {
      Fact fact = others.from(day.isAfter(own) ? day : own.plusDays(1));
      LocalDate its = fact == null ? null : others.by().in(fact);
      if (its != null) {
        ends.add(its, lapse, fact, false);
      }
    }
  }

  @Override
  public void grantedAnew(Lapse.GrantedAnew lapse) {
    Fact grant = granted();
    GrantsInTurn.Begun next = grant == null ? null : GrantsInTurn.after(grant, view);
    if (next != null) {
      ends.add(next.day(), lapse, next.fact(), false);
    }
  }

  /**
   * Returns the grant that the duty is about: a stay, a postponement and an interruption are of the
   * one they name.
   */
  private @Nullable Fact granted() {
    String named = anchor.concerns();
    boolean ofAnother =
        anchor instanceof Stay || anchor instanceof Postponement || anchor instanceof Interruption;
    return !ofAnother ? anchor : named == null ? null : view.named(JUDGMENT, named);
  }

  @Override
  public void withOuter(Lapse.WithOuter lapse) {
    Fact outer = outer(anchor);
    Fact last = outer == null ? null : Successors.of(view).last(outer);
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
}
