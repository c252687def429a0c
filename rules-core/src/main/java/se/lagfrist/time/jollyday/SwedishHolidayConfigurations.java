package se.lagfrist.time.jollyday;

import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration.ChristianHolidayType;
import de.focus_shift.jollyday.core.spi.EthiopianOrthodoxHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayBetweenFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayInMonthHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayRelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayConfigurations;
import de.focus_shift.jollyday.core.spi.IslamicHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.Limited;
import de.focus_shift.jollyday.core.spi.RelativeToEasterSundayHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToWeekdayInMonthHolidayConfiguration;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.time.Year;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The Swedish holidays of lag (1989:253) and the eves of lag (1930:173) as Jollyday data.
 *
 * <p>Jollyday's own Swedish file gives no years for the national day (a holiday from 2005) and
 * leaves out annandag pingst (a holiday to 2004); this one states both.
 *
 * <p>Jollyday calls every declared method that returns a parameterised type by reflection. So the
 * class is public, and has no such method beyond those of the interface.
 */
public final class SwedishHolidayConfigurations implements HolidayConfigurations {

  private static final List<FixedHolidayConfiguration> FIXED =
      List.of(
          new Fixed(SwedishHoliday.NEW_YEARS_DAY, MonthDay.of(1, 1), null),
          new Fixed(SwedishHoliday.EPIPHANY, MonthDay.of(1, 6), null),
          new Fixed(SwedishHoliday.FIRST_OF_MAY, MonthDay.of(5, 1), null),
          new Fixed(SwedishHoliday.NATIONAL_DAY, MonthDay.of(6, 6), Year.of(2005)),
          new Fixed(SwedishHoliday.CHRISTMAS_EVE, MonthDay.of(12, 24), null),
          new Fixed(SwedishHoliday.CHRISTMAS_DAY, MonthDay.of(12, 25), null),
          new Fixed(SwedishHoliday.BOXING_DAY, MonthDay.of(12, 26), null),
          new Fixed(SwedishHoliday.NEW_YEARS_EVE, MonthDay.of(12, 31), null));

  private static final List<ChristianHolidayConfiguration> CHRISTIAN =
      List.of(
          new Christian(SwedishHoliday.GOOD_FRIDAY, ChristianHolidayType.GOOD_FRIDAY, null),
          new Christian(SwedishHoliday.EASTER_SUNDAY, ChristianHolidayType.EASTER, null),
          new Christian(SwedishHoliday.EASTER_MONDAY, ChristianHolidayType.EASTER_MONDAY, null),
          new Christian(SwedishHoliday.ASCENSION_DAY, ChristianHolidayType.ASCENSION_DAY, null),
          new Christian(SwedishHoliday.WHIT_SUNDAY, ChristianHolidayType.WHIT_SUNDAY, null),
          new Christian(
              SwedishHoliday.WHIT_MONDAY, ChristianHolidayType.WHIT_MONDAY, Year.of(2004)));

  private static final List<FixedWeekdayBetweenFixedHolidayConfiguration> BETWEEN =
      List.of(
          new Between(
              SwedishHoliday.MIDSUMMER_EVE,
              DayOfWeek.FRIDAY,
              new Fixed(SwedishHoliday.MIDSUMMER_EVE, MonthDay.of(6, 19), null),
              new Fixed(SwedishHoliday.MIDSUMMER_EVE, MonthDay.of(6, 25), null)),
          new Between(
              SwedishHoliday.MIDSUMMER_DAY,
              DayOfWeek.SATURDAY,
              new Fixed(SwedishHoliday.MIDSUMMER_DAY, MonthDay.of(6, 20), null),
              new Fixed(SwedishHoliday.MIDSUMMER_DAY, MonthDay.of(6, 26), null)),
          new Between(
              SwedishHoliday.ALL_SAINTS_DAY,
              DayOfWeek.SATURDAY,
              new Fixed(SwedishHoliday.ALL_SAINTS_DAY, MonthDay.of(10, 31), null),
              new Fixed(SwedishHoliday.ALL_SAINTS_DAY, MonthDay.of(11, 6), null)));

