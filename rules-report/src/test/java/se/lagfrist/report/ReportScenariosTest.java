package se.lagfrist.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.lagfrist.authoring.scenarier.Scenarios;
import se.lagfrist.engine.ObligationEngine;

/** The reports a municipality makes, as scenarios in Swedish. */
class ReportScenariosTest {

  @TestFactory
  Stream<DynamicTest> scenarios() {
    return Scenarios.run(Path.of("src/test/resources/rapporter"), ObligationEngine.create())
        .results()
        .stream()
        .map(
            r ->
                DynamicTest.dynamicTest(
                    r.file() + ":" + r.line() + " " + r.name(),
                    () -> assertThat(r.passed()).as(r.message()).isTrue()));
  }
}
