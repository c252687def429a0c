package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Facts;
import se.lagfrist.casefile.Investigation;

/**
 * The matter that a fact belongs to: the fact itself, what it concerns and what that concerns, and
 * the inquiry that was going on when it came about. An act before a duty's clock meets the duty
 * only if it lies in the same matter, or under the measure that this one follows.
 */
final class Matter {

  private static final FactType INVESTIGATION = FactType.of(Investigation.class);
  private static final FactType DECISION = FactType.of(Decision.class);
  private static final FactType EVENT = FactType.of(Event.class);
  private static final FactType MEASURE = FactType.of(CoerciveMeasure.class);

  /** How long before an event what leads up to it can have been done. */
  private static final int LEADING_MONTHS = 12;

  /** How long an inquiry lasts at most, by the law. */
  private static final int INQUIRY_MONTHS = 4;

  private final Fact anchor;
  private final CaseView view;
  private final Set<String> ids = new HashSet<>();
  private final @Nullable LocalDate began;
  private final @Nullable CoerciveMeasure before;

  Matter(Fact anchor, CaseView view) {
    this.anchor = anchor;
    this.view = view;
    List<Fact> chain = chain();
    chain.forEach(fact -> ids.add(fact.id()));
    LocalDate first = null;
    for (Fact fact : chain) {
      first = earlier(first, earliestDay(fact));
    }
    this.began = first == null ? null : withInquiry(withDecisionsBefore(first));
    this.before = anchor instanceof CoerciveMeasure measure ? findBefore(measure) : null;
  }

  /** The fact, what it concerns, what that concerns. */
  private List<Fact> chain() {
    List<Fact> chain = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Fact next = anchor;
    while (next != null && seen.add(next.id())) {
      chain.add(next);
      Fact inquiry = view.inquiryBehind(next);
      if (inquiry != null && seen.add(inquiry.id())) {
        chain.add(inquiry);
      }
      next = next.concerns() == null ? null : view.file().fact(next.concerns()).orElse(null);
    }
    return chain;
  }

  /**
   * Returns the day of the first decision that the anchor, a decision itself, carries on: the same
   * measure under the same act, still standing when this one came; else the given day.
   */
  private LocalDate withDecisionsBefore(LocalDate day) {
    if (!(anchor instanceof Decision later) || later.measure() == null) {
      return day;
    }
    LocalDate first = day;
    Facts all = view.all(DECISION);
    for (int i = 0; i < all.size(); i++) {
      Decision one = (Decision) all.get(i);
      LocalDate decided = one.decidedOn();
      boolean stood = one.endedOn() == null || !one.endedOn().isBefore(day.minusDays(1));
      if (decided != null
          && decided.isBefore(first)
          && stood
          && Boolean.TRUE.equals(one.favourable())
          && one.measure() == later.measure()
          && one.law() == later.law()) {
        first = decided;
      }
    }
    return first;
  }

  /**
   * Returns the first day of the inquiry that was going on on a day, else the day itself. A measure
   * without consent always rests on an inquiry: where none is recorded, one of the time the law
   * gives it (SoL 20 kap. 3 §) is taken to lie before.
   */
  private LocalDate withInquiry(LocalDate day) {
    boolean unrecorded = anchor instanceof CoerciveMeasure && view.all(INVESTIGATION).isEmpty();
    LocalDate first = unrecorded ? day.minusMonths(INQUIRY_MONTHS) : day;
    Facts all = view.all(INVESTIGATION);
    for (int i = 0; i < all.size(); i++) {
      Investigation one = (Investigation) all.get(i);
      LocalDate opened = one.openedOn();
      boolean going = one.closedOn() == null || !one.closedOn().isBefore(day);
      if (opened != null && going && opened.isBefore(first)) {
        first = opened;
      }
    }
    return first;
  }

  /**
   * Returns whether something done before the clock started belongs to the matter: it is of the
   * matter or names something of it, or it names nothing and came when the matter had begun.
   */
  boolean includes(Fact fact, LocalDate day) {
    if (ids.contains(fact.id())) {
      return true;
    }
    String concerns = fact.concerns();
    return concerns == null
        ? (began != null && !day.isBefore(began)) || leadsUpTo(fact, day)
        : ids.contains(concerns) || view.carriedOut(anchor).contains(concerns);
  }

  /**
   * An event that names nothing leads up to the next of the kind that the anchor is: the notice
   * that was sent before the activity started, the work that began before the need was put on
   * record. It came after the last of that kind, and at most a year before.
   */
  private boolean leadsUpTo(Fact fact, LocalDate day) {
    if (!(fact instanceof Event) || !(anchor instanceof Event mine)) {
      return false;
    }
    LocalDate own = mine.happenedOn() != null ? mine.happenedOn() : mine.plannedOn();
    if (own == null || day.isBefore(own.minusMonths(LEADING_MONTHS))) {
      return false;
    }
    Facts all = view.all(EVENT);
    for (int i = 0; i < all.size(); i++) {
      Event other = (Event) all.get(i);
      LocalDate came = other.happenedOn();
      if (other.kind() == mine.kind() && came != null && came.isBefore(own) && !day.isAfter(came)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the measure that the anchor, a measure itself, follows directly; null if none. */
  @Nullable CoerciveMeasure measureBefore() {
    return before;
  }

  /** Returns whether something was done under the measure before, and still stood after it. */
  boolean underMeasureBefore(Fact fact, LocalDate day) {
    if (before == null) {
      return false;
    }
    LocalDate from = before.decidedOn();
    LocalDate to = ((CoerciveMeasure) anchor).decidedOn();
    LocalDate ended = FactType.of(fact).endOf(fact);
    boolean stood =
        fact.id().equals(before.id()) || ended == null || to == null || !ended.isBefore(to);
    return from != null && !day.isBefore(from) && stood;
  }

  /** A custody goes over into care, and a measure into what the court decides, without a break. */
  private @Nullable CoerciveMeasure findBefore(CoerciveMeasure later) {
    Facts all = view.all(MEASURE);
    LocalDate to = later.decidedOn();
    CoerciveMeasure found = null;
    for (int i = 0; i < all.size(); i++) {
      CoerciveMeasure one = (CoerciveMeasure) all.get(i);
      LocalDate from = one.decidedOn();
      boolean named = one.id().equals(later.concerns());
      boolean unbroken =
          one.endedOn() == null || (to != null && !one.endedOn().isBefore(to.minusDays(1)));
      boolean follows =
          one.kind() != null && later.kind() != null && later.kind().follows(one.kind());
      if (from != null
          && !one.id().equals(later.id())
          && (named || (follows && to != null && !from.isAfter(to)))
          && unbroken
          && (found == null || found.decidedOn() == null || from.isAfter(found.decidedOn()))) {
        found = one;
      }
    }
    return found;
  }

  private static @Nullable LocalDate earliestDay(Fact fact) {
    LocalDate first = null;
    for (DateField field : FactType.of(fact).dates()) {
      first = field.stated() ? first : earlier(first, field.of(fact));
    }
    return first;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.isBefore(a) ? b : a;
  }
}
