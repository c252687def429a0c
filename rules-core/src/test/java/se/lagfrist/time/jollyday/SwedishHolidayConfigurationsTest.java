package se.lagfrist.time.jollyday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.spi.Described;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.Limited;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The days of 1 § of lag (1989:253) and the eves of 2 § of lag (1930:173), as they are handed on.
 */
class SwedishHolidayConfigurationsTest {

  private static final SwedishHolidayConfigurations HOLIDAYS = new SwedishHolidayConfigurations();

  @Test
  void the_days_of_fixed_date() {
    assertThat(HOLIDAYS.fixed())
        .extracting(Described::descriptionPropertiesKey, FixedHolidayConfiguration::day)
        .containsExactly(
            tuple("NEW_YEARS_DAY", MonthDay.of(1, 1)),
            tuple("EPIPHANY", MonthDay.of(1, 6)),
            tuple("FIRST_OF_MAY", MonthDay.of(5, 1)),
            tuple("NATIONAL_DAY", MonthDay.of(6, 6)),
            tuple("CHRISTMAS_EVE", MonthDay.of(12, 24)),
            tuple("CHRISTMAS_DAY", MonthDay.of(12, 25)),
            tuple("BOXING_DAY", MonthDay.of(12, 26)),
            tuple("NEW_YEARS_EVE", MonthDay.of(12, 31)));
  }

  @Test
  void the_days_that_follow_easter() {
    assertThat(HOLIDAYS.christianHolidays())
        .extracting(Described::descriptionPropertiesKey)
        .containsExactly(
            "GOOD_FRIDAY",
            "EASTER_SUNDAY",
            "EASTER_MONDAY",
            "ASCENSION_DAY",
            "WHIT_SUNDAY",
            "WHIT_MONDAY");
  }

  @Test
  void the_days_on_a_weekday_between_two_dates() {
    assertThat(HOLIDAYS.fixedWeekdayBetweenFixed())
        .extracting(
            Described::descriptionPropertiesKey,
            between -> between.weekday(),
            between -> between.from().day(),
            between -> between.to().day())
        .containsExactly(
            tuple("MIDSUMMER_EVE", DayOfWeek.FRIDAY, MonthDay.of(6, 19), MonthDay.of(6, 25)),
            tuple("MIDSUMMER_DAY", DayOfWeek.SATURDAY, MonthDay.of(6, 20), MonthDay.of(6, 26)),
            tuple("ALL_SAINTS_DAY", DayOfWeek.SATURDAY, MonthDay.of(10, 31), MonthDay.of(11, 6)));
  }

  @Test
  void only_the_national_day_has_a_first_year() {
    assertThat(HOLIDAYS.fixed())
        .filteredOn(day -> day.validFrom().isPresent())
        .extracting(Described::descriptionPropertiesKey, Limited::validFrom)
        .containsExactly(tuple("NATIONAL_DAY", Optional.of(Year.of(2005))));
  }

  @Test
  void only_annandag_pingst_has_a_last_year() {
    assertThat(HOLIDAYS.christianHolidays())
        .filteredOn(day -> day.validTo().isPresent())
        .extracting(Described::descriptionPropertiesKey, Limited::validTo)
        .containsExactly(tuple("WHIT_MONDAY", Optional.of(Year.of(2004))));
  }

  @Test
  void the_three_eves_are_no_public_holidays() {
    assertThat(HOLIDAYS.fixed())
        .filteredOn(day -> day.holidayType() == HolidayType.OBSERVANCE)
        .extracting(Described::descriptionPropertiesKey)
        .containsExactly("CHRISTMAS_EVE", "NEW_YEARS_EVE");
    assertThat(HOLIDAYS.fixedWeekdayBetweenFixed())
        .filteredOn(day -> day.holidayType() == HolidayType.OBSERVANCE)
        .extracting(Described::descriptionPropertiesKey)
        .containsExactly("MIDSUMMER_EVE");
    assertThat(HOLIDAYS.christianHolidays())
        .allMatch(day -> day.holidayType() == HolidayType.PUBLIC_HOLIDAY);
  }
}
