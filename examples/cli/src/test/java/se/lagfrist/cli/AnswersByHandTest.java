package se.lagfrist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lagfrist.engine.ObligationEngine;

/**
 * Never silent, never crying wolf: small cases of every class of fault, over the acts and kinds of
 * facts, with the answer counted by hand from the section.
 */
class AnswersByHandTest {

  private static final ObligationEngine ENGINE = ObligationEngine.create();

  static List<HandCase> cases() throws IOException {
    return HandCase.read(Path.of("src", "test", "resources", "for-hand.jsonl"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theAnswerIsWhatTheStatuteSays(HandCase one) {
    assertThat(one.faults(ENGINE)).as("%s on %s: %s", one, one.asOf(), one.law()).isEmpty();
  }

  @Test
  void everyClassOfFaultIsTriedInManyPlaces() throws IOException {
    Map<String, Long> classes =
        cases().stream().collect(Collectors.groupingBy(HandCase::fault, Collectors.counting()));

    assertThat(classes).hasSizeGreaterThan(15);
    assertThat(classes.values()).allMatch(count -> count > 5);
  }
}
