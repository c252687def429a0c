package se.lagfrist.authoring.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lagfrist.authoring.PackCompiler;
import se.lagfrist.authoring.RuleCheck;
import se.lagfrist.authoring.RuleFinding;
import se.lagfrist.authoring.RuleSource;
import se.lagfrist.rulebook.RuleBook;

class RuleEditorTest {

  static final String RULE =
      """
      # Riktlinje för hemtjänst

      REGEL "Beslut om hemtjänst inom tio arbetsdagar"
        id lokal.hemtjanst-beslut
        slag tidsfrist
        styrka lokal riktlinje
        beslutad 2025-11-20 av socialnämnden
      NÄR
        en ansökan har kommit in
        - som avser hemtjänst
      SÅ
        ska handläggaren besluta om hemtjänst
        enligt Riktlinje för hemtjänst inom 10 arbetsdagar från ansökans ankomst, från 2026-01-01
        uppfylls av beslutet
        bortfaller vid återkallelsen av ansökan
      SLUT
      """;

  /** A law of one rule, on something else than the guideline. */
  static final RuleBook LAW =
      RuleBook.of(
          List.of(
              PackCompiler.compile(
                      "prov",
                      List.of(
                          new RuleSource(
                              "prov.dslr",
                              """
                              REGEL "En utredning slutförs inom fyra månader"
                                id prov.utredning
                              NÄR
                                en utredning har inletts
                              SÅ
                                ska nämnden slutföra utredningen
                                enligt SoL (2025:400) 20 kap. 2 § inom 4 månader från utredningens inledande, från 2025-07-01
                                uppfylls av utredningens avslutande
                              SLUT
                              """)))
                  .load()));

  private final RuleEditor editor = RuleEditor.of(LAW);

  @Test
  void nothingIsSaidOfARuleThatIsRight() {
    assertThat(editor.diagnostics(new RuleSource("a.dslr", RULE))).isEmpty();
  }

  @Test
  void whatIsSaidIsWhatTheCheckSaysWordForWord() {
    RuleSource source =
        new RuleSource(
            "a.dslr", RULE.replace("  uppfylls av beslutet\n", "  uppfyls av beslutet\n"));
    List<RuleFinding> check = RuleCheck.of(List.of(source)).beside(LAW).local().run();
    assertThat(editor.diagnostics(source))
        .extracting(Diagnostic::message)
        .containsExactlyElementsOf(check.stream().map(f -> f.error().message()).toList())
        .isNotEmpty();
  }

  @Test
  void theWordsAtFaultArePointedOut() {
    Diagnostic one = only(RULE.replace("hemtjänst\nSÅ", "hemtjnst\nSÅ"));
    assertThat(one.span()).isEqualTo(new Span(10, 14, 10, 22));
    assertThat(one.level()).isEqualTo(RuleFinding.Level.ERROR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "som avser hemtjänst|som avser hemtjnst",
        "uppfylls av beslutet|uppfyls av beslutet",
        "styrka lokal riktlinje|styrka lokala riktlinjer",
        "10 arbetsdagar från|10 arbetsdagr från",
        "  - som avser|  som avser",
        "NÄR|När",
        "från ansökans ankomst|från ansökans ankomsten",
      })
  void aSlipIsMendedByItsQuickFix(String right, String wrong) {
    String mended = RULE.replace(right, wrong);
    assertThat(mended).isNotEqualTo(RULE);
    Diagnostic one = editor.diagnostics(new RuleSource("a.dslr", mended)).get(0);
    assertThat(one.fixes()).as(one.message()).hasSize(1);
    String after = apply(mended, one.fixes().get(0));
    assertThat(editor.diagnostics(new RuleSource("a.dslr", after))).as(after).isEmpty();
  }

  @Test
  void aSentenceBrokenOverTwoLinesIsPutTogether() {
    String broken = RULE.replace("inom 10 arbetsdagar från", "inom 10 arbetsdagar\n    från");
    Diagnostic one = only(broken);
    assertThat(apply(broken, one.fixes().get(0))).isEqualTo(RULE);
  }

  @Test
  void aMessageThatDoesNotSayHowHasNoQuickFix() {
    assertThat(only(RULE.replace("  uppfylls av beslutet\n", "  blaha blaha blaha\n")).fixes())
        .isEmpty();
  }

  @Test
  void aFixThatWouldLeaveTheLineWrongIsNotOffered() {
    assertThat(only(RULE.replace("- som avser hemtjänst", "- som avs")).fixes()).isEmpty();
  }

