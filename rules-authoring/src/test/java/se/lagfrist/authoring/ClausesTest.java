package se.lagfrist.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.rulebook.RuleBook;

/** What the checks read is what the engine runs: clauses and compiled rules say the same. */
class ClausesTest {

  private static void same(List<RuleSource> sources) {
    RuleBook compiled = RuleBook.of(List.of(PackCompiler.compile("prov", sources).load()));
    Map<String, Rule> rules =
        Stream.concat(compiled.rules().stream(), compiled.concluding().stream())
            .collect(Collectors.toMap(Rule::id, rule -> rule));
    List<CheckedRule> checked = Gate.check(sources);
    assertThat(checked).hasSameSizeAs(rules.values());
    for (CheckedRule one : checked) {
      Rule read = RuleText.of(one).rule();
      Rule run = Objects.requireNonNull(rules.get(one.id()), one.id());
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
