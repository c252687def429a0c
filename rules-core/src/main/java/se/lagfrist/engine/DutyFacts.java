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
  private @Nullable List<Told> told;
  private @Nullable List<Ended> ends;

  /**
   * A fact that may tell that the duty was met.
   *
   * @param fulfilment what it would be met by
   * @param fact the fact
   */
  private record Told(Fulfilment fulfilment, Fact fact) {}

  /**
   * Something that was done but does not count.
   *
   * @param performed what was done
   * @param body the body that did it
   */
  record Rejected(Performed performed, Body body) {}

  /**
   * The end of the need.
   *
   * @param day the day
   * @param lapse why
   * @param fact the fact that tells, if one does
   * @param whenever whether it counts also if it came before the duty began
   */
  record Ended(LocalDate day, Lapse lapse, @Nullable Fact fact, boolean whenever) {

    /** Returns why, in Swedish. */
    String swedish() {
      if (lapse instanceof Lapse.At at) {
        return at.by().name();
      }
      if (lapse instanceof Lapse.AtAge atAge) {
        return "den enskilde fyller " + atAge.age() + " år";
      }
      if (fact instanceof Extension extension && lapse instanceof Lapse.Extended) {
        return "tiden förlängd till " + extension.until();
      }
      return fact == null ? "" : "ersatt av " + FactType.of(fact).swedish() + " " + fact.id();
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
      Fact first = links.isEmpty() || found != link ? found : links.get(links.size() - 1);
      return new Started(first == null ? day : happening.in(first), first, happening, null);
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

  /** Returns what counts as done, earliest first. */
  List<Performed> performed(LocalDate start, Happening from) {
    LocalDate first = counts(start, from);
    List<Told> all = told();
    if (all.isEmpty()) {
      return List.of();
    }
    List<Performed> done = List.of();
    for (int i = 0; i < all.size(); i++) {
      Told one = all.get(i);
      Fulfilment fulfilment = one.fulfilment();
      LocalDate day = fulfilment.by().in(one.fact());
      if (day != null
          && (fulfilment.earlierCounts() || !day.isBefore(first))
          && allowed(fulfilment.bodies(), one.fact())) {
        done = done.isEmpty() ? new ArrayList<>(all.size()) : done;
        done.add(new Performed(day, one.fact(), fulfilment.by(), fulfilment.atLatest()));
      }
    }
    if (done.size() > 1) {
      done.sort(BY_DAY);
    }
    return done;
  }

  /** Returns what was done after a day by a body that the law does not allow. */
  List<Rejected> rejected(LocalDate after) {
    List<Rejected> found = null;
    List<Told> all = told();
    for (int i = 0; i < all.size(); i++) {
      Told one = all.get(i);
      Fulfilment fulfilment = one.fulfilment();
      LocalDate day = fulfilment.by().in(one.fact());
      if (day != null && day.isAfter(after) && !allowed(fulfilment.bodies(), one.fact())) {
        found = found == null ? new ArrayList<>() : found;
        found.add(new Rejected(new Performed(day, one.fact(), fulfilment.by()), body(one.fact())));
      }
    }
    if (found == null) {
      return List.of();
    }
    found.sort(Comparator.comparing(Rejected::performed, BY_DAY));
    return found;
  }

  /** Returns the gap if it must have been done by all signs, but on an unknown day. */
  @Nullable Gap undated() {
    List<Told> all = told();
    for (int i = 0; i < all.size(); i++) {
      Told one = all.get(i);
      Happening by = one.fulfilment().by();
      if (by.field().isMissing(one.fact())) {
        return new Gap(one.fact().id(), by.field().name(), by.name());
      }
    }
    List<Lapse> lapses = rule.lapses();
    for (int i = 0; i < lapses.size(); i++) {
      if (lapses.get(i) instanceof Lapse.At at && at.by().field().required()) {
        DateField field = at.by().field();
        for (Fact fact : view.facts(anchor, at.by())) {
          if (field.isMissing(fact) && fact.getClass() != Person.class) {
            return new Gap(fact.id(), field.name(), at.by().name());
          }
        }
      }
    }
    return null;
  }

  /** Returns what may tell that the duty was met; read once, asked often. */
  private List<Told> told() {
    List<Told> known = told;
    if (known == null) {
      List<Fulfilment> fulfilments = rule.fulfilments();
      known = List.of();
      for (int i = 0; i < fulfilments.size(); i++) {
        List<Fact> facts = meeting(fulfilments.get(i).by());
        for (int j = 0; j < facts.size(); j++) {
          known = known.isEmpty() ? new ArrayList<>(2) : known;
          known.add(new Told(fulfilments.get(i), facts.get(j)));
        }
      }
      told = known;
    }
    return known;
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

  /**
   * Returns the first end of the need on or after a day and no later than the day asked about. The
   * death of the person and the end of the very thing the duty is about count whenever they came.
   */
  @Nullable Ended ended(LocalDate start, Happening from) {
    LocalDate earliest = counts(start, from);
    Ended first = null;
    List<Ended> all = ends();
    for (int i = 0; i < all.size(); i++) {
      Ended candidate = all.get(i);
      if ((candidate.whenever() || !candidate.day().isBefore(earliest))
          && !candidate.day().isAfter(view.asOf())
          && (first == null || candidate.day().isBefore(first.day()))) {
        first = candidate;
      }
    }
    return first;
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

  /** Returns the first day after the day asked about on which the need will end by itself. */
  @Nullable LocalDate nextEnd() {
    LocalDate next = null;
    List<Ended> all = ends();
    for (int i = 0; i < all.size(); i++) {
      Ended candidate = all.get(i);
      if (candidate.day().isAfter(view.asOf())
          && (next == null || candidate.day().isBefore(next))) {
        next = candidate.day();
      }
    }
    return next;
  }

  /** Returns every end of the need, known or still to come; read once, asked often. */
  private List<Ended> ends() {
    List<Ended> known = ends;
    if (known == null) {
      ends = List.of();
      List<Lapse> lapses = rule.lapses();
      for (int i = 0; i < lapses.size(); i++) {
        findEnds(lapses.get(i));
      }
      known = ends;
    }
    return known;
  }

  private void end(LocalDate day, Lapse lapse, @Nullable Fact fact, boolean whenever) {
    if (ends == null || ends.isEmpty()) {
      ends = new ArrayList<>(2);
    }
    ends.add(new Ended(day, lapse, fact, whenever));
  }

  private void findEnds(Lapse lapse) {
    if (lapse instanceof Lapse.At at) {
      List<Fact> told = at.inCase() ? view.facts(at.by()) : view.facts(anchor, at.by());
      for (int i = 0; i < told.size(); i++) {
        Fact fact = told.get(i);
        LocalDate day = at.by().in(fact);
        if (day != null) {
          // A stated last day is still part of the time; the need ends the day after.
          boolean stated = at.by().field().stated();
          LocalDate over = stated ? day.plusDays(1) : day;
          end(over, at, fact, isFinal(at, fact));
        }
      }
    } else if (lapse instanceof Lapse.AtAge atAge) {
      LocalDate birth = view.birthDate();
      if (birth != null) {
        end(birth.plusYears(atAge.age()), atAge, null, false);
      }
    } else if (lapse instanceof Lapse.Extended) {
      for (Fact fact : view.all(EXTENSION).concerning(anchor.id())) {
        Extension extension = (Extension) fact;
        LocalDate day = extension.decidedOn();
        if (anchor.id().equals(extension.concerns()) && extension.until() != null && day != null) {
          end(day, lapse, extension, false);
        }
      }
    } else if (lapse instanceof Lapse.Replaced) {
      replaced(lapse);
    }
  }

  private void replaced(Lapse lapse) {
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
        end(day, lapse, fact, false);
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
