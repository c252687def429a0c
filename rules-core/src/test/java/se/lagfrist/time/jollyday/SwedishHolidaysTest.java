package se.lagfrist.time.jollyday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SwedishHolidaysTest {

  private static NamedDay day(String day, SwedishHoliday holiday) {
    return new NamedDay(LocalDate.parse(day), holiday);
  }

  @Test
  void the_named_days_of_2026() {
    assertThat(SwedishHolidays.in(2026))
        .containsExactlyInAnyOrder(
            day("2026-01-01", SwedishHoliday.NEW_YEARS_DAY),
            day("2026-01-06", SwedishHoliday.EPIPHANY),
            day("2026-04-03", SwedishHoliday.GOOD_FRIDAY),
            day("2026-04-05", SwedishHoliday.EASTER_SUNDAY),
            day("2026-04-06", SwedishHoliday.EASTER_MONDAY),
            day("2026-05-01", SwedishHoliday.FIRST_OF_MAY),
            day("2026-05-14", SwedishHoliday.ASCENSION_DAY),
            day("2026-05-24", SwedishHoliday.WHIT_SUNDAY),
            day("2026-06-06", SwedishHoliday.NATIONAL_DAY),
            day("2026-06-19", SwedishHoliday.MIDSUMMER_EVE),
            day("2026-06-20", SwedishHoliday.MIDSUMMER_DAY),
            day("2026-10-31", SwedishHoliday.ALL_SAINTS_DAY),
            day("2026-12-24", SwedishHoliday.CHRISTMAS_EVE),
            day("2026-12-25", SwedishHoliday.CHRISTMAS_DAY),
            day("2026-12-26", SwedishHoliday.BOXING_DAY),
            day("2026-12-31", SwedishHoliday.NEW_YEARS_EVE));
  }

  @Test
  void annandag_pingst_gave_way_to_the_national_day_in_2005() {
    assertThat(SwedishHolidays.in(2004))
        .contains(day("2004-05-31", SwedishHoliday.WHIT_MONDAY))
        .noneMatch(named -> named.holiday() == SwedishHoliday.NATIONAL_DAY);
    assertThat(SwedishHolidays.in(2005))
        .contains(day("2005-06-06", SwedishHoliday.NATIONAL_DAY))
        .noneMatch(named -> named.holiday() == SwedishHoliday.WHIT_MONDAY);
  }

  @Test
  void a_day_with_two_names_stands_twice() {
    assertThat(SwedishHolidays.in(2008))
        .contains(
            day("2008-05-01", SwedishHoliday.FIRST_OF_MAY),
            day("2008-05-01", SwedishHoliday.ASCENSION_DAY));
  }
}
