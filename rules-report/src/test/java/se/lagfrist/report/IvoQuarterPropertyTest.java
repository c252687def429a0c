package se.lagfrist.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.EndReason;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.InterruptionCause;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.time.Quarter;

/**
 * The quarterly reports over random histories against a listing that walks the calendar day by day
 * and knows nothing of spans.
 */
class IvoQuarterPropertyTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate ASOF = LocalDate.of(2027, 12, 31);

  /**
   * A history told as whole days.
   *
   * @param lss under LSS, else SoL
   * @param decided days after the first day
   * @param executed days from decision to execution, or -1
   * @param partly days from decision to a partial execution, or -1
   * @param breaks pairs: days from the execution, or from the last break's end, to the next break,
   *     and its length, or -1 without an end
   * @param ended days from decision to its end, or -1
   */
  record History(
      boolean lss, int decided, int executed, int partly, List<int[]> breaks, int ended) {

    LocalDate decidedOn() {
      return FIRST.plusDays(decided);
    }

    CaseFile file(int n) {
      String id = "c" + n;
      List<Fact> facts = new ArrayList<>();
      facts.add(
          Decision.of(id, "b")
              .law(lss ? LawArea.LSS : LawArea.SOL)
              .measure(Measure.OTHER)
              .favourable(true)
              .body(Body.OFFICIAL)
              .decidedOn(decidedOn())
              .endedOn(ended < 0 ? null : decidedOn().plusDays(ended))
              .endReason(ended < 0 ? null : EndReason.MOVED)
              .build());
      if (partly >= 0) {
        facts.add(
            Execution.of(id, "p")
                .concerns("b")
                .partial(true)
                .startedOn(decidedOn().plusDays(partly))
                .build());
      }
      if (executed >= 0) {
        LocalDate day = decidedOn().plusDays(executed);
        facts.add(Execution.of(id, "v").concerns("b").startedOn(day).build());
        for (int[] one : breaks) {
          LocalDate begins = day.plusDays(one[0]);
          LocalDate ends = one[1] < 0 ? null : begins.plusDays(one[1]);
          facts.add(
              Interruption.of(id, "a" + facts.size())
                  .concerns("b")
                  .cause(InterruptionCause.STAFFING)
                  .interruptedOn(begins)
                  .resumedOn(ends)
                  .build());
          if (ends == null) {
            break;
          }
          day = ends;
        }
      }
      return CaseFile.of(id, facts);
    }
  }

  @Provide
  Arbitrary<List<History>> histories() {
    Arbitrary<Integer> maybe = Arbitraries.integers().between(-1, 500);
    Arbitrary<int[]> pause =
        Combinators.combine(
                Arbitraries.integers().between(1, 200), Arbitraries.integers().between(-1, 400))
            .as((gap, length) -> new int[] {gap, length});
    return Combinators.combine(
            Arbitraries.of(true, false),
            Arbitraries.integers().between(0, 900),
            Arbitraries.frequencyOf(
                Tuple.of(3, maybe),
                Tuple.of(2, Arbitraries.integers().between(80, 100)),
                Tuple.of(1, Arbitraries.just(-1))),
            Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(-1)), Tuple.of(1, maybe)),
            pause.list().ofMaxSize(3),
            Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(-1)),
                Tuple.of(1, Arbitraries.integers().between(0, 1200))))
        .as(History::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void the_union_of_the_quarters_is_the_listing_by_the_calendar(
      @ForAll("histories") List<History> histories) {
    TreeSet<String> reported = new TreeSet<>();
    int lines = 0;
    for (Quarter q = Quarter.of(FIRST); !q.firstDay().isAfter(ASOF); q = q.next()) {
      List<CaseFile> files = new ArrayList<>();
      for (int i = 0; i < histories.size(); i++) {
        files.add(histories.get(i).file(i));
      }
      IvoReport report = IvoQuarter.of(q, ASOF, Shipped.ENGINE).report(files.stream());
      assertThat(report.questions()).noneMatch(ReportQuestion::deciding);
      for (IvoItem item : report.items()) {
        lines++;
        reported.add(item.caseId() + " " + q + " " + item.kind());
      }
    }
    TreeSet<String> listed = new TreeSet<>();
    for (int i = 0; i < histories.size(); i++) {
      list("c" + i, histories.get(i), listed);
    }
    assertThat(reported).isEqualTo(listed);
    assertThat(lines).as("once per quarter").isEqualTo(listed.size());
  }

  /** Walks every day with a clock that is wound up, runs out and is stopped. */
  private static void list(String id, History h, TreeSet<String> out) {
    LocalDate decided = h.decidedOn();
    LocalDate end = h.ended < 0 ? LocalDate.MAX : decided.plusDays(h.ended);
    boolean given = false;
    LocalDate waitsSince = decided;
    boolean tooLong = false;
    boolean toldThisQuarter = false;
    int next = 0;
    LocalDate breakAt = null;
    LocalDate backAt = null;
    for (LocalDate day = decided; !day.isAfter(ASOF); day = day.plusDays(1)) {
      Quarter q = Quarter.of(day);
      if (day.equals(q.firstDay())) {
        toldThisQuarter = false;
      }
      if (day.equals(end)) {
        boolean alsoGiven = !given && h.executed >= 0 && day.equals(decided.plusDays(h.executed));
        boolean alsoBack = !given && day.equals(backAt);
        runsOut(waitsSince, day, given, tooLong);
        if (!given && (tooLong || isOver(waitsSince, day))) {
          String kind = !tooLong ? "FIRST" : alsoGiven || alsoBack ? "EXECUTED" : "CLOSED";
          if (!toldThisQuarter) {
            out.add(id + " " + q + " " + kind);
          }
        }
        return;
      }
      if (!given && !tooLong && isOver(waitsSince, day)) {
        tooLong = true;
        toldThisQuarter = true;
        out.add(id + " " + q + " FIRST");
      }
      boolean starts =
          !given
              && (breakAt == null
                  ? h.executed >= 0 && day.equals(decided.plusDays(h.executed))
                  : day.equals(backAt));
      if (starts) {
        if (tooLong && !toldThisQuarter) {
          out.add(id + " " + q + " EXECUTED");
          toldThisQuarter = true;
        }
        given = true;
        tooLong = false;
        breakAt = null;
        if (next < h.breaks.size()) {
          int[] one = h.breaks.get(next++);
          breakAt = day.plusDays(one[0]);
          backAt = one[1] < 0 ? null : breakAt.plusDays(one[1]);
          if (one[1] < 0) {
            next = h.breaks.size();
          }
        }
      }
      if (given && day.equals(breakAt)) {
        given = day.equals(backAt);
        waitsSince = day;
        if (given) {
          breakAt = null;
          if (next < h.breaks.size()) {
            int[] one = h.breaks.get(next++);
            breakAt = day.plusDays(one[0]);
            backAt = one[1] < 0 ? null : breakAt.plusDays(one[1]);
            if (one[1] < 0) {
              next = h.breaks.size();
            }
          }
        }
      }
      if (day.equals(q.lastDay()) && !given && tooLong && !toldThisQuarter) {
        out.add(id + " " + q + " REPEAT");
      }
    }
  }

  private static void runsOut(LocalDate since, LocalDate day, boolean given, boolean tooLong) {
    // A wait that had been told must have been over.
    assertThat(!tooLong || given || isOver(since, day)).isTrue();
  }

  /** Whether three months have passed: a later month, or the same month and a later day number. */
  private static boolean isOver(LocalDate since, LocalDate day) {
    int months =
        (day.getYear() - since.getYear()) * 12 + day.getMonthValue() - since.getMonthValue();
    return months > 3 || (months == 3 && day.getDayOfMonth() > since.getDayOfMonth());
  }
}
