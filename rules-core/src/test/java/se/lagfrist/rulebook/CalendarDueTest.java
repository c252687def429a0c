package se.lagfrist.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** What comes again with the calendar: which period, from when, to when, under which name. */
class CalendarDueTest {

  private static final Happening DECISION = Happening.parse("beslutet");
  private static final CalendarDue QUARTER = new CalendarDue.EveryQuarter(DECISION);
  private static final CalendarDue YEAR = new CalendarDue.Yearly(MonthDay.of(1, 31), DECISION);
  private static final CalendarDue MONTH = new CalendarDue.Monthly(15, DECISION);
  private static final CalendarDue ANY_DAY = new CalendarDue.Monthly(0, DECISION);

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static YearMonth month(String text) {
    return YearMonth.parse(text);
  }

  @Test
  void a_quarter_is_reported_in_the_quarter_after_it() {
    assertThat(QUARTER.months()).isEqualTo(3);
    assertThat(QUARTER.first(day("2026-05-10"))).isEqualTo(month("2026-04"));
    assertThat(QUARTER.opens(month("2026-04"))).isEqualTo("2026-07-01");
    assertThat(QUARTER.lastDay(month("2026-04"))).isEqualTo("2026-09-30");
    assertThat(QUARTER.occurrence(month("2026-04"))).isEqualTo("2026-Q2");
    assertThat(QUARTER.states()).isTrue();
    assertThat(QUARTER.hasDay()).isTrue();
    assertThat(QUARTER.swedishFrom()).isEqualTo("en gång per kvartal från beslutet");
    assertThat(QUARTER.sentence("beslutet")).isEqualTo("En gång per kvartal.");
  }

  @Test
  void the_last_quarter_is_reported_in_the_next_year() {
    assertThat(QUARTER.opens(month("2026-10"))).isEqualTo("2027-01-01");
    assertThat(QUARTER.lastDay(month("2026-10"))).isEqualTo("2027-03-31");
  }

  @Test
  void a_need_that_ended_on_the_first_day_of_the_period_leaves_nothing_to_report() {
    assertThat(QUARTER.over(day("2026-04-01"), month("2026-04"))).isTrue();
    assertThat(QUARTER.over(day("2026-04-02"), month("2026-04"))).isFalse();
    assertThat(MONTH.over(day("2026-05-01"), month("2026-05"))).isTrue();
    assertThat(MONTH.over(day("2026-05-02"), month("2026-05"))).isFalse();
  }

  @Test
  void a_day_of_every_year_is_first_the_one_on_or_after_the_start() {
    assertThat(YEAR.months()).isEqualTo(12);
    assertThat(YEAR.first(day("2026-01-31"))).isEqualTo(month("2026-01"));
    assertThat(YEAR.first(day("2026-02-01"))).isEqualTo(month("2027-01"));
    assertThat(YEAR.opens(month("2026-01"))).isEqualTo("2026-01-01");
    assertThat(YEAR.lastDay(month("2026-01"))).isEqualTo("2026-01-31");
    assertThat(YEAR.occurrence(month("2026-01"))).isEqualTo("2026");
    assertThat(YEAR.states()).isFalse();
    assertThat(YEAR.hasDay()).isTrue();
    assertThat(YEAR.swedish()).isEqualTo("senast den 31 januari varje år");
    assertThat(YEAR.sentence("beslutet")).isEqualTo("Senast den 31 januari varje år.");
  }

  @Test
  void a_need_that_ended_before_the_year_is_over() {
    assertThat(YEAR.over(day("2025-12-31"), month("2026-01"))).isTrue();
    assertThat(YEAR.over(day("2026-01-01"), month("2026-01"))).isFalse();
  }

  @Test
  void a_month_is_reported_by_a_day_of_the_month_after_it() {
    assertThat(MONTH.months()).isEqualTo(1);
    assertThat(MONTH.first(day("2026-05-31"))).isEqualTo(month("2026-05"));
    assertThat(MONTH.opens(month("2026-12"))).isEqualTo("2027-01-01");
    assertThat(MONTH.lastDay(month("2026-12"))).isEqualTo("2027-01-15");
    assertThat(MONTH.occurrence(month("2026-05"))).isEqualTo("2026-05");
    assertThat(MONTH.hasDay()).isTrue();
    assertThat(MONTH.swedish()).isEqualTo("varje månad senast den 15 i nästa månad");
    assertThat(MONTH.sentence("beslutet")).isEqualTo("Varje månad senast den 15 i nästa månad.");
  }

  @Test
  void a_month_without_a_day_has_no_last_day() {
    assertThat(ANY_DAY.lastDay(month("2026-05"))).isNull();
    assertThat(ANY_DAY.hasDay()).isFalse();
    assertThat(ANY_DAY.swedish()).isEqualTo("varje månad");
  }

  @Test
  void the_clock_of_each_takes_the_course_of_the_calendar_from_its_start() {
    for (CalendarDue due : new CalendarDue[] {QUARTER, YEAR, MONTH}) {
      assertThat(due.course()).isEqualTo(Due.Course.CALENDAR);
      assertThat(due.day(day("2026-05-10"))).isEqualTo("2026-05-10");
    }
  }
}
