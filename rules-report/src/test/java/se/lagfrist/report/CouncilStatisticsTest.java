package se.lagfrist.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.lagfrist.report.Cases.day;
import static se.lagfrist.report.Cases.named;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.EndReason;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.time.Quarter;
import se.lagfrist.time.StatutoryPeriod;

class CouncilStatisticsTest {

  private static CouncilStatistics of(List<CaseFile> files) {
    return CouncilStatistics.of(
        IvoQuarter.of(Quarter.parse("2026-Q1"), day("2026-04-10"), Shipped.ENGINE)
            .report(files.stream()));
  }

  private static List<CaseFile> waiting(int n, Measure measure) {
    return Stream.iterate(0, i -> i < n, i -> i + 1)
        .map(i -> named(measure + "-" + i).sol("2025-12-0" + (i + 1), measure, "11:1").file())
        .toList();
  }

  @Test
  void nothing_is_told_as_zero_in_four_parts() {
    CouncilStatistics zero = of(List.of());
    assertThat(zero.isZero()).isTrue();
    assertThat(zero.parts())
        .extracting(p -> p.law() + " " + p.waitKind() + " " + p.count())
        .containsExactly(
            "SOL UNEXECUTED 0", "SOL INTERRUPTED 0", "LSS UNEXECUTED 0", "LSS INTERRUPTED 0");
    assertThat(zero.masked(5).isZero()).isTrue();
    assertThat(zero.sendBy()).isEqualTo("2026-06-30");
  }

  @Test
  void time_is_counted_from_the_decision_also_after_an_interruption() {
    CouncilStatistics statistics =
        of(
            List.of(
                named("a").sol("2025-12-01").file(),
                named("b")
                    .lss("2025-01-01")
                    .executed("2025-02-01")
                    .interrupted("2025-12-15", null)
                    .file()));
    assertThat(statistics.parts().get(0).groups())
        .containsExactly(new CouncilStatistics.Group("boendestöd", 1, List.of(120L)));
    CouncilStatistics.Part interrupted = statistics.parts().get(3);
    assertThat(interrupted.law()).isEqualTo(LawArea.LSS);
    assertThat(interrupted.citation()).hasToString("LSS (1993:387) 28 h §");
    assertThat(interrupted.groups())
        .containsExactly(
            new CouncilStatistics.Group("bostad med särskild service", 1, List.of(454L)));
  }

  @Test
  void what_waits_what_was_executed_late_and_what_ended_is_counted_and_told_apart() {
    CouncilStatistics statistics =
        of(
            List.of(
                named("a").sol("2025-12-01").executed("2026-03-20").file(),
                named("b").sol("2025-12-01").executed("2026-04-02").file(),
                named("c").sol("2025-12-31").file(),
                named("d").sol("2025-09-01").ended("2026-02-10", EndReason.MOVED).file(),
                named("e").sol("2025-12-01").ended("2026-02-10", EndReason.MOVED).file()));
    CouncilStatistics.Part part = statistics.parts().get(0);
    // Three months from 2025-12-01 end 2026-03-01: e ended in time, c has until 2026-03-31.
    assertThat(part.count()).isEqualTo(3);
    assertThat(part.waiting()).isEqualTo(1);
    assertThat(part.executedLate()).isEqualTo(1);
    assertThat(part.ended()).isEqualTo(1);
    assertThat(part.period()).isEqualTo(StatutoryPeriod.parse("tre månader"));
    // To the day it was executed or ended: 109 and 162 days; to the quarter's end: 120.
    assertThat(part.groups())
        .containsExactly(new CouncilStatistics.Group("boendestöd", 3, List.of(162L, 120L, 109L)));
  }

  @Test
  void one_small_number_hides_all_three_so_that_it_cannot_be_counted_out() {
    List<CaseFile> files = new ArrayList<>(waiting(8, Measure.HOME_CARE));
    files.add(
        named("late").sol("2025-12-01", Measure.HOME_CARE, "11:1").executed("2026-03-20").file());
    CouncilStatistics.Part part = of(files).masked(5).parts().get(0);
    assertThat(part.count()).isEqualTo(9);
    assertThat(part.waiting()).isNull();
    assertThat(part.executedLate()).isNull();
    assertThat(part.ended()).isNull();
  }

