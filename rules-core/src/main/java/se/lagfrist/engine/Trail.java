package se.lagfrist.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.law.Governance;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.time.StatutoryPeriod;

/**
 * What an answer was made of; told as steps only when someone asks.
 *
 * @param occasion the duty it answers for
 * @param start the day counted from, or null if it is missing
 * @param startName the happening it was
 * @param startFact the fact that tells, or null
 * @param governance the wording that governs, or null if it cannot be told
 * @param period the period counted, or null
 * @param days its days
 * @param done what was done, or null
 * @param closed what ended the time of a prohibition, or null
 * @param ended what ended the need, or null
 * @param extended the decision that moved the last day, or null
 * @param rejected what was done by a body that may not do it
 * @param unknown whether it cannot be told if the thing was done
 */
record Trail(
    Occasion occasion,
    @Nullable LocalDate start,
    String startName,
    @Nullable Fact startFact,
    @Nullable Governance<LawText> governance,
    @Nullable StatutoryPeriod period,
    Days days,
    @Nullable Happened done,
    @Nullable Happened closed,
    @Nullable Ended ended,
    @Nullable Extension extended,
    Happenings.Rejections rejected,
    boolean unknown) {

  /** A trail that has got as far as the clock's own start and a wording. */
  static Trail of(
      Clock clock,
      Governance<LawText> governance,
      @Nullable StatutoryPeriod period,
      Days days,
      @Nullable Happened done,
      @Nullable Ended ended) {
    Started started = clock.started();
    return new Trail(
        clock.occasion(),
        clock.start(),
        started.happening().name(),
        started.fact(),
        governance,
        period,
        days,
        done,
        null,
        ended,
        null,
        Happenings.Rejections.NONE,
        false);
  }

  /** A trail that has got nowhere, since the day it starts from is missing. */
  static Trail withoutStart(Occasion occasion, String startName) {
    return new Trail(
        occasion,
        null,
        startName,
        null,
        null,
        null,
        Days.NONE,
        null,
        null,
        null,
        null,
        Happenings.Rejections.NONE,
        true);
  }

  /** The same trail from another start. */
  Trail from(LocalDate day, String name) {
    return new Trail(
        occasion,
        day,
        name,
        null,
        governance,
        period,
        days,
        done,
        closed,
        ended,
        extended,
        rejected,
        unknown);
  }

  /** The same trail when its last day was moved by a decision. */
  Trail extendedBy(@Nullable Extension decision) {
    return decision == null
        ? this
        : new Trail(
            occasion,
            start,
            startName,
            startFact,
            governance,
            period,
            days,
            done,
            closed,
            ended,
            decision,
            rejected,
            unknown);
  }

  /** The same trail with what was done by a body that may not do it. */
  Trail rejecting(Happenings.Rejections some) {
    return some.sources().isEmpty()
        ? this
        : new Trail(
            occasion,
            start,
            startName,
            startFact,
            governance,
            period,
            days,
            done,
            closed,
            ended,
            extended,
            some,
            unknown);
  }

  /** The same trail of a prohibition whose time ended with a happening. */
  Trail closedBy(@Nullable Happened happened) {
    return new Trail(
        occasion,
        start,
        startName,
        startFact,
        governance,
        period,
        days,
        done,
        happened,
        ended,
        extended,
        rejected,
        unknown);
  }

  /** The same trail when it cannot be told whether the thing was done. */
  Trail untold() {
    return new Trail(
        occasion,
        start,
        startName,
        startFact,
        governance,
        period,
        days,
        done,
        closed,
        ended,
        extended,
        rejected,
        true);
  }

  /**
   * Returns the first day of the month from which what is decided applies: the month after the
   * start, or its own if the start is its first day; null if the rule does not say.
   */
  @Nullable LocalDate appliesFrom() {
    LocalDate day = start;
    return day == null || !rule().counting().fromNextMonth()
        ? null
        : day.minusDays(1).withDayOfMonth(1).plusMonths(1);
  }

  /** Returns the time that is not counted. */
  LeftOut leftOut() {
    return start == null || governance == null || governance.day() == null
        ? LeftOut.NOTHING
        : LeftOut.of(occasion, start, governance.day());
  }

  Rule rule() {
    return occasion.rule();
  }

  LocalDate asOf() {
    return occasion.asOf();
  }
}
