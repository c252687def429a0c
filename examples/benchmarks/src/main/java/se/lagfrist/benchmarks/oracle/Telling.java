package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.benchmarks.oracle.Doing.Done;
import se.lagfrist.benchmarks.oracle.Ending.End;
import se.lagfrist.casefile.Fact;
import se.lagfrist.obligation.Breach;
import se.lagfrist.obligation.Explanation;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationBuilder;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.SundayRule;

/** Tells where a duty stands for the fact it arises from. */
final class Telling {

  private static final Explanation NONE = new Explanation(List.of(), List.of(), "", 0);

  private final Duty duty;
  private final Fact anchor;
  private final LocalDate asOf;
  private final List<Obligation> out;

  Telling(Duty duty, Fact anchor, LocalDate asOf, List<Obligation> out) {
    this.duty = duty;
    this.anchor = anchor;
    this.asOf = asOf;
    this.out = out;
  }

  LocalDate asOf() {
    return asOf;
  }

  void add(Obligation obligation) {
    out.add(obligation);
  }

  ObligationBuilder builder(String occurrence, LocalDate start, Days days) {
    boolean unsettled = duty.details.sundayRule() == SundayRule.UNSETTLED;
    return builder(occurrence, days.force(duty))
        .start(start)
        .days(days.statutory(), days.last(), days.planned(), unsettled ? days.rolled() : null);
  }

  ObligationBuilder builder(String occurrence, Force force) {
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

  static boolean isAfter(LocalDate day, @Nullable LocalDate limit) {
    return limit != null && day.isAfter(limit);
  }
}
