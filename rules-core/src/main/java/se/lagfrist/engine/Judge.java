package se.lagfrist.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.obligation.Breach;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.Status;

/**
 * Judges where a duty stands from its days, what was done and what ended it. Knows nothing of rules
 * or facts.
 */
final class Judge {

  private Judge() {}

  /**
   * Judges a duty to do a thing, once.
   *
   * @param kind what sort of duty
   * @param days its days
   * @param doneOn the day it was done, or null
   * @param endedOn the day on which the need ended, or null; not before the thing was done
   * @param asOf the day asked about
   */
  static Verdict ofDuty(
      ObligationKind kind,
      Days days,
      @Nullable LocalDate doneOn,
      @Nullable LocalDate endedOn,
      LocalDate asOf) {
    LocalDate limit = days.limit();
    if (kind == ObligationKind.LIMITATION) {
      return ofLimitation(days, limit, doneOn, endedOn, asOf);
    }
    if (doneOn != null) {
      Breach breach = breach(limit, doneOn);
      return new Verdict(breach == null ? Status.MET : Status.MET_LATE, doneOn, null, breach, null);
    }
    if (endedOn != null) {
      return new Verdict(Status.LAPSED, null, endedOn, breach(limit, endedOn), null);
    }
    return open(limit, asOf);
  }

  /** A right or an effect: when its time is out, what the law says happens has happened. */
  private static Verdict ofLimitation(
      Days days,
      @Nullable LocalDate limit,
      @Nullable LocalDate doneOn,
      @Nullable LocalDate endedOn,
      LocalDate asOf) {
    LocalDate first = doneOn != null ? doneOn : endedOn;
    if (limit != null && (first == null ? asOf : first).isAfter(limit)) {
      Breach late = doneOn == null ? null : breach(limit, doneOn);
      LocalDate on = days.effect() ? days.last() : limit.plusDays(1);
      return new Verdict(Status.OCCURRED, null, on, late, null);
    }
    if (doneOn != null) {
      return new Verdict(Status.MET, doneOn, null, null, null);
    }
    if (endedOn != null) {
      return new Verdict(Status.LAPSED, null, endedOn, null, null);
    }
    return open(limit, asOf);
  }

  private static Verdict open(@Nullable LocalDate limit, LocalDate asOf) {
    Breach breach = breach(limit, asOf);
    return breach == null
        ? new Verdict(Status.UPCOMING, null, null, null, limit == null ? null : limit.plusDays(1))
        : new Verdict(Status.OVERDUE, null, null, breach, null);
  }

  /** Returns what was missed when the limit passed before a day, or null if it had not. */
  static @Nullable Breach breach(@Nullable LocalDate limit, LocalDate day) {
    return limit != null && day.isAfter(limit) ? Breach.of(limit, day) : null;
  }

  /**
   * Judges a thing that must not be done in a window.
   *
   * @param brokenOn the first day it was done all the same, or null
   * @param end the end of the window, or null while it is open
   * @param over whether the window is closed
   * @param endedOn the day on which the need ended, or null
   */
  static Verdict ofProhibition(
      @Nullable LocalDate brokenOn,
      @Nullable LocalDate end,
      boolean over,
      @Nullable LocalDate endedOn) {
    boolean endedFirst = endedOn != null && (end == null || endedOn.isBefore(end));
    if (brokenOn != null) {
      boolean closed = over || endedOn != null;
      return new Verdict(
          closed ? Status.LAPSED : Status.OVERDUE,
          null,
          closed ? (endedOn != null ? endedOn : end) : null,
          Breach.on(brokenOn),
          null);
    }
    if (over && !endedFirst) {
      return new Verdict(Status.MET, end, null, null, null);
    }
    if (endedOn != null) {
      return new Verdict(Status.LAPSED, null, endedOn, null, null);
    }
    return new Verdict(Status.UPCOMING, null, null, null, end == null || over ? null : end);
  }
}