  SwedishHolidayConfigurations() {}

  @Override
  public List<FixedHolidayConfiguration> fixed() {
    return FIXED;
  }

  @Override
  public List<ChristianHolidayConfiguration> christianHolidays() {
    return CHRISTIAN;
  }

  @Override
  public List<FixedWeekdayBetweenFixedHolidayConfiguration> fixedWeekdayBetweenFixed() {
    return BETWEEN;
  }

  @Override
  public List<RelativeToFixedHolidayConfiguration> relativeToFixed() {
    return List.of();
  }

  @Override
  public List<RelativeToWeekdayInMonthHolidayConfiguration> relativeToWeekdayInMonth() {
    return List.of();
  }

  @Override
  public List<FixedWeekdayInMonthHolidayConfiguration> fixedWeekdays() {
    return List.of();
  }

  @Override
  public List<IslamicHolidayConfiguration> islamicHolidays() {
    return List.of();
  }

  @Override
  public List<FixedWeekdayRelativeToFixedHolidayConfiguration> fixedWeekdayRelativeToFixed() {
    return List.of();
  }

  @Override
  public List<EthiopianOrthodoxHolidayConfiguration> ethiopianOrthodoxHolidays() {
    return List.of();
  }

  @Override
  public List<RelativeToEasterSundayHolidayConfiguration> relativeToEasterSunday() {
    return List.of();
  }

  private static HolidayType typeOf(SwedishHoliday holiday) {
    return holiday.isEve() ? HolidayType.OBSERVANCE : HolidayType.PUBLIC_HOLIDAY;
  }

  private record Fixed(SwedishHoliday holiday, MonthDay day, @Nullable Year firstYear)
      implements FixedHolidayConfiguration {

    @Override
    public String descriptionPropertiesKey() {
      return holiday.name();
    }

    @Override
    public HolidayType holidayType() {
      return typeOf(holiday);
    }

    @Override
    public List<MovingCondition> conditions() {
      return List.of();
    }

    @Override
    public Optional<Year> validFrom() {
      return Optional.ofNullable(firstYear);
    }

    @Override
    public Optional<Year> validTo() {
      return Optional.empty();
    }

    @Override
    public Limited.YearCycle cycle() {
      return Limited.YearCycle.EVERY_YEAR;
    }
  }

  private record Christian(
      SwedishHoliday holiday, ChristianHolidayType type, @Nullable Year lastYear)
      implements ChristianHolidayConfiguration {

    @Override
    public Chronology chronology() {
      return IsoChronology.INSTANCE;
    }

    @Override
    public String descriptionPropertiesKey() {
      return holiday.name();
    }

    @Override
    public HolidayType holidayType() {
      return typeOf(holiday);
    }

    @Override
    public List<MovingCondition> conditions() {
      return List.of();
    }

    @Override
    public Optional<Year> validFrom() {
      return Optional.empty();
    }

    @Override
    public Optional<Year> validTo() {
      return Optional.ofNullable(lastYear);
    }

    @Override
    public Limited.YearCycle cycle() {
      return Limited.YearCycle.EVERY_YEAR;
    }
  }

  private record Between(
      SwedishHoliday holiday,
      DayOfWeek weekday,
      FixedHolidayConfiguration from,
      FixedHolidayConfiguration to)
      implements FixedWeekdayBetweenFixedHolidayConfiguration {

    @Override
    public String descriptionPropertiesKey() {
      return holiday.name();
    }

    @Override
    public HolidayType holidayType() {
      return typeOf(holiday);
    }

    @Override
    public Optional<Year> validFrom() {
      return Optional.empty();
    }

    @Override
    public Optional<Year> validTo() {
      return Optional.empty();
    }

    @Override
    public Limited.YearCycle cycle() {
      return Limited.YearCycle.EVERY_YEAR;
    }
  }
}
