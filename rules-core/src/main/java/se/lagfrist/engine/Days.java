package se.lagfrist.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Extension;
import se.lagfrist.obligation.SundayRule;
import se.lagfrist.time.StatutoryTime;
import se.lagfrist.time.SwedishCalendar;

/**
 * The days of one obligation.
 *
 * @param statutory after 1 § of lag (1930:173)
 * @param last the last day in time
 * @param planned the working day on or before the last day on which to act
 * @param rolled after 2 §, where it differs; null otherwise
 * @param effect whether the last day is that of an effect, to be averted the day before
 */
record Days(
    @Nullable LocalDate statutory,
    @Nullable LocalDate last,
    @Nullable LocalDate planned,
    @Nullable LocalDate rolled,
    boolean effect) {

  static final Days NONE = new Days(null, null, null, null, false);

  static Days of(LocalDate statutory, SundayRule rule, EngineSettings settings) {
    if (SwedishCalendar.isWorkingDay(statutory)) {
      return new Days(statutory, statutory, statutory, null, false);
    }
    LocalDate rolled = StatutoryTime.rolled(statutory);
    boolean rolls =
        rule == SundayRule.APPLIES || (rule == SundayRule.UNSETTLED && settings.rollUnsettled());
    return new Days(
        statutory, rolls ? rolled : statutory, StatutoryTime.plannedDay(statutory), rolled, false);
  }

  /** Days of a duty whose last day is not a statutory one. */
  static Days practice(LocalDate last) {
    return new Days(null, last, StatutoryTime.plannedDay(last), null, false);
  }

  /**
   * Days of an effect: what averts it must be done by the day before, and where that day is moved
   * by 2 §, the effect is too.
   *
   * @param occurs the day of the effect by 1 §
   */
  static Days ofEffect(LocalDate occurs, SundayRule rule, EngineSettings settings) {
    Days before = of(occurs.minusDays(1), rule, settings);
    return new Days(occurs, dayAfter(before.last), before.planned, dayAfter(before.rolled), true);
  }

  private static @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
    return day == null ? null : day.plusDays(1);
  }

  /** The same days of something that must not be done, which is not planned. */
  Days unplanned() {
    return new Days(statutory, last, null, rolled, effect);
  }

  /** The same days of a clock that starts on a day: nothing is planned before it can begin. */
  Days notBefore(LocalDate start) {
    return planned == null || last == null || !planned.isBefore(start) || last.isBefore(start)
        ? this
        : new Days(statutory, last, start, rolled, effect);
  }

  /** The same days of a report that is owed since a statutory day has passed. */
  Days after(LocalDate threshold) {
    return new Days(threshold, last, planned, null, effect);
  }

  /** The same days when a decision has moved the last one. */
  Days extendedTo(Extension extension, Occasion occasion) {
    LocalDate until = extension.until();
    if (until == null) {
      return this;
    }
    SundayRule rule = occasion.rule().details().sundayRule();
    return effect
        ? ofEffect(until.plusDays(1), rule, occasion.settings())
        : of(until, rule, occasion.settings());
  }

  /** Returns the last day on which the thing is done in time, or null if there is none. */
  @Nullable LocalDate limit() {
    return last != null && effect ? last.minusDays(1) : last;
  }
}
