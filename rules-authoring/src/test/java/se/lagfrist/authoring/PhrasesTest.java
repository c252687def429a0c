package se.lagfrist.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a lawyer would write without having read the language is told as it should be written. */
class PhrasesTest {

  private static final String RULE =
      """
      REGEL "Beslut"
        id lokal.beslut
        styrka lokal riktlinje
      NÄR
        en ansökan har kommit in
        - som avser hemtjänst
      SÅ
        ska nämnden besluta
        enligt Riktlinje för beslut inom 14 dagar från ansökans ankomst, från 2026-01-01
        därefter inom 6 månader från det senaste tillfället
        uppfylls av beslutet
      SLUT
      """;

  private static RuleError only(String right, String wrong) {
    assertThat(RULE).contains("  " + right + "\n");
    String text = RULE.replace("  " + right + "\n", "  " + wrong + "\n");
    List<RuleError> errors = Gate.errors(List.of(new RuleSource("prov.dslr", text)));
    assertThat(errors).as(wrong).hasSize(1);
    return errors.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "14 arbetsdagar efter ansökans ankomst, från 2026-01-01; inom 14 arbetsdagar från ansökans ankomst, från 2026-01-01",
        "senast 14 arbetsdagar efter ansökans ankomst, från 2026-01-01; inom 14 arbetsdagar från ansökans ankomst, från 2026-01-01",
        "senast 14 arbetsdagar från ansökans ankomst, från 2026-01-01; inom 14 arbetsdagar från ansökans ankomst, från 2026-01-01",
        "senast inom 14 dagar från ansökans ankomst, från 2026-01-01; inom 14 dagar från ansökans ankomst, från 2026-01-01",
        "inom fjorton arbetsdagar från ansökans ankomst, från 2026-01-01; inom 14 arbetsdagar från ansökans ankomst, från 2026-01-01",
        "inom fjorton arbetsdagar efter ansökans ankomst, från 2026-01-01; inom 14 arbetsdagar från ansökans ankomst, från 2026-01-01",
        "inom två veckor efter ansökans ankomst, från 2026-01-01; inom 2 veckor från ansökans ankomst, från 2026-01-01",
        "inom ett halvår från ansökans ankomst, från 2026-01-01; inom 6 månader från ansökans ankomst, från 2026-01-01",
        "inom 8 v från ansökans ankomst, från 2026-01-01; inom 8 veckor från ansökans ankomst, från 2026-01-01",
        "inom 8 v. efter ansökans ankomst, från 2026-01-01; inom 8 veckor från ansökans ankomst, från 2026-01-01",
        "inom 10 d från ansökans ankomst, från 2026-01-01; inom 10 dagar från ansökans ankomst, från 2026-01-01",
        "inom 6 mån från ansökans ankomst, från 2026-01-01; inom 6 månader från ansökans ankomst, från 2026-01-01",
        "inom 1,5 år från ansökans ankomst, från 2026-01-01; inom 18 månader från ansökans ankomst, från 2026-01-01",
        "inom 2,5 år från ansökans ankomst, från 2026-01-01; inom 30 månader från ansökans ankomst, från 2026-01-01",
        "inom ett kvartal från ansökans ankomst, från 2026-01-01; inom 3 månader från ansökans ankomst, från 2026-01-01",
        "inom 10 vardagar från ansökans ankomst, från 2026-01-01; inom 10 arbetsdagar från ansökans ankomst, från 2026-01-01",
        "inom 14 dagar från ansökans ankomst; inom 14 dagar från ansökans ankomst, från 2026-01-01",
        "inom fjorton dagar efter ansökans ankomst; inom 14 dagar från ansökans ankomst, från 2026-01-01",
        "inom 14 dagar från ansökans ankomst, från och med 2026-01-01; inom 14 dagar från ansökans ankomst, från 2026-01-01",
        "inom 14 dagar från ansökans ankomst, fr.o.m. 2026-01-01; inom 14 dagar från ansökans ankomst, från 2026-01-01",
        "inom 14 dagar från ansökans ankomst, från 1 januari 2026; inom 14 dagar från ansökans ankomst, från 2026-01-01",
        "inom 14 dagar från ansökans ankomst, från 2026-1-1; inom 14 dagar från ansökans ankomst, från 2026-01-01",
        "inom 14 dagar från ansökans ankomst, från 2026-01-01.; inom 14 dagar från ansökans ankomst, från 2026-01-01",
        "inom 14 dagar från ansökans ankomst, från 2026-01-01 # enligt beslut; inom 14 dagar från ansökans ankomst, från 2026-01-01",
      })
  void a_period_in_ordinary_words(String wrong, String right) {
    RuleError error =
        only(
            "enligt Riktlinje för beslut inom 14 dagar från ansökans ankomst, från 2026-01-01",
            "enligt Riktlinje för beslut " + wrong);
    assertThat(error.message()).endsWith("Skriv: enligt Riktlinje för beslut " + right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "därefter var sjätte månad; 6 månader",
        "därefter varje månad; 1 månad",
        "därefter varannan vecka; 2 veckor",
        "därefter varje år; 1 år",
        "därefter årligen; 1 år",
        "därefter en gång per år; 1 år",
        "därefter inom 6 månader; 6 månader",
        "därefter inom sex månader från det senaste tillfället; 6 månader",
        "därefter var tredje månad; 3 månader",
        "därefter varje halvår; 6 månader",
        "sedan var sjätte månad; 6 månader",
      })
  void a_recurrence_in_ordinary_words(String wrong, String right) {
    assertThat(only("därefter inom 6 månader från det senaste tillfället", wrong).message())
        .endsWith("Skriv: därefter inom " + right + " från det senaste tillfället");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "id lokal.förhandsbedömning; id lokal.forhandsbedomning",
        "id lokal.Beslut; id lokal.beslut",
        "id lokal beslut; id lokal-beslut",
        "id lokal.beslut # kommentar; id lokal.beslut",
        "id Örebro.ärende 1; id orebro.arende-1",
      })
  void an_id_in_ordinary_letters(String wrong, String right) {
    assertThat(only("id lokal.beslut", wrong).message()).endsWith("Skriv: " + right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Rutin för beslut; Riktlinje Rutin för beslut",
        "rutin för beslut; Riktlinje rutin för beslut",
        "Riktlinjer för beslut; Riktlinje för beslut",
        "riktlinjen för beslut; Riktlinje för beslut",
        "Handlingsplan 2026; Riktlinje Handlingsplan 2026",
        "Kommunens rutin 3.2; Riktlinje Kommunens rutin 3.2",
      })
  void a_guideline_under_its_own_name(String wrong, String right) {
    String rest = " inom 14 dagar från ansökans ankomst, från 2026-01-01";
    assertThat(only("enligt Riktlinje för beslut" + rest, "enligt " + wrong + rest).message())
        .contains("Kommunens egna regler anges som Riktlinje")
        .endsWith("Skriv: enligt " + right + rest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "- som avser hemtjnst; hemtjnst; en insats; hemtjänst",
        "- som avser trygghetslarm; trygghetslarm; insats; hemtjänst",
        "- som avser hemtjänst eller bonendestöd; bonendestöd; insats; boendestöd",
        "- om äldre; äldre; ett slags ansökan; insats enligt SoL",
      })
  void a_word_that_a_gap_does_not_have(String wrong, String word, String slot, String near) {
    RuleError error = only("- som avser hemtjänst", wrong);
    assertThat(error.message()).contains("\"" + word + "\"", slot, near);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "uppfylls av beslutet.; uppfylls av beslutet",
        "uppfylls av beslutet # klart; uppfylls av beslutet",
        "Uppfylls av beslutet; uppfylls av beslutet",
        "uppfylls  av beslutet; uppfylls av beslutet",
      })
  void slips_of_the_pen(String wrong, String right) {
    assertThat(only("uppfylls av beslutet", wrong).message()).endsWith("Skriv: " + right);
  }
}
