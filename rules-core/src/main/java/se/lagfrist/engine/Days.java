package se.lagfrist.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
 */
record Days(
    @Nullable LocalDate statutory,
    @Nullable LocalDate last,
    @Nullable LocalDate planned,
    @Nullable LocalDate rolled) {

  static final Days NONE = new Days(null, null, null, null);

  static Days of(LocalDate statutory, SundayRule rule, EngineSettings settings) {
    if (SwedishCalendar.isWorkingDay(statutory)) {
      return new Days(statutory, statutory, statutory, null);
    }
    LocalDate rolled = StatutoryTime.rolled(statutory);
    boolean rolls =
        rule == SundayRule.APPLIES || (rule == SundayRule.UNSETTLED && settings.rollUnsettled());
    return new Days(
        statutory, rolls ? rolled : statutory, StatutoryTime.plannedDay(statutory), rolled);
  }

  /** The same days of an effect: what averts it must be done before the day on which it occurs. */
  Days ofEffect() {
    return statutory == null
        ? this
        : new Days(statutory, last, StatutoryTime.plannedDay(statutory.minusDays(1)), rolled);
  }

  /** The same days of something that must not be done, which is not planned. */
  Days unplanned() {
    return new Days(statutory, last, null, rolled);
  }

  /** Days of a duty whose last day is not a statutory one. */
  static Days practice(LocalDate last) {
    return new Days(null, last, StatutoryTime.plannedDay(last), null);
  }
}
