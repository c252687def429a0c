package se.lagfrist.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import se.lagfrist.benchmarks.oracle.Gathering;
import se.lagfrist.benchmarks.oracle.LargeCases;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.engine.ObligationEngine;

/**
 * How the time for one case grows with its facts, for the shapes that once cost most and some drawn
 * at random. A time is the best of three, so that a busy neighbour does not count.
 */
final class WorstShape {

  private static final LocalDate AS_OF = LocalDate.of(2050, 1, 1);
  private static final int DRAWN = 12;

  private final ObligationEngine engine;
  private final List<LargeCases> shapes;

  WorstShape(ObligationEngine engine, long seed) {
    this.engine = engine;
    this.shapes = new ArrayList<>(LargeCases.known());
    List<Gathering> rules = Gathering.all(engine.rules(), id -> true);
    for (int i = 0; i < DRAWN; i++) {
      shapes.add(LargeCases.random(seed + i, rules));
    }
  }

  /** Prints the worst shape for matching, and for the whole answer. */
  void print() {
    print("matching", 4_000, 16_000, engine.rules()::match);
    print("the whole answer", 1_000, 4_000, file -> engine.evaluate(file, AS_OF));
  }

  private void print(String what, int few, int many, Consumer<CaseFile> work) {
    double worst = 0;
    String told = "";
    for (LargeCases shape : shapes) {
      double less = milliseconds(shape.of(few), work);
      double more = milliseconds(shape.of(many), work);
      double exponent = Math.log(more / less) / Math.log((double) many / few);
      if (exponent > worst) {
        worst = exponent;
        told = String.format(Locale.ROOT, "%.0f to %.0f ms, %s", less, more, shape.name());
      }
    }
    System.out.printf(
        Locale.ROOT, "  %s, %,d to %,d facts: exponent %.2f (%s)%n", what, few, many, worst, told);
  }

  private static double milliseconds(CaseFile file, Consumer<CaseFile> work) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = System.nanoTime();
      work.accept(file);
      best = Math.min(best, System.nanoTime() - start);
    }
    return best / 1e6;
  }
}
