package se.lagfrist.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;

/** Small rule files for tests. */
final class RuleTexts {

  static final String REPORT =
      """
      REGEL "Förhandsbedömning"
        id prov.forhandsbedomning
        katalog prov
        slag tidsfrist
      NÄR
        en anmälan har kommit in
        - om barn eller ung
        ingen utredning om barnet pågår då
      SÅ
        ska nämnden besluta att inleda eller inte inleda en utredning
        enligt SoL (2025:400) 20 kap. 2 § inom 14 dagar från anmälans ankomst, från 2013-01-01
        uppfylls av beslutet att inleda eller inte inleda utredning
        bortfaller vid dödsdagen
        söndagsregeln är oklar
      SLUT
      """;

  static final String CONCLUSION =
      """
      SLUTSATS "Utbetalt är verkställt"
        id prov.utbetalt
      NÄR
        ett bistånd har betalats ut
      SÅ
        följer av SoL (2025:400) 34 kap. 1 §, från 2002-01-01
        finns en verkställighet
        där verkställigheten är utbetalningen
        som gäller samma sak
      SLUT
      """;

  static final String REVIEW =
      """
      REGEL "Övervägande"
        id prov.overvagande
        slag återkommande prövning
      NÄR
        den enskilde är placerad
        - i familjehem, jourhem eller HVB
      SÅ
        ska nämnden överväga om vården fortfarande behövs
        enligt SoL (2001:453) 6 kap. 8 § inom 6 månader från placeringens verkställande, 2002-01-01 till 2025-06-30
        enligt SoL (2025:400) 22 kap. 13 § inom 6 månader från placeringens verkställande, från 2025-07-01
        därefter lika ofta
        uppfylls av ett övervägande i nämnd eller utskott
        bortfaller vid placeringens upphörande
        bortfaller när den enskilde fyller 18 år
        söndagsregeln gäller inte
      SLUT
      """;

  static final String KEEPING =
      """
      REGEL "Bevara akten"
        id prov.bevara
        slag bevarande
      NÄR
        det finns personakt i enskild verksamhet enligt LSS att bevara
      SÅ
        får utföraren inte gallra akten
        enligt LSS (1993:387) 23 c § 1 st. inom 2 år från den sista anteckningen, från 2019-01-01
        förbudet gäller till att akten kom in till arkivet
        överträds av gallringen
        söndagsregeln gäller inte
      SLUT
      """;

  static final String UNEXECUTED =
      """
      REGEL "Ej verkställt"
        id prov.ej-verkstallt
        slag rapport
      NÄR
        ett beslut har fattats
        - som är gynnande
      SÅ
        ska nämnden rapportera beslutet
        enligt LSS (1993:387) 28 f § varje kvartal när 3 månader har gått från beslutet, från 2008-07-01
        uppfylls av en rapport till IVO
        bortfaller vid verkställigheten
        söndagsregeln gäller inte
      SLUT
      """;

  static final String CUSTODY =
      """
      REGEL "Underställning"
        id prov.understallning
        slag tidsfrist
      NÄR
        ett beslut om omedelbart omhändertagande gäller
      SÅ
        ska nämnden underställa beslutet
        enligt LVU (1990:52) 7 § inom 1 vecka från åtgärdsbeslutet, från 1990-07-01
        uppfylls av underställningen
        söndagsregeln gäller inte
      SLUT
      """;

  private RuleTexts() {}

  static ObligationEngine engine(String... texts) {
    return engine(EngineSettings.defaults(), texts);
  }

  static ObligationEngine engine(EngineSettings settings, String... texts) {
    RuleSource source = new RuleSource("prov.dslr", String.join("\n", texts));
    return ObligationEngine.of(
        List.of(PackCompiler.compile("prov", List.of(source)).load()), settings);
  }

  /** Returns what is told of a municipality's rule file. */
  static List<String> told(String text) {
    return RuleCheck.of(List.of(new RuleSource("prov.dslr", text))).local().run().stream()
        .map(RuleFinding::toString)
        .toList();
  }

  /** Returns a text with something in place of what stands there. */
  static String with(String whole, String right, String wrong) {
    assertThat(whole).contains(right);
    return whole.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));
  }
}
