package se.lagfrist.sol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagfrist.casefile.AgeGroup;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.ConcernReport;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.casefile.Person;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.engine.RecordingProfile;
import se.lagfrist.engine.RecordingProfile.Kept;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Status;

/**
 * A system that keeps the investigations that were opened, and not the decisions to open none,
 * cannot show that a report waits: SoL 20 kap. 2 §.
 */
class OnlyOpenedKeptTest {

  private static final ConcernReport REPORT =
      ConcernReport.of("a", "r1")
          .about(AgeGroup.CHILD)
          .receivedOn(LocalDate.of(2026, 8, 4))
          .build();

  private static List<Obligation> answers(Map<String, Kept> more, Investigation... opened) {
    List<se.lagfrist.casefile.Fact> facts =
        new java.util.ArrayList<>(
            List.of(Person.of("a", "p").birthDate(LocalDate.of(2016, 1, 1)).build(), REPORT));
    facts.addAll(List.of(opened));
    Map<String, Kept> kinds = new java.util.HashMap<>(more);
    kinds.putAll(Map.of("Person", Kept.ALL, "ConcernReport", Kept.ALL, "Investigation", Kept.ALL));
    ObligationEngine engine = ObligationEngine.create();
    return engine
        .with(engine.settings().withRecording(new RecordingProfile("utdrag", kinds)))
        .evaluate(CaseFile.of("a", facts), LocalDate.of(2026, 11, 21))
        .obligations();
  }

  private static Obligation of(List<Obligation> all, String rule) {
    return all.stream().filter(o -> o.key().ruleId().equals(rule)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sol.forhandsbedomning", "sol.forhandsbedomning-kontakter"})
  void a_report_without_an_investigation_is_not_followed(String rule) {
    for (Map<String, Kept> more :
        List.of(
            Map.<String, Kept>of(),
            Map.of("PreliminaryAssessment", new Kept(Set.of("decidedOn"), Set.of("OPEN"))))) {
      Obligation one = of(answers(more), rule);
      assertThat(one.status()).isEqualTo(Status.UNTRACKED);
      assertThat(one.reason()).contains("beslutet att inleda eller inte inleda utredning");
      assertThat(one.reason()).doesNotContain("inledande av barnutredning");
    }
  }

  @Test
  void where_both_decisions_are_kept_it_is_late() {
    assertThat(
            of(answers(Map.of("PreliminaryAssessment", Kept.ALL)), "sol.forhandsbedomning")
                .status())
        .isEqualTo(Status.OVERDUE);
    assertThat(
            of(
                    answers(
                        Map.of(
                            "PreliminaryAssessment",
                            new Kept(Set.of("outcome"), Set.of("DO_NOT_OPEN")))),
                    "sol.forhandsbedomning")
                .status())
        .as("the decision is known without its day")
        .isEqualTo(Status.OVERDUE);
  }

  /** 14 days from 4 August 2026 is 18 August. */
  @Test
  void an_investigation_that_was_opened_meets_it() {
    Investigation opened =
        Investigation.of("a", "u1")
            .kind(InvestigationKind.CHILD)
            .concerns("r1")
            .openedOn(LocalDate.of(2026, 8, 10))
            .build();
    Obligation met = of(answers(Map.of(), opened), "sol.forhandsbedomning");
    assertThat(met.status()).isEqualTo(Status.MET);
    assertThat(met.lastDay()).contains(LocalDate.of(2026, 8, 18));
  }
}
