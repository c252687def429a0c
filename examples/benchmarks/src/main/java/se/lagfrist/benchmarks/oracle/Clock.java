package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.benchmarks.oracle.Doing.Done;
import se.lagfrist.benchmarks.oracle.Ending.End;
import se.lagfrist.benchmarks.oracle.Wording.Way;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.obligation.Breach;
import se.lagfrist.obligation.Gap;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationBuilder;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.Status;

/** Works out where one duty stands for the fact it arises from. */
final class Clock {

  private final Duty duty;
  private final PlainCase file;
  private final Fact anchor;
  private final LocalDate asOf;
  private final Telling telling;
  private final Extended extended;
  private final Forbidden forbidden;
  private final Doing doing;
  private final Starting starting;

  Clock(Duty duty, PlainCase file, Fact anchor, List<Obligation> out) {
    this.duty = duty;
    this.file = file;
    this.anchor = anchor;
    this.asOf = file.asOf;
    this.telling = new Telling(duty, anchor, asOf, out);
    this.extended = new Extended(duty, file, anchor);
    this.forbidden = new Forbidden(duty, file, anchor, telling);
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
      forbidden.run(start, governing, ended(start, governing));
    } else if (governing.wording.isCalendar()) {
      new Calendar(this, telling, start, governing).run();
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
      return forbidden.brokenFirst(start, inForce) != null;
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
    telling.add(
        telling
            .builder("1", duty.force)
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
      Extension extension = n == 1 ? extended.extension(own, starting.counting(start)) : null;
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
      Gap openEnded = n == 1 ? extended.extendedToNoDay(own, starting.counting(start)) : null;
      LocalDate extendedOn = extension == null ? null : extension.decidedOn();
      boolean told =
          occasion(
              String.valueOf(n),
              start,
              governing.wording,
              days,
              Extended.missedBefore(own.limit(), extendedOn, met),
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

  /** Whether the time ran out with nothing done, or its effect came about. */
  private boolean isOut(Days days, @Nullable Done met, @Nullable End ended) {
    if (duty.details.kind() == ObligationKind.LIMITATION) {
      LocalDate until = met != null ? met.day() : ended != null ? ended.day() : asOf;
      return Telling.isAfter(until, days.limit());
    }
    return met == null && ended == null && Telling.isAfter(asOf, days.limit());
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
    boolean late = met != null && Telling.isAfter(met.day(), limit);
    ObligationBuilder b = telling.builder(name, start, days);
    Gap undated = met == null || (late && !duty.recurs) ? doing.undated() : null;
    if (undated == null && met == null) {
      undated = new Applied(duty, file, anchor).someDay(limit);
    }
    boolean endedInTime = over != null && !Telling.isAfter(over.day(), limit);
    if (undated != null && !endedInTime) {
      telling.add(
          telling.told(b.status(Status.UNDETERMINED).gap(undated), wording, days.last(), null));
      return false;
    }
    if (openEnded != null) {
      telling.add(
          telling.told(b.status(Status.UNDETERMINED).gap(openEnded), wording, days.last(), null));
      return false;
    }
    LocalDate metOn = telling.judge(b, days, met, ended, missed);
    boolean overdue =
        duty.details.kind() != ObligationKind.LIMITATION && Telling.isAfter(asOf, limit);
    b.tooLateSince(overdue && met == null && ended == null ? gone : null);
    telling.add(telling.told(b, wording, days.last(), metOn));
    return true;
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

  Duty duty() {
    return duty;
  }

  Fact anchor() {
    return anchor;
  }

  List<? extends Fact> facts(Class<? extends Fact> type) {
    return file.all(type);
  }
}
