package se.lagfrist.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StatutoryTimeTest {

  private static LocalDate end(String start, String period) {
    return StatutoryTime.endDay(LocalDate.parse(start), StatutoryPeriod.parse(period));
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  // 1 §

  @Test
  void sixMonthsFrom31AugustEndOnTheLastDayOfFebruary() {
    assertThat(end("2025-08-31", "6 månader")).isEqualTo("2026-02-28");
    assertThat(end("2023-08-31", "6 månader")).isEqualTo("2024-02-29");
    assertThat(end("2025-08-30", "6 månader")).isEqualTo("2026-02-28");
    assertThat(end("2025-08-28", "6 månader")).isEqualTo("2026-02-28");
    assertThat(end("2025-08-27", "6 månader")).isEqualTo("2026-02-27");
  }

  @Test
  void aYearFrom29FebruaryEndsOn28FebruaryAndFourYearsOn29() {
    assertThat(end("2024-02-29", "1 år")).isEqualTo("2025-02-28");
    assertThat(end("2024-02-29", "2 år")).isEqualTo("2026-02-28");
    assertThat(end("2024-02-29", "4 år")).isEqualTo("2028-02-29");
  }

  @Test
  void aClippedMonthDoesNotPullLaterMonthsBack() {
    assertThat(end("2026-01-31", "1 månad")).isEqualTo("2026-02-28");
    assertThat(end("2026-01-31", "2 månader")).isEqualTo("2026-03-31");
    assertThat(end("2026-02-28", "1 månad")).isEqualTo("2026-03-28");
    assertThat(end("2026-11-30", "3 månader")).isEqualTo("2027-02-28");
  }

  @Test
  void fourMonthsOfAnInvestigation() {
    assertThat(end("2025-10-31", "4 månader")).isEqualTo("2026-02-28");
    assertThat(end("2026-03-15", "4 månader")).isEqualTo("2026-07-15");
  }

  @Test
  void weeksEndOnTheSameWeekday() {
    assertThat(end("2026-02-09", "4 veckor")).isEqualTo("2026-03-09");
    assertThat(end("2026-02-09", "en vecka").getDayOfWeek())
        .isEqualTo(day("2026-02-09").getDayOfWeek());
  }

  @Test
  void daysAreCountedFromTheDayAfter() {
    assertThat(end("2026-05-01", "1 dag")).isEqualTo("2026-05-02");
    assertThat(end("2026-05-01", "14 dagar")).isEqualTo("2026-05-15");
    assertThat(end("2024-02-20", "14 dagar")).isEqualTo("2024-03-05");
    assertThat(end("2025-02-20", "14 dagar")).isEqualTo("2025-03-06");
  }

  @Test
  void workingDaysAreCountedFromTheDayAfterAndSkipChristmas() {
    assertThat(end("2025-12-23", "1 arbetsdag")).isEqualTo("2025-12-29");
    assertThat(end("2025-12-23", "3 arbetsdagar")).isEqualTo("2026-01-02");
    assertThat(end("2026-04-01", "2 arbetsdagar")).isEqualTo("2026-04-07");
    assertThat(end("2026-06-20", "1 arbetsdag")).isEqualTo("2026-06-22");
  }

  @Test
  void nothingOfAnyUnitIsTheSameDay() {
    for (PeriodUnit unit : PeriodUnit.values()) {
      assertThat(StatutoryTime.endDay(day("2026-06-20"), StatutoryPeriod.of(0, unit)))
          .isEqualTo("2026-06-20");
    }
  }

  @Test
  void workingDaysOutsideTheCalendarAreRefused() {
    assertThatThrownBy(() -> end("2300-12-31", "1 arbetsdag"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2301");
  }

  // 2 §

  @Test
  void fourteenDaysOverChristmas() {
    // From 11 December the 14 days end on juldagen.
    LocalDate end = end("2025-12-11", "14 dagar");
    assertThat(end).isEqualTo("2025-12-25");
    assertThat(StatutoryTime.rolled(end)).isEqualTo("2025-12-29");
    assertThat(StatutoryTime.plannedDay(end)).isEqualTo("2025-12-23");
  }

  @Test
  void theNextWeekdayMayItselfBeAnEve() {
    // Annandag jul 2025 is a Friday; nyårsafton 2023 is a Sunday, followed by nyårsdagen.
    assertThat(StatutoryTime.rolled(day("2025-12-26"))).isEqualTo("2025-12-29");
    assertThat(StatutoryTime.rolled(day("2023-12-31"))).isEqualTo("2024-01-02");
    // A Sunday before julafton on a Monday.
    assertThat(day("2029-12-23").getDayOfWeek().getValue()).isEqualTo(7);
    assertThat(StatutoryTime.rolled(day("2029-12-23"))).isEqualTo("2029-12-27");
    assertThat(StatutoryTime.rolled(day("2029-12-22"))).isEqualTo("2029-12-27");
  }

  @Test
  void midsummerRollsOverTheWeekend() {
    assertThat(StatutoryTime.rolled(day("2026-06-18"))).isEqualTo("2026-06-18");
    assertThat(StatutoryTime.rolled(day("2026-06-19"))).isEqualTo("2026-06-22");
    assertThat(StatutoryTime.rolled(day("2026-06-20"))).isEqualTo("2026-06-22");
    assertThat(StatutoryTime.plannedDay(day("2026-06-19"))).isEqualTo("2026-06-18");
  }

  @Test
  void easterRollsToTuesday() {
    assertThat(StatutoryTime.rolled(day("2026-04-02"))).isEqualTo("2026-04-02");
    assertThat(StatutoryTime.rolled(day("2026-04-03"))).isEqualTo("2026-04-07");
    assertThat(StatutoryTime.rolled(day("2026-04-06"))).isEqualTo("2026-04-07");
    assertThat(StatutoryTime.plannedDay(day("2026-04-06"))).isEqualTo("2026-04-02");
  }

  @Test
  void ordinaryEvesDoNotRoll() {
    assertThat(StatutoryTime.rolled(day("2026-01-05"))).isEqualTo("2026-01-05");
    assertThat(StatutoryTime.rolled(day("2026-04-30"))).isEqualTo("2026-04-30");
  }

  @Test
  void nationalDayRollsFrom2005AndAnnandagPingstTo2004() {
    assertThat(StatutoryTime.rolled(day("2003-06-06"))).isEqualTo("2003-06-06");
    assertThat(StatutoryTime.rolled(day("2005-06-06"))).isEqualTo("2005-06-07");
    assertThat(StatutoryTime.rolled(day("2004-05-31"))).isEqualTo("2004-06-01");
    assertThat(StatutoryTime.rolled(day("2005-05-16"))).isEqualTo("2005-05-16");
  }

  // Both, one after the other

  @Test
  void theTwoSectionsAreSeparateSteps() {
    LocalDate end = end("2026-03-14", "3 veckor");
    assertThat(end).isEqualTo("2026-04-04");
    assertThat(StatutoryTime.rolled(end)).isEqualTo("2026-04-07");
    // Rolling before counting would give another day.
    assertThat(
            StatutoryTime.endDay(
                StatutoryTime.rolled(day("2026-03-14")), StatutoryPeriod.parse("3 veckor")))
        .isEqualTo("2026-04-06");
  }

  @Test
  void ra1999Not181ThreeWeeksToAppealEndOnTheDayAfterAnnandagPask() {
    LocalDate end = end("1999-03-16", "3 veckor");
    assertThat(end).isEqualTo("1999-04-06");
    assertThat(StatutoryTime.rolled(end)).isEqualTo("1999-04-06");
    assertThat(SwedishCalendar.nameOf(end.minusDays(1))).contains("annandag påsk");
  }

  @Test
  void ra2007Not192ThreeWeeksToAppeal() {
    LocalDate end = end("2006-01-23", "3 veckor");
    assertThat(end).isEqualTo("2006-02-13");
    assertThat(StatutoryTime.rolled(end)).isEqualTo("2006-02-13");
  }

  @Test
  void jo9081_2020OneWeekFrom27October() {
    assertThat(end("2020-10-27", "en vecka")).isEqualTo("2020-11-03");
  }
}
