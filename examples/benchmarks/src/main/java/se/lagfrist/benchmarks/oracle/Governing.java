package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The wording that governs a time. The one in force when it started does, unless the next one is to
 * be applied at once and the day has not come before it entered into force.
 */
final class Governing {

  final Wording wording;

  /** The day under it; null where it gives none. */
  final @Nullable LocalDate day;

  /** When the first wording came, if none was in force at the start and it reached back. */
  final @Nullable LocalDate came;

  private Governing(Wording wording, @Nullable LocalDate day, @Nullable LocalDate came) {
    this.wording = wording;
    this.came = came;
    this.day = day;
  }

  /**
   * Finds it.
   *
   * @param again whether the thing has been done before, so that a wording that asks for it once
   *     asks no more
   * @return null if there is no duty
   */
  static @Nullable Governing of(Duty duty, PlainCase file, LocalDate start, boolean again) {
    Wording[] law = duty.law;
    int i = 0;
    while (i < law.length && !law[i].isInForceOn(start)) {
      i++;
    }
    boolean reachedBack = false;
    if (i == law.length) {
      i = 0;
      while (i < law.length && !law[i].from.isAfter(start)) {
        i++;
      }
      if (i == law.length || !law[i].immediate) {
        return null;
      }
      reachedBack = true;
    }
    LocalDate came = reachedBack ? law[i].from : null;
    while (true) {
      Wording wording = law[i];
      boolean asks = !again || !wording.once;
      LocalDate day = asks ? day(duty, file, wording, start, again) : null;
      if (i + 1 < law.length
          && law[i + 1].immediate
          && (day == null || !day.isBefore(law[i + 1].from))) {
        i++;
        reachedBack = true;
        continue;
      }
      if (!asks) {
        return null;
      }
      if (day != null && reachedBack && day.isBefore(wording.from)) {
        day = wording.from;
      }
      return new Governing(wording, day, came);
    }
  }

  private static @Nullable LocalDate day(
      Duty duty, PlainCase file, Wording wording, LocalDate start, boolean again) {
    if (again && duty.again != null) {
      return Reckoning.end(start, duty.again.amount(), duty.again.unit());
    }
    return wording.way == Wording.Way.NEXT_MEETING
        ? file.meetingAfter(start)
        : wording.dayFrom(start);
  }
}