  @Test
  void small_groups_are_put_together_until_nobody_can_be_made_out() {
    List<CaseFile> files = new ArrayList<>(waiting(8, Measure.HOME_CARE));
    files.addAll(waiting(6, Measure.SPECIAL_HOUSING));
    files.addAll(waiting(2, Measure.CONTACT_PERSON));
    CouncilStatistics.Part part = of(files).masked(5).parts().get(0);
    // Two alone would be 16 - 8 - 6; so the next smallest group joins them.
    assertThat(part.count()).isEqualTo(16);
    assertThat(part.groups())
        .extracting(g -> g.measure() + " " + g.count())
        .containsExactly("hemtjänst 8", "kontaktperson och särskilt boende 8");
  }

  @Test
  void a_part_that_is_small_as_a_whole_shows_neither_number_nor_times() {
    CouncilStatistics.Part part = of(waiting(3, Measure.HOME_CARE)).masked(5).parts().get(0);
    assertThat(part.count()).isNull();
    assertThat(part.groups())
        .containsExactly(new CouncilStatistics.Group("hemtjänst", null, List.of()));
  }

  @Test
  void masking_twice_or_without_sense_is_refused() {
    CouncilStatistics statistics = of(List.of());
    assertThatIllegalArgumentException().isThrownBy(() -> statistics.masked(1));
    assertThatIllegalArgumentException().isThrownBy(() -> statistics.masked(5).masked(5));
  }

  /**
   * Skellefteå's published numbers at five quarter ends. Only the numbers are public, so the
   * decisions are invented: as many as waited, taken up and executed so that each number comes out.
   */
  @Test
  void skelleftea_2009_2010_comes_out_quarter_by_quarter() {
    int[] sol = {36, 13, 12, 8, 27};
    int[] lss = {23, 16, 21, 12, 24};
    List<CaseFile> files = new ArrayList<>();
    files.addAll(waitingAt(sol, false));
    files.addAll(waitingAt(lss, true));
    Quarter quarter = Quarter.parse("2009-Q3");
    for (int i = 0; i < sol.length; i++, quarter = quarter.next()) {
      CouncilStatistics statistics =
          CouncilStatistics.of(
              IvoQuarter.of(quarter, quarter.lastDay().plusDays(20), Shipped.ENGINE)
                  .report(files.stream()));
      assertThat(statistics.parts().get(0).waiting()).as("SoL %s", quarter).isEqualTo(sol[i]);
      assertThat(statistics.parts().get(2).waiting()).as("LSS %s", quarter).isEqualTo(lss[i]);
      assertThat(statistics.parts().get(0).citation()).hasToString("SoL (2001:453) 16 kap. 6 h §");
    }
  }

  /** Decisions of which a given number waits at the end of 2009-Q3 and the quarters after. */
  private static List<CaseFile> waitingAt(int[] counts, boolean lss) {
    List<LocalDate> decided = new ArrayList<>();
    List<CaseFile> files = new ArrayList<>();
    Quarter quarter = Quarter.parse("2009-Q3");
    for (int count : counts) {
      while (decided.size() < count) {
        decided.add(quarter.lastDay().minusMonths(4));
      }
      while (decided.size() > count) {
        files.add(file(files.size(), lss, decided.remove(0), quarter.firstDay().plusDays(40)));
      }
      quarter = quarter.next();
    }
    for (LocalDate day : decided) {
      files.add(file(files.size(), lss, day, null));
    }
    return files;
  }

  private static CaseFile file(int n, boolean lss, LocalDate decided, LocalDate executed) {
    Cases file = named((lss ? "l" : "s") + n);
    file =
        lss ? file.lss(decided.toString()) : file.sol(decided.toString(), Measure.HOME_CARE, "4:1");
    return (executed == null ? file : file.executed(executed.toString())).file();
  }
}
