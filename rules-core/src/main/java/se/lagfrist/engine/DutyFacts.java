package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Facts;
import se.lagfrist.casefile.Person;
import se.lagfrist.casefile.Review;
import se.lagfrist.obligation.Gap;
import se.lagfrist.rulebook.Fulfilment;
import se.lagfrist.rulebook.Happening;
import se.lagfrist.rulebook.Lapse;
import se.lagfrist.rulebook.Rule;

/** Reads from a case what one rule asks about one anchor. */
final class DutyFacts {

  private static final FactType EXTENSION = FactType.of(Extension.class);
  private static final Comparator<Performed> BY_DAY =
      Comparator.comparing(Performed::day).thenComparing(p -> p.fact().id());

  private final Rule rule;
  private final Fact anchor;
  private final CaseView view;
  private final Fact link;
  private final List<Fact> links;

  /**
   * Something that was done but does not count.
   *
   * @param performed what was done
   * @param body the body that did it
   */
  record Rejected(Performed performed, Body body) {}

  /**
   * What was done, as far as can be told.
   *
   * @param times when it was done and counts, earliest first
   * @param rejected what does not count, since the body that did it is not one the law allows
   * @param undated the missing day of what must have been done by all signs, or null
   */
  record Done(List<Performed> times, List<Rejected> rejected, @Nullable Gap undated) {

    static final Done NOTHING = new Done(List.of(), List.of(), null);

    /** Returns what was done after a day but does not count, earliest first. */
    List<Rejected> rejectedAfter(LocalDate day) {
      return rejected.isEmpty()
          ? rejected
          : rejected.stream()
              .filter(one -> one.performed().day().isAfter(day))
              .sorted(Comparator.comparing(Rejected::performed, BY_DAY))
              .toList();
    }
  }

