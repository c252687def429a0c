package se.lagfrist.benchmarks;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import se.lagfrist.benchmarks.municipality.Municipality;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.engine.Evaluation;
import se.lagfrist.engine.ObligationEngine;

/**
 * A whole process that streams more and more cases through the engine and never holds them: the
 * time per case must stay flat and the heap small.
 */
public final class Scaling {

  private static final int WARM_UP = 50_000;

  private Scaling() {}

  /**
   * Prints a line for each number of cases.
   *
   * @param args the most cases
   */
  public static void main(String[] args) {
    long most = Long.parseLong(args[0]);
    ObligationEngine engine = ObligationEngine.create();
    run(engine, WARM_UP, 99);
    generate(WARM_UP, 99);
    System.out.println(
        "     cases   microseconds/case   (making the case apart)   obligations   live heap");
    for (long cases = 1_000; cases <= most; cases *= 10) {
      double making = generate(cases, cases);
      Run run = run(engine, cases, cases);
      System.out.printf(
          Locale.ROOT,
          "%,10d   %17.1f   %23.1f   %,11d   %6d MB%n",
          cases,
          run.microseconds() - making,
          making,
          run.obligations(),
          run.liveMegabytes());
    }
  }

  private record Run(double microseconds, long obligations, long liveMegabytes) {}

  private static Run run(ObligationEngine engine, long cases, long seed) {
    AtomicLong obligations = new AtomicLong();
    AtomicLong seen = new AtomicLong();
    AtomicLong live = new AtomicLong();
    AtomicLong pause = new AtomicLong();
    long start = System.nanoTime();
    try (Stream<CaseFile> files = Municipality.of(seed).cases(cases)) {
      engine
          .evaluateAll(files, Municipality.TODAY)
          .forEach(
              e -> {
                if (e instanceof Evaluation.Failed failed) {
                  throw new IllegalStateException("Failed: " + failed.caseId(), failed.cause());
                }
                obligations.addAndGet(((Evaluation.Answered) e).timeline().obligations().size());
                if (seen.incrementAndGet() == cases * 9 / 10) {
                  long before = System.nanoTime();
                  live.set(live());
                  pause.set(System.nanoTime() - before);
                }
              });
    }
    double microseconds = (System.nanoTime() - start - pause.get()) / 1_000.0 / cases;
    return new Run(microseconds, obligations.get(), live.get());
  }

  /** Returns what is held while the stream is being read, in megabytes. */
  private static long live() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  private static double generate(long cases, long seed) {
    long start = System.nanoTime();
    long facts = Municipality.of(seed).cases(cases).mapToLong(f -> f.facts().size()).sum();
    if (facts == 0) {
      throw new IllegalStateException("No facts.");
    }
    return (System.nanoTime() - start) / 1_000.0 / cases;
  }
}
