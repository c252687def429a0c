package se.lagfrist.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Status;
import se.lagfrist.report.IvoItem;
import se.lagfrist.report.IvoQuarter;
import se.lagfrist.time.Quarter;

/** The report asks the rule, and both must name the same quarters. */
class ReportAgainstRulesTest {

  private static final LocalDate ASOF = LocalDate.of(2027, 1, 10);
  private static final String RULE = "lss.ej-verkstallt-beslut-ivo";
  private static final ObligationEngine ENGINE =
      RuleTexts.engine(RuleTexts.UNEXECUTED.replace("prov.ej-verkstallt", RULE));

  @Test
  void the_rule_and_the_report_name_the_same_quarters() {
    for (LocalDate decided = LocalDate.of(2024, 10, 1);
        decided.isBefore(LocalDate.of(2026, 12, 31));
        decided = decided.plusDays(1)) {
      for (int wait : new int[] {-1, 0, 89, 90, 91, 92, 93, 120, 181, 184, 250, 400}) {
        CaseFile file = file(decided, wait);
        Set<String> byRule =
            ENGINE.evaluate(file, ASOF).of(RULE).stream()
                .filter(o -> o.status() != Status.LAPSED || o.breach().isPresent())
                .map(o -> o.key().occurrence())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> byReport = new TreeSet<>();
        for (Quarter q = Quarter.of(decided); q.firstDay().isBefore(LocalDate.of(2027, 6, 1)); ) {
          for (IvoItem item : IvoQuarter.of(q, ASOF, ENGINE).items(file)) {
            boolean shown = item.kind().isWaiting() && !tooEarly(item);
            if (shown) {
              byReport.add(q.toString());
            }
          }
          q = q.next();
        }
        assertThat(byReport).as("%s, executed after %s days", decided, wait).isEqualTo(byRule);
      }
    }
  }

  /** The engine opens a later quarter when it begins; the report may look ahead. */
  private static boolean tooEarly(IvoItem item) {
    return item.quarter().firstDay().isAfter(ASOF)
        && !Quarter.of(item.reportableFrom()).equals(item.quarter());
  }

  private static CaseFile file(LocalDate decided, int wait) {
    CaseFile.Builder file =
        CaseFile.builder("A")
            .add(
                Decision.of("A", "b")
                    .law(LawArea.LSS)
                    .measure(Measure.DAILY_ACTIVITY)
                    .favourable(true)
                    .body(Body.OFFICIAL)
                    .decidedOn(decided)
                    .build());
    if (wait >= 0) {
      file.add(Execution.of("A", "v").concerns("b").startedOn(decided.plusDays(wait)).build());
    }
    return file.build();
  }
}
