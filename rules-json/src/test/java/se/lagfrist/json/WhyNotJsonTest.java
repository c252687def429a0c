package se.lagfrist.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.AgeGroup;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.ConcernReport;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.WhyNot;

class WhyNotJsonTest {

  private static final ObligationEngine ENGINE = ObligationEngine.create();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  private static WhyNot ask(AgeGroup about) {
    return ENGINE.whyNot(CaseFile.of("k1", List.of(report(about))), "sol.forhandsbedomning", DAY);
  }

  private static ConcernReport report(AgeGroup about) {
    return ConcernReport.of("k1", "a1").about(about).receivedOn(LocalDate.of(2026, 11, 2)).build();
  }

  @Test
  void everyFieldIsThereInAStableOrder() {
    Map<String, ?> tree = WhyNotJson.tree(ask(AgeGroup.ADULT));

    assertThat(tree.keySet())
        .containsExactly(
            "caseId",
            "asOf",
            "ruleId",
            "title",
            "ruleFile",
            "ruleLine",
            "answer",
            "swedish",
            "factId",
            "keys",
            "given",
            "knownFrom",
            "conditions",
            "first",
            "reason");
    assertThat(tree.get("answer")).isEqualTo("NOT_MET");
    assertThat(tree.get("factId")).isEqualTo("a1");
    assertThat(tree.get("first")).isEqualTo(1);
  }

  @Test
  void aRuleThatAppliesHasItsKeys() {
    Map<String, ?> tree = WhyNotJson.tree(ask(AgeGroup.CHILD));

    assertThat(tree.get("answer")).isEqualTo("APPLIES");
    assertThat((List<?>) tree.get("keys")).hasSize(1);
    assertThat(WhyNotJson.write(ask(AgeGroup.CHILD))).contains("\"sol.forhandsbedomning/a1/1\"");
  }
}
