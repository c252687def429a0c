package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.benchmarks.oracle.Ending.End;
import se.lagfrist.benchmarks.oracle.Wording.Way;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Placement;
import se.lagfrist.obligation.Breach;
import se.lagfrist.obligation.ObligationBuilder;
import se.lagfrist.obligation.Status;

/** A time during which something must not happen. */
final class Forbidden {

  private final Duty duty;
  private final PlainCase file;
  private final Fact anchor;
  private final Telling telling;

  Forbidden(Duty duty, PlainCase file, Fact anchor, Telling telling) {
    this.duty = duty;
    this.file = file;
    this.anchor = anchor;
    this.telling = telling;
  }

  /**
   * Tells of the time that begins on a day; what was broken in it is no more to be kept.
   *
   * @param end the first day from which it is no longer needed, if that has come
   */
  void run(LocalDate start, Governing governing, @Nullable End end) {
    // A word and no number, or a day, tells no day on which the time would end.
    Way way = governing.wording.way;
    boolean open = way == Way.SAME_DAY || way == Way.WORD_ONLY;
    Days days = open ? Days.NONE : Days.of(duty, file, anchor, governing, start).unplanned();
    LocalDate happened = duty.until == null ? null : first(duty.until, start, null);
    LocalDate close = happened != null ? happened : days.statutory();
    LocalDate ended = end == null ? null : end.day();
    LocalDate stops = ended != null && (close == null || ended.isBefore(close)) ? ended : close;
    LocalDate broken = brokenFirst(start, stops);
    ObligationBuilder b = telling.builder("1", start, days);
    LocalDate kept = null;
    // The last day of a time is still a day of it; what happens closes the window at once.
    boolean over =
        close != null
            && (happened != null ? !telling.asOf().isBefore(close) : telling.asOf().isAfter(close));
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
    telling.add(telling.told(b, governing.wording, days.last(), kept));
  }

  /** The first day on which what is forbidden happened, from one day on and before another. */
  @Nullable LocalDate brokenFirst(LocalDate from, @Nullable LocalDate before) {
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
}
