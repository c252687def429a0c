package se.lagfrist.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lagfrist.time.StatutoryPeriod;

/** Each way of saying when something is due: its day by 1 § of lag (1930:173), and its words. */
class DueTest {

  private static final Happening DECISION = Happening.parse("beslutet");
  private static final Happening ARRIVAL = Happening.parse("ansökans ankomst");
  private static final Happening BIRTH = Happening.parse("födelsedagen");
  private static final LocalDate START = LocalDate.parse("2026-03-02");

  private static StatutoryPeriod period(String text) {
    return StatutoryPeriod.parse(text);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static Due.Situation situation(@Nullable String last, @Nullable Integer agreed) {
    return new Due.Situation() {
      @Override
      public @Nullable LocalDate last(Happening happening) {
        return last == null ? null : day(last);
      }

      @Override
      public @Nullable Integer agreedDays() {
        return agreed;
      }
    };
  }

  private static void says(Due due, String alone, String withHappening, String sentence) {
    assertThat(due.swedish()).isEqualTo(alone);
    assertThat(due.swedishFrom()).isEqualTo(withHappening);
    assertThat(due.sentence("beslutet 2026-03-02")).isEqualTo(sentence);
  }

  // Periods.

  @Test
  void within_a_period_from_a_happening() {
    Due due = new PeriodDue.Within(period("4 månader"), DECISION, null);
    assertThat(due.day(START)).isEqualTo("2026-07-02");
    assertThat(due.hasDay()).isTrue();
    assertThat(due.isEffect()).isFalse();
    assertThat(due.course()).isEqualTo(Due.Course.ONCE_OR_AGAIN);
    says(
        due,
        "inom 4 månader",
        "inom 4 månader från beslutet",
        "Inom 4 månader från beslutet 2026-03-02.");
  }

  @Test
  void at_a_happening_at_the_latest() {
    Due due = new PeriodDue.Within(period("0 dagar"), DECISION, ARRIVAL);
    assertThat(due.day(START)).isEqualTo(START);
    says(
        due,
        "senast vid",
        "senast vid beslutet eller, om den dagen saknas, vid ansökans ankomst",
        "Senast vid beslutet 2026-03-02.");
  }

  @Test
  void an_effect_occurs_on_the_day_after_the_period() {
    Due due = new PeriodDue.DayAfter(period("4 veckor"), DECISION, false);
    assertThat(due.day(START)).isEqualTo("2026-03-31");
    assertThat(due.hasDay()).isTrue();
    assertThat(due.isEffect()).isTrue();
    says(
        due,
        "dagen efter 4 veckor",
        "dagen efter 4 veckor från beslutet",
        "Dagen efter 4 veckor från beslutet 2026-03-02.");
    says(
        new PeriodDue.DayAfter(period("0 dagar"), DECISION, false),
        "dagen efter",
        "dagen efter beslutet",
        "Dagen efter beslutet 2026-03-02.");
  }

  @Test
  void a_number_of_days_that_was_agreed_on_takes_the_place_of_the_period() {
    Due due = new PeriodDue.DayAfter(period("3 dagar"), DECISION, true);
    assertThat(due.in(situation(null, 10)).day(START)).isEqualTo("2026-03-12");
    assertThat(due.in(situation(null, 1)).day(START)).isEqualTo("2026-03-03");
    assertThat(due.in(situation(null, 0))).isSameAs(due);
    assertThat(due.in(situation(null, null))).isSameAs(due);
    Due fixed = new PeriodDue.DayAfter(period("3 dagar"), DECISION, false);
    assertThat(fixed.in(situation(null, 10))).isSameAs(fixed);
  }

  @ParameterizedTest
  @CsvSource({
    "10 dagar,2026-03-02,2026-02-20",
    "2 veckor,2026-03-02,2026-02-16",
    "2 månader,2026-05-31,2026-03-31",
    "2 månader,2026-04-30,2026-02-28",
    "1 år,2026-03-02,2025-03-02",
    "2 arbetsdagar,2026-04-07,2026-04-01",
    "0 arbetsdagar,2026-04-06,2026-04-06"
  })
  void a_period_before_a_day_is_counted_back_from_it(String text, String before, String last) {
    Due due = new PeriodDue.Before(period(text), DECISION);
    assertThat(due.day(day(before))).isEqualTo(last);
    assertThat(due.hasDay()).isTrue();
    says(
        due,
        "senast " + text + " före",
        "senast " + text + " före beslutet",
        "Senast " + text + " före beslutet 2026-03-02.");
  }

  @Test
  void once_per_quarter_when_a_period_has_run_out() {
    Due due = new PeriodDue.Quarterly(period("3 månader"), DECISION);
    assertThat(due.day(START)).isEqualTo("2026-06-02");
    assertThat(due.course()).isEqualTo(Due.Course.QUARTERS);
    assertThat(due.hasDay()).isTrue();
    says(
        due,
        "varje kvartal när 3 månader har gått",
        "varje kvartal när 3 månader har gått från beslutet",
        "Varje kvartal när 3 månader har gått från beslutet 2026-03-02.");
  }

  @Test
  void by_the_end_of_the_year_after_the_one_in_which_a_period_has_run_out() {
    Due due = new PeriodDue.EndOfNextYear(period("2 år"), DECISION, null, null);
    assertThat(due.day(START)).isEqualTo("2029-12-31");
    assertThat(due.hasDay()).isTrue();
    assertThat(due.in(situation("2031-05-05", null))).isSameAs(due);
    String said = "senast vid utgången av året efter det att 2 år har gått";
    says(
        due,
        said,
        said + " från beslutet",
        "Senast vid utgången av året efter det att 2 år har gått från beslutet 2026-03-02.");
  }

  @Test
  void what_must_have_happened_too_moves_the_year_only_if_it_came_later() {
    Due due = new PeriodDue.EndOfNextYear(period("2 år"), DECISION, ARRIVAL, null);
    assertThat(due.in(situation(null, null))).isSameAs(due);
    assertThat(due.in(situation("2027-05-05", null)).day(START)).isEqualTo("2029-12-31");
    Due later = due.in(situation("2031-05-05", null));
    assertThat(later.day(START)).isEqualTo("2032-12-31");
    assertThat(due.swedishFrom()).endsWith("har gått från beslutet och ansökans ankomst har skett");
    assertThat(later.sentence("beslutet"))
        .endsWith("från beslutet, och ansökans ankomst skett 2031-05-05.");
  }

  // Ages.

  @Test
  void on_a_birthday() {
    Due due = new AgeDue.Birthday(18, BIRTH);
    assertThat(due.day(day("2008-05-15"))).isEqualTo("2026-05-15");
    assertThat(due.onTheDay()).isTrue();
    assertThat(due.hasDay()).isTrue();
    assertThat(due.isKnown(day("2008-05-15"))).isTrue();
    String said = "den dag den enskilde fyller 18 år";
    says(due, said, said, "Den dag den enskilde fyller 18 år.");
  }

  @Test
  void through_the_month_before_an_age_is_reached() {
    Due due = new AgeDue.BeforeBirthMonth(21, BIRTH);
    assertThat(due.day(day("2005-05-15"))).isEqualTo("2026-04-30");
    assertThat(due.day(day("2005-01-01"))).isEqualTo("2025-12-31");
    assertThat(due.onTheDay()).isFalse();
    assertThat(due.hasDay()).isTrue();
    String said = "till och med månaden före den då den enskilde fyller 21 år";
    says(due, said, said, "Till och med månaden före den då den enskilde fyller 21 år.");
  }

  @Test
  void the_target_age_is_told_with_the_year_that_sets_it() {
    Due due = new AgeDue.TargetAge(BIRTH);
    LocalDate birth = day("1959-06-10");
    assertThat(due.day(birth)).isEqualTo("2026-06-10");
    assertThat(due.isKnown(birth)).isTrue();
    assertThat(due.hasDay()).isTrue();
    assertThat(due.basis(birth).day()).isEqualTo("2026-06-10");
    assertThat(due.basis(birth).swedish())
        .isEqualTo("Riktåldern för 2026 är 67 år (förordning (2019:780)). Den nås 2026-06-10.");
    assertThat(due.basis(birth).english())
        .isEqualTo("The target age of 2026 is 67; reached on 2026-06-10.");
    String said = "den dag den enskilde når riktåldern";
    says(due, said, said, "Den dag den enskilde når riktåldern.");
  }

  @Test
  void a_target_age_that_is_not_set_gives_no_day() {
    Due due = new AgeDue.TargetAge(BIRTH);
    LocalDate birth = day("1980-01-01");
    assertThat(due.isKnown(birth)).isFalse();
    assertThat(due.day(birth)).isEqualTo(birth);
    assertThat(due.basis(birth).day()).isNull();
    assertThat(due.basis(birth).swedish()).endsWith("är inte känd.");
  }

  // Words.

  @Test
  void on_the_same_day_or_at_once() {
    Due latest = new WordDue.SameDay("senast", DECISION);
    assertThat(latest.day(START)).isEqualTo(START);
    assertThat(latest.hasDay()).isTrue();
    assertThat(latest.isWord()).isFalse();
    says(latest, "senast", "senast vid beslutet", "Senast vid beslutet 2026-03-02.");
    says(
        new WordDue.SameDay("samma dag", DECISION),
        "samma dag",
        "samma dag vid beslutet",
        "Samma dag som beslutet 2026-03-02.");
    says(
        new WordDue.SameDay("genast", DECISION),
        "genast",
        "genast vid beslutet",
        "Genast, räknat från beslutet 2026-03-02.");
  }

  @Test
  void a_word_in_place_of_a_number_gives_no_day_of_its_own() {
    Due due = new WordDue.Promptly("skyndsamt", DECISION);
    assertThat(due.day(START)).isEqualTo(START);
    assertThat(due.hasDay()).isFalse();
    assertThat(due.isWord()).isTrue();
    assertThat(due.atMeeting()).isFalse();
    says(due, "skyndsamt", "skyndsamt från beslutet", "Skyndsamt, från beslutet 2026-03-02.");
  }

  @Test
  void at_the_next_meeting_of_the_board() {
    Due due = new WordDue.NextMeeting(DECISION);
    assertThat(due.day(START)).isEqualTo(START);
    assertThat(due.hasDay()).isFalse();
    assertThat(due.atMeeting()).isTrue();
    assertThat(due.isWord()).isFalse();
    String said = "vid nämndens nästa sammanträde";
    says(
        due,
        said,
        said + " efter beslutet",
        "Vid nämndens nästa sammanträde efter beslutet 2026-03-02.");
  }
}
