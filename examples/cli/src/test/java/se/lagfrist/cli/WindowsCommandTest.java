package se.lagfrist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What can be told of the Windows command without Windows: its letters, its line ends, its call.
 */
class WindowsCommandTest {

  private static final Path BIN = Path.of("src/download/bin");
  private static final Pattern CALL = Pattern.compile("(?m)^.*?(-XX:\\S+.*-Xshare:auto) -cp .*$");

  private static String text(String name) throws IOException {
    return Files.readString(BIN.resolve(name), StandardCharsets.UTF_8);
  }

  private static String flags(String text) {
    Matcher call = CALL.matcher(text);
    assertThat(call.find()).as(text).isTrue();
    return call.group(1);
  }

  @Test
  void every_line_ends_as_windows_ends_it_and_has_no_letter_that_a_code_page_changes()
      throws IOException {
    String cmd = text("lagfrist.cmd");
    assertThat(cmd.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    assertThat(cmd.chars()).allMatch(c -> c < 0x7F);
  }

  @Test
  void names_with_exclamation_marks_spaces_and_ampersands_stay_whole() throws IOException {
    String cmd = text("lagfrist.cmd");
    assertThat(cmd).contains("setlocal EnableExtensions DisableDelayedExpansion");
    assertThat(cmd.lines().filter(l -> l.startsWith("set ") && !l.startsWith("set /a")))
        .allMatch(l -> l.matches("set \"\\w+=.*\""));
    assertThat(cmd.lines().filter(l -> l.contains("%LAGFRIST%")))
        .allMatch(l -> l.matches(".*\"[^\"]*%LAGFRIST%[^\"]*\".*"));
  }

  @Test
  void it_starts_the_same_as_the_other_and_gives_the_window_its_code_page_back()
      throws IOException {
    String cmd = text("lagfrist.cmd");
    String sh = text("lagfrist");
    assertThat(flags(cmd)).isEqualTo(flags(sh));
    for (String both : new String[] {"se.lagfrist.cli.Lagfrist", "host", "bench", "Java saknas"}) {
      assertThat(cmd).contains(both);
      assertThat(sh).contains(both);
    }
    assertThat(cmd.indexOf("chcp %PAGE%")).isGreaterThan(cmd.indexOf("chcp 65001"));
    assertThat(cmd).contains("exit /b %CODE%");
  }
}
