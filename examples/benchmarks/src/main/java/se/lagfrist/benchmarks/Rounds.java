package se.lagfrist.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Times several things side by side: round after round, each in turn, so that a busy neighbour on
 * the machine slows all of them. A ratio is taken within each round, and the middle one counts.
 */
final class Rounds {

  private final Map<String, LongSupplier> entries = new LinkedHashMap<>();
  private final Map<String, List<Double>> times = new LinkedHashMap<>();

  /**
   * Adds something to time.
   *
   * @param name its name
   * @param work does it some times and returns how many
   */
  Rounds add(String name, LongSupplier work) {
    entries.put(name, work);
    return this;
  }

  /**
   * Runs everything.
   *
   * @param warmUp rounds that do not count
   * @param counted rounds that do
   * @param milliseconds how long each is given in a round; once at least
   */
  Rounds run(int warmUp, int counted, long milliseconds) {
    for (int round = 0; round < warmUp + counted; round++) {
      for (Map.Entry<String, LongSupplier> entry : entries.entrySet()) {
        double one = time(entry.getValue(), milliseconds);
        if (round >= warmUp) {
          times.computeIfAbsent(entry.getKey(), n -> new ArrayList<>()).add(one);
        }
      }
    }
    return this;
  }

  private static double time(LongSupplier work, long milliseconds) {
    long start = System.nanoTime();
    long end = start + milliseconds * 1_000_000;
    long count = 0;
    long now = start;
    do {
      count += work.getAsLong();
      now = System.nanoTime();
    } while (now < end);
    return (now - start) / 1_000.0 / count;
  }

  boolean has(String name) {
    return times.containsKey(name);
  }

  /** Returns the microseconds one of them takes, in the middle round. */
  double microseconds(String name) {
    return middle(of(name).stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** Returns how many times as long the first takes as the second, in the middle round. */
  double ratio(String first, String second) {
    List<Double> a = of(first);
    List<Double> b = of(second);
    double[] ratios = new double[a.size()];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = a.get(i) / b.get(i);
    }
    return middle(ratios);
  }

  private List<Double> of(String name) {
    List<Double> found = times.get(name);
    if (found == null) {
      throw new IllegalArgumentException("Not timed: " + name);
    }
    return found;
  }

  private static double middle(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
