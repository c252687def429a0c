package se.lagfrist.authoring.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagfrist.authoring.RuleSource;

class GuidelineScaffoldTest {

  private static final GuidelineScaffold ONE =
      new GuidelineScaffold(
          "hemtjänst",
          "en ansökan har kommit in",
          "handläggaren besluta om hemtjänst",
          "10 arbetsdagar");

  static List<String> facts() {
    return GuidelineScaffold.facts();
  }

  @ParameterizedTest
  @MethodSource("facts")
  void onlyWhatIsToBeFilledInKeepsTheRuleFromTheGate(String fact) {
    String text = new GuidelineScaffold("hemtjänst", fact, ONE.duty(), ONE.period()).rules();
    List<String> lines = List.of(text.split("\n"));
    List<Diagnostic> found =
        RuleEditor.of(RuleEditorTest.LAW).diagnostics(new RuleSource("a.dslr", text));
    assertThat(found).hasSize(fact.contains("<") ? 4 : 3);
    assertThat(found)
        .extracting(d -> lines.get(d.span().line() - 1))
        .allMatch(l -> l.contains(GuidelineScaffold.DAY) || l.contains(GuidelineScaffold.OPEN));
  }

  @Test
  void filledInItPasses() {
    String text =
        ONE.rules()
            .replace("uppfylls av FYLL I", "uppfylls av beslutet")
            .replace("ÅÅÅÅ-MM-DD", "2026-01-01");
    assertThat(RuleEditor.of(RuleEditorTest.LAW).diagnostics(new RuleSource("a.dslr", text)))
        .isEmpty();
    assertThat(text).contains("REGEL \"Besluta om hemtjänst inom 10 arbetsdagar\"");
    assertThat(text).contains("id lokal.hemtjanst\n");
    assertThat(text).contains("från ansökans ankomst, från 2026-01-01");
    assertThat(ONE.scenarios()).contains("Så gäller inte lokal.hemtjanst");
  }

  @Test
  void aFactIsFoundFromPartOfItsSentence() {
    assertThat(GuidelineScaffold.factMeant("ansökan")).contains("en ansökan har kommit in");
    assertThat(GuidelineScaffold.factMeant("en ansökn har kommit in"))
        .contains("en ansökan har kommit in");
    assertThat(GuidelineScaffold.factMeant("  ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"snart", "tio", "10", "10 stycken", "", "10 dagar; rm"})
  void aTimeThatIsNoneIsToldOf(String period) {
    assertThat(GuidelineScaffold.periodFault(period)).isPresent();
  }

  @Test
  void whatCanStandIsTaken() {
    assertThat(GuidelineScaffold.periodFault("2 månader")).isEmpty();
    assertThat(GuidelineScaffold.dutyFault("den enskilde lämna uppgifter")).isEmpty();
    assertThat(GuidelineScaffold.dutyFault("handläggaren")).isPresent();
  }
}
