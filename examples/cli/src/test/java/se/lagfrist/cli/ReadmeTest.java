package se.lagfrist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.LegalGround;
import se.lagfrist.casefile.Person;
import se.lagfrist.casefile.Placement;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Timeline;

/** The Java in the README compiles, runs and answers. */
class ReadmeTest {

  private static Timeline embedded() {
    // README: begin
    ObligationEngine engine = ObligationEngine.create();
    CaseFile file =
        CaseFile.builder("A-17")
            .add(Person.of("A-17", "barn").birthDate(LocalDate.of(2015, 3, 2)).build())
            .add(
                Placement.of("A-17", "p1")
                    .home(HomeKind.FAMILY_HOME)
                    .ground(LegalGround.SOL)
                    .executedOn(LocalDate.of(2026, 2, 28))
                    .build())
            .build();
    Timeline timeline = engine.evaluate(file, LocalDate.of(2026, 11, 21));
    timeline
        .obligations()
        .forEach(o -> System.out.println(o.key() + " " + o.status() + " " + o.reason()));
    // README: end
    return timeline;
  }

  @Test
  void the_review_of_28_february_was_due_on_28_august() {
    assertThat(embedded().of("sol.overvagande-vard").get(0).lastDay())
        .contains(LocalDate.of(2026, 8, 28));
  }

  @Test
  void the_readme_shows_this_code() throws IOException {
    String readme = Files.readString(Path.of("../../README.md"));
    String self = Files.readString(Path.of("src/test/java/se/lagfrist/cli/ReadmeTest.java"));
    Matcher shown = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(readme);
    assertThat(shown.find()).isTrue();
    String run = self.substring(self.indexOf("// README: begin"), self.indexOf("// README: end"));
    assertThat(words(run.replace("// README: begin", ""))).isEqualTo(words(shown.group(1)));
  }

  /** Line breaks are the formatter's. */
  private static List<String> words(String code) {
    return List.of(code.replaceAll("\\s+", "").split(";"));
  }
}
