package se.lagfrist.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A file is written whole or not at all, and is what its name says. */
class OutFileTest {

  private static final String CASE =
      "{\"id\": \"k1\", \"facts\": [{\"type\": \"ConcernReport\", \"id\": \"a1\", \"about\":"
          + " \"CHILD\", \"receivedOn\": \"2026-03-02\"}]}";

  @TempDir private Path folder;

  private record Ran(int code, String out, String err) {}

  private static Ran run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Lagfrist.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(arguments);
    return new Ran(code, out.toString(), err.toString());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  @Test
  void what_fails_on_the_way_leaves_the_old_file_and_nothing_else() throws IOException {
    Path target = Files.writeString(folder.resolve("rapport.csv"), "gammal");
    assertThatThrownBy(
            () ->
                OutFile.write(
                    target,
                    to -> {
                      to.write("halv".getBytes(StandardCharsets.UTF_8));
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("kan inte skrivas")
        .hasMessageContaining("orörd");
    assertThat(target).hasContent("gammal");
    assertThat(files()).containsExactly(target);
    OutFile.write(target, to -> to.write("ny".getBytes(StandardCharsets.UTF_8)));
    assertThat(target).hasContent("ny");
    assertThat(files()).containsExactly(target);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_full_disk_is_told_and_a_device_is_not_replaced() throws IOException {
    Path file = Files.writeString(folder.resolve("k1.json"), CASE, StandardCharsets.UTF_8);
    Ran full = run("report", "ics", file.toString(), "--per", "2026-03-03", "--out", "/dev/full");
    assertThat(full.code()).isNotZero();
    assertThat(full.err()).contains("kan inte skrivas").doesNotContain("Exception");
    assertThat(Files.isRegularFile(Path.of("/dev/full"))).isFalse();
  }

  /** Through a link, so that a fault replaces the link and not the device. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void what_an_import_writes_never_replaces_a_device_or_a_link() throws IOException {
    Path rows =
        Files.writeString(
            folder.resolve("rader.csv"),
            "Nr;Person;Insats;Beslutsdag\n1;19450101-TF01;Hemtjänst;2026-03-01\n",
            StandardCharsets.UTF_8);
    Path full = Files.createSymbolicLink(folder.resolve("full"), Path.of("/dev/full"));
    Path none = Files.createSymbolicLink(folder.resolve("inget"), Path.of("/dev/null"));
    Ran proposed = run("import", "--propose", rows.toString(), "--out", full.toString());
    assertThat(proposed.code()).isEqualTo(2);
    assertThat(proposed.err()).contains("Kunde inte läsa eller skriva");
    Path mapping = folder.resolve("mappning.yaml");
    run("import", "--propose", rows.toString(), "--out", mapping.toString());
    Path cases = folder.resolve("ut.jsonl");
    String[] call = {"import", mapping.toString(), rows.toString(), "--out"};
    assertThat(run(with(call, full.toString())).err()).contains("ingen vanlig fil");
    assertThat(run(with(call, cases.toString(), "--errors", none.toString())).code()).isZero();
    assertThat(run(with(call, cases.toString(), "--profile", full.toString())).code()).isEqualTo(2);
    Ran covered = run("coverage", cases.toString(), "--profile", full.toString());
    assertThat(covered.code()).isEqualTo(2);
    assertThat(covered.err()).contains("--profile: ", "kan inte skrivas");
    Path linked = Files.createSymbolicLink(folder.resolve("länk.jsonl"), cases);
    assertThat(run(with(call, linked.toString())).code()).isZero();
    assertThat(List.of(full, none, linked)).allMatch(Files::isSymbolicLink);
    assertThat(files()).noneMatch(f -> f.toString().endsWith(".tmp"));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void rows_held_back_that_cannot_be_listed_leave_the_old_cases() throws IOException {
    Path rows =
        Files.writeString(
            folder.resolve("rader.csv"),
            "Nr;Person;Insats;Beslutsdag\n1;19450101-TF01;Hemtjänst;2026-03-01\n"
                + "2;19450202-TF02;Hemtjänst;2026-02-30\n",
            StandardCharsets.UTF_8);
    Path mapping = folder.resolve("mappning.yaml");
    run("import", "--propose", rows.toString(), "--out", mapping.toString());
    Path full = Files.createSymbolicLink(folder.resolve("full"), Path.of("/dev/full"));
    Path cases = Files.writeString(folder.resolve("ut.jsonl"), "gamla");
    String[] call = {"import", mapping.toString(), rows.toString(), "--out", cases.toString()};
    assertThat(run(with(call, "--errors", full.toString())).code()).isEqualTo(2);
    assertThat(cases).hasContent("gamla");
  }

  private static String[] with(String[] call, String... more) {
    return Stream.concat(Stream.of(call), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void a_comparison_is_written_as_its_ending_says() throws IOException {
    Path file = Files.writeString(folder.resolve("k1.json"), CASE, StandardCharsets.UTF_8);
    Path page = folder.resolve("skillnad.html");
    String[] call = {
      "diff",
      file.toString(),
      "--old",
      "levererade@2025-06-30",
      "--new",
      "levererade",
      "--as-of",
      "2026-03-03",
      "--out",
      page.toString()
    };
    assertThat(run(call).code()).isZero();
    assertThat(Files.readString(page, StandardCharsets.UTF_8)).startsWith("<!DOCTYPE html>");
    String[] table =
        Stream.concat(Stream.of(call), Stream.of("--format", "table")).toArray(String[]::new);
    Ran refused = run(table);
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("slutar på .html men --format säger table");
    Ran report =
        run(
            "report",
            "jamfor",
            file.toString(),
            "--fran",
            "2026-03-03",
            "--per",
            "2026-03-04",
            "--out",
            page.toString(),
            "--format",
            "csv");
    assertThat(report.code()).isEqualTo(2);
    assertThat(report.err()).contains("slutar på .html");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void an_answer_that_nobody_could_read_is_not_a_success() throws Exception {
    Path file = Files.writeString(folder.resolve("k1.json"), CASE, StandardCharsets.UTF_8);
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                path,
                Lagfrist.class.getName(),
                "due",
                file.toString(),
                "--as-of",
                "2026-03-03")
            .redirectOutput(Path.of("/dev/full").toFile())
            .start();
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isNotZero();
    assertThat(err).contains("kunde inte skrivas ut").doesNotContain("Exception");
  }

  @Test
  void a_name_cannot_steer_the_terminal() {
    Ran ran = run("due", "finns\u001B[2Jinte\r.json", "--as-of", "2026-03-03");
    assertThat(ran.err()).contains("finns?[2Jinte?.json").doesNotContain("\u001B", "\r");
  }
}
