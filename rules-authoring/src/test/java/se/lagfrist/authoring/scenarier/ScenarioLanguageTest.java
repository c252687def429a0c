package se.lagfrist.authoring.scenarier;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.lagfrist.authoring.scenarier.ScenarioLanguage.Part;

/**
 * Keeps {@code docs/scenarier.md} and the errors the same as the sentences that can be run. Run
 * with -Dgroups=sidor -Dsidor=skriv to rewrite the page.
 */
class ScenarioLanguageTest {

  private static final Path FILE = Path.of("../docs/scenarier.md");

  private record Step(Part part, Pattern pattern) {}

  private static List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (Class<?> type : Soundness.STEPS) {
      for (Method method : type.getDeclaredMethods()) {
        for (Given given : method.getAnnotationsByType(Given.class)) {
          steps.add(new Step(Part.GIVEN, Pattern.compile(given.value())));
        }
        for (When when : method.getAnnotationsByType(When.class)) {
          steps.add(new Step(Part.WHEN, Pattern.compile(when.value())));
        }
        for (Then then : method.getAnnotationsByType(Then.class)) {
          steps.add(new Step(Part.THEN, Pattern.compile(then.value())));
        }
      }
    }
    return steps;
  }

  @TestFactory
  Stream<DynamicTest> an_example_can_be_run_in_exactly_one_way() {
    List<Step> steps = steps();
    return ScenarioLanguage.sentences().stream()
        .flatMap(s -> s.examples().stream().map(e -> java.util.Map.entry(s.part(), e)))
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.getValue(),
                    () ->
                        assertThat(steps)
                            .filteredOn(s -> s.pattern().matcher(e.getValue()).matches())
                            .singleElement()
                            .matches(s -> s.part() == e.getKey())));
  }

  @Test
  void every_sentence_that_can_be_run_is_explained() {
    assertThat(steps())
        .hasSizeGreaterThan(20)
        .allMatch(
            step ->
                ScenarioLanguage.sentences().stream()
                    .flatMap(s -> s.examples().stream())
                    .anyMatch(e -> step.pattern().matcher(e).matches()));
    assertThat(ScenarioLanguage.sentences())
        .allMatch(s -> !s.meaning().isEmpty() && !s.examples().isEmpty());
  }

  @Test
  @Tag("sidor")
  void the_page_is_the_language() throws IOException {
    String expected = ScenarioLanguage.markdown();
    if ("skriv".equals(System.getProperty("sidor"))) {
      Files.writeString(FILE, expected);
    }
    assertThat(Files.readString(FILE))
        .as("docs/scenarier.md; rewrite it with mvn test -Dgroups=sidor -Dsidor=skriv")
        .isEqualTo(expected);
  }

  @Test
  void a_sentence_that_does_not_exist_is_answered_with_the_nearest_one() {
    assertThat(ScenarioLanguage.unknown(Part.THEN, "är sol.x försennad med sista dag 2026-03-16"))
        .contains("<läge>", "Skriv försenad i stället för försennad");
    assertThat(ScenarioLanguage.unknown(Part.WHEN, "läget provas 2026-03-10"))
        .contains("Menade du \"När läget prövas <datum>\"", "Skriv prövas i stället för provas");
    for (String day : java.util.List.of("10/3 2026", "2026-3-10", "den 10 mars 2026")) {
      assertThat(ScenarioLanguage.unknown(Part.WHEN, "läget prövas " + day))
          .endsWith("Skriv: När läget prövas 2026-03-10");
    }
    assertThat(ScenarioLanguage.unknown(Part.WHEN, "läget prövas 10-3-26"))
        .contains("Dagen 10-3-26 kan inte läsas", "2026-03-01");
    assertThat(ScenarioLanguage.unknown(Part.WHEN, "x"))
        .contains("Efter När skrivs till exempel: När läget prövas 2026-03-10");
  }
}
