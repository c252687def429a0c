package se.lagfrist.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The reports ask the rules: no period, start or section of law stands in their Java. Comments may
 * name the law; the code and the texts it writes may not.
 */
class NoLawInReportsTest {

  private static final List<Path> REPORTS =
      List.of(
          Path.of("../rules-core/src/main/java/se/lagfrist/report"),
          Path.of("src/main/java"),
          Path.of("../examples/cli/src/main/java/se/lagfrist/cli"),
          Path.of("../examples/host-spring/src/main/java/se/lagfrist/host/report"),
          Path.of("../examples/host-spring/src/main/java/se/lagfrist/host/web"),
          Path.of("../examples/host-spring/src/main/java/se/lagfrist/host/api"));

  /**
   * A chapter or section, an act by number, a period counted by hand, a time in words, or a day of
   * a certain year.
   */
  private static final Pattern LAW =
      Pattern.compile(
          "\\d+ (?:[a-z] )?(?:kap\\.|§)|\\(\\d{4}:\\d+\\)|StatutoryPeriod\\.of|PeriodUnit\\."
              + "|Period\\.of|(?:plus|minus)(?:Months|Weeks|Years)\\("
              + "|\\b(?:två|tre|fyra|sex|[2-9]|\\d\\d) (?:månader|veckor|år)\\b"
              + "|LocalDate\\.of\\(\\d{4}");

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

  @Test
  void no_law_stands_in_the_reports() throws IOException {
    List<String> found = new ArrayList<>();
    int read = 0;
    for (Path folder : REPORTS) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(NoLawInReportsTest::isOfReports).sorted().toList()) {
          read++;
          String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
          Matcher law = LAW.matcher(code);
          while (law.find()) {
            found.add(file.getFileName() + ": " + law.group());
          }
        }
      }
    }
    assertThat(read).isGreaterThan(50);
    assertThat(found).isEmpty();
  }

  private static boolean isOfReports(Path file) {
    String name = file.getFileName().toString();
    boolean ofMore = file.getParent().endsWith("cli") || file.getParent().endsWith("web");
    return name.endsWith(".java") && (!ofMore || name.startsWith("Report"));
  }
}
