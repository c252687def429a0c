package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.FollowUp;
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

  private static final Comparator<Spans.Span> FIRST =
      Comparator.comparing(Spans.Span::began).thenComparing(s -> s.fact().id());
  private static final Comparator<Spans.Span> LAST =
      Comparator.comparing(Spans.Span::began, Comparator.reverseOrder())
          .thenComparing(s -> s.fact().id());

  /** What is kept in order of a case. */
  private enum Kept {
    DECISIONS,
    EVENTS,
    INQUIRIES,
    MEASURES
  }

  private final Fact anchor;
  private final CaseView view;
  private final Lineage lineage;
  private final @Nullable LocalDate began;

  Matter(Fact anchor, CaseView view) {
    this.anchor = anchor;
    this.view = view;
    this.lineage = Lineage.of(anchor, view);
    LocalDate first = lineage.firstDay();
    this.began =
        first == null ? null : withInquiry(anchor, view, withDecisionsBefore(anchor, view, first));
  }

  /**
   * Returns the day of the first decision that the anchor, a decision itself, carries on: the same
   * measure under the same act, still standing when this one came; else the given day.
   */
  private static LocalDate withDecisionsBefore(Fact anchor, CaseView view, LocalDate day) {
    Object same = granted(anchor, false);
    if (same == null) {
      return day;
    }
    SpanSets decisions =
        view.kept(
            Kept.DECISIONS,
            SpanSets.class,
            () ->
                SpanSets.of(
                    view.all(DECISION),
                    f -> granted(f, true),
                    f -> ((Decision) f).decidedOn(),
                    f -> ((Decision) f).endedOn(),
                    FIRST));
    Fact first = decisions.in(same).best(day.minusDays(1), day.minusDays(1));
    return first instanceof Decision one && one.decidedOn() != null ? one.decidedOn() : day;
  }

  /** Returns what a decision grants and under which act; null for what grants nothing told. */
  private static @Nullable Object granted(Fact fact, boolean favourable) {
    return fact instanceof Decision one
            && one.measure() != null
            && (!favourable || Boolean.TRUE.equals(one.favourable()))
        ? Arrays.asList(one.measure(), one.law())
        : null;
  }

  /**
   * Returns the first day of the inquiry that was going on on a day, else the day itself. A measure
   * without consent always rests on an inquiry: where none is recorded, one of the time the law
   * gives it (SoL 20 kap. 3 §) is taken to lie before.
   */
  private static LocalDate withInquiry(Fact anchor, CaseView view, LocalDate day) {
    if (anchor instanceof CoerciveMeasure && view.all(INVESTIGATION).isEmpty()) {
      return day.minusMonths(INQUIRY_MONTHS);
    }
    SpanSets inquiries =
        view.kept(
            Kept.INQUIRIES,
            SpanSets.class,
            () ->
                SpanSets.of(
                    view.all(INVESTIGATION),
                    f -> Kept.INQUIRIES,
                    f -> ((Investigation) f).openedOn(),
                    f -> ((Investigation) f).closedOn(),
                    FIRST));
    Fact first = inquiries.in(Kept.INQUIRIES).best(day, day);
    return first instanceof Investigation one && one.openedOn() != null ? one.openedOn() : day;
  }

  /** Returns whether a fact is of the matter: the anchor, what it concerns and what that does. */
  boolean has(@Nullable String factId) {
    return factId != null && lineage.has(factId);
  }

  /** Returns the facts of the matter. */
  List<Fact> facts() {
    return lineage.facts();
  }

  /** Returns the first day of the matter, or null if none is known. */
  @Nullable LocalDate began() {
    return began;
  }

  /**
   * Returns whether something done before the clock started belongs to the matter: it is of the
   * matter or names something of it, or it names nothing and came when the matter had begun.
   */
  boolean includes(Fact fact, LocalDate day) {
    if (has(fact.id())) {
      return true;
    }
    if (anchor instanceof FollowUp && !isFrom(followsFrom(), day)) {
      return false;
    }
    String concerns = fact.concerns();
    return concerns == null
        ? isFrom(began, day) || (fact instanceof Event && isFrom(leadsUpFrom(), day))
        : has(concerns) || isCarriedOut(concerns);
  }

  /**
   * Returns the first day of what belongs to a follow-up: what was done during the care that it
   * follows belongs to that.
   */
  private @Nullable LocalDate followsFrom() {
    Fact followed = anchor.concerns() == null ? null : view.fact(anchor.concerns());
    LocalDate ended = followed == null ? null : FactType.of(followed).endOf(followed);
    return Lineage.earlier(ended, Lineage.earliestDay(anchor));
  }

  private static boolean isFrom(@Nullable LocalDate first, LocalDate day) {
    return first != null && !day.isBefore(first);
  }

  /**
   * Returns the first day on which an event that names nothing leads up to the event that the
   * anchor is: the notice that was sent before the activity started, the work that began before the
   * need was put on record. It came after the last of that kind, and at most a year before. Null if
   * the anchor is no event.
   */
  @Nullable LocalDate leadsUpFrom() {
    if (!(anchor instanceof Event mine)) {
      return null;
    }
    LocalDate own = mine.happenedOn() != null ? mine.happenedOn() : mine.plannedOn();
    if (own == null) {
      return null;
    }
    NavigableSet<LocalDate> days =
        view.kept(Kept.EVENTS, EventDays.class, () -> EventDays.of(view)).by().get(mine.kind());
    LocalDate last = days == null ? null : days.lower(own);
    LocalDate first = own.minusMonths(LEADING_MONTHS);
    return last == null || last.isBefore(first) ? first : last.plusDays(1);
  }

  /** The days on which events of each kind happened. */
  private record EventDays(Map<@Nullable EventKind, NavigableSet<LocalDate>> by) {

    static EventDays of(CaseView view) {
      Map<@Nullable EventKind, NavigableSet<LocalDate>> by = new HashMap<>();
      for (Fact fact : view.all(EVENT)) {
        if (fact instanceof Event event && event.happenedOn() != null) {
          by.computeIfAbsent(event.kind(), kind -> new TreeSet<>()).add(event.happenedOn());
        }
      }
      return new EventDays(by);
    }
  }

  /** Returns whether the anchor is carried out by a fact, or a fact by the anchor. */
  boolean isCarriedOut(@Nullable String factId) {
    return view.carriedOut(anchor).has(factId);
  }

  /**
   * Returns the measure that a measure follows directly, or null: a custody goes over into care,
   * and a measure into what the court decides, without a break.
   */
  static @Nullable CoerciveMeasure measureBefore(Fact anchor, CaseView view) {
    if (!(anchor instanceof CoerciveMeasure later)) {
      return null;
    }
    LocalDate to = later.decidedOn();
    CoerciveMeasure found = named(later, view);
    if (later.kind() == null || to == null) {
      return found;
    }
    SpanSets measures =
        view.kept(
            Kept.MEASURES,
            SpanSets.class,
            () ->
                SpanSets.of(
                    view.all(MEASURE),
                    f -> ((CoerciveMeasure) f).kind(),
                    f -> ((CoerciveMeasure) f).decidedOn(),
                    f -> ((CoerciveMeasure) f).endedOn(),
                    LAST));
    for (CoerciveKind kind : CoerciveKind.values()) {
      if (later.kind().follows(kind)) {
        Fact one = measures.in(kind).best(to, to.minusDays(1), later);
        found = later(found, one instanceof CoerciveMeasure measure ? measure : null);
      }
    }
    return found;
  }

  private static @Nullable CoerciveMeasure named(CoerciveMeasure later, CaseView view) {
    String id = later.concerns();
    LocalDate to = later.decidedOn();
    if (id == null || id.equals(later.id())) {
      return null;
    }
    return view.named(MEASURE, id) instanceof CoerciveMeasure one
            && one.decidedOn() != null
            && (one.endedOn() == null || (to != null && !one.endedOn().isBefore(to.minusDays(1))))
        ? one
        : null;
  }

  private static @Nullable CoerciveMeasure later(
      @Nullable CoerciveMeasure a, @Nullable CoerciveMeasure b) {
    if (a == null || b == null || a.decidedOn() == null || b.decidedOn() == null) {
      return a == null ? b : a;
    }
    int byDay = b.decidedOn().compareTo(a.decidedOn());
    return byDay > 0 || (byDay == 0 && b.id().compareTo(a.id()) < 0) ? b : a;
  }
}
