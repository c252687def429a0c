package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.benchmarks.oracle.Doing.Done;
import se.lagfrist.benchmarks.oracle.Ending.End;
import se.lagfrist.benchmarks.oracle.Wording.Way;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Placement;
import se.lagfrist.obligation.Breach;
import se.lagfrist.obligation.Explanation;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.Gap;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationBuilder;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.SundayRule;

/** Works out where one duty stands for the fact it arises from. */
final class Clock {

  private static final Explanation NONE = new Explanation(List.of(), List.of(), "", 0);

  private final Duty duty;
  private final PlainCase file;
  private final Fact anchor;
  private final LocalDate asOf;
  private final List<Obligation> out;
  private final Doing doing;
  private final Starting starting;

  Clock(Duty duty, PlainCase file, Fact anchor, List<Obligation> out) {
    this.duty = duty;
    this.file = file;
    this.anchor = anchor;
    this.asOf = file.asOf;
    this.out = out;
    this.starting = new Starting(duty, file, anchor);
    this.doing = new Doing(duty, file, anchor, starting.chain());
  }

  void run() {
    LocalDate start = starting.day();
    if (start == null) {
      Gap gap = starting.gap();
      if (gap == null) {
        gap = starting.shown(done(LocalDate.MIN));
      }
      if (gap != null) {
        withoutStart(gap);
      }
      return;
    }
    if (starting.hadReachedTheAge(start) || isBeforeTheAge(start)) {
      return;
    }
    Governing governing = Governing.of(duty, file, anchor, start, false);
    if (governing == null || isOverBeforeTheLaw(governing, start)) {
      return;
    }
    if (duty.brokenBy.length > 0) {
      window(start, governing);
    } else if (governing.wording.isCalendar()) {
      new Calendar(this, start, governing).run();
    } else {
      occasions(start, 1, done(start), ended(start, governing));
    }
  }

  /** The age before which nothing begins is not reached, or it was over by then. */
  private boolean isBeforeTheAge(LocalDate start) {
    LocalDate own = starting.atAnyAge();
    if (duty.fromAge == null || own == null || !own.isBefore(start)) {
      return false;
    }
    End end = ended(own, null);
    return start.isAfter(asOf) || (end != null && !end.day().isAfter(start));
  }

  /** A wording that reaches back does not reach what was over, or done, before it came. */
  private boolean isOverBeforeTheLaw(Governing governing, LocalDate start) {
    LocalDate inForce = governing.came;
    if (inForce == null || !inForce.isAfter(start)) {
      return false;
    }
    if (inForce.isAfter(asOf)) {
      return true;
    }
    End ended = ended(start, governing);
    if (ended != null && ended.day().isBefore(inForce)) {
      return true;
    }
    if (duty.details.kind() == ObligationKind.RETENTION && duty.brokenBy.length > 0) {
      return brokenFirst(start, inForce) != null;
    }
    if (duty.recurs || governing.wording.isCalendar()) {
      return false;
    }
    List<Done> done = done(start);
    return !done.isEmpty() && done.get(0).day().isBefore(inForce);
  }

  // ---- one time, or one after another

  /** The first time cannot be told; the next is counted from what was done. */
  void withoutStart(Gap missing) {
    Wording inForce = duty.law[duty.law.length - 1];
    for (Wording wording : duty.law) {
      if (wording.isInForceOn(asOf)) {
        inForce = wording;
      }
    }
    out.add(
        builder("1", duty.force)
            .status(Status.UNDETERMINED)
            .gap(missing)
            .citation(inForce.citation)
            .details(duty.details(asOf, duty.inForceOn(asOf)))
            .build());
    if (duty.recurs) {
      List<Done> done = done(LocalDate.MIN);
      if (!done.isEmpty() && !starting.hadReachedTheAge(done.get(0).day())) {
        LocalDate first = done.get(0).day();
        occasions(first, 2, done, ended(first, null));
      }
    }
  }

