package se.lagfrist.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import se.lagfrist.benchmarks.oracle.Gathering;
import se.lagfrist.benchmarks.oracle.LargeCases;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.engine.ObligationEngine;

/**
 * How the time for one case grows with its facts, for the shapes that once cost most and some drawn
 * at random: a line for each of the worst. A time is that of the processor, the least of three, so
 * that a busy neighbour does not count.
 */
final class WorstShape {

  private static final int DRAWN = 12;
  private static final int TOLD = 8;

  private final ObligationEngine engine;
  private final List<LargeCases> shapes;

  /** How a shape did: milliseconds for few and for many facts, and what the answer holds. */
  private record Row(String name, double few, double many, long fewSize, long manySize) {

    /** Of the time, by the size of the case and its answer. */
    double exponent() {
      return Math.log(many / few) / Math.log((double) manySize / fewSize);
    }
  }

  WorstShape(ObligationEngine engine, long seed) {
    this.engine = engine;
    this.shapes = new ArrayList<>(LargeCases.known());
    List<Gathering> rules = Gathering.all(engine.rules(), id -> true);
    for (int i = 0; i < DRAWN; i++) {
      shapes.add(LargeCases.random(seed + i, rules));
    }
  }

  /** Prints the worst shapes for matching and for the whole answer. */
  void print() {
    print(
        "matching",
        file -> {
          engine.rules().match(file);
          return 0;
        });
    print("the answer", file -> engine.evaluate(file, LargeCases.AFTER).obligations().size());
  }

  private void print(String what, ToLongFunction<CaseFile> work) {
    int few = 1_000;
    int many = 16_000;
    List<Row> rows = new ArrayList<>();
    for (LargeCases shape : shapes) {
      rows.add(row(shape, few, many, work));
    }
    rows.sort(Comparator.comparing(Row::exponent).reversed());
    System.out.printf(
        Locale.ROOT,
        "  %s, %,d to %,d facts: worst exponent %.2f; slowest %.0f ms%n",
        what,
        few,
        many,
        rows.get(0).exponent(),
        rows.stream().mapToDouble(Row::many).max().orElse(0));
    for (Row row : rows.subList(0, Math.min(TOLD, rows.size()))) {
      System.out.printf(
          Locale.ROOT,
          "    %.2f  %6.0f to %6.0f ms  %s%n",
          row.exponent(),
          row.few(),
          row.many(),
          row.name());
    }
  }

  private static Row row(LargeCases shape, int few, int many, ToLongFunction<CaseFile> work) {
    Taken small = taken(shape.of(few), work);
    Taken large = taken(shape.of(many), work);
    return new Row(
        shape.name(), small.millis(), large.millis(), few + small.size(), many + large.size());
  }

  /** What some work took, and how large its answer is. */
  private record Taken(double millis, long size) {}

  private static Taken taken(CaseFile file, ToLongFunction<CaseFile> work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long best = Long.MAX_VALUE;
    long size = 0;
    for (int i = 0; i < 3; i++) {
      long start = threads.getCurrentThreadCpuTime();
      size = work.applyAsLong(file);
      best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
    }
    return new Taken(best / 1e6, size);
  }
}
