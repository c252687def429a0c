package se.lagfrist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** There is one way to name one's own guidelines and a change of the law, in every command. */
class RuleFilesTest {

  private static final String GUIDELINE =
      """
      REGEL "Snabb förhandsbedömning"
        id lokal.snabb
        slag tidsfrist
        styrka lokal riktlinje
      NÄR
        en anmälan har kommit in
        - om barn eller ung
      SÅ
        ska nämnden besluta att inleda eller inte inleda en utredning
        enligt Riktlinje för barn och unga inom 7 dagar från anmälans ankomst, från 2025-07-01
        uppfylls av beslutet att inleda eller inte inleda utredning
        söndagsregeln gäller inte
      SLUT
      """;

  private static final String CHANGE =
      """
      REGEL "Ny förhandsbedömning"
        id ny.forhandsbedomning
        slag tidsfrist
      NÄR
        en anmälan har kommit in
        - om barn eller ung
      SÅ
        ska nämnden besluta att inleda eller inte inleda en utredning
        enligt SoL (2025:400) 20 kap. 2 § inom 5 dagar från anmälans ankomst, från 2025-07-01
        uppfylls av beslutet att inleda eller inte inleda utredning
        söndagsregeln gäller inte
      SLUT
      """;

  private static final String SCENARIOS =
      """
      # language: sv
      Egenskap: Prov

        Scenario: Sju dagar, och fem
          Givet anmälan a1 (barn) där anmälans ankomst är 2026-11-02
          När läget prövas 2026-11-03
          Så är lokal.snabb kommande med sista dag 2026-11-09
          Och är ny.forhandsbedomning kommande med sista dag 2026-11-07

        Scenario: En vuxen
          Givet anmälan a1 (vuxen) där anmälans ankomst är 2026-11-02
          När läget prövas 2026-11-03
          Så gäller inte lokal.snabb
          Och gäller inte ny.forhandsbedomning
      """;

  private static final String CASE =
      """
      {"id": "k1", "facts": [
        {"type": "ConcernReport", "id": "a1", "about": "CHILD", "receivedOn": "2026-11-02"}]}
      """;

  @TempDir private Path folder;
  private String guideline = "";
  private String change = "";
  private String scenarios = "";
  private String file = "";

  private record Ran(int code, String out, String err) {}

  @BeforeEach
  void files() throws IOException {
    guideline = write("riktlinje.dslr", GUIDELINE);
    change = write("lag.dslr", CHANGE);
    scenarios = write("prov.feature", SCENARIOS);
    file = write("k1.json", CASE);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8).toString();
  }

  private static Ran run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Lagfrist.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(arguments);
    Ran ran = new Ran(code, out.toString(), err.toString());
    assertThat(ran.out() + ran.err()).doesNotContain("\tat ", "Exception");
    return ran;
  }

  private Ran with(String... start) {
    List<String> all = new ArrayList<>(List.of(start));
    all.addAll(List.of("--rules", guideline, "--change", change));
    return run(all.toArray(new String[0]));
  }

  @Test
  void every_command_takes_both() {
    assertThat(with("due", file, "--as-of", "2026-11-03", "--flat").out())
        .contains("lokal.snabb/a1/1", "ny.forhandsbedomning/a1/1", "2026-11-09", "2026-11-07");
    assertThat(with("explain", file, "lokal.snabb/a1/1", "--as-of", "2026-11-03").out())
        .contains("Riktlinje för barn och unga", "2026-11-09");
    assertThat(with("explain", file, "ny.forhandsbedomning/a1/1", "--as-of", "2026-11-03").out())
        .contains("SoL (2025:400) 20 kap. 2 §", "2026-11-07");
    assertThat(with("catalogue").out()).contains("lokal.snabb", "ny.forhandsbedomning");
    assertThat(with("check").out()).contains("2 regelfiler, 0 fel");
    assertThat(with("scenarios", scenarios).out()).contains("2 scenarier: alla håller.");
    assertThat(with("report", "ics", file, "--per", "2026-11-03").out())
        .contains("lokal.snabb", "ny.forhandsbedomning");
    Ran diff = with("diff", file, "--as-of", "2026-11-03");
    assertThat(diff.err()).isEmpty();
    assertThat(diff.code()).isZero();
    assertThat(diff.out()).contains("ny.forhandsbedomning");
  }

  @Test
  void what_is_measured_and_compared_takes_both_too() {
    Ran covered = with("coverage", file);
    assertThat(covered.err()).isEmpty();
    assertThat(covered.code()).isZero();
    Ran law = with("law", folder.resolve("inget.txt").toString());
    assertThat(law.err()).doesNotContain("hör inte hemma i anropet");
    Ran added = run("diff", file, "--as-of", "2026-11-03", "--rules", guideline);
    assertThat(added.err()).isEmpty();
    assertThat(added.out()).contains("lokal.snabb");
  }

  @Test
  void a_file_that_is_none_of_rules_is_told_by_its_name() throws IOException {
    for (String option : List.of("--rules", "--change")) {
      Ran ran = run("due", file, "--as-of", "2026-11-03", option, file);
      assertThat(ran.code()).isEqualTo(2);
      assertThat(ran.err()).contains("k1.json: är ingen regelfil", ".dslr");
    }
    String empty = Files.createDirectory(folder.resolve("tom")).toString();
    assertThat(run("check", empty).err()).contains("tom: här finns ingen regelfil");
  }

  @Test
  void a_change_of_the_law_given_as_a_guideline_is_told_of_the_right_option() {
    for (Ran ran :
        List.of(
            run("due", file, "--as-of", "2026-11-03", "--rules", change),
            run("scenarios", scenarios, "--rules", change),
            run("check", change))) {
      assertThat(ran.code()).isNotZero();
      assertThat(ran.out() + ran.err()).contains("--change");
    }
    assertThat(run("check", "--change", change).code()).isZero();
    assertThat(run("check", change, "--change").code()).isZero();
    assertThat(run("check").err()).contains("Regelfilen saknas");
  }

  @Test
  void a_scenario_that_fails_is_not_said_to_be_missing() throws IOException {
    String wrong = write("fel.feature", SCENARIOS.replace("2026-11-09", "2026-11-10"));
    Ran ran = with("scenarios", wrong);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("1 håller, 1 håller inte").doesNotContain("har inget scenario");
  }

  @Test
  void nothing_tried_is_not_everything_holds() throws IOException {
    String empty = write("tom.feature", "# language: sv\nEgenskap: Prov\n");
    Ran ran = run("scenarios", empty);
    assertThat(ran.code()).isNotZero();
    assertThat(ran.out()).contains("Inget scenario är prövat").doesNotContain("alla håller");
  }
}
