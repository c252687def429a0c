package se.lagfrist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import se.lagfrist.casefile.Application;
import se.lagfrist.casefile.ApplicationMatter;
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
import se.lagfrist.casefile.Person;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Status;
import se.lagfrist.report.IvoItem;
import se.lagfrist.report.IvoQuarter;
import se.lagfrist.report.IvoReportKind;
import se.lagfrist.time.Quarter;

/**
 * The quarterly report asks the shipped rules, and both must name the same quarters for the same
 * decision.
 */
class ReportAgainstShippedRulesTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate ASOF = LocalDate.of(2026, 12, 31);
  private static final ObligationEngine ENGINE = ObligationEngine.create();

  /** Decisions by act and provision; some are outside the duty. */
  enum Ground {
    SOL_OLD(LawArea.SOL, "4:1", Measure.HOME_CARE),
    SOL_WRITTEN(LawArea.SOL, "4 kap. 1 §", Measure.HOUSING_SUPPORT),
    SOL_NEW(LawArea.SOL, "11:1", Measure.HOUSING_SUPPORT),
    SOL_MONEY(LawArea.SOL, "12:1", Measure.INCOME_SUPPORT),
    SOL_NONE(LawArea.SOL, null, Measure.OTHER),
    SOL_OTHER(LawArea.SOL, "11:10", Measure.HOME_CARE),
    SOL_FEE(LawArea.SOL, null, Measure.FEE),
    LSS_COMPANION(LawArea.LSS, "9:3", Measure.COMPANION_SERVICE),
    LSS_HOUSING(LawArea.LSS, "9:9", Measure.SERVICE_HOUSING),
    LSS_WHOLE(LawArea.LSS, "9", Measure.CONTACT_PERSON),
    LSS_NONE(LawArea.LSS, null, Measure.DAILY_ACTIVITY),
    LSS_WRITTEN(LawArea.LSS, "9 § 10", Measure.DAILY_ACTIVITY),
    LSS_OTHER(LawArea.LSS, "9 c §", Measure.OTHER),
    LSS_FEE(LawArea.LSS, null, Measure.FEE),
    LSS_ADVANCE(LawArea.LSS, "16 §", Measure.ADVANCE_DECISION);

    private final LawArea law;
    private final String provision;
    private final Measure measure;

    Ground(LawArea law, String provision, Measure measure) {
      this.law = law;
      this.provision = provision;
      this.measure = measure;
    }
  }

  /** How the matter may end for another reason than execution. */
  enum Ends {
    NOT,
    DECISION_ENDED,
    VALID_UNTIL,
    WITHDRAWN,
    DECEASED
  }

  /**
   * A history in whole days after the decision; -1 for never.
   *
   * @param breaks pairs: days from the execution to an interruption, and its length or -1; they may
   *     overlap
   */
  record History(
      Ground ground,
      int decided,
      int executed,
      int partly,
      List<int[]> breaks,
      Ends ends,
      int ended) {

    CaseFile file() {
      LocalDate decision = FIRST.plusDays(decided);
      LocalDate end = decision.plusDays(ended);
      List<Fact> facts = new ArrayList<>();
      facts.add(
          Application.of("A", "s")
              .matter(ApplicationMatter.SOCIAL_SERVICE)
              .receivedOn(decision.minusDays(10))
              .withdrawnOn(ends == Ends.WITHDRAWN ? end : null)
              .build());
      facts.add(
          Decision.of("A", "b")
              .concerns("s")
              .law(ground.law)
              .provision(ground.provision)
              .measure(ground.measure)
              .favourable(true)
              .body(Body.OFFICIAL)
              .decidedOn(decision)
              .validUntil(ends == Ends.VALID_UNTIL ? end : null)
              .endedOn(ends == Ends.DECISION_ENDED ? end : null)
              .endReason(ends == Ends.DECISION_ENDED ? EndReason.MOVED : null)
              .build());
      if (ends == Ends.DECEASED) {
        facts.add(Person.of("A", "p").deceasedOn(end).build());
      }
      // Nothing begins in a matter that is over.
      int last = ends == Ends.NOT ? Integer.MAX_VALUE : ended;
      if (partly >= 0 && partly < last) {
        facts.add(
            Execution.of("A", "d")
                .concerns("b")
                .partial(true)
                .startedOn(decision.plusDays(partly))
                .build());
      }
      if (executed >= 0 && executed < last) {
        LocalDate day = decision.plusDays(executed);
        facts.add(Execution.of("A", "v").concerns("b").startedOn(day).build());
        for (int[] one : breaks) {
          if (executed + one[0] >= last) {
            continue;
          }
          facts.add(
              Interruption.of("A", "i" + facts.size())
                  .concerns("b")
                  .cause(InterruptionCause.STAFFING)
                  .interruptedOn(day.plusDays(one[0]))
                  .resumedOn(one[1] < 0 ? null : day.plusDays(one[0] + one[1]))
                  .build());
        }
      }
      return CaseFile.of("A", facts);
    }

    boolean overlaps() {
      for (int i = 0; i < breaks.size(); i++) {
        for (int j = 0; j < breaks.size(); j++) {
          int[] a = breaks.get(i);
          int[] b = breaks.get(j);
          if (i != j && a[0] <= b[0] && (a[1] < 0 || b[0] <= a[0] + a[1])) {
            return true;
          }
        }
      }
      return false;
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder();
      file().facts().forEach(fact -> text.append("\n  ").append(fact));
      return text.toString();
    }
  }

  @Provide
  Arbitrary<History> histories() {
    Arbitrary<Integer> never = Arbitraries.just(-1);
    Arbitrary<int[]> pause =
        Combinators.combine(
                Arbitraries.integers().between(1, 400),
                Arbitraries.frequencyOf(
                    Tuple.of(1, never), Tuple.of(4, Arbitraries.integers().between(1, 300))))
            .as((start, length) -> new int[] {start, length});
    return Combinators.combine(
            Arbitraries.of(Ground.values()),
            Arbitraries.integers().between(0, 800),
            Arbitraries.frequencyOf(
                Tuple.of(1, never),
                Tuple.of(2, Arbitraries.integers().between(85, 95)),
                Tuple.of(3, Arbitraries.integers().between(0, 500))),
            Arbitraries.frequencyOf(
                Tuple.of(4, never), Tuple.of(1, Arbitraries.integers().between(0, 200))),
            pause.list().ofMaxSize(2),
            Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Ends.NOT)), Tuple.of(3, Arbitraries.of(Ends.class))),
            Arbitraries.integers().between(0, 700))
        .as(History::new);
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void the_rules_and_the_report_name_the_same_quarters(@ForAll("histories") History history) {
    CaseFile file = history.file();
    Set<String> byReport = new TreeSet<>();
    Set<String> told = new TreeSet<>();
    for (Quarter q = Quarter.of(FIRST); q.firstDay().isBefore(ASOF); q = q.next()) {
      List<IvoItem> items = IvoQuarter.of(q, ASOF, ENGINE).items(file);
      assertThat(items).as("once in %s: %s", q, history).hasSizeLessThan(2);
      items.forEach(i -> told.add(i.quarter().toString()));
      items.stream()
          .filter(i -> i.kind() == IvoReportKind.FIRST || i.kind() == IvoReportKind.REPEAT)
          .forEach(i -> byReport.add(i.quarter().toString()));
    }
    Set<String> byRules =
        ENGINE.evaluate(file, ASOF).obligations().stream()
            .filter(o -> o.key().ruleId().matches("(sol|lss)\\.(ej-verk|avbruten-verk).*-ivo"))
            .filter(o -> o.status() != Status.LAPSED || o.breach().isPresent())
            .map(o -> o.key().occurrence())
            // The rules look one quarter ahead.
            .filter(quarter -> quarter.compareTo(Quarter.of(ASOF).toString()) <= 0)
            .collect(Collectors.toCollection(TreeSet::new));
    if (history.overlaps()) {
      // The report takes interruptions that overlap as one that lasts from the first day to the
      // last; the rules count each by itself. What the rules ask for is never missing, though the
      // report may say that it is over where the rules have a new one to begin.
      assertThat(told).as("report of%s", history).containsAll(byRules);
    } else {
      assertThat(byReport).as("report of%s", history).isEqualTo(byRules);
    }
  }
}
