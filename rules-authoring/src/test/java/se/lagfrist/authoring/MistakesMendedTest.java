package se.lagfrist.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lagfrist.authoring.scenarier.ScenarioReport;
import se.lagfrist.authoring.scenarier.Scenarios;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.rulebook.PackFile;
import se.lagfrist.rulebook.RulePack;

/**
 * Natural mistakes in rule files and scenarios, what is answered, and the lines mended from that
 * answer alone. {@code docs/misstag.md} is the transcript; run with -Dgroups=sidor -Dsidor=skriv to
 * rewrite it.
 */
class MistakesMendedTest {

  private static final Path PAGE = Path.of("../docs/misstag.md");

  private static final String LAW =
      """
      REGEL "Beslut"
        id sol.beslut
        slag tidsfrist
      NÄR
        en ansökan har kommit in
        - som avser hemtjänst
      SÅ
        ska nämnden besluta
        enligt SoL (2025:400) 20 kap. 2 § inom 14 dagar från ansökans ankomst, från 2025-07-01
        uppfylls av beslutet
        söndagsregeln är oklar
      SLUT
      """;

  private static final List<RulePack> SHIPPED =
      List.of(PackCompiler.compile("lagen", List.of(new RuleSource("lagen.dslr", LAW))).load());

  private static final String RULE =
      """
      REGEL "Beslut om boendestöd"
        id lokal.boendestod-beslut
        slag tidsfrist
        styrka lokal riktlinje
        beslutad 2025-11-20 av socialnämnden
      NÄR
        en ansökan har kommit in
        - som avser boendestöd
      SÅ
        ska nämnden besluta
        enligt Riktlinje för boendestöd inom 14 arbetsdagar från ansökans ankomst, från 2026-01-01
        uppfylls av beslutet
      SLUT

      REGEL "Uppföljning av boendestöd"
        id lokal.boendestod-uppfoljning
        slag återkommande prövning
        styrka lokal riktlinje
        beslutad 2025-11-20 av socialnämnden
      NÄR
        ett beslut har fattats
        - som är gynnande
        - om boendestöd
      SÅ
        ska nämnden följa upp beslutet
        enligt Riktlinje för boendestöd inom 6 månader från beslutet, från 2026-01-01
        därefter inom 6 månader från det senaste tillfället
        uppfylls av en uppföljning
        bortfaller vid beslutets upphörande
      SLUT
      """;

  private static final String SCENARIO =
      """
      # language: sv
      Egenskap: Beslut om boendestöd

      Scenario: Fjorton arbetsdagar
        Givet ansökan a1 (insats enligt SoL, boendestöd) där ansökans ankomst är 2026-03-02
        När läget prövas 2026-03-10
        Så är lokal.boendestod-beslut kommande med sista dag 2026-03-20
      """;

  /** One mistake: a line that is right, how it was written, and how it was mended. */
  private record Mistake(String title, String right, String wrong, String mended) {

    boolean inScenario() {
      return SCENARIO.contains(right + "\n") && !RULE.contains(right + "\n");
    }

    String text(String line) {
      String whole = inScenario() ? SCENARIO : RULE;
      assertThat(whole).contains(right + "\n");
      return whole.replace(right + "\n", line.isEmpty() ? "" : line + "\n");
    }

    @Override
    public String toString() {
      return title;
    }
  }

  private static final String DECIDE =
      "  enligt Riktlinje för boendestöd inom 14 arbetsdagar från ansökans ankomst, från 2026-01-01";
  private static final String AGAIN = "  därefter inom 6 månader från det senaste tillfället";
  private static final String FOLLOW =
      "  enligt Riktlinje för boendestöd inom 6 månader från beslutet, från 2026-01-01";
  private static final String GIVEN =
      "  Givet ansökan a1 (insats enligt SoL, boendestöd) där ansökans ankomst är 2026-03-02";
  private static final String THEN =
      "  Så är lokal.boendestod-beslut kommande med sista dag 2026-03-20";

