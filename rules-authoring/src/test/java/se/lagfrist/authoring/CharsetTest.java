package se.lagfrist.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules are the same rules whatever charset the machine has. */
class CharsetTest {

  private static final Path FOLDER = Path.of("../examples/riktlinjer");

  private static String child(String encoding, Map<String, String> environment)
      throws IOException, InterruptedException {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            encoding,
            "-cp",
            path,
            CharsetProbe.class.getName(),
            FOLDER.toString());
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true);
    Process process = builder.start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    process.waitFor();
    return told.lines().filter(l -> l.startsWith("failures ")).findFirst().orElse(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "US-ASCII", "windows-1252"})
  void rules_and_scenarios_are_the_same_with_another_default(String charset) throws Exception {
    assertThat(child("-Dfile.encoding=" + charset, Map.of()))
        .startsWith("failures 0 of ")
        .isEqualTo(CharsetProbe.probe(FOLDER));
  }

  @Test
  void rules_and_scenarios_are_the_same_without_a_locale() throws Exception {
    Map<String, String> none = Map.of("LC_ALL", "C", "LANG", "C", "JDK_JAVA_OPTIONS", "");
    assertThat(child("-Dlagfrist=1", none))
        .startsWith("failures 0 of ")
        .isEqualTo(CharsetProbe.probe(FOLDER));
  }

  @Test
  void what_is_compiled_is_byte_for_byte_the_same() {
    List<CheckedRule> rules =
        Gate.check(List.of(new RuleSource("prov.dslr", RuleTexts.REPORT + RuleTexts.KEEPING)));
    assertThat(DrlWriter.write("se.lagfrist.prov.regler", rules)).matches("\\p{ASCII}*");
  }
}
