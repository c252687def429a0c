package se.lagfrist.sol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lagfrist.authoring.scenarier.Deletions;
import se.lagfrist.authoring.scenarier.ScenarioReport;
import se.lagfrist.authoring.scenarier.Scenarios;
import se.lagfrist.engine.ObligationEngine;

/** An answer is never silent where a file is incomplete: every deletion of every scenario. */
class SolDeletionPropertyTest {

  @Test
  void what_is_left_out_is_asked_for() {
    ObligationEngine engine = ObligationEngine.create();
    List<ScenarioReport.Look> looks =
        Scenarios.run(Path.of("src/test/resources/scenarier"), engine).results().stream()
            .flatMap(r -> r.looks().stream())
            .toList();
    assertThat(looks).isNotEmpty();
    assertThat(new Deletions(engine).silent(looks)).isEmpty();
  }
}
