package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Facts;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.Person;
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
  private static final DateField EXECUTION_ENDED = FactType.of(Execution.class).date("endedOn");
  private static final FactType JUDGMENT = FactType.of(Judgment.class);

  /** The days on which a fact is over; of a file, when it was culled or handed over. */
  private static final Set<String> ITS_END =
      Set.of("endedOn", "validUntil", "closedOn", "culledOn", "handedOverOn");

  private final Rule rule;
  private final Fact anchor;
  private final CaseView view;
  private final LocalDate start;
  private final LocalDate counts;
  private final @Nullable LocalDate last;
  private final Ends ends;

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
    this.start = start;
    this.counts = counts;
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

  /** What meets the duty when somebody does it ends it when the law does, however early. */
  private void byLaw(Happening by) {
    Choice other = Choice.of(by).because(Choice.Cause.ANOTHER_RULE, rule);
    add(view.told(anchor, other), other, new Lapse.At(by, false));
  }

  @Override
  public void at(Lapse.At at) {
    Choice choice = Choice.of(at.by());
    if (view.hasEndedByLaw()) {
      // What a rule itself says occurs does not end the rule.
      choice = choice.because(Choice.Cause.NOT_THE_RULE, rule);
    }
    add(at.inCase() ? view.inCase(choice) : view.told(anchor, choice), choice, at);
  }

  /**
   * Adds the first end that counts and the next to come, by day and then by id. The end of the very
   * thing the duty is about counts whenever it came.
   */
  private void add(Told told, Choice choice, Lapse.At at) {
    First first = new First(at);
    if (choice.by().field().equals(EXECUTION_ENDED) && !(anchor instanceof Execution)) {
      lastOf(told).forEach(first::consider);
      first.add();
      return;
    }
    boolean many = false;
    for (Told.Part part : told.parts()) {
      Daybook book = part.book();
      if (part.group() == Told.Group.FEW || book.isFew()) {
        book.facts().forEach(first::consider);
      } else {
        many = true;
        LegalForce force = LegalForce.of(book, anchor, view);
        for (Daybook one : List.of(force.atOnce(), force.waiting())) {
          first.consider(from(one, carried(choice, part) ? LocalDate.MIN : told(at, counts)));
          first.consider(one.from(told(at, view.asOf().plusDays(1))));
        }
      }
    }
    if (many) {
      first.consider(itself(choice, anchor.id()));
      if (!CaseView.isOfItsOwn(anchor, choice.by().factType())) {
        first.consider(itself(choice, anchor.concerns()));
      }
    }
    first.add();
  }

  /** What is carried out by one after another goes on until the last of them has ended. */
  private static List<Fact> lastOf(Told told) {
    LocalDate last = told.last();
    if (last == null || told.parts().stream().anyMatch(part -> part.book().isOpen())) {
      return List.of();
    }
    List<Fact> found = new ArrayList<>(2);
    for (Told.Part part : told.parts()) {
      Daybook book = part.book();
      Fact first = book.from(last);
      if (book.isFew()) {
        book.facts().stream().filter(fact -> last.equals(book.by().in(fact))).forEach(found::add);
      } else if (first != null) {
        found.add(first);
      }
    }
    return found;
  }

  /** Returns the first end of a group from a day on, stays that were lifted in time left out. */
  private @Nullable Fact from(Daybook book, LocalDate day) {
    Fact first = book.from(day);
    if (first == null || !isLifted(first)) {
      return first;
    }
    List<Fact> holding = new ArrayList<>(book.facts());
    holding.removeIf(this::isLifted);
    return new Daybook(book.by(), holding).from(day);
  }

  /** A stay that was lifted before the duty started does not hold it. */
  private boolean isLifted(Fact fact) {
    return fact instanceof Stay stay && stay.liftedOn() != null && !stay.liftedOn().isAfter(start);
  }

  /** Returns whether a group carries out or holds the very thing the duty is about. */
  private boolean carried(Choice choice, Told.Part part) {
    Class<? extends Fact> type = choice.by().factType().type();
    return (type == Execution.class && anchor.id().equals(part.about()))
        || (type == Stay.class && isOfTheInterrupted(part.about()));
  }

  /** What is interrupted while it is stayed is held by the stay, which came before. */
  private boolean isOfTheInterrupted(@Nullable String concerned) {
    return anchor instanceof Interruption
        && concerned != null
        && concerned.equals(anchor.concerns());
  }

  private @Nullable Fact itself(Choice choice, @Nullable String id) {
    Fact fact = id == null ? null : view.named(choice.by().factType(), id);
    return fact != null && choice.takes(fact, view) ? fact : null;
  }

  /** Returns the day that tells of an end on a day. */
  private static LocalDate told(Lapse.At at, LocalDate end) {
    return at.by().field().stated() ? end.minusDays(1) : end;
  }

  /** The first of the ends that count. */
  private final class First {

    private final Lapse.At at;
    private @Nullable Fact fact;
    private LocalDate day = LocalDate.MAX;

    First(Lapse.At at) {
      this.at = at;
    }

    void consider(@Nullable Fact one) {
      LocalDate said = one == null ? null : LegalForce.takesEffect(at.by(), one, anchor);
      if (one == null || said == null || isLifted(one)) {
        return;
      }
      // A stated last day is still part of the time; the need ends the day after.
      LocalDate its = at.by().field().stated() ? said.plusDays(1) : said;
      if (its.isAfter(view.asOf())) {
        ends.add(its, at, one, false);
        return;
      }
      boolean earlier =
          its.isBefore(day)
              || (its.equals(day) && fact != null && one.id().compareTo(fact.id()) < 0);
      if (earlier && (isFinal(at, one) || !its.isBefore(counts))) {
        fact = one;
        day = its;
      }
    }

    void add() {
      if (fact != null) {
        ends.add(day, at, fact, true);
      }
    }
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

  /**
   * The death of the person, the end of the very thing the duty is about, or that it was carried
   * out: what is given already when it is decided has been given.
   */
  private boolean isFinal(Lapse.At at, Fact fact) {
    boolean itself = fact.id().equals(anchor.id()) || fact.id().equals(anchor.concerns());
    String field = at.by().field().name();
    return fact instanceof Person
        || (itself && ITS_END.contains(field))
        || (fact instanceof Stay && isOfTheInterrupted(fact.concerns()))
        || (fact instanceof Execution && anchor.id().equals(fact.concerns()));
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
