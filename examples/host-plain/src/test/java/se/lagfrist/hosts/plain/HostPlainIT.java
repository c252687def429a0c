package se.lagfrist.hosts.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Starts the program as a host would, in each of the ways a host may package it. */
class HostPlainIT {

  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");
  private static final Map<Integer, Path> JAVAS = javas();

  @ParameterizedTest(name = "{1} on Java {0}")
  @MethodSource("ways")
  void it_answers_the_same_however_it_is_packaged(int release, String way, List<String> arguments)
      throws Exception {
    assumeTrue(JAVAS.containsKey(release), "No Java " + release + " beside the running one.");
    List<String> command = new ArrayList<>();
    command.add(JAVAS.get(release).resolve("bin/java").toString());
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(printed.lines())
        .as(printed)
        // 14 days from 30 April are counted from 1 May and end on 14 May.
        .contains("sol.forhandsbedomning/n1/1 UPCOMING 2026-05-14 SoL (2025:400) 20 kap. 2 §")
        // The assessment of protection was due at once, on 30 April.
        .contains("sol.skyddsbedomning/n1/1 OVERDUE 2026-04-30 SoL (2025:400) 20 kap. 1 §");
    assertThat(process.exitValue()).isZero();
  }

  static Stream<Arguments> ways() throws IOException {
    Path jar = jar(false);
    String libraries = TARGET.resolve("lib").toString();
    String main = HostPlain.class.getName();
    String module = "se.lagfrist.hosts.plain/" + main;
    return Stream.of(17, 25)
        .flatMap(
            release ->
                Stream.of(
                    Arguments.of(
                        release,
                        "class path",
                        List.of("-cp", jar + File.pathSeparator + libraries + "/*", main)),
                    Arguments.of(
                        release,
                        "module path",
                        List.of("-p", jar + File.pathSeparator + libraries, "-m", module)),
                    Arguments.of(release, "jar of jars", List.of("-jar", jar(true).toString()))));
  }

  private static Path jar(boolean nested) {
    try (Stream<Path> files = Files.list(TARGET)) {
      return files
          .filter(f -> f.getFileName().toString().matches("lagfrist-host-plain-.*\\.jar"))
          .filter(f -> f.getFileName().toString().endsWith("-nested.jar") == nested)
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The running Java, and those installed beside it, by feature release. */
  private static Map<Integer, Path> javas() {
    Path running = Path.of(System.getProperty("java.home"));
    Map<Integer, Path> found = new TreeMap<>();
    try (Stream<Path> beside = Files.list(running.getParent())) {
      beside.forEach(home -> release(home).ifPresent(r -> found.put(r, home)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    found.put(Runtime.version().feature(), running);
    return found;
  }

  private static Optional<Integer> release(Path home) {
    Path file = home.resolve("release");
    if (!Files.isRegularFile(file) || !Files.isExecutable(home.resolve("bin/java"))) {
      return Optional.empty();
    }
    try {
      Matcher version = VERSION.matcher(Files.readString(file));
      return version.find() ? Optional.of(Integer.valueOf(version.group(1))) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
