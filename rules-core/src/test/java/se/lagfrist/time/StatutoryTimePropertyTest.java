package se.lagfrist.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class StatutoryTimePropertyTest {

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2200, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<StatutoryPeriod> periods() {
    return Arbitraries.of(PeriodUnit.class)
        .flatMap(
            unit -> Arbitraries.integers().between(0, 60).map(n -> StatutoryPeriod.of(n, unit)));
  }

  @Property
  void aLaterStartNeverEndsEarlier(
      @ForAll("days") LocalDate start,
      @ForAll @IntRange(min = 0, max = 40) int later,
      @ForAll("periods") StatutoryPeriod period) {
    assertThat(StatutoryTime.endDay(start.plusDays(later), period))
        .isAfterOrEqualTo(StatutoryTime.endDay(start, period));
  }

  @Property
  void aLongerPeriodEndsLater(
      @ForAll("days") LocalDate start, @ForAll("periods") StatutoryPeriod period) {
    StatutoryPeriod longer = StatutoryPeriod.of(period.amount() + 1, period.unit());
    assertThat(StatutoryTime.endDay(start, longer)).isAfter(StatutoryTime.endDay(start, period));
  }

  @Property
  void rollingGivesTheFirstWorkingDayFromTheDayOn(@ForAll("days") LocalDate day) {
    LocalDate rolled = StatutoryTime.rolled(day);
    assertThat(SwedishCalendar.isWorkingDay(rolled)).isTrue();
    // The longest run: julafton on a Thursday to the Sunday after, or such a run from a Saturday.
    assertThat(ChronoUnit.DAYS.between(day, rolled)).isBetween(0L, 5L);
    assertThat(day.datesUntil(rolled)).noneMatch(SwedishCalendar::isWorkingDay);
    assertThat(StatutoryTime.rolled(rolled)).isEqualTo(rolled);
  }

  @Property
  void thePlannedDayIsTheLastWorkingDayToTheStatutoryDay(@ForAll("days") LocalDate day) {
    LocalDate planned = StatutoryTime.plannedDay(day);
    assertThat(SwedishCalendar.isWorkingDay(planned)).isTrue();
    assertThat(planned).isBeforeOrEqualTo(day);
    assertThat(planned.plusDays(1).datesUntil(day.plusDays(1)))
        .noneMatch(SwedishCalendar::isWorkingDay);
  }

  @Property
  void aWorkingDayIsNamelessAndEveryOtherDayHasAName(@ForAll("days") LocalDate day) {
    assertThat(SwedishCalendar.nameOf(day).isEmpty()).isEqualTo(SwedishCalendar.isWorkingDay(day));
  }

  @Property
  void clippedMonthsStayInTheirMonth(
      @ForAll("days") LocalDate start, @ForAll @IntRange(min = 0, max = 400) int months) {
    LocalDate end = StatutoryTime.endDay(start, StatutoryPeriod.of(months, PeriodUnit.MONTH));
    YearMonth month = YearMonth.from(start).plusMonths(months);
    assertThat(YearMonth.from(end)).isEqualTo(month);
    assertThat(end.getDayOfMonth())
        .isEqualTo(Math.min(start.getDayOfMonth(), month.lengthOfMonth()));
  }

  @Property
  void yearsAreTwelveMonths(
      @ForAll("days") LocalDate start, @ForAll @IntRange(min = 0, max = 80) int years) {
    assertThat(StatutoryTime.endDay(start, StatutoryPeriod.of(years, PeriodUnit.YEAR)))
        .isEqualTo(StatutoryTime.endDay(start, StatutoryPeriod.of(12 * years, PeriodUnit.MONTH)));
  }

  @Property
  void weeksKeepTheWeekday(
      @ForAll("days") LocalDate start, @ForAll @IntRange(min = 0, max = 300) int weeks) {
    LocalDate end = StatutoryTime.endDay(start, StatutoryPeriod.of(weeks, PeriodUnit.WEEK));
    assertThat(end.getDayOfWeek()).isEqualTo(start.getDayOfWeek());
    assertThat(ChronoUnit.DAYS.between(start, end)).isEqualTo(7L * weeks);
  }

  @Property
  void asManyWorkingDaysLieInAPeriodAsItCounts(
      @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int amount) {
    LocalDate end = StatutoryTime.endDay(start, StatutoryPeriod.of(amount, PeriodUnit.WORKING_DAY));
    assertThat(SwedishCalendar.isWorkingDay(end)).isTrue();
    assertThat(
            start
                .plusDays(1)
                .datesUntil(end.plusDays(1))
                .filter(SwedishCalendar::isWorkingDay)
                .count())
        .isEqualTo(amount);
  }

  @Property
  void periodsReadBackTheirOwnWords(@ForAll("periods") StatutoryPeriod period) {
    assertThat(StatutoryPeriod.parse(period.swedish())).isEqualTo(period);
  }

  @Property
  void quartersRoundTripAndPartitionTheDays(@ForAll("days") LocalDate day) {
    Quarter quarter = Quarter.of(day);
    assertThat(Quarter.parse(quarter.toString())).isEqualTo(quarter);
    assertThat(quarter.contains(day)).isTrue();
    assertThat(day).isBetween(quarter.firstDay(), quarter.lastDay());
    assertThat(quarter.next().firstDay()).isEqualTo(quarter.lastDay().plusDays(1));
    assertThat(quarter.next().previous()).isEqualTo(quarter);
    assertThat(quarter.next().contains(day)).isFalse();
    assertThat(quarter).isLessThan(quarter.next());
  }
}