  private void occasions(LocalDate first, int number, List<Done> done, @Nullable End ended) {
    LocalDate start = first;
    LocalDate before = number > 1 ? first : null;
    int used = 0;
    for (int n = number; ; n++) {
      Governing governing = Governing.of(duty, file, anchor, start, n > 1);
      if (governing == null) {
        return;
      }
      Days own = Days.of(duty, file, anchor, governing, start);
      Extension extension = n == 1 ? extension(own, starting.counting(start)) : null;
      LocalDate until = extension == null ? null : extension.until();
      Days days =
          (until == null ? own : own.extended(duty, until))
              .plannedFrom(n == 1 ? starting.counting(start) : start);
      LocalDate limit = days.limit();
      Done met = null;
      while (met == null && used < done.size()) {
        Done candidate = done.get(used++);
        boolean shows = !candidate.atLatest() || limit == null || !candidate.day().isAfter(limit);
        if (shows && (before == null || candidate.day().isAfter(before))) {
          met = candidate;
        }
      }
      boolean tellsNothing =
          ended != null && ended.undone() && limit != null && ended.day().isAfter(limit);
      End since = tellsNothing ? Ending.own(duty, file, anchor) : ended;
      if (met != null && since != null && !since.byLaw() && since.day().isBefore(met.day())) {
        met = null;
      }
      End over = met == null ? since : null;
      Gap openEnded = n == 1 ? extendedToNoDay(own, starting.counting(start)) : null;
      LocalDate extendedOn = extension == null ? null : extension.decidedOn();
      boolean told =
          occasion(
              String.valueOf(n),
              start,
              governing.wording,
              days,
              missedBefore(own.limit(), extendedOn, met),
              met,
              over,
              isOut(days, met, over) ? openEnded : null,
              since,
              ended == null || since != null ? null : ended.day());
      if (!told || !duty.recurs || met == null) {
        return;
      }
      start = met.day();
      before = start;
    }
  }

  /** The last decision that gives the duty a later last day than the law does. */
  private @Nullable Extension extension(Days own, LocalDate counts) {
    Extension last = null;
    LocalDate lastDecided = null;
    if (duty.extendable) {
      for (Extension one : file.all(Extension.class)) {
        LocalDate until = one.until();
        LocalDate decided = one.decidedOn();
        if (anchor.id().equals(one.concerns())
            && until != null
            && decided != null
            && !decided.isBefore(counts)
            && (own.last() == null || until.isAfter(own.last()))
            && (lastDecided == null || !decided.isBefore(lastDecided))) {
          last = one;
          lastDecided = decided;
        }
      }
    }
    return last;
  }

  /** A decision that gives the duty another last day, and does not say which or since when. */
  private @Nullable Gap extendedToNoDay(Days own, LocalDate counts) {
    Extension first = null;
    if (duty.extendable || duty.endsWhenExtended) {
      for (Extension one : file.all(Extension.class)) {
        LocalDate decided = one.decidedOn();
        LocalDate until = one.until();
        boolean lacksEnd = until == null && decided != null && !decided.isBefore(counts);
        boolean lacksDecision =
            decided == null && until != null && (own.last() == null || until.isAfter(own.last()));
        if (anchor.id().equals(one.concerns())
            && (lacksEnd || lacksDecision)
            && (first == null || one.id().compareTo(first.id()) < 0)) {
          first = one;
        }
      }
    }
    if (first == null) {
      return null;
    }
    return first.until() == null
        ? new Gap(first.id(), "until", "förlängningens slutdag")
        : new Gap(first.id(), "decidedOn", "beslutet om förlängning");
  }

  /** Whether the time ran out with nothing done, or its effect came about. */
  private boolean isOut(Days days, @Nullable Done met, @Nullable End ended) {
    if (duty.details.kind() == ObligationKind.LIMITATION) {
      LocalDate until = met != null ? met.day() : ended != null ? ended.day() : asOf;
      return isAfter(until, days.limit());
    }
    return met == null && ended == null && isAfter(asOf, days.limit());
  }

