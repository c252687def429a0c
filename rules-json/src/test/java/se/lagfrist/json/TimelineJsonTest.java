package se.lagfrist.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.AgeGroup;
import se.lagfrist.casefile.AssessmentOutcome;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.ConcernReport;
import se.lagfrist.casefile.PreliminaryAssessment;
import se.lagfrist.casefile.ReporterCategory;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Timeline;

class TimelineJsonTest {

  private static final ObligationEngine ENGINE = ObligationEngine.create();

  private static final ConcernReport REPORT =
      ConcernReport.of("k1", "a1")
          .about(AgeGroup.CHILD)
          .reporter(ReporterCategory.OBLIGED)
          .receivedOn(LocalDate.of(2026, 11, 2))
          .build();

  @Test
  void anObligationHasAllItsFieldsInAStableOrder() {
    Timeline timeline =
        ENGINE.evaluate(CaseFile.of("k1", List.of(REPORT)), LocalDate.of(2026, 11, 20));

    Map<String, ?> tree =
        TimelineJson.tree(timeline.of("sol.forhandsbedomning").get(0), timeline.asOf());

    assertThat(tree.keySet())
        .containsExactly(
            "key",
            "ruleId",
            "factId",
            "occurrence",
            "title",
            "duty",
            "kind",
            "force",
            "law",
            "status",
            "consequence",
            "responsible",
            "ownDuty",
            "recipient",
            "citation",
            "start",
            "statutoryDay",
            "lastDay",
            "plannedDay",
            "rolledDay",
            "metOn",
            "lapsedOn",
            "occurredOn",
            "tooLateSince",
            "breach",
            "breachedOn",
            "daysLeft",
            "daysLate",
            "gap",
            "reason",
            "notes",
            "sundayRule",
            "projected",
            "caveats");
    assertThat(tree.get("key")).hasToString("sol.forhandsbedomning/a1/1");
    assertThat(tree.get("status")).isEqualTo("OVERDUE");
    assertThat(tree.get("lastDay")).hasToString("2026-11-16");
    assertThat(tree.get("daysLate")).isEqualTo(4L);
    assertThat(tree.get("daysLeft")).isEqualTo(-4L);
  }

  @Test
  void aMissingDayIsToldAndNothingIsCountedFromIt() {
    PreliminaryAssessment undated =
        PreliminaryAssessment.of("k1", "f1")
            .concerns("a1")
            .outcome(AssessmentOutcome.DO_NOT_OPEN)
            .build();
    Timeline timeline =
        ENGINE.evaluate(CaseFile.of("k1", List.of(REPORT, undated)), LocalDate.of(2026, 11, 20));

    Map<String, ?> tree =
        TimelineJson.tree(timeline.of("sol.forhandsbedomning").get(0), timeline.asOf());

    assertThat(tree.get("status")).isEqualTo("UNDETERMINED");
    assertThat(tree.get("daysLate")).isNull();
    assertThat(tree.get("gap"))
        .hasToString(
            "{factId=f1, field=decidedOn, swedish=beslutet att inleda eller inte inleda utredning}");
  }

  @Test
  void aTimelineIsWrittenAsReadableText() {
    Timeline timeline = ENGINE.evaluate(CaseFile.of("k1", List.of()), LocalDate.of(2026, 11, 20));

    assertThat(TimelineJson.write(timeline))
        .startsWith(
            "{\n  \"caseId\": \"k1\",\n  \"asOf\": \"2026-11-20\",\n  \"wakeUpDay\": null,\n")
        .contains("\"receipt\": {", "\"sha256\": \"")
        .endsWith("}\n");
  }

  @Test
  void theCatalogueListsEveryRuleWithItsWordings() {
    assertThat(CatalogueJson.trees(ENGINE.rules())).hasSameSizeAs(ENGINE.rules().rules());
    assertThat(CatalogueJson.write(ENGINE.rules()))
        .contains(
            "\"id\": \"sol.forhandsbedomning\"", "\"citation\": \"SoL (2025:400) 20 kap. 2 §\"")
        .contains("\"period\": \"inom 14 dagar från anmälans ankomst\"");
  }
}
