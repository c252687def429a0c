package se.lagfrist.authoring.scenarier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lagfrist.authoring.PackCompiler;
import se.lagfrist.authoring.RuleSource;
import se.lagfrist.authoring.scenarier.ScenarioReport.Failure;
import se.lagfrist.authoring.scenarier.ScenarioReport.Result;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.rulebook.PackFile;

/** What does not hold is told so that a lawyer can mend it. */
class ScenarioFailuresTest {

  private static final ObligationEngine ENGINE =
      ObligationEngine.of(
          List.of(
              PackCompiler.compile(
                      "prov",
                      List.of(
                          new RuleSource(
                              "prov.dslr",
                              """
                              REGEL "Beslut inom två veckor"
                                id prov.beslut
                              NÄR
                                en ansökan har kommit in
                              SÅ
                                ska nämnden besluta
                                enligt SoL (2025:400) 20 kap. 2 § inom 14 dagar från ansökans ankomst, från 2013-01-01
                                uppfylls av beslutet
                              SLUT
                              """)))
                  .load()),
          EngineSettings.defaults());

  private static final String GIVEN =
      "Givet ansökan a1 (insats enligt SoL, hemtjänst) där ansökans ankomst är 2026-03-02";

  private static Result run(String... lines) {
    return only(
        "# language: sv\nEgenskap: Prov\n\n  Scenario: Ett\n    "
            + String.join("\n    ", lines)
            + "\n");
  }

  private static Result only(String text) {
    ScenarioReport report = Scenarios.run(List.of(new PackFile("prov.feature", text)), ENGINE);
    assertThat(report.results()).hasSize(1);
    return report.results().get(0);
  }

  private static Failure failed(String... lines) {
    Failure failure = run(lines).failed().orElseThrow();
    assertThat(failure.toString()).doesNotContain("Exception", "\tat ", "null");
    return failure;
  }

  @Test
  void a_scenario_that_holds_tells_what_it_saw() {
    Result result =
        run(
            GIVEN,
            "När läget prövas 2026-03-10",
            "Så är prov.beslut kommande med sista dag 2026-03-16");
    assertThat(result.passed()).isTrue();
    assertThat(result.fired()).containsExactly("prov.beslut");
    assertThat(result.looks()).hasSize(1);
    assertThat(result.looks().get(0).file().facts()).hasSize(1);
    assertThat(result.sentences()).hasSize(3);
  }

  @Test
  void a_rule_that_does_not_apply_is_told_with_what_comes_closest() {
    Failure failure =
        failed(
            "Givet anmälan k1 (barn) där anmälans ankomst är 2026-03-02",
            "När läget prövas 2026-03-10",
            "Så är prov.beslut kommande med sista dag 2026-03-16");
    assertThat(failure.problem()).isEqualTo("prov.beslut gäller inte.");
    assertThat(failure.context().get(0))
        .isEqualTo("Varför inte: Ärendet har ingen uppgift av slaget ansökan den 2026-03-10.");
    assertThat(failure.context().get(1))
        .isEqualTo("- rad 4, \"en ansökan har kommit in\" håller inte.");
  }