  @Test
  void outsideARuleOneBegins() {
    assertThat(labels("", Completion::text)).containsExactly("REGEL \"<namn>\"");
  }

  @Test
  void inTheHeadStandTheSentencesOfTheHeadThatAreNotThereYet() {
    List<String> labels = labels("REGEL \"x\"\n  id lokal.x\n  ", Completion::label);
    assertThat(labels).contains("styrka <styrka>", "skärper <id>", "NÄR");
    assertThat(labels).doesNotContain("id <id>", "uppfylls av <handelse>");
  }

  @Test
  void aDashIsFollowedByWhatCanBeSaidOfTheFactAbove() {
    String text = "REGEL \"x\"\n  id lokal.x\nNÄR\n  en ansökan har kommit in\n  - ";
    assertThat(labels(text, Completion::label))
        .contains("- som avser <insats>")
        .doesNotContain("- från <anmalare>");
  }

  @Test
  void inAGapStandTheWordsOfTheModel() {
    String text = "REGEL \"x\"\n  id lokal.x\nNÄR\n  en ansökan har kommit in\n  - som avser hemt";
    List<Completion> found = at(text);
    assertThat(found.get(0).label()).isEqualTo("hemtjänst");
    assertThat(found.get(0).from()).isEqualTo(14);
    assertThat(labels(text + "jänst, bo", Completion::label)).contains("boendestöd");
  }

  @Test
  void whatHasBegunIsCarriedOn() {
    String text = RULE.substring(0, RULE.indexOf(" inom 10"));
    assertThat(labels(text, Completion::label))
        .anyMatch(l -> l.startsWith("… inom <n> <enhet> från <handelse>"));
    assertThat(labels(text + " inom 10 ", Completion::label)).contains("arbetsdagar");
    assertThat(labels(text + " inom 10 arbetsdagar från ansökans", Completion::label))
        .contains("ansökans ankomst");
  }

  @Test
  void aRuleIsWrittenFromNothingWithWhatIsOffered() {
    String[] lines = RULE.substring(RULE.indexOf("REGEL")).split("\n");
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      String bare = line.strip();
      List<Completion> offered = at(text.toString());
      String shape = bare.startsWith("REGEL") ? "REGEL \"<namn>\"" : bare;
      assertThat(offered)
          .as(bare)
          .anyMatch(
              c ->
                  shape.matches(
                      Arrays.stream(c.text().split("<[^>]*>", -1))
                          .map(java.util.regex.Pattern::quote)
                          .reduce((a, b) -> a + ".+" + b)
                          .orElse("")));
      text.append(line).append('\n');
    }
  }

  @Test
  void aSentenceIsExplained() {
    Hover hover = editor.hover(RULE, 14).orElseThrow();
    assertThat(hover.sentence()).isEqualTo("uppfylls av <handelse>");
    assertThat(hover.meaning()).isNotBlank();
    assertThat(hover.span()).isEqualTo(new Span(14, 2, 14, 22));
    assertThat(editor.hover(RULE, 1)).isEmpty();
    assertThat(editor.hover(RULE, 99)).isEmpty();
  }

  @Test
  void aLongLineAndAPlaceBeyondTheTextAreNoTrouble() {
    assertThat(editor.completions("x".repeat(5_000), 1, 4_000)).isEmpty();
    assertThat(editor.completions("", 7, 9)).isNotEmpty();
    assertThat(editor.diagnostics(new RuleSource("a.dslr", "å".repeat(1_000_001)))).hasSize(1);
  }

  private Diagnostic only(String text) {
    List<Diagnostic> found = editor.diagnostics(new RuleSource("a.dslr", text));
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private List<Completion> at(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    return editor.completions(text, lines.size(), lines.get(lines.size() - 1).length());
  }

  private List<String> labels(String text, Function<Completion, String> part) {
    return at(text).stream().map(part).toList();
  }

  static String apply(String text, QuickFix fix) {
    String[] lines = text.split("\n", -1);
    int from = 0;
    for (int i = 0; i < fix.span().line() - 1; i++) {
      from += lines[i].length() + 1;
    }
    int to = from;
    for (int i = fix.span().line() - 1; i < fix.span().lastLine() - 1; i++) {
      to += lines[i].length() + 1;
    }
    return text.substring(0, from + fix.span().from())
        + fix.text()
        + text.substring(to + fix.span().to());
  }
}
