package se.lagfrist.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import se.lagfrist.benchmarks.municipality.Municipality;
import se.lagfrist.benchmarks.subset.Answer;
import se.lagfrist.benchmarks.subset.DroolsSubset;
import se.lagfrist.benchmarks.subset.EasyRulesSubset;
import se.lagfrist.benchmarks.subset.EvreteSubset;
import se.lagfrist.benchmarks.subset.JavaSubset;
import se.lagfrist.benchmarks.subset.LagfristSubset;
import se.lagfrist.casefile.CaseFile;

/** Ten duties that every engine can express, on a thousand cases, each engine in its own JVMs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 2,
    jvmArgs = {"-Xmx1g", "-XX:+UseParallelGC"})
public class SubsetBenchmark {

  private static final int CASES = 1_000;

  /** Which engine. */
  @Param({"lagfrist", "drools", "evrete", "easyRules", "java"})
  @SuppressWarnings("NullAway.Init") // Set by JMH.
  public String engine;

  @SuppressWarnings("NullAway.Init") // Set below, before anything is timed.
  private Contestant<Answer> chosen;

  @SuppressWarnings("NullAway.Init") // Set below, before anything is timed.
  private List<CaseFile> files;

  /** Makes the cases and checks the answers. */
  @Setup
  public void prepare() {
    files = Municipality.of(2026).cases(CASES).toList();
    LagfristSubset lagfrist = new LagfristSubset();
    chosen =
        switch (engine) {
          case "drools" -> new DroolsSubset();
          case "evrete" -> new EvreteSubset();
          case "easyRules" -> new EasyRulesSubset();
          case "java" -> new JavaSubset();
          default -> lagfrist;
        };
    Referee.check(List.of(lagfrist, chosen), files, Municipality.TODAY, Answer::toString);
  }

  /** Answers every case. */
  @Benchmark
  @OperationsPerInvocation(CASES)
  public void answer(Blackhole blackhole) {
    chosen.answerAll(files, Municipality.TODAY, blackhole::consume);
  }
}
