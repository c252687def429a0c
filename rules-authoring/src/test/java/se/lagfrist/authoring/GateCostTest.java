package se.lagfrist.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.lagfrist.authoring.scenarier.ScenarioFiles;

/** What a file costs grows with its size, and nothing that never ends is read. */
class GateCostTest {

  /** Far above what it takes, far below what it took. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private static List<RuleError> errors(String text) {
    return assertTimeoutPreemptively(
        LIMIT, () -> Gate.errors(List.of(new RuleSource("prov.dslr", text))));
  }

  @Test
  void runs_of_marks_are_refused_before_they_are_put_together() {
    String marks = "\u0301\u0323".repeat(450_000);
    assertThat(errors("# e" + marks).get(0).message()).contains("för lång");
    String lines = ("# e" + "\u0301\u0323".repeat(500) + "\n").repeat(900);
    assertThat(errors(lines)).isNotEmpty().allMatch(e -> e.message().contains("lösa accenter"));
    // A letter and its mark, as some computers write it, is a letter.
    assertThat(errors("# fo\u0308rbehåll\n")).isEmpty();
  }

  @Test
  void a_file_full_of_errors_ends_early() {
    String line = "  enligt " + "från vid inom senast ".repeat(25) + "\n";
    String text =
        "REGEL \"x\"\n  id prov.x\nNÄR\n  en ansökan har kommit in\nSÅ\n" + line.repeat(1_500);
    assertThat(errors(text)).hasSize(100);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void what_never_ends_is_refused(@TempDir Path folder) throws Exception {
    Path pipe = folder.resolve("ror.dslr");
    Path scenarios = folder.resolve("ror.feature");
    for (Path one : List.of(pipe, scenarios)) {
      assertThat(new ProcessBuilder("mkfifo", one.toString()).start().waitFor()).isZero();
    }
    Path device = Files.createSymbolicLink(folder.resolve("noll.dslr"), Path.of("/dev/zero"));
    Path link = Files.createSymbolicLink(folder.resolve("lank.dslr"), pipe);
    for (Path one : List.of(pipe, device, link)) {
      assertTimeoutPreemptively(
          LIMIT,
          () ->
              assertThatThrownBy(() -> RuleSource.read(one))
                  .isInstanceOf(RuleFileException.class)
                  .hasMessageContaining("ingen vanlig fil"));
    }
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          assertThatThrownBy(() -> ScenarioFiles.read(scenarios)).isInstanceOf(IOException.class);
          assertThat(ScenarioFiles.readAll(folder)).isEmpty();
        });
  }
}
