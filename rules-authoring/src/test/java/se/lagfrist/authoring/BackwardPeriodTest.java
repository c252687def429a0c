package se.lagfrist.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lagfrist.authoring.scenarier.ScenarioReport;
import se.lagfrist.authoring.scenarier.Scenarios;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.rulebook.Happening;
import se.lagfrist.rulebook.PackFile;
import se.lagfrist.rulebook.PeriodDue;
import se.lagfrist.time.StatutoryPeriod;

/** A guideline may ask for something a while before a day. */
class BackwardPeriodTest {

  private static final String RULE =
      """
      REGEL "Uppföljning före slutdagen"
        id lokal.fore-slutdagen
        styrka lokal riktlinje
      NÄR
        ett beslut har fattats
        - som är gynnande
      SÅ
        ska handläggaren följa upp beslutet
        enligt Riktlinje för uppföljning senast 2 månader före beslutets slutdag, från 2026-01-01
        uppfylls också av tidigare uppföljning i samma sak
        söndagsregeln gäller inte
      SLUT
      """;

  private static final String SCENARIOS =
      """
      # language: sv
      Egenskap: Uppföljning före slutdagen

        Scenario: Två månader före
          Givet beslut b1 (gynnande, SoL, hemtjänst) där beslutet är 2026-03-02 och beslutets slutdag är 2026-08-31
          När läget prövas 2026-05-01
          Så är lokal.fore-slutdagen kommande med sista dag 2026-06-30
          Och har lokal.fore-slutdagen planerad dag 2026-06-30
          När läget prövas 2026-07-01
          Så är lokal.fore-slutdagen försenad med sista dag 2026-06-30, 1 dag för sent

        Scenario: Gjord i tid
          Givet beslut b1 (gynnande, SoL, hemtjänst) där beslutet är 2026-03-02 och beslutets slutdag är 2026-08-31
          Och granskning g1 som gäller b1 (uppföljning) där granskningen är 2026-06-30
          När läget prövas 2026-09-10
          Så är lokal.fore-slutdagen fullgjord med sista dag 2026-06-30
      """;

  @Test
  void the_last_day_lies_the_period_before() {
    ObligationEngine engine =
        RuleSets.with(
            List.of(), List.of(new RuleSource("lokal.dslr", RULE)), EngineSettings.defaults());
    ScenarioReport report = Scenarios.run(List.of(new PackFile("prov.feature", SCENARIOS)), engine);
    assertThat(report.results()).hasSize(2).allSatisfy(r -> assertThat(r.message()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "14 dagar, 2026-08-31, 2026-08-17",
    "2 veckor, 2026-08-31, 2026-08-17",
    "1 månad, 2026-03-31, 2026-02-28",
    "1 år, 2028-02-29, 2027-02-28",
    // Friday before a Monday; before Epiphany 2026-01-06 come 5 and 2 January.
    "1 arbetsdag, 2026-08-31, 2026-08-28",
    "3 arbetsdagar, 2026-01-07, 2025-12-30",
    "0 dagar, 2026-08-31, 2026-08-31"
  })
  void it_is_counted_backwards(String period, LocalDate day, LocalDate last) {
    PeriodDue.Before before =
        new PeriodDue.Before(StatutoryPeriod.parse(period), Happening.parse("beslutets slutdag"));
    assertThat(before.day(day)).isEqualTo(last);
  }

  @Test
  void what_is_done_before_must_be_allowed_to_count() {
    List<RuleFinding> found =
        RuleCheck.of(
                List.of(
                    new RuleSource(
                        "lokal.dslr",
                        RULE.replace(
                            "uppfylls också av tidigare uppföljning i samma sak",
                            "uppfylls av en uppföljning"))))
            .local()
            .run();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).error().message()).contains("uppfylls också av tidigare");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2 månader före beslutets slutdag; senast 2 månader före beslutets slutdag",
        "minst två månader före beslutets slutdag; senast 2 månader före beslutets slutdag",
        "senast två månader innan beslutets slutdag; senast 2 månader före beslutets slutdag",
      })
  void other_ways_to_say_it_are_told(String wrong, String right) {
    String text = RULE.replace("senast 2 månader före beslutets slutdag", wrong);
    List<RuleError> errors = Gate.errors(List.of(new RuleSource("lokal.dslr", text)));
    assertThat(errors).hasSize(1);
    assertThat(errors.get(0).message())
        .endsWith("Skriv: enligt Riktlinje för uppföljning " + right + ", från 2026-01-01");
  }
}
