package se.lagfrist.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lagfrist.time.jollyday.SwedishHoliday;

class CalendarYearTest {

  private static boolean works(String text) {
    LocalDate day = LocalDate.parse(text);
    return CalendarYear.of(day.getYear()).isWorkingDay(day);
  }

  private static @Nullable SwedishHoliday named(String text) {
    LocalDate day = LocalDate.parse(text);
    return CalendarYear.of(day.getYear()).named(day);
  }

  @Test
  void a_week_without_a_named_day_has_five_working_days() {
    assertThat(works("2026-02-06")).isTrue();
    assertThat(works("2026-02-07")).isFalse();
    assertThat(works("2026-02-08")).isFalse();
    assertThat(works("2026-02-09")).isTrue();
    assertThat(named("2026-02-08")).isNull();
  }

  @Test
  void the_first_and_the_last_day_of_the_year_have_names() {
    assertThat(named("2026-01-01")).isEqualTo(SwedishHoliday.NEW_YEARS_DAY);
    assertThat(named("2026-12-31")).isEqualTo(SwedishHoliday.NEW_YEARS_EVE);
  }

  @Test
  void the_first_and_the_last_sunday_of_a_year_are_no_working_days() {
    assertThat(works("2023-01-01")).isFalse();
    assertThat(works("2023-12-31")).isFalse();
    assertThat(works("2024-02-29")).isTrue();
  }

  @Test
  void a_named_day_is_no_working_day_on_any_weekday() {
    assertThat(works("2026-05-14")).isFalse();
    assertThat(named("2026-05-14")).isEqualTo(SwedishHoliday.ASCENSION_DAY);
    assertThat(works("2026-06-06")).isFalse();
    assertThat(named("2026-06-06")).isEqualTo(SwedishHoliday.NATIONAL_DAY);
  }

  @Test
  void of_two_names_the_one_of_fixed_date_is_kept() {
    assertThat(named("2008-05-01")).isEqualTo(SwedishHoliday.FIRST_OF_MAY);
  }

  /** 261 days from Monday to Friday, of which ten are named. */
  @Test
  void the_working_days_of_2026_are_251() {
    CalendarYear year = CalendarYear.of(2026);
    assertThat(
            LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(year::isWorkingDay))
        .hasSize(251);
  }
}
