package se.lagfrist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A case is read, a rule file compiled and a report written by a program of its own whose machine
 * has another character set, byte for byte as by one in UTF-8.
 */
class OtherCharsetTest {

  private static final String RULES = "../riktlinjer/orebro.dslr";
  private static final String CASE = "../cases/orebro-2016-uppfoljning.json";

  @TempDir private static Path folder;

  private static Told inUtf8;

  /**
   * @param answer what the program answered about the case
   * @param report the report as it was written
   */
  private record Told(String answer, String report) {}

  /** Writes a report and answers a case, in a process of its own. */
  static final class Program {

    private Program() {}

    /** The first argument names the report, the others are the call that is answered. */
    public static void main(String[] arguments) {
      int written =
          Lagfrist.commandLine(new PrintWriter(Writer.nullWriter()), new PrintWriter(System.err))
              .execute(
                  "report",
                  "ivo",
                  "../cases/norrkoping-2019-boendestod.json",
                  "--kvartal",
                  "2019-Q4",
                  "--per",
                  "2020-01-07",
                  "--out",
                  arguments[0]);
      if (written != Lagfrist.OK) {
        System.exit(written);
      }
      Lagfrist.main(Arrays.copyOfRange(arguments, 1, arguments.length));
    }
  }

  @BeforeAll
  static void asInUtf8() throws Exception {
    inUtf8 = tell("-Dfile.encoding=UTF-8", Map.of());
    assertThat(inUtf8.answer()).contains("orebro.uppfoljning-utskrivning", "Örebro", "§");
    assertThat(inUtf8.report()).contains("Insats", "ä", "§");
  }

  @ParameterizedTest
  @ValueSource(strings = {"US-ASCII", "ISO-8859-1", "windows-1252"})
  void theMachinesCharacterSetChangesNothing(String charset) throws Exception {
    assertThat(tell("-Dfile.encoding=" + charset, Map.of())).isEqualTo(inUtf8);
  }

  @Test
  void aMachineWithoutALocaleChangesNothing() throws Exception {
    assertThat(tell("-Dlagfrist=1", Map.of("LC_ALL", "C", "LANG", "C", "JDK_JAVA_OPTIONS", "")))
        .isEqualTo(inUtf8);
  }

  private static Told tell(String encoding, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path page = Files.createTempFile(folder, "ivo", ".html");
    Path told = Files.createTempFile(folder, "svar", ".txt");
    Path complained = Files.createTempFile(folder, "fel", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            encoding,
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Program.class.getName(),
            page.toString(),
            "due",
            CASE,
            "--as-of",
            "2016-10-01",
            "--rules",
            RULES);
    builder.environment().putAll(environment);
    Process process =
        builder.redirectOutput(told.toFile()).redirectError(complained.toFile()).start();
    assertThat(process.waitFor()).as(Files.readString(complained)).isZero();
    return new Told(Files.readString(told), Files.readString(page));
  }
}
