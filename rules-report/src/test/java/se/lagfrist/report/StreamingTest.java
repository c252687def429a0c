package se.lagfrist.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lagfrist.report.Cases.named;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.time.Quarter;

/**
 * Case files are streamed, not kept. The usual build reads 5 000; run with {@code
 * -Dlagfrist.cases=100000} and the environment {@code JDK_JAVA_OPTIONS=-Xmx32m MAVEN_OPTS=-Xmx1g}
 * to see that memory does not grow with them.
 */
class StreamingTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  private static CaseFile file(int i) {
    String decided = FIRST.plusDays(i % 700).toString();
    Cases file = named("c" + i).sol(decided).declined(FIRST.plusDays(i % 700 + 40).toString());
    // Of 100 cases 99 are executed in time, as in a municipality.
    return (i % 100 == 0 ? file : file.executed(FIRST.plusDays(i % 700 + 30).toString())).file();
  }

  @Test
  void memory_does_not_grow_with_the_cases() {
    int cases = Integer.getInteger("lagfrist.cases", 5_000);
    Quarter quarter = Quarter.parse("2026-Q1");
    IvoQuarter maker = IvoQuarter.of(quarter, quarter.lastDay(), Shipped.ENGINE);
    long[] most = new long[1];
    long start = System.nanoTime();
    Stream<CaseFile> files =
        IntStream.range(0, cases)
            .mapToObj(
                i -> {
                  if (i % 10_000 == 9_999) {
                    System.gc();
                    Runtime runtime = Runtime.getRuntime();
                    most[0] = Math.max(most[0], runtime.totalMemory() - runtime.freeMemory());
                  }
                  return file(i);
                });
    IvoReport report = maker.report(files);
    double seconds = (System.nanoTime() - start) / 1e9;
    assertThat(report.cases()).isEqualTo(cases);
    assertThat(report.items()).hasSize((cases + 99) / 100);
    if (cases > 5_000) {
      System.out.printf(
          Locale.ROOT,
          "%d cases, %d reports, %.1f s, %d MB kept of at most %d MB%n",
          cases,
          report.items().size(),
          seconds,
          most[0] >> 20,
          Runtime.getRuntime().maxMemory() >> 20);
    }
    assertThat(maker.items(IntStream.range(0, 200).mapToObj(StreamingTest::file))).hasSize(2);
  }
}
