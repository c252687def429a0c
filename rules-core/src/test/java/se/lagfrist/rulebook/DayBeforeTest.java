package se.lagfrist.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lagfrist.time.PeriodUnit;
import se.lagfrist.time.StatutoryPeriod;

/** What is due the day before another day says of itself what that other day says. */
class DayBeforeTest {

  private static final LocalDate START = LocalDate.parse("2026-03-02");
  private static final Happening DECISION = Happening.parse("beslutet");

  private static final Due.Situation AGREED =
      new Due.Situation() {
        @Override
        public @Nullable LocalDate last(Happening happening) {
          return LocalDate.parse("2031-05-05");
        }

        @Override
        public Integer agreedDays() {
          return 10;
        }
      };

  @Test
  void a_number_that_is_left_to_the_case_reaches_the_day_it_lies_before() {
    Due effect = new PeriodDue.DayAfter(StatutoryPeriod.of(3, PeriodUnit.DAY), DECISION, true);

    assertThat(new DayBefore(effect).day(START)).isEqualTo("2026-03-05");
    assertThat(effect.in(AGREED).day(START)).isEqualTo("2026-03-12");
    assertThat(new DayBefore(effect).in(AGREED).day(START)).isEqualTo("2026-03-11");
  }

  @Test
  void so_does_a_day_that_is_left_to_the_case() {
    StatutoryPeriod years = StatutoryPeriod.of(2, PeriodUnit.YEAR);
    Due end = new PeriodDue.EndOfNextYear(years, DECISION, DECISION, null);

    assertThat(new DayBefore(end).day(START)).isEqualTo("2029-12-30");
    assertThat(new DayBefore(end).in(AGREED).day(START)).isEqualTo("2032-12-30");
  }

  @Test
  void the_period_the_other_start_and_the_meeting_are_those_of_that_day() {
    StatutoryPeriod weeks = StatutoryPeriod.of(2, PeriodUnit.WEEK);
    Happening arrival = Happening.parse("ansökans ankomst");
    Due within = new PeriodDue.Within(weeks, DECISION, arrival);

    assertThat(new DayBefore(within).period()).isEqualTo(weeks);
    assertThat(new DayBefore(within).otherwise()).isEqualTo(arrival);
    assertThat(new DayBefore(new WordDue.NextMeeting(DECISION)).atMeeting()).isTrue();
    assertThat(new DayBefore(new WordDue.Promptly("snarast", DECISION)).isWord()).isTrue();
  }

  @Test
  void the_birthday_tells_which_wording_applies_and_not_the_day_before() {
    Happening birth = Happening.parse("födelsedagen");
    DayBefore before = new DayBefore(new AgeDue.Birthday(65, birth));

    assertThat(before.day(LocalDate.parse("1958-01-01"))).isEqualTo("2022-12-31");
    assertThat(before.deciding(LocalDate.parse("2022-12-31"))).isEqualTo("2023-01-01");
  }

  @Test
  void nothing_lies_before_what_comes_again_with_the_calendar() {
    assertThatThrownBy(() -> new DayBefore(new CalendarDue.EveryQuarter(DECISION)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("en gång per kvartal");
  }
}