  private static Mistake rewritten(String title, String right, String from, String to) {
    assertThat(right).contains(from);
    return new Mistake(title, right, right.replace(from, to), right);
  }

  static List<Mistake> mistakes() {
    return List.of(
        rewritten(
            "Dagar efter en händelse",
            DECIDE,
            "inom 14 arbetsdagar från ansökans ankomst",
            "14 arbetsdagar efter ansökans ankomst"),
        rewritten("Senast i stället för inom", DECIDE, "inom 14", "senast 14"),
        rewritten("Antalet med bokstäver", DECIDE, "inom 14", "inom fjorton"),
        new Mistake("Ett halvår", FOLLOW, FOLLOW.replace("6 månader", "ett halvår"), FOLLOW),
        new Mistake(
            "Ett och ett halvt år",
            FOLLOW,
            FOLLOW.replace("6 månader", "1,5 år"),
            FOLLOW.replace("6 månader", "18 månader")),
        new Mistake("Var sjätte månad", AGAIN, "  därefter var sjätte månad", AGAIN),
        new Mistake(
            "Ingen dag när regeln börjar gälla",
            DECIDE,
            DECIDE.replace(", från 2026-01-01", ""),
            DECIDE),
        new Mistake(
            "Datumet med månadens namn",
            DECIDE,
            DECIDE.replace("2026-01-01", "1 januari 2026"),
            DECIDE),
        new Mistake(
            "Ett årtal som är felskrivet",
            DECIDE,
            DECIDE.replace("2026-01-01", "2062-01-01"),
            DECIDE),
        new Mistake(
            "En insats som är felstavad",
            "  - som avser boendestöd\nSÅ\n  ska nämnden besluta",
            "  - som avser boendestd\nSÅ\n  ska nämnden besluta",
            "  - som avser boendestöd\nSÅ\n  ska nämnden besluta"),
        new Mistake(
            "En insats som språket inte har",
            "  - som avser boendestöd\nSÅ\n  ska nämnden besluta",
            "  - som avser trygghetslarm\nSÅ\n  ska nämnden besluta",
            "  - som avser annan insats\nSÅ\n  ska nämnden besluta"),
        new Mistake(
            "En grupp i stället för ett slags ansökan",
            "  - som avser boendestöd\nSÅ\n  ska nämnden besluta",
            "  - om äldre\nSÅ\n  ska nämnden besluta",
            "  - om insats enligt SoL\nSÅ\n  ska nämnden besluta"),
        new Mistake(
            "Å, ä och ö i ett id",
            "  id lokal.boendestod-beslut",
            "  id lokal.boendestöd-beslut",
            "  id lokal.boendestod-beslut"),
        new Mistake(
            "En anmärkning sist på raden",
            "  uppfylls av en uppföljning",
            "  uppfylls av en uppföljning # även per telefon",
            "  uppfylls av en uppföljning"),
        new Mistake(
            "Riktlinjen under sitt eget namn",
            DECIDE,
            DECIDE.replace("Riktlinje för", "Rutin för"),
            DECIDE.replace("Riktlinje för", "Riktlinje Rutin för")),
        new Mistake(
            "Samma sak sagd som om en ansökan",
            "  - om boendestöd",
            "  - som avser boendestöd",
            "  - om boendestöd"),
        new Mistake(
            "Två styrkor",
            "  slag tidsfrist\n  styrka lokal riktlinje",
            "  slag tidsfrist\n  styrka lokal riktlinje\n  styrka lag",
            "  slag tidsfrist\n  styrka lokal riktlinje"),
        new Mistake("Inget som uppfyller", "  uppfylls av beslutet", "", "  uppfylls av beslutet"),
        new Mistake(
            "En händelse som regeln inte handlar om",
            DECIDE,
            DECIDE.replace("ansökans ankomst", "utskrivningen från sjukhuset"),
            DECIDE),
        new Mistake(
            "Krokiga citattecken",
            "REGEL \"Beslut om boendestöd\"",
            "REGEL ”Beslut om boendestöd”",
            "REGEL \"Beslut om boendestöd\""),
        new Mistake(
            "Ett ord med små bokstäver",
            "SÅ\n  ska nämnden besluta",
            "Så\n  ska nämnden besluta",
            "SÅ\n  ska nämnden besluta"),
        rewritten("Ett scenario: givet med liten bokstav", GIVEN, "Givet", "givet"),
        rewritten("Ett scenario: ett streck först", GIVEN, "Givet", "- Givet"),
        rewritten("Ett scenario: på engelska", GIVEN, "Givet", "Given"),
        rewritten("Ett scenario: en dag som inte finns", THEN, "2026-03-20", "2026-03-32"),
        rewritten("Ett scenario: en punkt sist", THEN, "2026-03-20", "2026-03-20."),
        rewritten("Ett scenario: en regel som inte finns", THEN, "boendestod-beslut", "boendestod"),
        new Mistake(
            "Ett scenario: ingen dag att stå på",
            "  När läget prövas 2026-03-10",
            "",
            "  När läget prövas 2026-03-10"));
  }