  DutyFacts(Rule rule, Fact anchor, CaseView view) {
    this.rule = rule;
    this.anchor = anchor;
    this.view = view;
    boolean chained = rule.chainDays() > 0;
    this.link = chained ? Chain.link(anchor, view) : anchor;
    this.links = chained ? Chain.before(link, view, rule.chainDays()) : List.of();
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
      if (candidate != null && (day == null || candidate.isBefore(day))) {
        day = candidate;
        found = fact;
      }
    }
    if (day != null) {
      if (found != link || links.isEmpty()) {
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
   * Returns the day from which things count: the start, or, if the clock starts from a day that
   * someone stated ahead, the first day of the fact that states it.
   */
  private LocalDate counts(LocalDate start, Happening from) {
    if (!from.field().stated()) {
      return start;
    }
    LocalDate own = anchor.occurredOn();
    return own == null || own.isAfter(start) ? start : own;
  }

  /** Returns what was done, on or after the start unless the rule says that earlier counts too. */
  Done done(LocalDate start, Happening from) {
    LocalDate first = counts(start, from);
    List<Performed> times = List.of();
    List<Rejected> rejected = List.of();
    Gap undated = null;
    List<Fulfilment> fulfilments = rule.fulfilments();
    for (int i = 0; i < fulfilments.size(); i++) {
      Fulfilment fulfilment = fulfilments.get(i);
      Happening by = fulfilment.by();
      List<Fact> facts = meeting(by);
      for (int j = 0; j < facts.size(); j++) {
        Fact fact = facts.get(j);
        LocalDate day = by.in(fact);
        if (day == null) {
          undated = undated == null && by.field().isMissing(fact) ? gap(fact, by) : undated;
        } else if (!allowed(fulfilment.bodies(), fact)) {
          rejected = rejected.isEmpty() ? new ArrayList<>() : rejected;
          rejected.add(new Rejected(new Performed(day, fact, by), body(fact)));
        } else if (fulfilment.earlierCounts() || !day.isBefore(first)) {
          times = times.isEmpty() ? new ArrayList<>(4) : times;
          times.add(new Performed(day, fact, by, fulfilment.atLatest()));
        }
      }
    }
    if (times.size() > 1) {
      times.sort(BY_DAY);
    }
    return times.isEmpty() && rejected.isEmpty() && undated == null
        ? Done.NOTHING
        : new Done(times, rejected, undated);
  }

  private static Gap gap(Fact fact, Happening happening) {
    return new Gap(fact.id(), happening.field().name(), happening.name());
  }

  /** Returns the gap if what was done, or what ended the need, must have been on an unknown day. */
  @Nullable Gap undated(Done done) {
    if (done.undated() != null) {
      return done.undated();
    }
    List<Lapse> lapses = rule.lapses();
    for (int i = 0; i < lapses.size(); i++) {
      if (lapses.get(i) instanceof Lapse.At at && at.by().field().required()) {
        for (Fact fact : view.facts(anchor, at.by())) {
          if (at.by().field().isMissing(fact) && fact.getClass() != Person.class) {
            return gap(fact, at.by());
          }
        }
      }
    }
    return null;
  }

  /** Returns what may meet the duty: of the anchor, and of the links before it. */
  private List<Fact> meeting(Happening happening) {
    List<Fact> own = view.facts(anchor, happening);
    if (links.isEmpty() || happening.factType().type() == anchor.getClass()) {
      return own;
    }
    Set<Fact> all = new LinkedHashSet<>(own);
    links.forEach(before -> all.addAll(view.facts(before, happening)));
    return List.copyOf(all);
  }

  private static boolean allowed(Set<Body> bodies, Fact fact) {
    return bodies.isEmpty() || bodies.contains(body(fact));
  }

  private static Body body(Fact fact) {
    if (fact instanceof Review review) {
      return review.body();
    }
    if (fact instanceof Decision decision) {
      return decision.body();
    }
    if (fact instanceof CoerciveMeasure measure) {
      return measure.body();
    }
    return Body.UNKNOWN;
  }

  /** The death of the person, or the end of the very thing the duty is about. */
  private boolean isFinal(Lapse.At at, Fact fact) {
    boolean itself = fact == anchor || fact.id().equals(anchor.concerns());
    return fact instanceof Person || (itself && at.by().field().name().equals("endedOn"));
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
    List<Lapse> lapses = rule.lapses();
    Ends ends = new Ends(counts(start, from), view.asOf());
    for (int i = 0; i < lapses.size(); i++) {
      find(lapses.get(i), ends);
    }
    return ends;
  }

  private void find(Lapse lapse, Ends ends) {
    if (lapse instanceof Lapse.At at) {
      List<Fact> told = at.inCase() ? view.facts(at.by()) : view.facts(anchor, at.by());
      for (int i = 0; i < told.size(); i++) {
        Fact fact = told.get(i);
        LocalDate day = at.by().in(fact);
        if (day != null) {
          // A stated last day is still part of the time; the need ends the day after.
          boolean stated = at.by().field().stated();
          ends.add(stated ? day.plusDays(1) : day, at, fact, isFinal(at, fact));
        }
      }
    } else if (lapse instanceof Lapse.AtAge atAge) {
      LocalDate birth = view.birthDate();
      if (birth != null) {
        ends.add(birth.plusYears(atAge.age()), atAge, null, false);
      }
    } else if (lapse instanceof Lapse.Extended) {
      Facts extensions = view.all(EXTENSION).concerning(anchor.id());
      for (int i = 0; i < extensions.size(); i++) {
        Extension extension = (Extension) extensions.get(i);
        LocalDate day = extension.decidedOn();
        if (extensions.concerns(i, anchor.id()) && extension.until() != null && day != null) {
          ends.add(day, lapse, extension, false);
        }
      }
    } else if (lapse instanceof Lapse.Replaced) {
      replaced(lapse, ends);
    }
  }

  private void replaced(Lapse lapse, Ends ends) {
    LocalDate own = anchorDay();
    if (own == null) {
      return;
    }
    DateField field = FactType.of(anchor).requiredDates().get(0);
    for (Fact fact : view.all(FactType.of(anchor)).concerning(anchor.concerns())) {
      LocalDate day = field.of(fact);
      if (fact != anchor
          && Objects.equals(fact.concerns(), anchor.concerns())
          && sameSort(fact)
          && extendsSomething(fact)
          && day != null
          && day.isAfter(own)) {
        ends.add(day, lapse, fact, false);
      }
    }
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

  /** Returns the first time the prohibition was broken in its window, or null. */
  @Nullable Performed broken(LocalDate start, @Nullable LocalDate end) {
    Performed first = null;
    for (Happening happening : rule.brokenBy()) {
      for (Fact fact : view.facts(anchor, happening)) {
        LocalDate day = happening.in(fact);
        if (day != null
            && !day.isBefore(start)
            && (end == null || day.isBefore(end))
            && (first == null || day.isBefore(first.day()))) {
          first = new Performed(day, fact, happening);
        }
      }
    }
    return first;
  }

  /** Returns the end of the prohibition's window, or null while it is open. */
  @Nullable Performed windowEnd(LocalDate start) {
    Happening until = rule.until();
    if (until == null) {
      return null;
    }
    Performed first = null;
    for (Fact fact : view.facts(anchor, until)) {
      LocalDate day = until.in(fact);
      if (day != null && !day.isBefore(start) && (first == null || day.isBefore(first.day()))) {
        first = new Performed(day, fact, until);
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
