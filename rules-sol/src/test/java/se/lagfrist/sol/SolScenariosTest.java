package se.lagfrist.sol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.lagfrist.authoring.WrittenRules;
import se.lagfrist.authoring.scenarier.ScenarioReport;
import se.lagfrist.authoring.scenarier.Scenarios;
import se.lagfrist.authoring.scenarier.Thoroughness;
import se.lagfrist.engine.ObligationEngine;

class SolScenariosTest {

  private static final ObligationEngine ENGINE = ObligationEngine.create();
  private static final ScenarioReport REPORT =
      Scenarios.run(Path.of("src/test/resources/scenarier"), ENGINE);

  @TestFactory
  Stream<DynamicTest> scenarios() {
    return REPORT.results().stream()
        .map(
            r ->
                DynamicTest.dynamicTest(
                    r.file() + ":" + r.line() + " " + r.name(),
                    () -> assertThat(r.passed()).as(r.message()).isTrue()));
  }

  @Test
  void every_rule_is_shown_from_all_sides() {
    Thoroughness asked = Thoroughness.withExceptions(Path.of("src/test/resources/undantag.txt"));
    assertThat(asked.missing(REPORT, ENGINE.rules())).isEmpty();
  }

  @Test
  void who_is_responsible_is_named_in_full() {
    assertThat(ENGINE.rules().rules())
        .allSatisfy(r -> assertThat(r.details().responsible()).as(r.id()).isNotIn("den", "det"));
  }

  @Test
  void every_rule_and_conclusion_is_read_as_written_once() {
    assertThat(new SolRules().pack().ruleFiles())
        .flatExtracting(f -> WrittenRules.of(f).rules())
        .extracting(WrittenRules.WrittenRule::id)
        .doesNotHaveDuplicates()
        .doesNotContain("");
  }
}
