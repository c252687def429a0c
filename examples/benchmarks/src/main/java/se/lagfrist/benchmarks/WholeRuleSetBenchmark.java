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
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Obligation;

/** The whole rule set on a thousand cases, each contestant in JVMs of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
    value = 2,
    jvmArgs = {"-Xmx1g", "-XX:+UseParallelGC"})
public class WholeRuleSetBenchmark {

  private static final int CASES = 1_000;

  /** Which contestant. */
  @Param({"batch", "one", "drools", "droolsCompiled", "droolsPooled"})
  @SuppressWarnings("NullAway.Init") // Set by JMH.
  public String contestant;

  @SuppressWarnings("NullAway.Init") // Set below, before anything is timed.
  private Contestant<Obligation> chosen;

  @SuppressWarnings("NullAway.Init") // Set below, before anything is timed.
  private List<CaseFile> files;

  /** Makes the cases and checks the answers. */
  @Setup
  public void prepare() {
    ObligationEngine engine = ObligationEngine.create();
    files = Municipality.of(2026).cases(CASES).toList();
    chosen =
        switch (contestant) {
          case "drools" -> PlainDrools.sessionPerCase(engine);
          case "droolsCompiled" -> PlainDrools.compiledAtRunTime(engine);
          case "droolsPooled" -> PlainDrools.pooled(engine);
          default -> Lagfrist.of(engine);
        };
    Referee.check(List.of(Lagfrist.of(engine), chosen), files, Municipality.TODAY, Referee::say);
  }

  /** Answers every case. */
  @Benchmark
  @OperationsPerInvocation(CASES)
  public void answer(Blackhole blackhole) {
    if (contestant.equals("batch")) {
      chosen.answerAll(files, Municipality.TODAY, blackhole::consume);
    } else {
      for (CaseFile file : files) {
        blackhole.consume(chosen.answer(file, Municipality.TODAY));
      }
    }
  }
}
