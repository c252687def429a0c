package se.lagfrist.benchmarks.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
  private static final int LARGEST = 256_000;

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

  /**
   * Between 1 000 and 16 000 facts no step is steep. Where days lie so close together at first that
   * a search ends at once, one is; then what follows is measured too, as far as it takes, and must
   * not be: what has begun to look far is told from what looks at everything.
   */
  private static void grows(LargeCases shape) {
    long before = Walks.looks(RULES, shape.of(1_000));
    double steepest = 0;
    for (int size = 4_000; size <= 16_000; size *= 4) {
      long after = Walks.looks(RULES, shape.of(size));
      steepest = Math.max(steepest, exponent(before, after));
      before = after;
    }
    double last = steepest;
    for (int size = 64_000; last >= MOST && size <= LARGEST; size *= 4) {
      long after = Walks.looks(RULES, shape.of(size));
      last = exponent(before, after);
      before = after;
    }
    assertThat(last)
        .as("%.2f up to 16 000 facts; %s looks at last", steepest, before)
        .isLessThan(MOST);
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