  /** What is told of a text, nothing when there is nothing to mend. */
  private static List<String> told(Mistake mistake, String text) {
    List<String> told = new ArrayList<>();
    if (mistake.inScenario()) {
      for (ScenarioReport.Result result :
          Scenarios.run(List.of(new PackFile("boendestod.feature", text)), engine()).results()) {
        result.failed().ifPresent(f -> told.add(f.toString()));
      }
      return told;
    }
    for (RuleFinding finding :
        RuleCheck.of(List.of(new RuleSource("boendestod.dslr", text)))
            .beside(SHIPPED)
            .local()
            .run()) {
      told.add(finding.toString());
    }
    return told;
  }

  private static ObligationEngine engine() {
    return Engine.OF_THE_RULE;
  }

  private static final class Engine {
    static final ObligationEngine OF_THE_RULE =
        ObligationEngine.of(
            List.of(
                PackCompiler.compile(
                        RuleSets.LOCAL, List.of(new RuleSource("boendestod.dslr", RULE)))
                    .load()),
            EngineSettings.defaults());
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void the_answer_is_enough_to_mend_the_line(Mistake mistake) {
    List<String> told = told(mistake, mistake.text(mistake.wrong()));
    assertThat(told).as(mistake.wrong()).hasSize(1);
    assertThat(told(mistake, mistake.text(mistake.mended()))).isEmpty();
  }

  @Test
  @Tag("sidor")
  void the_page_is_the_transcript() throws IOException {
    StringBuilder page =
        new StringBuilder(
            """
            # Misstag och svar

            Naturliga misstag i regler och scenarier, vad kontrollen svarar, och raden som den blev, rättad efter
            svaret och inget annat. Sidan skrivs av ett test som prövar varje rättelse.
            """);
    for (Mistake mistake : mistakes()) {
      page.append("\n## ").append(mistake).append("\n\nSå skrevs:\n\n```\n");
      page.append(shown(mistake.wrong())).append("\n```\n\nSvaret:\n\n```\n");
      page.append(String.join("\n", told(mistake, mistake.text(mistake.wrong()))));
      page.append("\n```\n\nRättat:\n\n```\n").append(shown(mistake.mended()));
      page.append("\n```\n");
    }
    if ("skriv".equals(System.getProperty("sidor"))) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE))
        .as("docs/misstag.md is out of date: run mvn test -Dgroups=sidor -Dsidor=skriv")
        .isEqualTo(page.toString());
  }

  private static String shown(String lines) {
    return lines.isEmpty()
        ? "(raden saknas)"
        : lines.lines().map(String::strip).reduce((a, b) -> a + "\n" + b).orElse("");
  }
}
