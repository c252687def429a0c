package se.lagfrist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl+C and a full disk are told in Swedish, whatever else there was to tell. */
@EnabledOnOs(OS.LINUX)
class InterruptedTest {

  @TempDir private Path folder;

  private Process start(Path out, Path err, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "se.lagfrist.cli.Lagfrist"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectInput(ProcessBuilder.Redirect.PIPE)
        .redirectOutput(out.toFile())
        .redirectError(err.toFile())
        .start();
  }

  @Test
  void an_interruption_is_told_and_leaves_the_old_file() throws Exception {
    Path old = Files.writeString(folder.resolve("hemtjanst.dslr"), "gammal");
    Path out = folder.resolve("ut.txt");
    Path err = folder.resolve("fel.txt");
    // It asks and waits for the answer, so it is under way when it is interrupted.
    Process process = start(out, err, "new", "guideline", "hemtjanst", "--out", folder.toString());
    for (int i = 0; i < 1_200 && process.isAlive() && Files.size(out) == 0; i++) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    assertThat(process.isAlive()).as(Files.readString(err)).isTrue();
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isNotZero();
    assertThat(Files.readString(err, StandardCharsets.UTF_8)).contains("Avbrutet");
    assertThat(old).hasContent("gammal");
  }

  @Test
  void a_full_disk_is_told_also_when_something_else_was_wrong() throws Exception {
    Path err = folder.resolve("fel.txt");
    Path wrong = Files.writeString(folder.resolve("fel.dslr"), "REGEL\n");
    Process process = start(Path.of("/dev/full"), err, "check", wrong.toString());
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(2);
    assertThat(Files.readString(err, StandardCharsets.UTF_8)).contains("kunde inte skrivas ut");
  }
}
