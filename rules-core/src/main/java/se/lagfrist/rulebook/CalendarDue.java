package se.lagfrist.rulebook;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import se.lagfrist.time.Quarter;

/** Once per period of the calendar: a year, a quarter, a month. Periods are told by a month. */
public sealed interface CalendarDue extends OwnDue {

  /** Returns how many months a period has. */
  int months();

  /** Returns the first month of the first period that is reported. */
  YearMonth first(LocalDate start);

  /** Returns the day from which the report of a period can be made. */
  LocalDate opens(YearMonth period);

  /** Returns the name of a period's report: a year, a quarter or a month. */
  String occurrence(YearMonth period);

  /** Returns the last day of a period's report, or null if none is set. */
  @Nullable LocalDate lastDay(YearMonth period);

  /** Returns whether a need that ended on a day was over before there was anything to report. */
  boolean over(LocalDate ended, YearMonth period);

  /** Returns whether a report says which period it is about. */
  default boolean states() {
    return false;
  }

  @Override
  default LocalDate day(LocalDate start) {
    return start;
  }

  @Override
  default Course course() {
    return Course.CALENDAR;
  }

  /**
   * Once in every calendar quarter, about the quarter before.
   *
   * @param from the happening from which it applies
   */
  record EveryQuarter(Happening from) implements CalendarDue {

    @Override
    public int months() {
      return 3;
    }

    @Override
    public YearMonth first(LocalDate start) {
      return YearMonth.from(Quarter.of(start).firstDay());
    }

    @Override
    public LocalDate opens(YearMonth period) {
      return period.plusMonths(3).atDay(1);
    }

    @Override
    public String occurrence(YearMonth period) {
      return Quarter.of(period.atDay(1)).toString();
    }

    @Override
    public LocalDate lastDay(YearMonth period) {
      return Quarter.of(opens(period)).lastDay();
    }

    @Override
    public boolean over(LocalDate ended, YearMonth period) {
      return !ended.isAfter(period.atDay(1));
    }

    @Override
    public boolean states() {
      return true;
    }

    @Override
    public boolean hasDay() {
      return true;
    }

    @Override
    public String swedish() {
      return "en gång per kvartal";
    }

    @Override
    public String sentence(String from) {
      return "En gång per kvartal.";
    }
  }

  /**
   * On a day of every year.
   *
   * @param day the day
   * @param from the happening from which it applies
   */
  record Yearly(MonthDay day, Happening from) implements CalendarDue {

    private static final String[] MONTHS = {
      "januari", "februari", "mars", "april", "maj", "juni",
      "juli", "augusti", "september", "oktober", "november", "december"
    };

    @Override
    public int months() {
      return 12;
    }

    @Override
    public YearMonth first(LocalDate start) {
      int year = start.getYear();
      return YearMonth.of(day.atYear(year).isBefore(start) ? year + 1 : year, 1);
    }

    @Override
    public LocalDate opens(YearMonth period) {
      return period.atDay(1);
    }

    @Override
    public String occurrence(YearMonth period) {
      return Integer.toString(period.getYear());
    }

    @Override
    public LocalDate lastDay(YearMonth period) {
      return day.atYear(period.getYear());
    }

    @Override
    public boolean over(LocalDate ended, YearMonth period) {
      return ended.isBefore(opens(period));
    }

    @Override
    public boolean hasDay() {
      return true;
    }

    @Override
    public String swedish() {
      return "senast den "
          + day.getDayOfMonth()
          + " "
          + MONTHS[day.getMonthValue() - 1]
          + " varje år";
    }

    @Override
    public String sentence(String from) {
      return Due.capital(swedish()) + ".";
    }
  }

  /**
   * On a day of the month after every month.
   *
   * @param dayOfMonth the day, 1-28; 0 where no day is set
   * @param from the happening from which it applies
   */
  record Monthly(int dayOfMonth, Happening from) implements CalendarDue {

    @Override
    public int months() {
      return 1;
    }

    @Override
    public YearMonth first(LocalDate start) {
      return YearMonth.from(start);
    }

    @Override
    public LocalDate opens(YearMonth period) {
      return period.plusMonths(1).atDay(1);
    }

    @Override
    public String occurrence(YearMonth period) {
      return period.toString();
    }

    @Override
    public @Nullable LocalDate lastDay(YearMonth period) {
      return dayOfMonth == 0 ? null : period.plusMonths(1).atDay(dayOfMonth);
    }

    @Override
    public boolean over(LocalDate ended, YearMonth period) {
      return !ended.isAfter(period.atDay(1));
    }

    @Override
    public boolean hasDay() {
      return dayOfMonth > 0;
    }

    @Override
    public String swedish() {
      return dayOfMonth == 0
          ? "varje månad"
          : "varje månad senast den " + dayOfMonth + " i nästa månad";
    }

    @Override
    public String sentence(String from) {
      return Due.capital(swedish()) + ".";
    }
  }
}
