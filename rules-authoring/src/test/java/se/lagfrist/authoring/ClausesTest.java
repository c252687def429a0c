package se.lagfrist.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.rulebook.RuleBook;

/** What the checks read is what the engine runs: clauses and compiled rules say the same. */
class ClausesTest {

  private static void same(List<RuleSource> sources) {
    RuleBook compiled = RuleBook.of(List.of(PackCompiler.compile("prov", sources).load()));
    List<CheckedRule> checked = Gate.check(sources);
    assertThat(checked).hasSameSizeAs(compiled.rules());
    for (CheckedRule one : checked) {
      Rule read = RuleText.of(one).rule();
      Rule run = compiled.rule(one.id()).orElseThrow();
      assertThat(read).usingRecursiveComparison().ignoringFields("law", "file").isEqualTo(run);
      List<LawText> wordings = read.law().versions();
      assertThat(wordings.stream().map(LawText::toString).toList())
          .isEqualTo(run.law().versions().stream().map(LawText::toString).toList());
      assertThat(RuleText.of(one).wordings()).hasSameSizeAs(wordings);
    }
  }

  @Test
  void clauses_of_guidelines_say_what_the_compiled_rules_say() throws IOException {
    same(RuleSource.readAll(Path.of("../examples/riktlinjer")));
  }

  @Test
  void clauses_of_the_law_say_what_the_compiled_rules_say() throws IOException {
    same(RuleSource.readAll(Path.of("../rules-lss/src/main/regler")));
  }

  @Test
  void every_sentence_of_head_and_duty_tells_the_rule_something() {
    assertThat(Vocabulary.swedish().then(false)).allMatch(s -> s.call().isPresent());
    assertThat(Vocabulary.swedish().then(true).stream().filter(s -> s.call().isEmpty()))
        .extracting(Sentence::shown)
        .containsExactly("id <id>");
  }
}
