package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Facts;
import se.lagfrist.casefile.Person;
import se.lagfrist.casefile.Placement;
import se.lagfrist.obligation.Gap;
import se.lagfrist.rulebook.Counting;
import se.lagfrist.rulebook.Happening;
import se.lagfrist.rulebook.Lapse;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.PeriodDue;
import se.lagfrist.rulebook.Rule;

/** Reads from a case what one rule asks about one anchor. */
final class DutyFacts {

  private static final FactType EXTENSION = FactType.of(Extension.class);

  private final Rule rule;
  private final Fact anchor;
  private final CaseView view;
  private final Fact link;

  DutyFacts(Rule rule, Fact anchor, CaseView view) {
    this.rule = rule;
    this.anchor = anchor;
    this.view = view;
    Counting counting = rule.counting();
    boolean chained = counting.chainDays() > 0;
    this.link = chained ? Chain.link(anchor, view) : anchor;
  }

  /** Returns what starts the clock: a day, or another where that has none. */
  Started started(Happening happening, @Nullable Happening otherwise) {
    return new WhatStarts(rule, anchor, link, view).started(happening, otherwise);
  }

  /**
   * Returns the day from which things count: the start, or the first day of the fact itself if the
   * clock starts from a day that someone stated ahead, or from the birth of the person: what was
   * over before a measure was decided ends nothing of it.
   */
  LocalDate counts(LocalDate start, Happening from) {
    LocalDate own = anchor.occurredOn();
    if (own == null) {
      return start;
    }
    if (from.field().stated()) {
      return own.isAfter(start) ? start : own;
    }
    boolean birth = from.factType().type() == Person.class && !(anchor instanceof Person);
    return birth && own.isAfter(start) ? own : start;
  }

  /**
   * Returns the gap if what was done shows that the clock has started, though nothing says when: an
   * appeal of a decision whose service is not recorded may be late. What the same fact tells of
   * itself is judged by its own fields.
   */
  @Nullable Gap startShown(Started started) {
    Fact fact = started.fact();
    if (fact == null || started.happening().field().stated() || !isTimeFromStart()) {
      return null;
    }
    Happenings done = done(LocalDate.MIN, started.happening());
    Happened one = done.first();
    while (one != null && one.fact().id().equals(fact.id())) {
      one = done.after(one);
    }
    return one == null
        ? null
        : new Gap(fact.id(), started.happening().field().name(), started.happening().name());
  }

  /** What is to be done before or at the very thing the clock starts from shows nothing of it. */
  private boolean isTimeFromStart() {
    List<LawText> versions = rule.law().versions();
    return versions.get(versions.size() - 1).due() instanceof PeriodDue.Within;
  }

  /** Returns what was done, as far back as each sentence of the rule says. */
  Happenings done(LocalDate start, Happening from) {
    return new WhatMeets(rule, anchor, link, view).done(counts(start, from));
  }

  /** Returns the gap if what was done, or what ended the need, must have been on an unknown day. */
  @Nullable Gap undated(Happenings done) {
    if (done.undated() != null) {
      return done.undated();
    }
    List<Lapse> lapses = rule.lapses();
    for (int i = 0; i < lapses.size(); i++) {
      if (lapses.get(i) instanceof Lapse.At at && at.by().field().required()) {
        Fact fact = view.told(anchor, Choice.of(at.by())).missing();
        if (fact != null && !(fact instanceof Person)) {
          return new Gap(fact.id(), at.by().field().name(), at.by().name());
        }
      }
    }
    return null;
  }

  /** Returns the gap if only what came after the last day shows that the thing was done. */
  @Nullable Gap shownTooLate(@Nullable LocalDate limit) {
    return LateSign.behind(limit, rule, anchor, view);
  }

