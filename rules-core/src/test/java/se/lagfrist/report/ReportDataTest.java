package se.lagfrist.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lagfrist.casefile.BoardKind;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.time.Quarter;

/** Windows and yearly duties of a host's own. */
class ReportDataTest {

  private static final String WINDOWS =
      """
      kalla=IVO:s webbsida, läst 2026-01-10
      kontrollerad.fran=2026-Q1
      kontrollerad.till=2026-Q4
      kvartal.1=04-01 04-15
      kvartal.2=07-01 08-15
      kvartal.3=10-01 10-15
      kvartal.4=01-01 01-15
      """;

  private static final String DUTY =
      """
      # Kommunens egen
      id: statistik-barn
      katalog: stat-children-interventions
      nämnd: socialnämnd
      gäller: 2026-01-01
      dag: varje år 03-01
      vilar på: föreskrift
      söndag: ja
      vad: Lämna statistik om insatser för barn och unga
      till: Socialstyrelsen
      källa: anvisning 2026
      """;

  @Test
  void windows_can_be_replaced_and_say_where_they_were_read() throws IOException {
    IvoWindows windows = IvoWindows.read(new StringReader(WINDOWS));

    ReportingWindow first = windows.window(Quarter.parse("2026-Q1"));
    assertThat(first.last()).isEqualTo("2026-04-15");
    assertThat(first.verified()).isTrue();
    assertThat(first.source()).isEqualTo("IVO:s webbsida, läst 2026-01-10");
    assertThat(windows.window(Quarter.parse("2026-Q4")).last()).isEqualTo("2027-01-15");
    assertThat(windows.window(Quarter.parse("2027-Q1")).verified()).isFalse();
  }

  @Test
  void windows_that_nobody_verified_are_never_said_to_be() throws IOException {
    IvoWindows windows =
        IvoWindows.read(new StringReader(WINDOWS.replaceAll("kontrollerad.*\n", "")));

    for (Quarter q = Quarter.parse("2018-Q1"); q.year() < 2030; q = q.next()) {
      assertThat(windows.window(q).verified()).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "kvartal.2=07-01 08-15, kvartal.2=augusti, kvartal.2 är \"augusti\"",
    "kvartal.3=10-01 10-15, kvartal.3=10-01 10-32, kvartal.3 är \"10-01 10-32\"",
    "kvartal.4=01-01 01-15, '', kvartal.4 är \"\"",
    "kontrollerad.fran=2026-Q1, kontrollerad.fran=våren, kontrollerad.fran är \"våren\"",
  })
  void windows_that_are_not_understood_are_told(String line, String instead, String told) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IvoWindows.read(new StringReader(WINDOWS.replace(line, instead))))
        .withMessageContaining(told);
  }

  @Test
  void a_duty_of_the_hosts_own_has_its_day() throws IOException {
    CalendarDuties own = CalendarDuties.read(new StringReader(DUTY));
    MunicipalityCalendar calendar =
        MunicipalityCalendar.of(
            2026, Set.of(BoardKind.SOCIAL_BOARD), own, IvoWindows.of(EngineSettings.defaults()));

    assertThat(calendar.entries())
        .filteredOn(e -> e.key().ruleId().equals("katalog.statistik-barn"))
        .singleElement()
        .satisfies(
            e -> {
              // 1 March 2026 is a Sunday.
              assertThat(e.day()).isEqualTo("2026-03-01");
              assertThat(e.plannedDay()).isEqualTo("2026-02-27");
              assertThat(e.rolledDay()).isEqualTo("2026-03-02");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "'nämnd: socialnämnd', 'nämnd: kyrkonämnden', rad 2: \"kyrkonämnden\" är ingen nämnd",
    "'dag: varje år 03-01', 'dag: varje vecka', rad 2: dagarna förstås inte",
    "'dag: varje år 03-01', 'dag: varje år 02-30', rad 2: dagarna förstås inte",
    "'dag: varje år 03-01', 'dag: varje månad 32', rad 2: dagarna förstås inte",
    "'gäller: 2026-01-01', 'gäller: alltid', rad 2: dagarna förstås inte",
    "'vilar på: föreskrift', 'vilar på: sedvänja', rad 2: en dag kan inte vila på \"sedvänja\"",
    "'till: Socialstyrelsen', 'mottagare: Socialstyrelsen', inget känt fält",
    "'till: Socialstyrelsen', '', rad 2: \"till\" saknas",
    "'till: Socialstyrelsen', 'vad: igen', \"vad\" står två gånger",
  })
  void duties_that_are_not_understood_are_told_with_their_line(
      String line, String instead, String told) {
    String text = DUTY.replace(line + "\n", instead.isEmpty() ? "" : instead + "\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CalendarDuties.read(new StringReader(text)))
        .withMessageContaining(told);
  }

  @Test
  void a_file_without_duties_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CalendarDuties.read(new StringReader("# tom\n")));
  }
}
