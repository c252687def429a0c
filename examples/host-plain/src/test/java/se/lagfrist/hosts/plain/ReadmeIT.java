package se.lagfrist.hosts.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README says under "Embed it" works by copy and paste into an empty folder. */
class ReadmeIT {

  private static final Path ROOT = Path.of("..", "..");
  private static final Path LIBRARIES = Path.of("target", "lib").toAbsolutePath();

  @TempDir private Path empty;

  private static String embedIt() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"), StandardCharsets.UTF_8);
    int begin = readme.indexOf("## Embed it");
    return readme.substring(begin, readme.indexOf("\n## ", begin + 1));
  }

  /** Returns the blocks of the given kind, in order. */
  private static List<String> blocks(String kind) throws IOException {
    Matcher block =
        Pattern.compile("^```" + kind + "\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE)
            .matcher(embedIt());
    List<String> found = new ArrayList<>();
    while (block.find()) {
      found.add(block.group(1));
    }
    return found;
  }

  @Test
  void the_class_compiles_and_answers_outside_the_reactor() throws Exception {
    String code = blocks("java").get(0);
    Path source = empty.resolve("src/main/java/Frister.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, code, StandardCharsets.UTF_8);
    Path classes = Files.createDirectories(empty.resolve("target/classes"));
    String path;
    try (Stream<Path> jars = Files.list(LIBRARIES)) {
      path = String.join(File.pathSeparator, jars.map(Path::toString).sorted().toList());
    }
    Path home = Path.of(System.getProperty("java.home"), "bin");
    String[] compiled =
        run(
            home.resolve("javac").toString(),
            "--release",
            "17",
            "-encoding",
            "UTF-8",
            "-proc:none",
            "-cp",
            path,
            "-d",
            classes.toString(),
            source.toString());
    assertThat(compiled[0]).as(compiled[1]).isEqualTo("0");
    String[] ran =
        run(home.resolve("java").toString(), "-cp", classes + File.pathSeparator + path, "Frister");
    assertThat(ran[0]).as(ran[1]).isEqualTo("0");
    // Six months from 28 February end on 28 August.
    assertThat(ran[1]).contains("sol.overvagande-vard/p1/1 OVERDUE Optional[2026-08-28]");
  }

  /** Returns the exit code and what was printed. */
  private String[] run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(empty.toFile()).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new String[] {String.valueOf(process.exitValue()), printed};
  }

  @Test
  void the_pom_takes_what_the_bom_offers() throws IOException {
    String pom = blocks("xml").get(0);
    String bom = Files.readString(ROOT.resolve("lagfrist-bom/pom.xml"), StandardCharsets.UTF_8);
    String parent = Files.readString(ROOT.resolve("pom.xml"), StandardCharsets.UTF_8);
    String version = first("<version>(.*?)</version>", parent);
    assertThat(first("lagfrist-bom</artifactId>\\s*<version>(.*?)</version>", pom))
        .isEqualTo(version);
    assertThat(first("lagfrist-bom</artifactId>\\s*<version>(.*?)</version>", bom))
        .isEqualTo(version);
    assertThat(all("<artifactId>(rules-.*?)</artifactId>", bom))
        .containsAll(all("<artifactId>(rules-.*?)</artifactId>", pom))
        .isEqualTo(all("<module>(rules-.*?)</module>", parent));
  }

  /** An older Maven takes a compiler plugin that knows no release and compiles for Java 5. */
  @Test
  void the_pom_names_the_compiler_plugin_that_the_build_uses() throws IOException {
    String plugin = "<artifactId>maven-compiler-plugin</artifactId>\\s*<version>(.*?)</version>";
    String parent = Files.readString(ROOT.resolve("pom.xml"), StandardCharsets.UTF_8);
    assertThat(first(plugin, blocks("xml").get(0))).isEqualTo(first(plugin, parent));
  }

  @Test
  void the_install_command_names_modules_that_are_there() throws IOException {
    String command = blocks("").get(0);
    assertThat(command).contains("-am");
    String modules = first("-pl (\\S+)", command);
    assertThat(modules.split(","))
        .allMatch(m -> Files.isRegularFile(ROOT.resolve(m).resolve("pom.xml")));
    assertThat(modules).contains("lagfrist-bom");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rules-core", "rules-sol", "rules-lss"})
  void every_jar_carries_its_licence_and_a_module_name(String module) throws IOException {
    Path jar;
    try (Stream<Path> jars = Files.list(LIBRARIES)) {
      jar =
          jars.filter(j -> j.getFileName().toString().startsWith(module + "-"))
              .findFirst()
              .orElseThrow();
    }
    try (var zip = new java.util.jar.JarFile(jar.toFile())) {
      assertThat(zip.getEntry("META-INF/LICENSE")).isNotNull();
      assertThat(zip.getEntry("META-INF/NOTICE")).isNotNull();
      boolean named =
          zip.getEntry("module-info.class") != null
              || zip.getManifest().getMainAttributes().getValue("Automatic-Module-Name") != null;
      assertThat(named).isTrue();
    }
  }

  private static String first(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  private static TreeSet<String> all(String pattern, String text) {
    TreeSet<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
