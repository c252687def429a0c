package se.lagfrist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewGuidelineTest {

  @TempDir private Path folder;

  private record Ran(int code, String out, String err) {}

  private static Ran run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Lagfrist.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(arguments);
    assertThat(out + " " + err).doesNotContain("Exception", "\tat ");
    return new Ran(code, out.toString(), err.toString());
  }

  private Ran make(String name, String from, String duty, String within) {
    return run(
        "new",
        "guideline",
        name,
        "--out",
        folder.toString(),
        "--from",
        from,
        "--duty",
        duty,
        "--within",
        within);
  }

  @Test
  void filled_in_it_is_a_guideline_that_passes_every_check() throws IOException {
    Ran ran = make("hemtjänst", "ansökan", "handläggaren besluta om hemtjänst", "10 arbetsdagar");
    if (!Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode('ä')) {
      // Without a locale Java can name no such file, and says so.
      assertThat(ran.code()).isEqualTo(2);
      assertThat(ran.err()).contains("går inte att använda som filnamn", "LC_ALL=C.UTF-8");
      return;
    }
    assertThat(ran.code()).as(ran.err()).isZero();
    Path rules = folder.resolve("hemtjänst.dslr");
    Ran before = run("check", rules.toString());
    assertThat(before.code()).isEqualTo(2);
    assertThat(before.out()).contains("3 fel");
    Files.writeString(
        rules,
        Files.readString(rules)
            .replace("uppfylls av FYLL I", "uppfylls av beslutet")
            .replace("ÅÅÅÅ-MM-DD", "2026-01-01"));
    Ran after = run("check", rules.toString());
    assertThat(after.out()).contains("0 fel");
    // Monday the second of March; ten working days end on Monday the sixteenth.
    Path scenarios = folder.resolve("hemtjänst.feature");
    String[] days = {"2026-03-02", "2026-03-10", "2026-03-16", "2025-12-31", "2026-01-05"};
    String text = Files.readString(scenarios);
    for (String day : days) {
      text = text.replaceFirst("ÅÅÅÅ-MM-DD", day);
    }
    Files.writeString(scenarios, text);
    Ran tried = run("scenarios", scenarios.toString(), "--rules", rules.toString());
    assertThat(tried.code()).as(tried.out()).isZero();
  }

  @Test
  void what_cannot_be_used_is_told_in_swedish_and_nothing_is_written() throws IOException {
    assertThat(make("x", "ansökan", "handläggaren besluta", "snart").err()).contains("tidsenhet");
    assertThat(make("x", "ansökan", "handläggaren", "10 dagar").err()).contains("vem och vad");
    assertThat(make("../x", "ansökan", "nämnden besluta", "10 dagar").err()).contains("Namnet");
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
    assertThat(make("x", "ansökan", "nämnden besluta", "10 dagar").code()).isZero();
    assertThat(make("x", "ansökan", "nämnden besluta", "10 dagar").err()).contains("finns redan");
    assertThat(run("ny").code()).isEqualTo(2);
  }

  @Test
  void a_workshop_needs_a_folder_that_is_there() {
    Ran ran = run("verkstad", folder.resolve("saknas").toString());
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("mappen finns inte");
    assertThat(run("workshop", folder.toString(), "--port", "99999").err()).contains("ingen port");
  }
}