  @Test
  void a_conclusion_is_shown_drawn_not_drawn_and_giving_way() {
    ObligationEngine engine =
        ObligationEngine.of(
            List.of(
                PackCompiler.compile(
                        "prov",
                        List.of(
                            new RuleSource(
                                "prov.dslr",
                                """
                                SLUTSATS "Det som har betalats ut är verkställt"
                                  id prov.utbetalt
                                NÄR
                                  ett bistånd har betalats ut
                                  ingen verkställighet av samma sak finns
                                SÅ
                                  följer av SoL (2025:400) 34 kap. 1 §, från 2025-07-01
                                  finns en verkställighet
                                  där verkställigheten är utbetalningen
                                  som gäller samma sak
                                SLUT
                                """)))
                    .load()),
            EngineSettings.defaults());
    String feature =
        """
        # language: sv
        Egenskap: Prov

          Scenario: Ett
            Givet beslut b1 (SoL, gynnande) där beslutet är 2026-02-01
            Och utbetalning u1 som gäller b1 där utbetalningen är 2026-02-25
            När läget prövas 2026-03-10
            Så följer prov.utbetalt av u1: verkställigheten 2026-02-25, gäller b1

          Scenario: Två
            Givet beslut b1 (SoL, gynnande) där beslutet är 2026-02-01
            Och utbetalning u1 som gäller b1 där utbetalningen är 2026-02-25
            Och verkställighet v1 som gäller b1 där verkställigheten är 2026-02-20
            När läget prövas 2026-03-10
            Så följer inte prov.utbetalt
            Och går v1 före prov.utbetalt

          Scenario: Tre
            Givet beslut b1 (SoL, gynnande) där beslutet är 2026-02-01
            Och utbetalning u1 som gäller b1 där utbetalningen är 2026-02-25
            När läget prövas 2026-03-10
            Så följer prov.utbetalt av u1: verkställigheten 2026-02-26

          Scenario: Fyra
            Givet beslut b1 (SoL, gynnande) där beslutet är 2026-02-01
            Och utbetalning u1 som gäller b1 där utbetalningen är 2026-02-25
            När läget prövas 2026-03-10
            Så går b1 före prov.utbetalt

          Scenario: Fem
            Givet beslut b1 (SoL, gynnande) där beslutet är 2026-02-01
            När läget prövas 2026-03-10
            Så följer prov.utbetalt
        """;
    ScenarioReport report = Scenarios.run(List.of(new PackFile("prov.feature", feature)), engine);

    assertThat(report.results())
        .extracting(Result::passed)
        .containsExactly(true, true, false, false, false);
    assertThat(report.fired()).containsExactly("prov.utbetalt");
    assertThat(report.notFired()).containsExactly("prov.utbetalt");
    assertThat(report.yielded()).containsExactly("prov.utbetalt");
    assertThat(report.results().get(2).failed().orElseThrow().answered())
        .contains("verkställigheten 2026-02-25");
    assertThat(report.results().get(4).failed().orElseThrow().context().get(0))
        .contains("ingen uppgift av slaget utbetalning");
  }

  @Test
  void another_day_is_told_with_line_sentence_expected_and_answered() {
    Failure failure =
        failed(
            GIVEN,
            "När läget prövas 2026-03-10",
            "Så är prov.beslut kommande med sista dag 2026-03-17");
    assertThat(failure.line()).isEqualTo(7);
    assertThat(failure.sentence()).isEqualTo("Så är prov.beslut kommande med sista dag 2026-03-17");
    assertThat(failure.expected()).isEqualTo("sista dag 2026-03-17");
    assertThat(failure.answered()).isEqualTo("sista dag 2026-03-16");
    assertThat(failure.context())
        .contains("- prov.beslut för a1, tillfälle 1: kommande, sista dag 2026-03-16");
  }

  @Test
  void a_rule_that_applies_though_it_should_not() {
    Failure failure = failed(GIVEN, "När läget prövas 2026-03-10", "Så gäller inte prov.beslut");
    assertThat(failure.expected()).isEqualTo("gäller inte");
    assertThat(failure.answered()).contains("kommande, sista dag 2026-03-16");
  }

  @Test
  void an_unknown_sentence_is_answered_with_the_nearest() {
    assertThat(
            failed(
                    GIVEN,
                    "När läget prövas 2026-03-10",
                    "Så är prov.beslut försennad med sista dag 2026-03-16")
                .problem())
        .contains("Menade du", "Skriv försenad i stället för försennad");
    // Without the word that begins a fact, it would be taken for one.
    assertThat(failed(GIVEN, "När läget prövas 2026-03-10", "Så försenas prov.beslut").problem())
        .contains("Meningen finns inte")
        .doesNotContain("slags uppgift");
    assertThat(failed("Givet ansökning a1", "Så är prov.beslut kommande").problem())
        .contains("Menade du ansökan?");
  }

