package se.lagfrist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenariosCommandTest {

  private static final String GUIDELINES = "../riktlinjer";

  private static final String HEAD =
      """
      # language: sv
      Egenskap: Prov

        Scenario: Fjorton dagar
          Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-02
          När läget prövas 2026-03-10
      """;

  @TempDir private Path folder;

  private record Ran(int code, String out, String err) {}

  private static Ran run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Lagfrist.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(arguments);
    assertThat(out + " " + err).doesNotContain("Exception", "\tat ");
    return new Ran(code, out.toString(), err.toString());
  }

  private Path feature(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void the_guidelines_hold_with_their_own_rules() {
    Ran ran = run("scenarios", GUIDELINES, "--rules", GUIDELINES);
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("orebro.feature", "  ok   rad 4  Utskriven dagen före");
    assertThat(ran.out()).contains("alla håller.").doesNotContain("FEL");
  }

  @Test
  void a_failure_names_file_line_sentence_expected_and_answered() throws IOException {
    feature(
        "fel.feature",
        HEAD + "    Så är sol.forhandsbedomning kommande med sista dag 2026-03-17\n");
    Ran ran = run("scenarios", folder.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out())
        .contains(
            "fel.feature",
            "  FEL  rad 4  Fjorton dagar",
            "rad 7: Så är sol.forhandsbedomning kommande med sista dag 2026-03-17",
            "väntat: sista dag 2026-03-17",
            "svarat: sista dag 2026-03-16",
            "1 scenario: 0 håller, 1 håller inte.");
  }

  @Test
  void the_answer_can_be_a_page_or_json() throws IOException {
    feature("fel.feature", HEAD + "    Så är sol.forhandsbedomning försenad\n");
    Ran page = run("scenarios", folder.toString(), "--format", "html");
    assertThat(page.code()).isEqualTo(1);
    assertThat(page.out()).startsWith("<!DOCTYPE html>").contains("<mark>är sol.forhandsbedomning");
    Ran json = run("scenarios", folder.toString(), "--format", "json");
    assertThat(json.out())
        .contains("\"failures\": 1", "\"expected\": \"läget försenad\"", "\"line\": 7");
    assertThat(run("scenarios", folder.toString(), "--format", "xml").err())
        .contains("text, html eller json");
  }

  @Test
  void rules_of_ones_own_that_lack_a_scenario_are_named() throws IOException {
    feature("prov.feature", HEAD + "    Så är sol.forhandsbedomning kommande\n");
    Ran ran = run("scenarios", folder.toString(), "--rules", GUIDELINES + "/orebro.dslr");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out().replaceAll("\\s+", " "))
        .contains(
            "orebro.dslr rad 3: orebro.uppfoljning-utskrivning har inget scenario som visar att"
                + " regeln gäller",
            "orebro.arlig-uppfoljning har inget scenario som visar när regeln inte gäller");
  }

  @Test
  void bad_input_is_told_in_swedish_and_the_rest_is_run() throws IOException {
    assertThat(run("scenarios", "saknas").err()).contains("saknas: finns inte");
    assertThat(run("scenarios", folder.toString()).err()).contains("mappen har inga scenarier");
    assertThat(run("scenarios").err()).contains("Mappen med scenarier saknas");
    assertThat(run("scenarios", "pom.xml").err()).contains("är ingen fil med scenarier");
    feature("a.feature", HEAD.replace("När", "Nr"));
    feature("b.feature", HEAD + "    Så är sol.forhandsbedomning kommande\n");
    Ran ran = run("scenarios", folder.toString());
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out())
        .contains("rad 6: Nr läget prövas", "1 scenario: håller. 1 fil kan inte läsas.");
  }

  @Test
  void the_page_about_scenarios_can_be_followed() throws IOException {
    String page = Files.readString(Path.of("../../docs/scenarier.md"));
    assertThat(run("scenarios", "--sentences").out()).isEqualTo(page);
    Matcher shown = Pattern.compile("```gherkin\n(.*?)```", Pattern.DOTALL).matcher(page);
    assertThat(shown.find()).isTrue();
    feature("sidan.feature", shown.group(1));
    assertThat(run("scenarios", folder.toString()).out()).contains("2 scenarier: alla håller.");
  }
}
