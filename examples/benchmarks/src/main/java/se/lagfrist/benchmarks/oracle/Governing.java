package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;

/**
 * The wording that governs a time. The one in force when it started does, unless the next one is to
 * be applied at once and the day has not come before it entered into force.
 */
final class Governing {

  final Wording wording;

  /** The day under it; the start where it gives none, since the duty is there from then. */
  final LocalDate day;

  /** When the first wording came, if none was in force at the start and it reached back. */
  final @Nullable LocalDate came;

  private Governing(Wording wording, LocalDate day, @Nullable LocalDate came) {
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
  static @Nullable Governing of(
      Duty duty, PlainCase file, Fact anchor, LocalDate start, boolean again) {
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
      LocalDate day = asks ? day(duty, file, anchor, wording, start, again) : null;
      if (i + 1 < law.length
          && law[i + 1].immediate
          && (day == null || !wording.told(day).isBefore(law[i + 1].from))) {
        i++;
        reachedBack = true;
        continue;
      }
      if (day == null) {
        return null;
      }
      if (reachedBack && day.isBefore(wording.from)) {
        day = wording.from;
      }
      return new Governing(wording, day, came);
    }
  }

  private static LocalDate day(
      Duty duty, PlainCase file, Fact anchor, Wording wording, LocalDate start, boolean again) {
    if (again && duty.again != null) {
      return Reckoning.end(start, duty.again.amount(), duty.again.unit());
    }
    LocalDate day = wording.dayFrom(start, file, anchor);
    return day == null ? start : day;
  }
}
