package se.lagfrist.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Words in another order, in English, or for another thing than the language has them for: told in
 * one error, from which the line can be mended. A guideline never passes for a change of the law.
 */
class HabitsMendedTest {

  private static final String RULE =
      """
      REGEL "Beslut om boendestöd"
        id lokal.boendestod-beslut
        slag tidsfrist
        styrka lokal riktlinje
        beslutad 2025-11-20 av socialnämnden
        tolkning Tiden räknas från den dag ansökan kom in.
      NÄR
        en ansökan har kommit in
        - som avser boendestöd
      SÅ
        ska nämnden besluta om ansökan
        enligt Riktlinje för boendestöd inom 14 dagar från ansökans ankomst, från 2026-01-01
        uppfylls av beslutet
        bortfaller vid återkallelsen av ansökan
        söndagsregeln gäller inte
      SLUT
      """;

  private static final Pattern WRITE = Pattern.compile("Skriv: ([^\\n]+)");

  private static String with(String right, String wrong) {
    return RuleTexts.with(RULE, right, wrong);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ska nämnden besluta om | nämnden beslutar om
          enligt Riktlinje för boendestöd inom 14 dagar från ansökans ankomst, | inom 14 dagar från ansökans ankomst enligt Riktlinje för boendestöd,
          enligt Riktlinje för boendestöd inom 14 dagar från ansökans ankomst, | enligt Riktlinje för boendestöd från ansökans ankomst inom 14 dagar,
          enligt Riktlinje för boendestöd inom 14 dagar från ansökans ankomst, från 2026-01-01 | från 2026-01-01 enligt Riktlinje för boendestöd inom 14 dagar från ansökans ankomst
          inom 14 dagar från | inom 14 days från
          inom 14 dagar från | inom 10 working days från
          inom 14 dagar från | within 14 dagar from
          inom 14 dagar från | inom två-tre veckor från
          inom 14 dagar från | genast från
          - som avser boendestöd | - avser boendestöd
          - som avser boendestöd | - som rör boendestöd
          söndagsregeln gäller inte | gäller inte söndagsregeln
          beslutad 2025-11-20 av socialnämnden | beslut 2025-11-20 socialnämnden
          beslutad 2025-11-20 av socialnämnden | beslutades 2025-11-20 av socialnämnden
          id lokal.boendestod-beslut | namn lokal.boendestod-beslut
          styrka lokal riktlinje | nivå lokal riktlinje
          tolkning Tiden räknas | Tiden räknas
          REGEL "Beslut om boendestöd" | RULE "Beslut om boendestöd"
          NÄR | WHEN
          SÅ | THEN
          """)
  void the_line_is_told_as_it_should_be(String right, String wrong) {
    String text = with(right, wrong);
    List<String> told = RuleTexts.told(text);
    assertThat(told).as(wrong).hasSize(1);
    Matcher line = WRITE.matcher(told.get(0));
    assertThat(line.find()).as(told.get(0)).isTrue();
    String slip = text.lines().filter(l -> !RULE.contains(l + "\n")).findFirst().orElseThrow();
    assertThat(RuleTexts.told(text.replace(slip, line.group(1)))).as(told.get(0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ska nämnden besluta om ansökan | ska besluta om ansökan | inte vem som ska göra det
          ska nämnden besluta om ansökan | ska ansökan vara beslutad av nämnden | inte vem som ska göra det
          ska nämnden besluta om ansökan | ska ansökan beslutas | inte vem som ska göra det
          SÅ |  | Regeln saknar SÅ. Skriv SÅ på en egen rad före denna.
          NÄR |  | Regeln saknar NÄR. Skriv NÄR på en egen rad före denna.
          uppfylls av beslutet | uppfylls av att beslutet fattas | Menade du "beslutet"
          vid återkallelsen av ansökan | om den enskilde avlider | Menade du "dödsdagen"
          vid återkallelsen av ansökan | när ansökan dras tillbaka | Menade du "återkallelsen av ansökan"
          Riktlinje för boendestöd | SoL (2025:400) 11:1 | "SoL (2025:400) 11 kap. 1 §"
          Riktlinje för boendestöd | SoL (2025:400) kap. 11 § 1 | "SoL (2025:400) 11 kap. 1 §"
          Riktlinje för boendestöd | SoL (2025:400) 11 kap. 1 § första stycket | "SoL (2025:400) 11 kap. 1 § 1 st."
          Riktlinje för boendestöd | LVU (1990:52) 13 paragrafen | "LVU (1990:52) 13 §"
          """)
  void what_is_meant_is_told_once(String right, String wrong, String words) {
    List<String> told = RuleTexts.told(with(right, wrong == null ? "" : wrong));
    assertThat(told).as(wrong).hasSize(1);
    assertThat(told.get(0)).contains(words);
  }

  @Test
  void who_does_it_may_be_in_a_state() {
    assertThat(
            RuleTexts.told(
                with("ska nämnden besluta om ansökan", "ska nämnden ha beslutat om ansökan")))
        .isEmpty();
    assertThat(
            RuleTexts.told(with("ska nämnden besluta om ansökan", "ska personalen vara utbildad")))
        .isEmpty();
  }

  @Test
  void a_guideline_is_no_change_of_the_law() {
    for (String text : List.of(RULE, RULE.replace("  styrka lokal riktlinje\n", ""))) {
      List<RuleSource> files = List.of(new RuleSource("prov.dslr", text));
      assertThat(RuleCheck.of(files).amendment().run())
          .singleElement()
          .satisfies(
              f -> {
                assertThat(f.isError()).isTrue();
                assertThat(f.toString()).contains("utan --change");
              });
      assertThat(LawOnly.faults(files)).hasSize(1);
    }
  }
}
