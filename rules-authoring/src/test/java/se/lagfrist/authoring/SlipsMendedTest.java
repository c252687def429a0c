package se.lagfrist.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lagfrist.authoring.scenarier.ScenarioReport;
import se.lagfrist.authoring.scenarier.Scenarios;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.rulebook.PackFile;

/**
 * What people write by habit is told in one error with the line as it should be: the line is put in
 * as told, and the file is right. What a file says twice, or says for nobody to read, is told.
 */
class SlipsMendedTest {

  private static final String RULE =
      """
      REGEL "Beslut om boendestöd"
        id lokal.boendestod-beslut
        slag återkommande prövning
        styrka lokal riktlinje
        beslutad 2025-11-20 av socialnämnden
        tolkning Tiden räknas från den dag ansökan kom in.
      NÄR
        en ansökan har kommit in
        - som avser boendestöd
      SÅ
        ska nämnden besluta om ansökan
        enligt Riktlinje för boendestöd inom 14 dagar från ansökans ankomst, från 2026-01-01
        därefter inom 6 månader från det senaste tillfället
        uppfylls av beslutet
        bortfaller vid återkallelsen av ansökan
        söndagsregeln gäller inte
      SLUT
      """;

  private static final String SCENARIO =
      """
      # language: sv
      Egenskap: Beslut om boendestöd

        Scenario: Fjorton dagar
          Givet ansökan a1 (insats enligt SoL, boendestöd) där ansökans ankomst är 2026-03-02
          Och beslut b1 som gäller a1 (SoL, boendestöd) där beslutet är 2026-03-09
          När läget prövas 2026-03-10
          Så är tillfälle 1 av lokal.boendestod-beslut fullgjord med sista dag 2026-03-16

        Scenario: Hemtjänst omfattas inte
          Givet ansökan a1 (insats enligt SoL, hemtjänst) där ansökans ankomst är 2026-03-02
          När läget prövas 2026-03-10
          Så gäller inte lokal.boendestod-beslut
      """;

  private static final Pattern WRITE = Pattern.compile("Skriv: ([^\\n]+)");

  private static List<String> run(String text) {
    ObligationEngine engine =
        ObligationEngine.of(
            List.of(
                PackCompiler.compile(RuleSets.LOCAL, List.of(new RuleSource("prov.dslr", RULE)))
                    .load()),
            EngineSettings.defaults());
    List<String> told = new ArrayList<>();
    for (ScenarioReport.Result one :
        Scenarios.run(List.of(new PackFile("prov.feature", text)), engine).results()) {
      one.failed().ifPresent(f -> told.add(f.toString()));
    }
    return told;
  }

