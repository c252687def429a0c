package se.lagfrist.authoring.scenarier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagfrist.authoring.LiveRules;
import se.lagfrist.authoring.PackCompiler;
import se.lagfrist.authoring.RuleSource;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.rulebook.PackFile;

/** A scenario that tries nothing never holds: whatever is not read is told. */
class ScenarioStrictnessTest {

  private static final String RULE =
      """
      REGEL "Beslut inom två veckor"
        id prov.beslut
        styrka lokal riktlinje
        beslutad 2026-01-01 av nämnden
      NÄR
        en ansökan har kommit in
      SÅ
        ska nämnden besluta
        enligt Riktlinje för beslut inom 14 dagar från ansökans ankomst, från 2013-01-01
        uppfylls av beslutet
      SLUT
      """;

  private static final ObligationEngine ENGINE =
      ObligationEngine.of(
          List.of(PackCompiler.compile("prov", List.of(new RuleSource("prov.dslr", RULE))).load()),
          EngineSettings.defaults());

  private static final String GIVEN =
      "Givet ansökan a1 (insats enligt SoL, hemtjänst) där ansökans ankomst är 2026-03-02\n";
  private static final String FACT = GIVEN.substring("Givet ".length());
  private static final String WHEN = "När läget prövas 2026-03-10\n";
  private static final String THEN = "Så är prov.beslut kommande med sista dag 2026-03-16\n";
  private static final String HEAD = "# language: sv\nEgenskap: Prov\n\nScenario: Ett\n";

  private static ScenarioReport run(String text) {
    return Scenarios.run(List.of(new PackFile("prov.feature", text)), ENGINE);
  }

