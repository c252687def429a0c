package se.lagfrist.benchmarks.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.rulebook.RuleBook;
import se.lagfrist.rulebook.Walks;

/**
 * What it takes to match a case grows about as the case does, whatever its shape. Looks at facts
 * are counted, not time, so that a busy machine changes nothing.
 */
class LargeCasesTest {

  private static final double MOST = 1.3;
  private static final int DRAWN = 24;

  /**
   * Shapes that are known to be steeper, by the beginning of their names, with what they may cost
   * at most: two days of the same fact are asked for at once, of which only one is looked up.
   */
  private static final Map<String, Double> STEEPER =
      Map.of(
          "applications and requests for a decision", 1.7,
          "extensions and payments", 1.35,
          "extensions and reports", 1.35,
          "fl.begaran-om-avgorande [", 2.2,
          "sol.besok-under-vard [", 1.5);

  private static final RuleBook RULES = ObligationEngine.create().rules();

  /** Rules that look for other facts than the one they start from. */
  private static final List<Gathering> JOINING =
      Gathering.all(RULES, id -> true).stream()
          .filter(g -> !g.alongside().isEmpty() || g.asksForAbsence())
          .toList();

  @TestFactory
  Stream<DynamicTest> matchingGrowsAboutAsTheCaseDoes() {
    return Stream.concat(
            LargeCases.known().stream(),
            IntStream.range(0, DRAWN).mapToObj(seed -> LargeCases.random(seed, JOINING)))
        .map(shape -> DynamicTest.dynamicTest(shape.name(), () -> grows(shape)));
  }

  private static double most(LargeCases shape) {
    return STEEPER.entrySet().stream()
        .filter(one -> shape.name().startsWith(one.getKey()))
        .mapToDouble(Map.Entry::getValue)
        .findFirst()
        .orElse(MOST);
  }

  private static void grows(LargeCases shape) {
    double most = most(shape);
    long small = Walks.looks(RULES, shape.of(1_000));
    long middle = Walks.looks(RULES, shape.of(4_000));
    assertThat(exponent(small, middle)).as("from %s to %s looks", small, middle).isLessThan(most);
    long large = Walks.looks(RULES, shape.of(16_000));
    assertThat(exponent(middle, large)).as("from %s to %s looks", middle, large).isLessThan(most);
  }

  private static double exponent(long before, long after) {
    return Math.log((double) after / before) / Math.log(4);
  }

  @Test
  void aCaseHasTheSizeAskedForAndIsTheSameEachTime() {
    LargeCases shape = LargeCases.random(5, JOINING);
    CaseFile file = shape.of(500);
    assertThat(file.facts()).hasSize(500);
    assertThat(LargeCases.random(5, JOINING).of(500)).isEqualTo(file);
  }
}