  /** A time that had run out had run out, though it was extended afterwards. */
  private static @Nullable Breach missedBefore(
      @Nullable LocalDate limit, @Nullable LocalDate extendedOn, @Nullable Done met) {
    if (limit == null || extendedOn == null || !extendedOn.isAfter(limit)) {
      return null;
    }
    return met == null || met.day().isAfter(limit) ? Breach.of(limit, extendedOn) : null;
  }

  /** Tells of one time; false if it cannot be told. */
  private boolean occasion(
      String name,
      LocalDate start,
      Wording wording,
      Days days,
      @Nullable Breach missed,
      @Nullable Done met,
      @Nullable End ended,
      @Nullable Gap openEnded,
      @Nullable End over,
      @Nullable LocalDate gone) {
    LocalDate limit = days.limit();
    boolean late = met != null && isAfter(met.day(), limit);
    ObligationBuilder b = builder(name, start, days);
    Gap undated = met == null || (late && !duty.recurs) ? doing.undated() : null;
    if (undated == null && met == null) {
      undated = doing.appliedSomeDay(limit);
    }
    boolean endedInTime = over != null && !isAfter(over.day(), limit);
    if (undated != null && !endedInTime) {
      out.add(told(b.status(Status.UNDETERMINED).gap(undated), wording, days.last(), null));
      return false;
    }
    if (openEnded != null) {
      out.add(told(b.status(Status.UNDETERMINED).gap(openEnded), wording, days.last(), null));
      return false;
    }
    LocalDate metOn = judge(b, days, met, ended, missed);
    boolean overdue = duty.details.kind() != ObligationKind.LIMITATION && isAfter(asOf, limit);
    b.tooLateSince(overdue && met == null && ended == null ? gone : null);
    out.add(told(b, wording, days.last(), metOn));
    return true;
  }

  /**
   * Says where it stands.
   *
   * @return the day it was met, if it was
   */
  @Nullable LocalDate judge(
      ObligationBuilder b,
      Days days,
      @Nullable Done met,
      @Nullable End ended,
      @Nullable Breach missed) {
    LocalDate limit = days.limit();
    LocalDate until = met != null ? met.day() : ended != null ? ended.day() : asOf;
    boolean late = isAfter(until, limit);
    Breach breach = late && limit != null ? Breach.of(limit, until) : missed;
    if (late && duty.details.kind() == ObligationKind.LIMITATION && limit != null) {
      // It has occurred, and what came later does not undo it; it is a breach to have acted late.
      b.status(Status.OCCURRED)
          .occurredOn(days.effect() ? days.last() : limit.plusDays(1))
          .breach(met == null ? missed : breach);
      return null;
    }
    b.breach(breach);
    if (met != null) {
      b.status(late ? Status.MET_LATE : Status.MET).metOn(met.day());
      return met.day();
    }
    if (ended != null) {
      b.status(Status.LAPSED).lapsedOn(ended.day());
    } else {
      b.status(late ? Status.OVERDUE : Status.UPCOMING);
    }
    return null;
  }

  private static boolean isAfter(LocalDate day, @Nullable LocalDate limit) {
    return limit != null && day.isAfter(limit);
  }

  /** A time during which something must not happen; what was broken in it is no more to be kept. */
  private void window(LocalDate start, Governing governing) {
    // A word and no number, or a day, tells no day on which the time would end.
    Way way = governing.wording.way;
    boolean open = way == Way.SAME_DAY || way == Way.WORD_ONLY;
    Days days = open ? Days.NONE : Days.of(duty, file, anchor, governing, start).unplanned();
    LocalDate happened = duty.until == null ? null : first(duty.until, start, null);
    LocalDate close = happened != null ? happened : days.statutory();
    End end = ended(start, governing);
    LocalDate ended = end == null ? null : end.day();
    LocalDate stops = ended != null && (close == null || ended.isBefore(close)) ? ended : close;
    LocalDate broken = brokenFirst(start, stops);
    ObligationBuilder b = builder("1", start, days);
    LocalDate kept = null;
    // The last day of a time is still a day of it; what happens closes the window at once.
    boolean over =
        close != null && (happened != null ? !asOf.isBefore(close) : asOf.isAfter(close));
    if (broken != null) {
      b.breachedOn(broken).breach(Breach.on(broken));
      if (over || ended != null) {
        b.status(Status.LAPSED).lapsedOn(ended != null ? ended : close);
      } else {
        b.status(Status.OVERDUE);
      }
    } else if (over && (ended == null || !ended.isBefore(close))) {
      kept = close;
      b.status(Status.MET).metOn(close);
    } else if (ended != null) {
      b.status(Status.LAPSED).lapsedOn(ended);
    } else {
      b.status(Status.UPCOMING);
    }
    out.add(told(b, governing.wording, days.last(), kept));
  }