  private static ScenarioReport.Failure failed(String text) {
    ScenarioReport report = run(text);
    assertThat(report.failures()).as(text).isPositive();
    ScenarioReport.Failure failure =
        report.results().stream().flatMap(r -> r.failed().stream()).findFirst().orElseThrow();
    assertThat(failure.toString()).doesNotContain("Exception", "null", "fel i programmet");
    return failure;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "givet ",
        "GIVET ",
        "Given ",
        "Gived ",
        "Givit ",
        "Givet: ",
        "- Givet ",
        "• Givet ",
        "1. Givet ",
        "\"Givet ",
        "Giver ",
        "— Givet ",
        "",
        "- ",
        "* Givet "
      })
  void a_mistyped_first_word_is_told_with_the_line_as_it_should_be(String start) {
    String line = start + FACT;
    for (String text :
        List.of(
            HEAD + line + WHEN + "Så gäller inte prov.beslut\n",
            // After another sentence Gherkin refuses the line itself.
            HEAD + "Givet den enskilde p där födelsedagen är 1990-05-01\n" + line + WHEN + THEN)) {
      if (start.equals("* Givet ") || start.equals("- ") && text.contains("enskilde")) {
        assertThat(run(text).failures()).isPositive();
        continue;
      }
      ScenarioReport.Failure failure = failed(text);
      assertThat(failure.problem()).contains("Skriv: Givet ansökan a1 (insats enligt SoL");
      assertThat(failure.sentence()).contains("ansökan a1");
    }
  }

  @Test
  void other_words_of_a_sentence_may_be_mistyped_too() {
    assertThat(failed(HEAD + "Nar läget prövas 2026-03-10\nSå gäller inte prov.beslut\n").problem())
        .contains("Skriv: När läget prövas 2026-03-10");
    assertThat(
            failed(HEAD + "When läget prövas 2026-03-10\nSå gäller inte prov.beslut\n").problem())
        .contains("Skriv: När läget prövas 2026-03-10");
    assertThat(failed(HEAD + GIVEN + WHEN + "Sa är prov.beslut kommande\n").problem())
        .contains("Skriv: Så är prov.beslut kommande");
    assertThat(failed(HEAD + GIVEN + "läget prövas 2026-03-10\n" + THEN).problem())
        .contains("Skriv: När läget prövas 2026-03-10");
  }

  @Test
  void free_text_stands_under_egenskap_only() {
    assertThat(
            run("# language: sv\nEgenskap: Prov\n  Så länge ansökan inte är prövad väntar den.\n"
                    + "  Den kom in 2026-03-02, se prov.beslut.\n\nScenario: Ett\n"
                    + GIVEN
                    + WHEN
                    + THEN)
                .failures())
        .isZero();
    for (String text :
        List.of(
            HEAD + "Här börjar det.\n" + GIVEN + WHEN + THEN,
            "# language: sv\nEgenskap: Prov\nBakgrund:\nAlltid så.\n"
                + GIVEN
                + "Scenario: Ett\n"
                + WHEN
                + THEN,
            "# language: sv\nEgenskap: Prov\nScenariomall: Ett\n"
                + GIVEN
                + "När läget prövas <dag>\n"
                + THEN
                + "Exempel:\nEn tabell.\n| dag |\n| 2026-03-10 |\n")) {
      assertThat(failed(text).problem())
          .contains("Fri text får bara stå under Egenskap", "Skriv # först");
    }
  }

  @Test
  void a_scenario_lost_in_the_remarks_is_told() {
    String second = "Scenario: Två\n" + GIVEN + WHEN + THEN;
    for (String lost : List.of("Scenari: Ett\n", "scenario: Ett\n", "- Scenario: Ett\n")) {
      assertThat(failed("# language: sv\nEgenskap: Prov\n" + lost + GIVEN + second).problem())
          .contains("Skriv: Scenario: Ett");
    }
    assertThat(failed("# language: sv\nEgenskap: Prov\nGivet " + FACT + second).problem())
        .contains("Skriv en rad som börjar med Scenario: före den");
  }

  @Test
  void a_scenario_without_facts_without_a_day_or_without_rows() {
    assertThat(failed(HEAD + WHEN + "Så gäller inte prov.beslut\n").problem())
        .contains("har inga uppgifter");
    assertThat(failed(HEAD + GIVEN + "Så gäller inte prov.beslut\n").problem())
        .contains("Dagen man står på saknas");
    assertThat(failed(HEAD + GIVEN + "Så rapporteras a1 inte till IVO något kvartal\n").problem())
        .contains("saknas");
    assertThat(failed(HEAD + GIVEN + WHEN).problem()).contains("prövar ingenting");
    assertThat(failed(HEAD + "\nScenario: Två\n" + GIVEN + WHEN + THEN).problem())
        .contains("prövar ingenting");
    assertThat(
            failed(
                    HEAD
                        + GIVEN
                        + WHEN
                        + THEN
                        + "\nScenariomall: Två\n"
                        + GIVEN
                        + "När läget prövas <dag>\n"
                        + THEN
                        + "Exempel:\n| dag |\n")
                .problem())
        .contains("inte en enda gång");
    assertThat(run("").failures()).isPositive();
    assertThat(run("# language: sv\nEgenskap: Prov\n").failures()).isPositive();
  }

  @Test
  void a_run_that_nobody_waits_for_ends_and_the_next_gets_its_turn() throws Exception {
    String rows = "| 2026-03-10 |\n".repeat(9_000);
    String endless =
        "# language: sv\nEgenskap: Prov\nScenariomall: Ett\n"
            + GIVEN
            + "När läget prövas <dag>\n"
            + THEN
            + "Exempel:\n| dag |\n"
            + rows;
    FutureTask<ScenarioReport> task = new FutureTask<>(() -> run(endless));
    Thread running = new Thread(task);
    running.start();
    while (running.isAlive() && !inAScenario(running)) {
      Thread.onSpinWait();
    }
    running.interrupt();
    running.join(20_000);
    assertThat(running.isAlive()).isFalse();
    assertThatThrownBy(task::get).isInstanceOf(ExecutionException.class);
    assertThat(run(HEAD + GIVEN + WHEN + THEN).failures()).isZero();
  }

  private static boolean inAScenario(Thread running) {
    return Stream.of(running.getStackTrace())
        .anyMatch(frame -> frame.getClassName().equals(ScenarioContext.class.getName()));
  }

  @Test
  void a_sentence_after_the_wrong_word_is_told() {
    assertThat(failed(HEAD + GIVEN + WHEN + "Så ansökan a2 (hemtjänst)\n").problem())
        .contains("hör hemma efter Givet, inte efter Så");
    assertThat(failed(HEAD + GIVEN + WHEN + "Givet är prov.beslut kommande\n").problem())
        .contains("hör hemma efter Så");
    assertThat(
            failed(
                    HEAD
                        + GIVEN
                        + WHEN
                        + "Givet ansökan a2 där ansökans ankomst är 2026-03-03\n"
                        + "Så gäller inte prov.beslut för a2\n")
                .problem())
        .contains("står efter När");
  }

  @Test
  void a_number_too_large_to_count_with_is_told() {
    String large = "99999999999999999999";
    for (String then :
        List.of(
            "Så är tillfälle " + large + " av prov.beslut för a1 kommande\n",
            "Så är prov.beslut försenat, tillfälle " + large + "\n",
            "Så är " + large + ":e tillfället av prov.beslut försenat\n",
            "Så har prov.beslut för a1 " + large + " tillfällen\n",
            "Så är prov.beslut för a1 kommande om " + large + " månader\n")) {
      assertThat(failed(HEAD + GIVEN + WHEN + then).problem()).as(then).isNotBlank();
    }
  }

  @Test
  void a_name_that_no_fact_has_is_told() {
    for (String then :
        List.of(
            "Så gäller inte prov.beslut för a12\n",
            "Så är prov.beslut för a12 kommande\n",
            "Så har prov.beslut för a12 0 tillfällen\n")) {
      assertThat(failed(HEAD + GIVEN + WHEN + then).problem())
          .contains("Ingen uppgift i scenariot heter a12", "Menade du a1?");
    }
  }

  @Test
  void reports_that_the_rules_at_hand_cannot_make_are_told() {
    assertThat(
            failed(
                    HEAD
                        + GIVEN
                        + "När rapporterna för 2026-Q1 görs 2026-04-10\n"
                        + "Så rapporteras a1 inte till IVO\n")
                .problem())
        .contains("lagens regler om ej verkställda beslut", "tillsammans med regelpaketen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Så är prov.beslut kommande med sista dag 2026-02-30",
        "Så har prov.beslut planerad dag 2026-13-01",
        "Så ska läget prövas igen 2026-06-31",
        "Så har prov.beslut fullgjorddag 2026-00-10",
        "Så lämnas rapporterna till IVO 2026-02-30 till 2026-03-01",
        "Så kalendern har 2025-02-29 enligt SoL (2025:400) 34 kap. 1 §"
      })
  void a_day_that_does_not_exist_is_told(String then) {
    assertThat(failed(HEAD + GIVEN + WHEN + then + "\n").problem()).contains("finns inte");
  }

  @Test
  void what_a_word_processor_makes_of_a_scenario_is_read_or_told() {
    String text = HEAD + GIVEN + WHEN + THEN;
    for (String pasted :
        List.of(
            text.replace(" a1 ", "\u00A0a1\u202F"),
            Normalizer.normalize(text, Normalizer.Form.NFD),
            "\uFEFF" + text.replace("\n", "\r\n"),
            text.replace("\n", "\r"),
            text.replace("Givet", "\tGivet"),
            text.replace("2026-03-16", "2026–03–16"),
            text.replace("2026-03-02", "2026\u201103\u201102"))) {
      assertThat(run(pasted).failures()).as(pasted).isZero();
    }
    assertThat(failed(text.replace("2026-03-16", "2026-03-16.")).problem())
        .contains("Stryk punkten");
    assertThat(failed(text.replace("prov.beslut", "”prov.beslut”")).problem())
        .contains("citattecken");
    assertThat(failed(text.replace("ansökan", "an\u00ADsökan")).problem()).contains("U+00AD");
  }

  @Test
  void another_encoding_is_told_with_the_line(@TempDir Path folder) throws Exception {
    String text = HEAD + GIVEN + WHEN + THEN;
    Path file = folder.resolve("prov.feature");
    Files.write(file, text.getBytes("windows-1252"));
    ScenarioReport.Failure failure =
        Scenarios.run(folder, ENGINE).results().get(0).failed().orElseThrow();
    assertThat(failure.line()).isEqualTo(5);
    assertThat(failure.problem()).contains("Windows-1252", "UTF-8");
    assertThat(failure.sentence()).contains("Givet ans?kan");
    Files.write(file, text.getBytes(StandardCharsets.UTF_16));
    assertThat(Scenarios.run(folder, ENGINE).results().get(0).message()).contains("UTF-16");
    Files.write(file, new byte[] {'P', 'K', 3, 4, (byte) 0xE4});
    assertThat(Scenarios.run(folder, ENGINE).results().get(0).message())
        .contains("ordbehandlingsprogram");
  }

  @Test
  void a_host_does_not_take_rules_whose_scenarios_try_nothing(@TempDir Path folder)
      throws Exception {
    LiveRules live = LiveRules.of(ENGINE.rules().packs(), EngineSettings.defaults());
    RuleSource local = new RuleSource("lokal.dslr", RULE.replace("prov.beslut", "lokal.beslut"));
    String right = (HEAD + GIVEN + WHEN + THEN).replace("prov.beslut", "lokal.beslut");
    Files.writeString(
        folder.resolve("a.feature"),
        right + "\nScenario: Två\ngivet " + FACT + WHEN + "Så gäller inte lokal.beslut\n",
        StandardCharsets.UTF_8);
    LiveRules.Exchange refused = live.replace(List.of(local), folder);
    assertThat(refused.exchanged()).isFalse();
    assertThat(refused.reason()).contains("Skriv: Givet ansökan a1");
    Files.writeString(folder.resolve("a.feature"), right, StandardCharsets.UTF_8);
    assertThat(live.replace(List.of(local), folder).exchanged()).isTrue();
  }
}
