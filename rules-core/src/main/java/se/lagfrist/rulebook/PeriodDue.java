package se.lagfrist.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.time.PeriodUnit;
import se.lagfrist.time.StatutoryPeriod;
import se.lagfrist.time.StatutoryTime;
import se.lagfrist.time.SwedishCalendar;

/** Counted in a period of days, weeks, months or years from a happening, or back from it. */
public sealed interface PeriodDue extends OwnDue {

  /**
   * Within a period from a happening.
   *
   * @param period the period
   * @param from the happening
   * @param otherwise the happening to start from if the day of the first is missing
   */
  record Within(StatutoryPeriod period, Happening from, @Nullable Happening otherwise)
      implements PeriodDue {

    @Override
    public LocalDate day(LocalDate start) {
      return StatutoryTime.endDay(start, period);
    }

    @Override
    public boolean hasDay() {
      return true;
    }

    @Override
    public String swedish() {
      return period.amount() == 0 ? "senast vid" : "inom " + period.swedish();
    }

    @Override
    public String swedishFrom() {
      String word = period.amount() == 0 ? "vid " : "från ";
      String or =
          otherwise == null ? "" : " eller, om den dagen saknas, " + word + otherwise.name();
      return (period.amount() == 0 ? "senast " : swedish() + " ") + word + from.name() + or;
    }

    @Override
    public String sentence(String from) {
      return period.amount() == 0
          ? "Senast vid " + from + "."
          : "Inom " + period.swedish() + " från " + from + ".";
    }
  }

  /**
   * The day after a period has run out: the day an effect occurs.
   *
   * @param period the period
   * @param from the happening
   * @param orAgreed whether a number of days that the parties have agreed on takes its place: the
   *     effect occurs on the last of them
   */
  record DayAfter(StatutoryPeriod period, Happening from, boolean orAgreed) implements PeriodDue {

    @Override
    public Due in(Situation situation) {
      Integer agreed = orAgreed ? situation.agreedDays() : null;
      return agreed == null || agreed < 1
          ? this
          : new DayAfter(StatutoryPeriod.of(agreed - 1, PeriodUnit.DAY), from, false);
    }

    @Override
    public LocalDate day(LocalDate start) {
      return StatutoryTime.endDay(start, period).plusDays(1);
    }

    @Override
    public boolean hasDay() {
      return true;
    }

    @Override
    public boolean isEffect() {
      return true;
    }

    @Override
    public String swedish() {
      return period.amount() == 0 ? "dagen efter" : "dagen efter " + period.swedish();
    }

    @Override
    public String swedishFrom() {
      return swedish() + (period.amount() == 0 ? " " : " från ") + from.name();
    }

    @Override
    public String sentence(String from) {
      return period.amount() == 0
          ? "Dagen efter " + from + "."
          : "Dagen efter " + period.swedish() + " från " + from + ".";
    }
  }

  /**
   * No later than a period before a day: <i>senast 2 månader före</i>. Counted backwards from the
   * day, so that the whole period lies between.
   *
   * @param period the period
   * @param from the happening it lies before
   */
  record Before(StatutoryPeriod period, Happening from) implements PeriodDue {

    /** Returns the last day on which the whole period still lies ahead of the given day. */
    @Override
    public LocalDate day(LocalDate start) {
      int n = period.amount();
      return switch (period.unit()) {
        case DAY -> start.minusDays(n);
        case WEEK -> start.minusWeeks(n);
        case MONTH -> start.minusMonths(n);
        case YEAR -> start.minusYears(n);
        case WORKING_DAY -> {
          LocalDate day = start;
          for (int i = 0; i < n; i++) {
            day = SwedishCalendar.workingDayOnOrBefore(day.minusDays(1));
          }
          yield day;
        }
      };
    }

    @Override
    public boolean hasDay() {
      return true;
    }

    @Override
    public String swedish() {
      return "senast " + period.swedish() + " före";
    }

    @Override
    public String swedishFrom() {
      return swedish() + " " + from.name();
    }

    @Override
    public String sentence(String from) {
      return Due.capital(swedish()) + " " + from + ".";
    }
  }

  /**
   * Once per calendar quarter, from the quarter in which a period has run out.
   *
   * @param period the qualifying period
   * @param from the happening
   */
  record Quarterly(StatutoryPeriod period, Happening from) implements PeriodDue {

    @Override
    public LocalDate day(LocalDate start) {
      return StatutoryTime.endDay(start, period);
    }

    @Override
    public boolean hasDay() {
      return true;
    }

    @Override
    public Course course() {
      return Course.QUARTERS;
    }

    @Override
    public String swedish() {
      return "varje kvartal när " + period.swedish() + " har gått";
    }

    @Override
    public String sentence(String from) {
      return Due.capital(swedish()) + " från " + from + ".";
    }
  }

  /**
   * By the end of the calendar year after the one in which a period has run out.
   *
   * @param period the period
   * @param from the happening
   * @param after what must have happened too, which may come later than the period has run out;
   *     null if nothing
   * @param happened the day it did, once that has been put in
   */
  record EndOfNextYear(
      StatutoryPeriod period,
      Happening from,
      @Nullable Happening after,
      @Nullable LocalDate happened)
      implements PeriodDue {

    @Override
    public LocalDate day(LocalDate start) {
      LocalDate end = StatutoryTime.endDay(start, period);
      LocalDate last = happened != null && happened.isAfter(end) ? happened : end;
      return LocalDate.of(last.getYear() + 1, 12, 31);
    }

    @Override
    public Due in(Situation situation) {
      LocalDate last = after == null ? null : situation.last(after);
      return last == null ? this : new EndOfNextYear(period, from, after, last);
    }

    @Override
    public String swedishFrom() {
      return swedish()
          + " från "
          + from.name()
          + (after == null ? "" : " och " + after.name() + " har skett");
    }

    @Override
    public boolean hasDay() {
      return true;
    }

    @Override
    public String swedish() {
      return "senast vid utgången av året efter det att " + period.swedish() + " har gått";
    }

    @Override
    public String sentence(String from) {
      return Due.capital(swedish())
          + " från "
          + from
          + (happened == null || after == null
              ? ""
              : ", och " + after.name() + " skett " + happened)
          + ".";
    }
  }
}