  @Test
  void words_and_days_that_do_not_exist() {
    assertThat(
            failed(
                    "Givet ansökan a1 (hemtjanst)",
                    "När läget prövas 2026-03-10",
                    "Så gäller inte x.y")
                .problem())
        .contains("\"hemtjanst\" är inget ord för ansökan", "Menade du hemtjänst?");
    assertThat(failed(GIVEN.replace("03-02", "02-30"), "Så är prov.beslut kommande").problem())
        .isEqualTo("Dagen 2026-02-30 finns inte. Kontrollera månad och dag.");
    assertThat(failed(GIVEN, "När läget prövas 2026-13-01", "Så är prov.beslut kommande").problem())
        .contains("Dagen 2026-13-01 finns inte");
    assertThat(
            failed(GIVEN.replace("ansökans ankomst", "ankomsten"), "Så är prov.beslut kommande")
                .problem())
        .contains("\"ankomsten\" är ingen dag för ansökan", "ansökans ankomst");
  }

  @Test
  void facts_that_do_not_fit() {
    assertThat(
            failed(
                    GIVEN,
                    GIVEN.replace("Givet", "Och"),
                    "När läget prövas 2026-03-10",
                    "Så är prov.beslut kommande")
                .problem())
        .contains("Två uppgifter heter a1");
    assertThat(
            failed(
                    "Givet beslut b1 som gäller a9 (SoL, hemtjänst) där beslutet är 2026-03-05",
                    "När läget prövas 2026-03-10",
                    "Så är prov.beslut kommande")
                .problem())
        .contains("Beslut b1 gäller a9, men ingen uppgift i scenariot heter så");
  }

  @Test
  void a_rule_or_a_question_that_is_missing() {
    assertThat(
            failed(GIVEN, "När läget prövas 2026-03-10", "Så är prov.beslutet kommande").problem())
        .contains("Det finns ingen regel med id prov.beslutet. Menade du prov.beslut?");
    assertThat(failed(GIVEN, "Så är prov.beslut kommande").problem())
        .contains("Dagen man står på saknas");
    assertThat(failed(GIVEN, "När läget prövas 2026-03-10").problem())
        .isEqualTo("Scenariot prövar ingenting. Skriv en mening som börjar med Så.");
  }

  @Test
  void a_broken_file_is_told_and_the_others_are_run() {
    String good =
        "# language: sv\nEgenskap: Prov\n\n  Scenario: Ett\n    "
            + GIVEN
            + "\n    När läget prövas 2026-03-10\n    Så är prov.beslut kommande\n";
    ScenarioReport report =
        Scenarios.run(
            List.of(
                new PackFile("a b å.feature", good.replace("När", "Nar")),
                new PackFile("b.feature", good)),
            ENGINE);
    assertThat(report.results()).hasSize(2);
    assertThat(report.failures()).isEqualTo(1);
    Result broken = report.results().get(0);
    assertThat(broken.isUnreadable()).isTrue();
    assertThat(broken.file()).isEqualTo("a b å.feature");
    assertThat(broken.failed().orElseThrow().line()).isEqualTo(6);
    assertThat(broken.failed().orElseThrow().problem()).contains("Givet, När, Så, Och eller Men");
    assertThat(report.results().get(1).passed()).isTrue();
  }

  @Test
  void files_that_cannot_be_scenarios() {
    assertThat(problem("")).contains("inget scenario");
    assertThat(problem("Egenskap: x\n  Scenario: y\n")).contains("Skriv överst: # language: sv");
    assertThat(problem("# language: xx\nEgenskap: x\n")).contains("Språket finns inte");
    assertThat(problem("# language: sv\nEgenskap: t\uFFFD\n")).contains("UTF-8");
    assertThat(problem("x".repeat(1_000_001))).contains("för stor");
    assertThat(problem("ä".repeat(500_001))).contains("för stor");
    assertThat(problem("# language: sv\nEgenskap: x\n# " + "x".repeat(2000))).contains("för lång");
  }

  private static String problem(String text) {
    Result result = only(text);
    assertThat(result.isUnreadable()).isTrue();
    return result.failed().orElseThrow().problem();
  }
}
