package se.lagfrist.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.rulebook.RulePack;

class RuleCheckTest {

  /** A rule of law to tighten, with a word before 2013 and a number after. */
  private static final String LAW =
      """
      REGEL "Förhandsbedömning"
        id sol.forhandsbedomning
        slag tidsfrist
      NÄR
        en anmälan har kommit in
        - om barn eller ung
      SÅ
        ska nämnden besluta att inleda eller inte inleda en utredning
        enligt SoL (2001:453) 11 kap. 1 § utan dröjsmål från anmälans ankomst, 2002-01-01 till 2012-12-31
        enligt SoL (2001:453) 11 kap. 1 a § 2 st. inom 14 dagar från anmälans ankomst, 2013-01-01 till 2025-06-30
        enligt SoL (2025:400) 20 kap. 2 § inom 14 dagar från anmälans ankomst, från 2025-07-01
        uppfylls av beslutet att inleda eller inte inleda utredning
        söndagsregeln är oklar
      SLUT
      """;

  private static final String GUIDELINE =
      """
      REGEL "Snabbare förhandsbedömning"
        id lokal.forhandsbedomning
        slag tidsfrist
        styrka lokal riktlinje
        skärper sol.forhandsbedomning
        beslutad 2025-06-10 av socialnämnden
      NÄR
        en anmälan har kommit in
        - om barn eller ung
      SÅ
        ska nämnden besluta att inleda eller inte inleda en utredning
        enligt Riktlinje för barn och unga inom 7 dagar från anmälans ankomst, från 2025-07-01
        uppfylls av beslutet att inleda eller inte inleda utredning
      SLUT
      """;

  private static final List<RulePack> SHIPPED =
      List.of(PackCompiler.compile("lagen", List.of(new RuleSource("lagen.dslr", LAW))).load());

  private static List<RuleFinding> check(String text) {
    return RuleCheck.of(List.of(new RuleSource("prov.dslr", text))).run();
  }

  private static List<RuleFinding> besideLaw(String text) {
    return RuleCheck.of(List.of(new RuleSource("prov.dslr", text))).beside(SHIPPED).local().run();
  }

