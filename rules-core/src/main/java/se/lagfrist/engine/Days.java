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

  /** The same days of an effect: what averts it must be done before the day on which it occurs. */
  Days ofEffect() {
    return statutory == null
        ? this
        : new Days(statutory, last, StatutoryTime.plannedDay(statutory.minusDays(1)), rolled, true);
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

  /** The same days when a decision has moved the last one. */
  Days extendedTo(Extension extension, Occasion occasion) {
    LocalDate until = extension.until();
    if (until == null) {
      return this;
    }
    SundayRule rule = occasion.rule().details().sundayRule();
    Days moved = of(effect ? until.plusDays(1) : until, rule, occasion.settings());
    return effect ? moved.ofEffect() : moved;
  }

  /** Returns the last day on which the thing is done in time, or null if there is none. */
  @Nullable LocalDate limit() {
    return last != null && effect ? last.minusDays(1) : last;
  }
}
