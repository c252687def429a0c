package se.lagfrist.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is meant to stand once in a rule cannot be said again, or contradicted, further down. */
class HowOftenTest {

  private static final String RULE =
      """
      REGEL "Beslut"
        id lokal.beslut
        slag tidsfrist
        styrka lokal riktlinje
        katalog prov
        gäller bara om prov är på
        beslutad 2026-01-01 av nämnden
      NÄR
        en ansökan har kommit in
      SÅ
        ska nämnden besluta
        mottagare är den enskilde
        enligt Riktlinje för beslut inom 14 dagar från ansökans ankomst, från 2026-01-01
        riktvärde inom 7 dagar enligt JO 7477-2017
        därefter lika ofta
        räknat från den första placeringen i obruten följd
        uppfylls av beslutet
        förutsätter att det finns en ansökan
        bortfaller när den enskilde fyller 18 år
        förbudet gäller till beslutet
        söndagsregeln gäller inte
      SLUT
      """;

  private static List<RuleError> errors(String text) {
    return Gate.errors(List.of(new RuleSource("prov.dslr", text)));
  }

  @Test
  void the_rule_itself_is_fine() {
    assertThat(errors(RULE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "styrka lokal riktlinje; styrka lag",
        "styrka lokal riktlinje; styrka praxis",
        "slag tidsfrist; slag rapport",
        "katalog prov; katalog annan",
        "gäller bara om prov är på; gäller bara om annan är på",
        "beslutad 2026-01-01 av nämnden; beslutad 2026-02-01 av fullmäktige",
        "ska nämnden besluta; får nämnden inte besluta",
        "ska nämnden besluta; bör nämnden besluta",
        "ska nämnden besluta; kan den enskilde begära det",
        "ska nämnden besluta; väntas den enskilde svara",
        "ska nämnden besluta; upphör beslutet",
        "mottagare är den enskilde; mottagare är domstolen",
        "riktvärde inom 7 dagar enligt JO 7477-2017; riktvärde inom 9 dagar enligt JO 7477-2017",
        "därefter lika ofta; därefter inom 6 månader från det senaste tillfället",
        "räknat från den första placeringen i obruten följd; räknat från den första utredningen i samma sak när högst 3 dagar skiljer dem åt",
        "förutsätter att det finns en ansökan; förutsätter att det finns en placering",
        "bortfaller när den enskilde fyller 18 år; bortfaller när den enskilde fyller 21 år",
        "förbudet gäller till beslutet; förbudet gäller till dödsdagen",
        "söndagsregeln gäller inte; söndagsregeln gäller"
      })
  void what_stands_once_cannot_be_said_twice(String first, String second) {
    for (String twice : List.of(first + "\n  " + second, first + "\n  " + first)) {
      List<RuleError> errors = errors(RULE.replace("  " + first + "\n", "  " + twice + "\n"));
      assertThat(errors).as(twice).hasSize(1);
      assertThat(errors.get(0).message()).contains("Stryk den ena");
      assertThat(errors.get(0).words()).isEqualTo(twice.substring(twice.indexOf("\n") + 1).strip());
    }
  }

  @Test
  void an_id_cannot_be_given_twice() {
    assertThat(errors(RULE.replace("  slag", "  id lokal.annat\n  slag")).get(0).message())
        .contains("redan ett id: lokal.beslut");
  }
}
