package se.lagfrist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnRulesTest {

  private static final String GUIDELINE = "../riktlinjer/orebro.dslr";
  private static final String CASE = "../cases/orebro-2016-uppfoljning.json";

  @TempDir private Path folder;

  private record Ran(int code, String out, String err) {}

  private static Ran run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Lagfrist.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(arguments);
    return new Ran(code, out.toString(), err.toString());
  }

  private String broken() throws IOException {
    Path file = folder.resolve("fel.dslr");
    Files.writeString(
        file, Files.readString(Path.of(GUIDELINE)).replace("uppfylls av", "uppfyls av"));
    return file.toString();
  }

  @Test
  void a_guideline_counts_beside_the_law_and_is_not_shown_as_law() {
    Ran ran = run("due", "--flat", CASE, "--as-of", "2016-10-01", "--rules", GUIDELINE);
    assertThat(ran.code()).isZero();
    // Discharged 2016-09-06, thirty days.
    assertThat(ran.out()).contains("2016-10-06  5 dagar kvar", "lokal riktlinje,");
  }

  @Test
  void an_unknown_sentence_is_told_with_file_and_line_and_nothing_is_answered() throws IOException {
    Ran ran = run("due", "--flat", CASE, "--as-of", "2016-10-01", "--rules", broken());
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("fel.dslr rad 14", "Menade du");
  }

  @Test
  void a_rule_file_that_is_not_there_is_told() {
    Ran ran = run("due", "--flat", CASE, "--as-of", "2016-10-01", "--rules", "saknas.dslr");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("saknas.dslr").doesNotContain("Exception");
  }

  @Test
  void check_passes_the_guidelines_and_finds_the_mistake() throws IOException {
    assertThat(run("check", "../riktlinjer").code()).isZero();
    Ran ran = run("check", broken());
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).contains("fel.dslr rad 14");
  }

  @Test
  void a_bill_is_no_guideline_and_is_checked_as_a_change() {
    assertThat(run("check", "../lagandring").out())
        .contains("skulle visas som lag", "sol.overvagande-vard används redan");
    Ran ran = run("check", "--change", "../lagandring");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("1 regelfil, 0 fel.");
  }

  @Test
  void a_file_that_cannot_be_read_does_not_keep_the_others_from_being_checked() throws IOException {
    Files.write(folder.resolve("a.dslr"), "REGEL åäö".getBytes(StandardCharsets.ISO_8859_1));
    broken();
    Ran ran = run("check", folder.toString());
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out())
        .contains(
            "a.dslr rad 1: Filen har inte teckenkodningen UTF-8",
            "fel.dslr rad 14",
            "2 regelfiler, 3 fel.");
  }
}
