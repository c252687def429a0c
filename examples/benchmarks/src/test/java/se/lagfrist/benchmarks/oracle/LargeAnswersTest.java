package se.lagfrist.benchmarks.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Timeline;

/**
 * What a whole answer takes grows about as the case and its answer do, whatever the shape. An
 * answer is larger than its case where the law asks for it: a duty that recurs for each of many
 * placements is met by every review of them all.
 *
 * <p>Counted is the time of the processor in this thread, the least of several runs, so that a busy
 * neighbour does not matter; what takes next to no time is not looked at. {@code
 * -Dlarge.shapes=200} draws more shapes than an ordinary build.
 */
class LargeAnswersTest {

  private static final double MOST = 1.3;
  private static final long SHORT = 40_000_000;
  private static final int DRAWN = Integer.getInteger("large.shapes", 6);
  private static final int TRIES = 8;

  private static final ObligationEngine ENGINE = ObligationEngine.create();
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final List<Gathering> RULES = Gathering.all(ENGINE.rules(), id -> true);

  /** What an answer took, and how large the case and it are together. */
  private record Taken(long nanos, long size) {

    double exponent(Taken smaller) {
      return Math.log((double) nanos / smaller.nanos()) / Math.log((double) size / smaller.size());
    }
  }

  @TestFactory
  Stream<DynamicTest> answersGrowAboutAsTheCaseDoes() {
    return Stream.concat(
            LargeCases.known().stream(),
            IntStream.range(0, DRAWN).mapToObj(seed -> LargeCases.random(seed, RULES)))
        .map(shape -> DynamicTest.dynamicTest(shape.name(), () -> grows(shape)));
  }

  private static void grows(LargeCases shape) {
    Taken small = taken(shape.of(1_000));
    Taken middle = taken(shape.of(4_000));
    Taken large = taken(shape.of(16_000));
    for (int i = 1; i < TRIES && isSteep(small, large); i++) {
      small = least(small, taken(shape.of(1_000)));
      large = least(large, taken(shape.of(16_000)));
    }
    for (int i = 1; i < TRIES && isSteep(middle, large); i++) {
      middle = least(middle, taken(shape.of(4_000)));
      large = least(large, taken(shape.of(16_000)));
    }
    if (isSteep(small, large) || isSteep(middle, large)) {
      // A small answer may lie in the processor's own memory and a large one not: that is one step.
      Taken largest = taken(shape.of(64_000));
      assertThat(isSteep(large, largest)).as("from %s to %s", large, largest).isFalse();
    }
  }

  private static boolean isSteep(Taken smaller, Taken larger) {
    return larger.nanos() > SHORT && larger.exponent(smaller) > MOST;
  }

  private static Taken least(Taken a, Taken b) {
    return a.nanos() < b.nanos() ? a : b;
  }

  private static Taken taken(CaseFile file) {
    long least = Long.MAX_VALUE;
    long size = 0;
    for (int i = 0; i < 2; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      Timeline timeline = ENGINE.evaluate(file, LargeCases.AFTER);
      least = Math.min(least, THREADS.getCurrentThreadCpuTime() - start);
      size = file.facts().size() + timeline.obligations().size();
    }
    return new Taken(least, size);
  }
}
