package se.lagfrist.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Keeps {@code docs/regelspraket.md} the same as the language. Run with -Dgroups=sidor
 * -Dsidor=skriv to rewrite it.
 */
class RuleLanguageTest {

  private static final Path FILE = Path.of("../docs/regelspraket.md");
  private static final Path TUTORIAL = Path.of("../docs/egen-regel.md");

  private static List<Sentence> all() {
    return Vocabulary.swedish().all();
  }

  @Test
  void every_sentence_has_a_meaning_and_an_example() {
    List<String> undocumented =
        all().stream()
            .filter(
                s -> SentenceGuide.swedish().of(s).filter(g -> !g.meaning().isEmpty()).isEmpty())
            .map(SentenceGuide::key)
            .toList();
    assertThat(undocumented)
        .as("Sentences without \"betyder:\" and \"exempel:\" in svenska-forklaringar.txt")
        .isEmpty();
  }

  @Test
  void nothing_is_explained_that_is_not_in_the_language() {
    Set<String> known = all().stream().map(SentenceGuide::key).collect(Collectors.toSet());
    assertThat(SentenceGuide.swedish().keys())
        .as("Entries of svenska-forklaringar.txt without a sentence in svenska.dsl")
        .allMatch(known::contains);
  }

  @TestFactory
  Stream<DynamicTest> an_example_is_the_sentence_it_shows() {
    return all().stream()
        .filter(s -> SentenceGuide.swedish().of(s).isPresent())
        .map(
            s ->
                DynamicTest.dynamicTest(
                    SentenceGuide.key(s),
                    () ->
                        assertThat(s.reads(SentenceGuide.swedish().of(s).orElseThrow().example()))
                            .isTrue()));
  }

  @Test
  void every_sentence_says_how_often_it_may_stand() {
    Set<String> used = new HashSet<>();
    for (Sentence sentence : all()) {
      HowOften often = HowOften.of(sentence);
      assertThat(often.together()).isNotBlank();
      used.add(HowOften.key(sentence));
    }
    assertThat(HowOften.keys())
        .as("Lines of svenska-antal.txt that no sentence follows")
        .allMatch(k -> used.contains(k) || k.endsWith("] *"));
  }

  @Test
  @Tag("sidor")
  void the_page_is_the_language() throws IOException {
    String expected = RuleLanguage.markdown();
    if ("skriv".equals(System.getProperty("sidor"))) {
      Files.writeString(FILE, expected);
    }
    assertThat(Files.readString(FILE))
        .as("docs/regelspraket.md is out of date: run mvn test -Dgroups=sidor -Dsidor=skriv")
        .isEqualTo(expected);
  }

  @Test
  void the_tutorial_shows_a_rule_and_scenarios_that_work() throws IOException {
    List<String> blocks = blocks(Files.readString(TUTORIAL));
    String rule = blocks.stream().filter(b -> b.startsWith("REGEL")).findFirst().orElseThrow();
    String scenarios =
        blocks.stream().filter(b -> b.startsWith("# language")).findFirst().orElseThrow();
    Path folder = Files.createTempDirectory("egen-regel");
    Files.writeString(folder.resolve("egen.feature"), scenarios);
    assertThat(
            RuleCheck.of(List.of(new RuleSource("egen.dslr", rule)))
                .local()
                .withScenarios(folder)
                .run())
        .isEmpty();
  }

  private static List<String> blocks(String markdown) {
    String[] parts = markdown.split("```[a-z]*\n");
    return Stream.of(parts)
        .filter(p -> p.startsWith("REGEL") || p.startsWith("# language"))
        .toList();
  }
}