  @Test
  void the_files_are_right_before_the_slips() {
    assertThat(RuleTexts.told(RULE)).isEmpty();
    assertThat(run(SCENARIO)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          inom 14 dagar från | inom fjorton (14) dagar från
          inom 14 dagar från | inom 14 (fjorton) dagar från
          inom 14 dagar från | inom 10-14 dagar från
          inom 14 dagar från | inom två v från
          inom 14 dagar från | inom högst 14 dagar från
          inom 14 dagar från | inom 14 kalenderdagar från
          inom 14 dagar från | inom 48 timmar från
          inom 14 dagar från | inom ett dygn från
          inom 14 dagar från | en gång per år från
          inom 14 dagar från | minst en gång om året från
          inom 14 dagar från | var sjätte månad från
          inom 14 dagar från | två gånger per år från
          inom 14 dagar från | senast den 15:e varje månad från
          inom 14 dagar från | den 3 i varje månad från
          , från 2026-01-01 | , gäller från 2026-01-01
          , från 2026-01-01 | , från 2026-01-01 tills vidare
          , från 2026-01-01 | , från 26-01-01
          , från 2026-01-01 | , från 2026-01-01 till 2027-12-31
          enligt Riktlinje för boendestöd | enligt kommunens riktlinjer
          styrka lokal riktlinje | styrka: lokal riktlinje
          styrka lokal riktlinje | styrka riktlinje
          slag återkommande prövning | Slag: Återkommande prövning
          slag återkommande prövning | typ återkommande prövning
          id lokal.boendestod-beslut | id: lokal.boendestod-beslut
          beslutad 2025-11-20 av socialnämnden | antagen av socialnämnden den 20 november 2025
          beslutad 2025-11-20 av socialnämnden | beslutad av socialnämnden 2025-11-20
          tolkning Tiden | kommentar Tiden
          - som avser boendestöd | - boendestöd
          - som avser boendestöd | * som avser boendestöd
          - som avser boendestöd | och som avser boendestöd
          - som avser boendestöd | - som avser boendestöd/hemtjänst
          ska nämnden besluta | nämnden ska besluta
          ska nämnden besluta | skall nämnden besluta
          ska nämnden besluta | måste nämnden besluta
          uppfylls av beslutet | uppfylls genom beslutet
          bortfaller vid återkallelsen | faller bort om återkallelsen
          söndagsregeln gäller inte | söndagsregeln gäller ej
          söndagsregeln gäller inte | ingen söndagsregel
          därefter inom 6 månader från det senaste tillfället | därefter var 6:e månad
          därefter inom 6 månader från det senaste tillfället | därefter två gånger per år
          REGEL "Beslut om boendestöd" | Regel "Beslut om boendestöd"
          REGEL "Beslut om boendestöd" | REGEL: "Beslut om boendestöd"
          NÄR | NAR
          NÄR | Om
          NÄR | När:
          SÅ | Då
          SLUT | Slut.
          """)
  void the_line_is_told_as_it_should_be(String right, String wrong) {
    String text = RuleTexts.with(RULE, right, wrong);
    List<String> told = RuleTexts.told(text);
    assertThat(told).as(wrong).hasSize(1);
    Matcher line = WRITE.matcher(told.get(0));
    assertThat(line.find()).as(told.get(0)).isTrue();
    String slip = text.lines().filter(l -> !RULE.contains(l + "\n")).findFirst().orElseThrow();
    assertThat(RuleTexts.told(RuleTexts.with(text, slip, line.group(1)))).as(told.get(0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          inom 14 dagar från ansökans ankomst | inom 0 veckor från ansökans ankomst | En tid kan inte vara noll
          inom 6 månader från det | inom 0 månader från det | En tid kan inte vara noll
          - som avser boendestöd | - som avser boendestöd, boendestöd | står två gånger
          id lokal.boendestod-beslut | id - | börjar och slutar med en bokstav
          från ansökans ankomst | från det att ansökan kom in | Menade du "ansökans ankomst"
          uppfylls av beslutet | uppfylls av beslutet eller erbjudandet | Skriv en rad för var och en av: beslutet, erbjudandet
          bortfaller vid återkallelsen av ansökan | bortfaller om ansökan återkallas | återkallelsen av ansökan
          enligt Riktlinje för boendestöd | enligt 4 kap. 1 § SoL | Skriv "SoL (2025:400) 4 kap. 1 §" eller "SoL (2001:453) 4 kap. 1 §"
          inom 14 dagar från ansökans ankomst | senast den 15:e varje månad | varje månad senast den <n> i nästa månad från <handelse>
          därefter inom 6 månader från det senaste tillfället | därefter löpande | därefter lika ofta; därefter inom <n> <enhet>
          en ansökan har kommit in | ansökan om boendestöd har kommit in | en ansökan har kommit in; en förhandsbedömning görs
          """)
  void what_cannot_be_told_as_a_line_is_told_with_what_there_is(
      String right, String wrong, String words) {
    assertThat(RuleTexts.told(RuleTexts.with(RULE, right, wrong)))
        .as(wrong)
        .hasSize(1)
        .allSatisfy(t -> assertThat(t).contains(words));
  }

  @ParameterizedTest
  @CsvSource({
    "  uppfylls av beslutet",
    "  bortfaller vid återkallelsen av ansökan",
    "  - som avser boendestöd",
    "  tolkning Tiden räknas från den dag ansökan kom in."
  })
  void a_line_that_stands_twice_is_told(String line) {
    String whole =
        RULE.lines().filter(l -> l.strip().equals(line.strip())).findFirst().orElseThrow();
    assertThat(RuleTexts.told(RuleTexts.with(RULE, whole + "\n", whole + "\n" + whole + "\n")))
        .hasSize(1)
        .allSatisfy(t -> assertThat(t).contains("Raden står redan på rad"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ansökan a1 (insats enligt SoL, hemtjänst) | ansökan om hemtjänst a1 | Ett namn är ett enda ord
          ansökan a1 (insats enligt SoL, hemtjänst) | ansökan a1 [insats enligt SoL, hemtjänst] | Ett namn är ett enda ord
          ansökan a1 (insats enligt SoL, hemtjänst) | en ansökan a1 (insats enligt SoL, hemtjänst) | Skriv: ansökan a1
          ansökan a1 (insats enligt SoL, hemtjänst) | ansökan a1 (insats enligt SoL; hemtjänst) | inte semikolon
          ansökan a1 (insats enligt SoL, hemtjänst) | ansökan a1 (hemtjänst, boendestöd) | ett ord av samma slag står redan
          hemtjänst) där ansökans ankomst är | hemtjänst) med ansökans ankomst | Efter parentesen läses inte
          beslut b1 som gäller a1 (SoL | beslut b1 gäller a1 (SoL | Ett namn är ett enda ord
          beslut b1 som gäller a1 (SoL, boendestöd) | beslut b1 (SoL, boendestöd) som gäller a1 | Det som uppgiften gäller skrivs före parentesen
          beslut b1 som gäller a1 (SoL, boendestöd) | uppföljning u1 som gäller a1 | granskning x1 (uppföljning)
          är 2026-03-09 | är 2026-03-09 och beslutet är 2026-03-10 | står två gånger, som 2026-03-09 och som 2026-03-10
          Så gäller inte lokal.boendestod-beslut | Så gäller lokal.boendestod-beslut inte | skrivs: Så gäller inte
          av lokal.boendestod-beslut fullgjord | av lokal.boendestod-beslut klar | fullgjord för sent, förfallen
          lokal.boendestod-beslut fullgjord | Beslut om boendestöd fullgjord | har id lokal.boendestod-beslut
          När läget | Närläget | Skriv: När läget prövas
          Så gäller inte lokal.boendestod-beslut | Så finns ingen skyldighet | Skriv till exempel: Så gäller inte lokal.boendestod-beslut
          Så gäller inte lokal.boendestod-beslut | Så ska inget göras | Skriv till exempel: Så gäller inte lokal.boendestod-beslut
          Så gäller inte lokal.boendestod-beslut | Så gäller inte regeln lokal.boendestod-beslut | Skriv: Så gäller inte lokal.boendestod-beslut
          Så är tillfälle 1 av lokal.boendestod-beslut fullgjord | Så ska tillfälle 1 av lokal.boendestod-beslut vara fullgjord | Skriv: Så är tillfälle 1 av lokal.boendestod-beslut fullgjord med sista dag 2026-03-16
          Så är tillfälle 1 av lokal.boendestod-beslut fullgjord | Så är första tillfället av lokal.boendestod-beslut uppfyllt | Skriv: Så är tillfälle 1 av lokal.boendestod-beslut fullgjord med sista dag 2026-03-16
          Så är tillfälle 1 av lokal.boendestod-beslut fullgjord | Så lokal.boendestod-beslut är fullgjort | Skriv: Så är lokal.boendestod-beslut fullgjord med sista dag 2026-03-16
          När läget prövas 2026-03-10 | När läget prövas den 10 mars 2026 | Skriv: När läget prövas 2026-03-10
          När läget prövas 2026-03-10 | När läget prövas 10/3 2026 | Skriv: När läget prövas 2026-03-10
          ansökan a1 (insats enligt SoL, hemtjänst) | ansökan (insats enligt SoL, hemtjänst) | Uppgiften saknar namn
          Scenario: Hemtjänst | Exempel: Hemtjänst | Skriv: Scenario: Hemtjänst
          """)
  void a_scenario_says_nothing_that_nobody_reads(String right, String wrong, String words) {
    List<String> told = run(RuleTexts.with(SCENARIO, right, wrong));
    assertThat(told).as(wrong).isNotEmpty();
    assertThat(told.get(0)).contains(words);
  }

  @Test
  void a_question_without_an_answer_is_told() {
    String asked = "    När läget prövas 2026-03-10\n";
    for (String more :
        List.of("    När läget prövas 2026-03-11\n", "    Och läget prövas 2026-03-11\n")) {
      assertThat(run(RuleTexts.with(SCENARIO, asked, asked + more)))
          .hasSize(1)
          .allSatisfy(t -> assertThat(t).contains("Rad 7", "nästa fråga står på rad 8"));
    }
    String last = "    Så gäller inte lokal.boendestod-beslut\n";
    assertThat(run(RuleTexts.with(SCENARIO, last, last + asked)))
        .hasSize(1)
        .allSatisfy(t -> assertThat(t).contains("Efter frågan väntas inget svar"));
  }

  @ParameterizedTest
  @CsvSource({
    "som inte avser hemtjänst,- inte om hemtjänst",
    "som avser hemtjänst,- om hemtjänst",
  })
  void a_condition_worded_as_for_another_fact_is_told_in_the_words_of_this(
      String wrong, String right) {
    String text =
        RULE.replace("en ansökan har kommit in", "ett beslut har fattats")
            .replace("bortfaller vid återkallelsen av ansökan", "bortfaller vid beslutets slutdag")
            .replace("från ansökans ankomst", "från beslutet");
    assertThat(RuleTexts.told(RuleTexts.with(text, "som avser boendestöd", wrong)))
        .hasSize(1)
        .allSatisfy(t -> assertThat(t).contains("Skriv: " + right));
  }
}
