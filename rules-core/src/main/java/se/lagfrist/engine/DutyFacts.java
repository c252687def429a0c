package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Facts;
import se.lagfrist.casefile.FollowUp;
import se.lagfrist.casefile.Investigation;
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
  private static final FactType PERSON = FactType.of(Person.class);

  private final Rule rule;
  private final Fact anchor;
  private final CaseView view;
  private final Fact link;
  private final List<Fact> links;

  /**
   * Something that was done but does not count.
   *
   * @param happened what was done
   * @param body the body that did it
   */
  record Rejected(Happened happened, Body body) {}

  DutyFacts(Rule rule, Fact anchor, CaseView view) {
    this.rule = rule;
    this.anchor = anchor;
    this.view = view;
    Counting counting = rule.counting();
    boolean chained = counting.chainDays() > 0;
    this.link = chained ? Chain.link(anchor, view) : anchor;
    this.links = chained ? Chain.before(link, view, counting) : List.of();
  }

  Started started(Happening happening, @Nullable Happening otherwise) {
    Started first = started(happening);
    if (first.day() == null && otherwise != null) {
      Started second = started(otherwise);
      if (second.day() != null || first.gap() == null) {
        return second;
      }
    }
    return first;
  }

  private Started started(Happening happening) {
    if (rule.requiredFact() != null && !view.has(rule.requiredFact(), anchor)) {
      return new Started(
          null, null, happening, new Gap(anchor.id(), "investigation", rule.requiredFact()));
    }
    List<Fact> facts = happening.matches(anchor) ? List.of(anchor) : view.starts(anchor, happening);
    Fact found = null;
    LocalDate day = null;
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      LocalDate candidate = happening.in(fact);
      if (candidate != null && isOfBefore(fact, candidate)) {
        continue;
      }
      if (candidate != null && (day == null || candidate.isBefore(day))) {
        day = candidate;
        found = fact;
      }
    }
    if (day != null) {
      if (links.isEmpty() || found == null || !found.id().equals(link.id())) {
        return new Started(day, found, happening, null);
      }
      Fact first = links.get(links.size() - 1);
      return new Started(happening.in(first), first, happening, null);
    }
    if (facts.isEmpty()) {
      Gap gap =
          happening.factType().type() == Person.class
              ? new Gap(anchor.id(), happening.field().name(), happening.name())
              : null;
      return new Started(null, null, happening, gap);
    }
    DateField field = happening.field();
    for (Fact fact : facts) {
      if (field.isMissing(fact)) {
        return new Started(
            null, fact, happening, new Gap(fact.id(), field.name(), happening.name()));
      }
    }
    return new Started(null, facts.get(0), happening, null);
  }

  /**
   * An event that names nothing and came before the anchor belongs to something before it, and so
   * does an inquiry that was long over when a placement was made, or a follow-up begun: two months
   * are the shortest time that is counted from its end, and six the longest a follow-up may last.
   */
  private boolean isOfBefore(Fact fact, LocalDate day) {
    LocalDate came = anchor.occurredOn();
    if (came == null || fact.concerns() != null) {
      return false;
    }
    boolean placed = anchor instanceof Placement;
    if (fact instanceof Investigation one && (placed || anchor instanceof FollowUp)) {
      return one.closedOn() != null && one.closedOn().plusMonths(placed ? 2 : 6).isBefore(came);
    }
    return fact instanceof Event && day.isBefore(came);
  }

  /**
   * Returns the day from which things count: the start, or, if the clock starts from a day that
   * someone stated ahead, the first day of the fact that states it.
   */
  LocalDate counts(LocalDate start, Happening from) {
    if (!from.field().stated()) {
      return start;
    }
    LocalDate own = anchor.occurredOn();
    return own == null || own.isAfter(start) ? start : own;
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
    List<Happened> times = done(LocalDate.MIN, started.happening()).times();
    for (int i = 0; i < times.size(); i++) {
      if (!times.get(i).fact().id().equals(fact.id())) {
        return new Gap(fact.id(), started.happening().field().name(), started.happening().name());
      }
    }
    return null;
  }

  /** What is to be done before or at the very thing the clock starts from shows nothing of it. */
  private boolean isTimeFromStart() {
    List<LawText> versions = rule.law().versions();
    return versions.get(versions.size() - 1).due() instanceof PeriodDue.Within;
  }

  /** Returns what was done, as far back as each sentence of the rule says. */
  Happenings done(LocalDate start, Happening from) {
    return new WhatMeets(rule, anchor, links, view).done(counts(start, from));
  }

  /** Returns the gap if what was done, or what ended the need, must have been on an unknown day. */
  @Nullable Gap undated(Happenings done) {
    if (done.undated() != null) {
      return done.undated();
    }
    List<Lapse> lapses = rule.lapses();
    for (int i = 0; i < lapses.size(); i++) {
      if (lapses.get(i) instanceof Lapse.At at && at.by().field().required()) {
        for (Fact fact : view.facts(anchor, at.by())) {
          if (at.by().field().isMissing(fact) && !(fact instanceof Person)) {
            return new Gap(fact.id(), at.by().field().name(), at.by().name());
          }
        }
      }
    }
    return null;
  }

  /**
   * Returns the clock of a duty that does not begin before an age: its start is then the birthday,
   * if that is later.
   */
  Started notBeforeAge(Started started) {
    Integer age = rule.counting().fromAge();
    LocalDate day = started.day();
    if (age == null || day == null) {
      return started;
    }
    LocalDate birth = view.birthDate();
    if (birth == null) {
      Facts persons = view.all(PERSON);
      String id = persons.isEmpty() ? anchor.id() : persons.get(0).id();
      Gap gap = new Gap(id, "birthDate", "födelsedagen");
      return new Started(null, started.fact(), started.happening(), gap);
    }
    LocalDate reached = birth.plusYears(age);
    return reached.isAfter(day)
        ? new Started(reached, started.fact(), started.happening(), null)
        : started;
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

  /** Returns the ends of the need, for a duty that starts on a day. */
  Ends ends(LocalDate start, Happening from) {
    return new WhatEnds(rule, anchor, view, counts(start, from)).ends();
  }

  /**
   * Returns whether it is the law that ended the need, unseen by those who acted: what they did
   * afterwards was done all the same, only too late.
   */
  boolean endedByLaw(Ended ended) {
    Fact fact = ended.fact();
    return fact != null && view.endedByLaw(fact.id()) != null;
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
    Happened first = null;
    for (Fact fact : view.facts(anchor, happening)) {
      LocalDate day = happening.in(fact);
      if (day != null && !day.isBefore(from) && (first == null || day.isBefore(first.day()))) {
        first = new Happened(day, fact, happening);
      }
    }
    return first;
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