  /** Returns whether the age at which the duty ends was reached before the duty began. */
  boolean tooOld(LocalDate start, Happening from) {
    List<Lapse> lapses = rule.lapses();
    LocalDate birth = lapses.isEmpty() ? null : view.birthDate();
    for (int i = 0; i < lapses.size() && birth != null; i++) {
      if (lapses.get(i) instanceof Lapse.AtAge atAge
          && birth.plusYears(atAge.age()).isBefore(counts(start, from))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the ends of the need, for a duty that starts on a day.
   *
   * @param last the last day in time that the law gives; null if it gives none
   */
  Ends ends(LocalDate start, Happening from, @Nullable LocalDate last) {
    return new WhatEnds(rule, anchor, view, start, counts(start, from), last).ends();
  }

  /**
   * Returns whether it is the law that ended the need, unseen by those who acted: what they did
   * afterwards was done all the same, only too late.
   */
  boolean endedByLaw(Ended ended) {
    Fact fact = ended.fact();
    return fact != null && ended.isByAnEnd() && view.endedByLaw(fact.id()) != null;
  }

  /**
   * Returns what ended the need of a duty with a last day, or null: what the law brings about since
   * the thing was not done does not undo that it was not done. What the court decided does.
   */
  @Nullable Ended endedBy(@Nullable Ended ended, @Nullable LocalDate limit) {
    Fact fact = ended == null || !ended.isByAnEnd() ? null : ended.fact();
    Rule law = fact == null ? null : view.endedByLaw(fact.id());
    boolean tooLate =
        ended != null
            && limit != null
            && limit.isBefore(ended.day())
            && law != null
            && !law.isConclusion();
    return tooLate ? ownEnd() : ended;
  }

  /** Returns the recorded end of the very thing the duty is about, if that ends the duty. */
  private @Nullable Ended ownEnd() {
    for (Lapse lapse : rule.lapses()) {
      if (lapse instanceof Lapse.At at
          && at.by().field().name().equals(Conclusions.ENDED_ON)
          && at.by().matches(anchor)
          && view.endedByLaw(anchor.id()) == null) {
        LocalDate day = at.by().in(anchor);
        return day == null || day.isAfter(view.asOf()) ? null : new Ended(day, at, anchor);
      }
    }
    return null;
  }

  /**
   * Returns the decision that moved the last day of the duty, or null: the last one that names a
   * later day than the rule gives.
   *
   * @param own the days that the rule gives
   * @param counts the day from which things count; what was extended before it was another time
   */
  @Nullable Extension extension(Days own, LocalDate counts) {
    if (!rule.extendable()) {
      return null;
    }
    Facts all = view.all(EXTENSION).concerning(anchor.id());
    Extension found = null;
    for (int i = 0; i < all.size(); i++) {
      Extension one = (Extension) all.get(i);
      LocalDate until = one.until();
      LocalDate decided = one.decidedOn();
      if (all.concerns(i, anchor.id())
          && until != null
          && decided != null
          && !decided.isBefore(counts)
          && (own.last() == null || until.isAfter(own.last()))
          && (found == null || found.decidedOn() == null || !decided.isBefore(found.decidedOn()))) {
        found = one;
      }
    }
    return found;
  }

  /** Returns the first time the prohibition was broken in its window, or null. */
  @Nullable Happened broken(LocalDate start, @Nullable LocalDate end) {
    Happened first = null;
    for (Happening happening : rule.brokenBy()) {
      Happened found = first(happening, start);
      if (found != null
          && (end == null || found.day().isBefore(end))
          && (first == null || found.day().isBefore(first.day()))) {
        first = found;
      }
    }
    return first;
  }

  /** Returns the end of the prohibition's window, or null while it is open. */
  @Nullable Happened windowEnd(LocalDate start) {
    return rule.until() == null ? null : first(rule.until(), start);
  }

  private @Nullable Happened first(Happening happening, LocalDate from) {
    boolean placed =
        happening.factType().type() == Placement.class && anchor instanceof CoerciveMeasure;
    Fact fact =
        placed
            ? FirstPlacement.first(happening, anchor, view, from)
            : view.told(anchor, Choice.of(happening)).from(from);
    LocalDate day = fact == null ? null : happening.in(fact);
    return fact == null || day == null ? null : new Happened(day, fact, happening);
  }

  /** Returns the gap if the anchor itself must have happened, but on an unknown day. */
  @Nullable Gap anchorGap() {
    for (DateField field : FactType.of(anchor).requiredDates()) {
      if (field.isMissing(anchor)) {
        return new Gap(anchor.id(), field.name(), field.swedish());
      }
    }
    return null;
  }

  /** Returns the day the anchor itself happened, if it has one. */
  @Nullable LocalDate anchorDay() {
    return anchorDay(anchor);
  }

  static @Nullable LocalDate anchorDay(Fact anchor) {
    List<DateField> dates = FactType.of(anchor).requiredDates();
    return dates.isEmpty() ? null : dates.get(0).of(anchor);
  }

  Fact anchor() {
    return anchor;
  }

  CaseView view() {
    return view;
  }
}
