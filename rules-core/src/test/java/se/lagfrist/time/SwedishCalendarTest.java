package se.lagfrist.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SwedishCalendarTest {

  private static final Set<String> EVES = Set.of("midsommarafton", "julafton", "nyårsafton");

  /**
   * The days that move, written by hand from an almanac's Easter dates and checked by Gauss' rule.
   */
  private static final String[] MOVABLE = {
    // year: långfredagen, påskdagen, annandag påsk, Kristi himmelsfärdsdag, pingstdagen,
    //       midsommarafton, midsommardagen, alla helgons dag
    "2020: 04-10 04-12 04-13 05-21 05-31 06-19 06-20 10-31",
    "2021: 04-02 04-04 04-05 05-13 05-23 06-25 06-26 11-06",
    "2022: 04-15 04-17 04-18 05-26 06-05 06-24 06-25 11-05",
    "2023: 04-07 04-09 04-10 05-18 05-28 06-23 06-24 11-04",
    "2024: 03-29 03-31 04-01 05-09 05-19 06-21 06-22 11-02",
    "2025: 04-18 04-20 04-21 05-29 06-08 06-20 06-21 11-01",
    "2026: 04-03 04-05 04-06 05-14 05-24 06-19 06-20 10-31",
    "2027: 03-26 03-28 03-29 05-06 05-16 06-25 06-26 11-06",
    "2028: 04-14 04-16 04-17 05-25 06-04 06-23 06-24 11-04",
    "2029: 03-30 04-01 04-02 05-10 05-20 06-22 06-23 11-03",
    "2030: 04-19 04-21 04-22 05-30 06-09 06-21 06-22 11-02",
  };

  private static final String[] MOVABLE_NAMES = {
    "långfredagen",
    "påskdagen",
    "annandag påsk",
    "Kristi himmelsfärdsdag",
    "pingstdagen",
    "midsommarafton",
    "midsommardagen",
    "alla helgons dag",
  };

  private static Map<LocalDate, String> table() {
    Map<LocalDate, String> table = new HashMap<>();
    for (String row : MOVABLE) {
      String year = row.substring(0, 4);
      String[] days = row.substring(6).split(" ");
      for (int i = 0; i < days.length; i++) {
        table.put(LocalDate.parse(year + "-" + days[i]), MOVABLE_NAMES[i]);
      }
      table.put(LocalDate.parse(year + "-01-01"), "nyårsdagen");
      table.put(LocalDate.parse(year + "-01-06"), "trettondedag jul");
      table.put(LocalDate.parse(year + "-05-01"), "första maj");
      table.put(LocalDate.parse(year + "-06-06"), "nationaldagen");
      table.put(LocalDate.parse(year + "-12-24"), "julafton");
      table.put(LocalDate.parse(year + "-12-25"), "juldagen");
      table.put(LocalDate.parse(year + "-12-26"), "annandag jul");
      table.put(LocalDate.parse(year + "-12-31"), "nyårsafton");
    }
    return table;
  }

  @Test
  void everyDayFrom2020To2030IsWhatTheHandWrittenTableSays() {
    Map<LocalDate, String> table = table();
    assertThat(table).hasSize(11 * 16);
    LocalDate end = LocalDate.of(2030, 12, 31);
    for (LocalDate day = LocalDate.of(2020, 1, 1); !day.isAfter(end); day = day.plusDays(1)) {
      String name = table.get(day);
      boolean eve = name != null && EVES.contains(name);
      boolean sunday = day.getDayOfWeek() == DayOfWeek.SUNDAY;
      boolean saturday = day.getDayOfWeek() == DayOfWeek.SATURDAY;
      String expectedName =
          name != null ? name : sunday ? "söndag" : saturday ? "lördag" : "en vanlig dag";
      assertThat(SwedishCalendar.nameOf(day).orElse("en vanlig dag"))
          .as("name of %s", day)
          .isEqualTo(expectedName);
      assertThat(SwedishCalendar.isEve(day)).as("%s is an eve", day).isEqualTo(eve);
      assertThat(SwedishCalendar.isPublicHoliday(day))
          .as("%s is a public holiday", day)
          .isEqualTo(sunday || (name != null && !eve));
      assertThat(SwedishCalendar.isWorkingDay(day))
          .as("%s is a working day", day)
          .isEqualTo(name == null && !sunday && !saturday);
    }
  }

  @Test
  void easterSundayAgreesWithGaussInEveryYear() {
    for (int year = SwedishCalendar.FIRST_YEAR; year <= SwedishCalendar.LAST_YEAR; year++) {
      assertThat(SwedishCalendar.isWorkingDay(gauss(year).minusDays(2)))
          .as("Good Friday %s", year)
          .isFalse();
      assertThat(SwedishCalendar.isWorkingDay(gauss(year).minusDays(3)))
          .as("Maundy Thursday %s", year)
          .isTrue();
      assertThat(SwedishCalendar.isWorkingDay(gauss(year).plusDays(1)))
          .as("Easter Monday %s", year)
          .isFalse();
      assertThat(SwedishCalendar.isPublicHoliday(gauss(year).plusDays(39)))
          .as("Ascension Day %s", year)
          .isTrue();
    }
  }

  private static LocalDate gauss(int year) {
    int a = year % 19;
    int k = year / 100;
    int m = (15 + k - (8 * k + 13) / 25 - k / 4) % 30;
    int n = (4 + k - k / 4) % 7;
    int d = (19 * a + m) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
    LocalDate day = LocalDate.of(year, 3, 22).plusDays(d + e);
    boolean late = (d == 29 && e == 6) || (d == 28 && e == 6 && (11 * m + 11) % 30 < 19);
    return late ? day.minusDays(7) : day;
  }

  @Test
  void theNationalDayBecameAHolidayIn2005() {
    assertThat(SwedishCalendar.isPublicHoliday(LocalDate.of(2003, 6, 6))).isFalse();
    assertThat(SwedishCalendar.isWorkingDay(LocalDate.of(2003, 6, 6))).isTrue();
    assertThat(SwedishCalendar.isPublicHoliday(LocalDate.of(2005, 6, 6))).isTrue();
    // In 2004 it was a Sunday, and a holiday only as such.
    assertThat(SwedishCalendar.nameOf(LocalDate.of(2004, 6, 6))).contains("söndag");
    assertThat(SwedishCalendar.isPublicHoliday(LocalDate.of(2004, 6, 6))).isTrue();
  }

  @Test
  void annandagPingstWasAHolidayForTheLastTimeIn2004() {
    assertThat(SwedishCalendar.nameOf(LocalDate.of(2004, 5, 31))).contains("annandag pingst");
    assertThat(SwedishCalendar.isPublicHoliday(LocalDate.of(2004, 5, 31))).isTrue();
    assertThat(SwedishCalendar.isWorkingDay(LocalDate.of(2005, 5, 16))).isTrue();
    assertThat(SwedishCalendar.nameOf(LocalDate.of(2005, 5, 16))).isEmpty();
  }

  @Test
  void trettondagsaftonSkartorsdagenAndValborgAreOrdinaryDays() {
    assertThat(SwedishCalendar.isWorkingDay(LocalDate.of(2026, 1, 5))).isTrue();
    assertThat(SwedishCalendar.isWorkingDay(LocalDate.of(2026, 4, 2))).isTrue();
    assertThat(SwedishCalendar.isWorkingDay(LocalDate.of(2026, 4, 30))).isTrue();
    assertThat(SwedishCalendar.isWorkingDay(LocalDate.of(2026, 10, 30))).isTrue();
    assertThat(SwedishCalendar.isEve(LocalDate.of(2026, 4, 30))).isFalse();
  }

  @Test
  void paskaftonIsAPlainSaturday() {
    LocalDate paskafton = LocalDate.of(2026, 4, 4);
    assertThat(SwedishCalendar.nameOf(paskafton)).contains("lördag");
    assertThat(SwedishCalendar.isPublicHoliday(paskafton)).isFalse();
    assertThat(SwedishCalendar.isEve(paskafton)).isFalse();
  }

  @Test
  void anEveOnASundayIsAnEveAndAPublicHoliday() {
    LocalDate julafton = LocalDate.of(2023, 12, 24);
    assertThat(julafton.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
    assertThat(SwedishCalendar.isEve(julafton)).isTrue();
    assertThat(SwedishCalendar.isPublicHoliday(julafton)).isTrue();
    assertThat(SwedishCalendar.nameOf(julafton)).contains("julafton");
  }

  @Test
  void aDayWithTwoNamesAnswersWithTheFixedOne() {
    // Kristi himmelsfärdsdag fell on första maj.
    assertThat(SwedishCalendar.nameOf(LocalDate.of(2008, 5, 1))).contains("första maj");
  }

  @Test
  void theNextWorkingDayAfterMidsummerAndChristmas() {
    assertThat(SwedishCalendar.nextWorkingDay(LocalDate.of(2026, 6, 18)))
        .isEqualTo(LocalDate.of(2026, 6, 22));
    assertThat(SwedishCalendar.nextWorkingDay(LocalDate.of(2025, 12, 23)))
        .isEqualTo(LocalDate.of(2025, 12, 29));
    assertThat(SwedishCalendar.nextWorkingDay(LocalDate.of(2026, 12, 30)))
        .isEqualTo(LocalDate.of(2027, 1, 4));
  }

  @Test
  void theWorkingDayOnOrBefore() {
    assertThat(SwedishCalendar.workingDayOnOrBefore(LocalDate.of(2026, 6, 21)))
        .isEqualTo(LocalDate.of(2026, 6, 18));
    assertThat(SwedishCalendar.workingDayOnOrBefore(LocalDate.of(2026, 6, 18)))
        .isEqualTo(LocalDate.of(2026, 6, 18));
    assertThat(SwedishCalendar.workingDayOnOrBefore(LocalDate.of(1900, 1, 1)))
        .isEqualTo(LocalDate.of(1899, 12, 29));
  }

  @Test
  void yearsOutsideTheRangeAreRefusedWithTheDay() {
    assertThatThrownBy(() -> SwedishCalendar.isWorkingDay(LocalDate.of(1898, 12, 31)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1898-12-31")
        .hasMessageContaining("\nMaybe ");
    assertThatThrownBy(() -> SwedishCalendar.nameOf(LocalDate.of(2301, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(SwedishCalendar.isWorkingDay(LocalDate.of(2200, 12, 30))).isTrue();
  }

  @Test
  void manyThreadsAskingForTheSameYearsGetTheSameAnswers() {
    long counted =
        IntStream.range(0, 64)
            .parallel()
            .mapToLong(i -> workingDays(2100, 2110))
            .distinct()
            .count();
    assertThat(counted).isEqualTo(1);
  }

  private static long workingDays(int firstYear, int lastYear) {
    return LocalDate.of(firstYear, 1, 1)
        .datesUntil(LocalDate.of(lastYear + 1, 1, 1))
        .filter(SwedishCalendar::isWorkingDay)
        .count();
  }

  @Test
  void noJsonOrXmlLibraryOfJollydayIsOnTheClassPath() {
    assertThatThrownBy(
            () -> Class.forName("de.focus_shift.jollyday.jackson.JacksonConfigurationService"))
        .isInstanceOf(ClassNotFoundException.class);
    assertThatThrownBy(() -> Class.forName("de.focus_shift.jollyday.jaxb.JaxbConfigurationService"))
        .isInstanceOf(ClassNotFoundException.class);
  }
}
