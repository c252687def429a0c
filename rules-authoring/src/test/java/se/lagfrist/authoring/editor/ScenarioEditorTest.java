package se.lagfrist.authoring.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lagfrist.authoring.PackCompiler;
import se.lagfrist.authoring.RuleSource;
import se.lagfrist.authoring.scenarier.ScenarioReport;
import se.lagfrist.authoring.scenarier.Scenarios;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.rulebook.PackFile;

class ScenarioEditorTest {

  private static final String SCENARIO =
      """
      # language: sv
      Egenskap: Prov
        Scenario: Ett
          Givet ansökan a1 (insats enligt SoL, hemtjänst) där ansökans ankomst är 2026-03-02
          När läget prövas 2026-03-10
          Så gäller inte lokal.x
      """;

  private final ObligationEngine engine =
      ObligationEngine.of(
          List.of(
              PackCompiler.compile("lokal", List.of(new RuleSource("a.dslr", RuleEditorTest.RULE)))
                  .load()),
          EngineSettings.defaults());
  private final ScenarioEditor editor = ScenarioEditor.of(engine.rules());

  @Test
  void aMistypedWordIsMendedByItsQuickFix() {
    String wrong = SCENARIO.replace("Givet", "Gived");
    List<Diagnostic> found = editor.diagnostics(wrong, run(wrong));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).span().line()).isEqualTo(4);
    assertThat(RuleEditorTest.apply(wrong, found.get(0).fixes().get(0))).isEqualTo(SCENARIO);
  }

  @Test
  void aWordThatIsNoneOfTheModelIsMended() {
    String wrong = SCENARIO.replace("hemtjänst)", "hemtjnst)");
    List<Diagnostic> found = editor.diagnostics(wrong, run(wrong));
    assertThat(RuleEditorTest.apply(wrong, found.get(0).fixes().get(0))).isEqualTo(SCENARIO);
  }

  @Test
  void factsWordsDaysSentencesAndRulesAreOffered() {
    assertThat(labels("Givet ans")).contains("ansökan");
    assertThat(labels("Givet ansökan a1 (insats enligt SoL, hemt")).contains("hemtjänst");
    assertThat(labels("Givet ansökan a1 där ")).contains("ansökans ankomst");
    assertThat(labels("När läget")).contains("läget prövas <datum>");
    assertThat(labels("Så gäller inte lok")).contains("lokal.hemtjanst-beslut");
    assertThat(labels("")).contains("Givet", "Scenario:");
  }

  @Test
  void aSentenceIsExplainedAlsoWhereOchGoesOn() {
    assertThat(editor.hover(SCENARIO, 5).orElseThrow().sentence())
        .isEqualTo("När läget prövas <datum>");
    String more = SCENARIO + "    Och gäller inte lokal.y\n";
    assertThat(editor.hover(more, 7).orElseThrow().sentence()).startsWith("Så gäller inte <regel>");
    assertThat(editor.hover(SCENARIO, 2)).isEmpty();
  }

  private List<String> labels(String line) {
    return editor.completions(line, 1, line.length()).stream().map(Completion::label).toList();
  }

  private List<ScenarioReport.Result> run(String text) {
    return Scenarios.run(List.of(new PackFile("a.feature", text)), engine).results();
  }
}
