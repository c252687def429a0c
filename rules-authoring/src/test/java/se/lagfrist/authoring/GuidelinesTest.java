package se.lagfrist.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lagfrist.authoring.scenarier.ScenarioReport;
import se.lagfrist.authoring.scenarier.Scenarios;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Force;
import se.lagfrist.rulebook.Rule;

/** The guidelines of ten municipalities in {@code examples/riktlinjer} hold what they promise. */
class GuidelinesTest {

  private static final Path FOLDER = Path.of("../examples/riktlinjer");

  private static List<RuleSource> sources() throws IOException {
    return RuleSource.readAll(FOLDER);
  }

  @Test
  void there_is_a_file_for_each_municipality_and_scenarios_beside_it() throws IOException {
    assertThat(sources()).hasSize(10);
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> names = files.map(f -> f.getFileName().toString()).toList();
      assertThat(sources())
          .allMatch(s -> names.contains(s.name().replace(RuleSource.SUFFIX, ".feature")));
    }
  }

  @Test
  void the_check_finds_nothing_and_every_scenario_holds() throws IOException {
    assertThat(RuleCheck.of(sources()).local().withScenarios(FOLDER).run()).isEmpty();
  }

  @Test
  void every_rule_is_a_local_guideline_and_tried_both_ways() throws IOException {
    ObligationEngine engine = RuleSets.with(List.of(), sources(), EngineSettings.defaults());
    assertThat(engine.rules().rules())
        .hasSizeGreaterThan(20)
        .allMatch(r -> r.force() == Force.LOCAL);
    ScenarioReport report = Scenarios.run(FOLDER, engine);
    assertThat(report.failures()).isZero();
    assertThat(report.untried(engine.rules().rules().stream().map(Rule::id).toList())).isEmpty();
  }

  @Test
  void a_guideline_without_a_decision_date_says_so() throws IOException {
    for (RuleText rule : Gate.read(sources()).rules().stream().map(RuleText::of).toList()) {
      assertThat(
              rule.telling("decided").findAny().isPresent()
                  || rule.telling("note")
                      .anyMatch(
                          l -> l.text().contains("antagande") || l.text().contains("antaganden")))
          .as(rule.id())
          .isTrue();
    }
  }
}