  private @Nullable LocalDate brokenFirst(LocalDate from, @Nullable LocalDate before) {
    LocalDate broken = null;
    for (When when : duty.brokenBy) {
      LocalDate day = first(when, from, before);
      if (day != null && (broken == null || day.isBefore(broken))) {
        broken = day;
      }
    }
    return broken;
  }

  /** The first day of a name from one day on and before another. */
  private @Nullable LocalDate first(When when, LocalDate from, @Nullable LocalDate before) {
    LocalDate first = null;
    for (Fact fact : file.facts(anchor, when)) {
      boolean elsewhere =
          fact instanceof Placement
              && anchor instanceof CoerciveMeasure
              && !file.carriesOut(fact.id(), anchor);
      LocalDate day = when.in(fact);
      if (day != null
          && !elsewhere
          && !day.isBefore(from)
          && (before == null || day.isBefore(before))
          && (first == null || day.isBefore(first))) {
        first = day;
      }
    }
    return first;
  }

  // ---- what it is asked

  List<Done> done(LocalDate start) {
    return doing.from(starting.counting(start));
  }

  @Nullable Gap undated() {
    return doing.undated();
  }

  @Nullable End ended(LocalDate start, @Nullable Governing governing) {
    return Ending.of(duty, file, anchor, start, starting.counting(start), lastByLaw(governing));
  }

  /** The last day in time that the wording gives, whatever moves it. */
  private static @Nullable LocalDate lastByLaw(@Nullable Governing governing) {
    if (governing == null || governing.day == null || governing.wording.way == Way.WORD_ONLY) {
      return null;
    }
    boolean effect = governing.wording.way == Way.DAY_AFTER && !governing.wording.dayBefore;
    return effect ? governing.day.minusDays(1) : governing.day;
  }

  // ---- how it is told

  ObligationBuilder builder(String occurrence, LocalDate start, Days days) {
    boolean unsettled = duty.details.sundayRule() == SundayRule.UNSETTLED;
    return builder(occurrence, days.force(duty))
        .start(start)
        .days(days.statutory(), days.last(), days.planned(), unsettled ? days.rolled() : null);
  }

  private ObligationBuilder builder(String occurrence, Force force) {
    return Obligation.builder(
            new ObligationKey(duty.id, anchor.id(), occurrence), duty.details, force)
        .explanation(() -> NONE);
  }

  /**
   * The answer under the wording in force on the earliest of the day asked about, the last day and
   * the day met, with the recipient of that day and what is noted on the wording that governs.
   */
  Obligation told(
      ObligationBuilder b, Wording governs, @Nullable LocalDate last, @Nullable LocalDate met) {
    LocalDate day = asOf;
    if (last != null && last.isBefore(day)) {
      day = last;
    }
    if (met != null && met.isBefore(day)) {
      day = met;
    }
    Wording inForce = duty.inForceOn(day);
    return b.citation(inForce == null ? governs.citation : inForce.citation)
        .details(duty.details(day, governs))
        .build();
  }

  Duty duty() {
    return duty;
  }

  LocalDate asOf() {
    return asOf;
  }

  Fact anchor() {
    return anchor;
  }

  List<? extends Fact> facts(Class<? extends Fact> type) {
    return file.all(type);
  }

  void add(Obligation obligation) {
    out.add(obligation);
  }
}