  private static RuleFinding only(List<RuleFinding> found) {
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static void error(RuleFinding finding, int line, String words) {
    assertThat(finding.level()).isEqualTo(RuleFinding.Level.ERROR);
    assertThat(finding.error().line()).isEqualTo(line);
    assertThat(finding.error().message()).contains(words);
  }

  @Test
  void sound_files_give_nothing_to_say() {
    assertThat(check(LAW)).isEmpty();
    assertThat(check(RuleTexts.REVIEW + RuleTexts.UNEXECUTED + RuleTexts.CUSTODY)).isEmpty();
    assertThat(besideLaw(GUIDELINE)).isEmpty();
  }

  @Test
  void what_the_gate_refuses_is_told_and_the_other_files_are_checked_all_the_same() {
    List<RuleFinding> found =
        RuleCheck.of(
                List.of(
                    new RuleSource("a.dslr", "hej"),
                    new RuleSource("b.dslr", LAW.replace("2012-12-31", "2011-12-31"))))
            .run();
    assertThat(found).extracting(f -> f.error().file()).containsExactly("a.dslr", "b.dslr");
  }

  // --- wordings ---------------------------------------------------------------------------------

  @Test
  void a_hole_between_two_wordings_is_a_warning_with_both_days() {
    RuleFinding found = only(check(LAW.replace("till 2012-12-31", "till 2012-06-30")));
    assertThat(found.level()).isEqualTo(RuleFinding.Level.WARNING);
    assertThat(found.error().line()).isEqualTo(10);
    assertThat(found.error().message())
        .contains("Från 2012-07-01 till 2012-12-31 gäller ingen lydelse")
        .contains("rad 9");
  }

  @Test
  void a_hole_that_a_note_explains_is_not_told() {
    String explained =
        LAW.replace("till 2012-12-31", "till 2012-06-30")
            .replace(
                "  slag tidsfrist\n", "  slag tidsfrist\n  tolkning upphävd från 2012-07-01\n");
    assertThat(check(explained)).isEmpty();
  }

  @Test
  void a_hole_in_which_the_law_did_not_exist_is_not_told() {
    String rule =
        RuleTexts.REVIEW
            .replace("SoL (2001:453) 6 kap. 8 §", "JO 7477-2017")
            .replace("2002-01-01 till 2025-06-30", "2002-01-01 till 2020-12-31");
    assertThat(check(rule)).isEmpty();
  }

  @Test
  void a_wording_before_its_act_is_an_error_and_after_it_a_warning() {
    error(only(check(RuleTexts.REPORT)), 11, "SoL (2025:400) trädde i kraft 2025-07-01");
    RuleFinding late =
        only(
            check(
                LAW.replace("2025-06-30", "2025-12-31")
                    .replace("från 2025-07-01", "från 2026-01-01")));
    assertThat(late.level()).isEqualTo(RuleFinding.Level.WARNING);
    assertThat(late.error().message()).contains("upphörde att gälla efter 2025-06-30");
  }

  @Test
  void a_year_far_from_ours_is_an_error() {
    error(only(check(LAW.replace("från 2025-07-01", "från 2925-07-01"))), 11, "Är årtalet rätt");
  }

  @Test
  void a_rule_whose_wordings_ended_long_ago_can_never_apply() {
    String old = RuleTexts.CUSTODY.replace("från 1990-07-01", "1990-07-01 till 2001-12-31");
    error(only(check(old)), 8, "slutade före 2002-01-01");
  }

  // --- sections ---------------------------------------------------------------------------------

  @Test
  void a_section_or_chapter_that_does_not_exist_is_told() {
    error(
        only(check(LAW.replace("20 kap. 2 §", "20 kap. 22 §"))),
        11,
        "Det finns ingen 22 § i 20 kap.");
    error(only(check(LAW.replace("20 kap. 2 §", "40 kap. 2 §"))), 11, "Det finns inget 40 kap.");
    error(only(check(LAW.replace("20 kap. 2 §", "2 §"))), 11, "lagrummet saknar kapitel");
    error(only(check(RuleTexts.CUSTODY.replace("7 §", "3 kap. 7 §"))), 8, "har inga kapitel");
    error(only(check(RuleTexts.CUSTODY.replace("7 §", "7-99 §§"))), 8, "ingen 99 §");
  }

  @Test
  void a_section_of_an_older_wording_that_is_gone_is_a_warning_only() {
    String old =
        RuleTexts.CUSTODY.replace(
            "LVU (1990:52) 7 § inom 1 vecka från åtgärdsbeslutet, från 1990-07-01",
            "LVU (1990:52) 22 a § inom 1 vecka från åtgärdsbeslutet, 1990-07-01 till 2010-12-31");
    RuleFinding found = only(check(old));
    assertThat(found.level()).isEqualTo(RuleFinding.Level.WARNING);
    assertThat(found.error().message()).contains("så som de var");
  }

  @Test
  void an_act_outside_the_register_is_not_checked_and_that_is_said_once() {
    String other = RuleTexts.CUSTODY.replace("LVU (1990:52) 7 §", "lag (1990:1404) 99 §");
    List<RuleFinding> found = check(other + other.replace("prov.understallning", "prov.annan"));
    assertThat(only(found).level()).isEqualTo(RuleFinding.Level.NOTE);
    assertThat(found.get(0).error().message()).contains("inte kontrollerat");
  }

  @Test
  void an_act_of_which_only_some_sections_are_checked_is_not_held_against_the_others() {
    String known = RuleTexts.CUSTODY.replace("LVU (1990:52) 7 §", "FB (1949:381) 6 kap. 19 §");
    assertThat(check(known)).isEmpty();
    RuleFinding other = only(check(known.replace("19 §", "20 §")));
    assertThat(other.level()).isEqualTo(RuleFinding.Level.NOTE);
    assertThat(other.error().message()).contains("bara några av paragraferna");
    error(only(check(known.replace("6 kap. 19 §", "19 §"))), 8, "lagrummet saknar kapitel");
    error(
        only(
            check(
                known
                    .replace("FB (1949:381) 6 kap. 19 §", "FL (1986:223) 3 §")
                    .replace("från 1990-07-01", "1986-01-01 till 2018-06-30"))),
        8,
        "trädde i kraft 1987-01-01");
  }

  @Test
  void a_section_that_comes_with_the_change_itself_is_a_warning_only() {
    RuleFinding found =
        only(
            check(
                RuleTexts.CUSTODY.replace(
                    "LVU (1990:52) 7 § inom 1 vecka från åtgärdsbeslutet, från 1990-07-01",
                    "LVU (1990:52) 7 z § inom 1 vecka från åtgärdsbeslutet, från 2027-07-01")));
    assertThat(found.level()).isEqualTo(RuleFinding.Level.WARNING);
    assertThat(found.error().message()).contains("kommer paragrafen med ändringen");
  }

  // --- what can never apply ---------------------------------------------------------------------

  @Test
  void constraints_that_contradict_each_other_are_told_with_both_lines() {
    error(
        only(check(LAW.replace("- om barn eller ung", "- om barn\n  - om vuxen"))),
        7,
        "motsäger rad 6 (- om barn)");
    String decision =
        RuleTexts.UNEXECUTED.replace(
            "  - som är gynnande\n", "  - tills vidare\n  - för viss tid\n");
    error(only(check(decision)), 7, "kan aldrig gälla");
    String measure =
        RuleTexts.UNEXECUTED.replace(
            "  - som är gynnande\n", "  - inte om hemtjänst eller boendestöd\n  - om hemtjänst\n");
    error(only(check(measure)), 7, "kan aldrig gälla");
  }

  @Test
  void constraints_that_leave_something_are_fine() {
    assertThat(check(LAW.replace("- om barn eller ung", "- om barn eller ung\n  - om ung")))
        .isEmpty();
    assertThat(
            check(
                RuleTexts.UNEXECUTED.replace(
                    "  - som är gynnande\n",
                    "  - om hemtjänst eller boendestöd\n  - inte om hemtjänst\n")))
        .isEmpty();
  }

  @Test
  void what_it_concerns_cannot_be_two_kinds_of_fact() {
    String two =
        RuleTexts.UNEXECUTED.replace(
            "  - som är gynnande\n",
            "  - som är gynnande\n  det gäller en barnutredning\n  det gäller en anmälan om barn\n");
    error(only(check(two)), 8, "motsäger rad 7");
  }

  // --- ids and local guidelines -----------------------------------------------------------------

  @Test
  void an_id_of_a_shipped_rule_is_taken() {
    error(
        besideLaw(
                GUIDELINE
                    .replace("id lokal.", "id sol.")
                    .replace("  skärper sol.forhandsbedomning\n", ""))
            .get(0),
        2,
        "används redan av regeln \"Förhandsbedömning\" i lagen.dslr");
  }

  @Test
  void a_change_of_the_law_may_take_an_id_and_loosen_where_a_guideline_may_not() {
    String bill =
        LAW.replace(
            "inom 14 dagar från anmälans ankomst, från 2025-07-01",
            "inom 30 dagar från anmälans ankomst, från 2025-07-01");
    RuleCheck check = RuleCheck.of(List.of(new RuleSource("forslag.dslr", bill))).beside(SHIPPED);
    error(only(check.run()), 2, "används redan");
    assertThat(check.change().run()).isEmpty();
    // A guideline of the bill's author is held to the bill, not to the law it changes.
    assertThat(
            RuleCheck.of(
                    List.of(
                        new RuleSource(
                            "forslag.dslr",
                            bill + GUIDELINE.replace("inom 7 dagar", "inom 20 dagar"))))
                .beside(SHIPPED)
                .change()
                .run())
        .isEmpty();
  }

  @Test
  void a_longer_period_than_the_law_is_an_error_with_an_example_day() {
    RuleFinding found = only(besideLaw(GUIDELINE.replace("inom 7 dagar", "inom 3 veckor")));
    error(found, 12, "Riktlinjen mjukar upp lagen");
    assertThat(found.error().message())
        .contains("säger 14 dagar, riktlinjen 3 veckor")
        .contains("Räknat från 2025-07-01 blir sista dagen 2025-07-22 i stället för 2025-07-15");
  }

  @Test
  void units_are_compared_by_the_days_they_lead_to() {
    assertThat(besideLaw(GUIDELINE.replace("inom 7 dagar", "inom 2 veckor"))).isEmpty();
    assertThat(besideLaw(GUIDELINE.replace("inom 7 dagar", "inom 4 arbetsdagar"))).isEmpty();
    // Five working days are seven days most of the year, and fifteen at Christmas.
    error(
        only(besideLaw(GUIDELINE.replace("inom 7 dagar", "inom 5 arbetsdagar"))),
        12,
        "Räknat från 2025-12-23 blir sista dagen 2026-01-07 i stället för 2026-01-06");
  }

  @Test
  void a_number_where_the_law_has_a_word_tightens() {
    assertThat(
            besideLaw(
                GUIDELINE
                    .replace("från 2025-07-01", "2005-01-01 till 2010-12-31")
                    .replace("2025-06-10", "2004-12-01")
                    .replace("inom 7 dagar", "inom 30 dagar")))
        .isEmpty();
  }

  @Test
  void another_start_cannot_be_compared_and_that_is_said() {
    RuleFinding found =
        only(besideLaw(GUIDELINE.replace("från anmälans ankomst", "från begäran om återkoppling")));
    assertThat(found.level()).isEqualTo(RuleFinding.Level.WARNING);
    assertThat(found.error().message()).contains("räknar från begäran om återkoppling");
  }

  @Test
  void an_unknown_or_missing_target_is_an_error() {
    error(
        only(
            besideLaw(
                GUIDELINE.replace(
                    "skärper sol.forhandsbedomning", "skärper sol.forhandsbedömning"))),
        5,
        "utan å, ä och ö. Skriv: skärper sol.forhandsbedomning");
    error(
        only(
            besideLaw(
                GUIDELINE.replace(
                    "skärper sol.forhandsbedomning", "skärper sol.forhandsbedomningen"))),
        5,
        "Menade du \"sol.forhandsbedomning\"?");
    assertThat(besideLaw(GUIDELINE.replace("skärper sol.forhandsbedomning", "skärper"))).hasSize(1);
    error(
        only(
            besideLaw(
                GUIDELINE.replace(
                    "skärper sol.forhandsbedomning", "skärper lokal.forhandsbedomning"))),
        5,
        "Det finns ingen regel");
  }

  @Test
  void only_a_guideline_can_tighten_and_a_local_file_holds_guidelines_only() {
    List<RuleFinding> found = besideLaw(GUIDELINE.replace("  styrka lokal riktlinje\n", ""));
    assertThat(found).hasSize(2).allMatch(RuleFinding::isError);
    error(found.get(0), 1, "skulle visas som lag");
    error(found.get(1), 4, "Bara en lokal riktlinje");
  }

  @Test
  void a_guideline_that_names_no_rule_adds_but_is_not_longer_than_the_law() {
    String adds = GUIDELINE.replace("  skärper sol.forhandsbedomning\n", "");
    assertThat(besideLaw(adds)).isEmpty();
    RuleFinding longer = only(besideLaw(adds.replace("inom 7 dagar", "inom 30 dagar")));
    assertThat(longer.level()).isEqualTo(RuleFinding.Level.WARNING);
    assertThat(longer.error().line()).isEqualTo(11);
    assertThat(longer.error().message())
        .contains("SoL (2025:400) 20 kap. 2 §", "14 dagar", "skärper sol.forhandsbedomning");
    // Something else is met by something else.
    assertThat(
            besideLaw(
                adds.replace("inom 7 dagar", "inom 30 dagar")
                    .replace(
                        "uppfylls av beslutet att inleda eller inte inleda utredning",
                        "uppfylls av en uppföljning")))
        .isEmpty();
  }

  @Test
  void a_duty_that_nothing_can_meet_is_told() {
    RuleFinding found =
        only(
            besideLaw(
                GUIDELINE.replace(
                    "  uppfylls av beslutet att inleda eller inte inleda utredning\n", "")));
    assertThat(found.level()).isEqualTo(RuleFinding.Level.WARNING);
    assertThat(found.error().message()).contains("Ingenting kan fullgöra", "uppfylls av");
  }

  @Test
  void a_validity_far_ahead_is_told() {
    for (String decided : List.of("  beslutad 2025-06-10 av socialnämnden\n", "")) {
      RuleFinding found =
          only(
              besideLaw(
                  GUIDELINE
                      .replace("  beslutad 2025-06-10 av socialnämnden\n", decided)
                      .replace("från 2025-07-01", "från 2062-07-01")));
      assertThat(found.level()).isEqualTo(RuleFinding.Level.WARNING);
      assertThat(found.error().message()).contains("2062-07-01", "Är årtalet rätt");
    }
  }

  @Test
  void a_time_from_a_day_that_the_rule_does_not_have_is_told() {
    RuleFinding found =
        only(
            besideLaw(
                GUIDELINE
                    .replace("  skärper sol.forhandsbedomning\n", "")
                    .replace("från anmälans ankomst", "från placeringens verkställande")));
    assertThat(found.level()).isEqualTo(RuleFinding.Level.WARNING);
    assertThat(found.error().message())
        .contains("hör till placering", "utgår från anmälan", "anmälans ankomst");
  }

  @Test
  void a_guideline_older_than_its_decision_is_a_warning() {
    RuleFinding found = only(besideLaw(GUIDELINE.replace("2025-06-10", "2025-09-10")));
    assertThat(found.level()).isEqualTo(RuleFinding.Level.WARNING);
    assertThat(found.error().message()).contains("gäller redan från 2025-07-01");
  }

  // --- scenarios --------------------------------------------------------------------------------

  private static final String SCENARIOS =
      """
      # language: sv
      Egenskap: Snabbare förhandsbedömning

        Scenario: Sju dagar
          Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-02
          När läget prövas 2026-03-03
          Så är lokal.forhandsbedomning kommande med sista dag 2026-03-09

        Scenario: En vuxen
          Givet anmälan a1 (vuxen) där anmälans ankomst är 2026-03-02
          När läget prövas 2026-03-03
          Så gäller inte lokal.forhandsbedomning
      """;

  private static List<RuleFinding> tried(Path folder, String scenarios) throws IOException {
    Files.writeString(folder.resolve("prov.feature"), scenarios);
    return RuleCheck.of(List.of(new RuleSource("prov.dslr", GUIDELINE)))
        .beside(SHIPPED)
        .local()
        .withScenarios(folder)
        .run();
  }

  @Test
  void scenarios_that_hold_give_nothing_to_say(@TempDir Path folder) throws IOException {
    assertThat(tried(folder, SCENARIOS)).isEmpty();
  }

  @Test
  void a_scenario_that_does_not_hold_is_told_where_it_stands(@TempDir Path folder)
      throws IOException {
    RuleFinding found = only(tried(folder, SCENARIOS.replace("2026-03-09", "2026-03-16")));
    error(found, 7, "Väntat: sista dag 2026-03-16. Svarat: sista dag 2026-03-09.");
    assertThat(found.error().file()).isEqualTo("prov.feature");
  }

  @Test
  void a_rule_without_scenarios_is_told(@TempDir Path folder) throws IOException {
    String other =
        SCENARIOS
            .replace("lokal.forhandsbedomning", "sol.forhandsbedomning")
            .replace("03-09", "03-16");
    error(only(tried(folder, other)), 2, "Inget scenario visar att regeln gäller");
    RuleFinding half =
        only(tried(folder, SCENARIOS.substring(0, SCENARIOS.indexOf("  Scenario: En"))));
    assertThat(half.level()).isEqualTo(RuleFinding.Level.WARNING);
    assertThat(half.error().message()).contains("när regeln inte gäller");
  }

  @Test
  void scenarios_that_cannot_be_read_are_told_without_a_stack_trace(@TempDir Path folder)
      throws IOException {
    RuleFinding found =
        only(tried(folder, "# language: sv\nEgenskap: x\n  Scenario: y\n    Hej hopp\n"));
    assertThat(found.isError()).isTrue();
    assertThat(found.toString()).doesNotContain("\tat ").doesNotContain("java.");
  }

  @Test
  void a_folder_that_is_not_there_is_told(@TempDir Path folder) {
    List<RuleFinding> found =
        RuleCheck.of(List.of(new RuleSource("prov.dslr", GUIDELINE)))
            .beside(SHIPPED)
            .withScenarios(folder.resolve("saknas"))
            .run();
    error(only(found), 1, "finns inte");
  }

  private static String conclusion(String id, String when, String gives) {
    return """
        SLUTSATS "%s"
          id slutsats.%s
        NÄR
          %s
        SÅ
          följer av FL (2017:900) 40 §, från 2018-07-01
          finns en %s
        SLUT
        """
        .formatted(id, id, when, gives);
  }

  @Test
  void conclusions_that_wait_for_each_other_are_told_with_file_and_line() {
    List<RuleSource> files =
        List.of(
            new RuleSource("a.dslr", conclusion("a", "en dom har meddelats", "beslut")),
            new RuleSource("b.dslr", "\n" + conclusion("b", "ett beslut har fattats", "dom")),
            new RuleSource("c.dslr", conclusion("c", "en dom har meddelats", "placering")));

    List<RuleFinding> found = RuleCheck.of(files).change().run();

    assertThat(found.stream().filter(RuleFinding::isError).map(f -> f.error().file()))
        .containsExactly("a.dslr", "b.dslr");
    assertThat(found.get(0).error().line()).isEqualTo(2);
    assertThat(found.get(0).error().message()).contains("slutsats.b (b.dslr, rad 2)");
    assertThatThrownBy(() -> PackCompiler.compile("prov", files))
        .isInstanceOf(RuleFileException.class);
  }

  @Test
  void a_conclusion_that_gives_way_to_what_is_recorded_waits_for_no_one() {
    List<RuleSource> files =
        List.of(
            new RuleSource(
                "a.dslr",
                conclusion(
                    "a",
                    "ett bistånd har betalats ut\n  ingen verkställighet av samma sak finns",
                    "verkställighet")),
            new RuleSource(
                "b.dslr",
                conclusion(
                    "b",
                    "den enskilde är placerad\n  ingen verkställighet av samma sak finns",
                    "verkställighet")));

    assertThat(RuleCheck.of(files).change().run()).noneMatch(RuleFinding::isError);
    assertThat(
            ObligationEngine.of(
                    List.of(PackCompiler.compile("prov", files).load()), EngineSettings.defaults())
                .rules()
                .concluding())
        .hasSize(2);
  }
}
