package se.lagfrist.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagfrist.authoring.scenarier.ScenarioReport;
import se.lagfrist.authoring.scenarier.Scenarios;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CaseFileException;
import se.lagfrist.casefile.DateOrder;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.HospitalStay;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Question;
import se.lagfrist.rulebook.PackFile;

/** Days in an odd order are asked about with both of them; an order that cannot be is refused. */
class TurnedDaysTest {

  private static final ObligationEngine ENGINE =
      ObligationEngine.of(
          List.of(
              PackCompiler.compile(
                      "prov",
                      List.of(
                          new RuleSource(
                              "prov.dslr",
                              """
                              REGEL "Övervägande"
                                id prov.overvagande
                                slag återkommande prövning
                              NÄR
                                den enskilde är placerad
                              SÅ
                                ska nämnden överväga vården
                                enligt SoL (2025:400) 22 kap. 13 § inom 6 månader från placeringens verkställande, från 2025-07-01
                                uppfylls av övervägande
                              SLUT
                              """)))
                  .load()),
          EngineSettings.defaults());

  private static List<Question> questions(String days) {
    ScenarioReport report =
        Scenarios.run(
            List.of(
                new PackFile(
                    "prov.feature",
                    """
                    # language: sv
                    Egenskap: Prov

                      Scenario: Prov
                        Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2025-09-01%s
                        När läget prövas 2026-01-01
                        Så är prov.overvagande kommande med sista dag 2026-03-01
                    """
                        .formatted(days))),
            ENGINE);
    assertThat(report.failures()).isZero();
    return report.results().get(0).looks().get(0).timeline().questions();
  }

  @Test
  void a_placement_carried_out_before_it_was_decided_is_asked_about() {
    assertThat(questions(", placeringsbeslutet är 2025-09-03"))
        .filteredOn(q -> q.field().equals("executedOn"))
        .singleElement()
        .satisfies(
            q ->
                assertThat(q.swedish())
                    .contains("2025-09-01", "2025-09-03", "verkligen före", "Rätta den dag"))
        .satisfies(q -> assertThat(q.ruleIds()).containsExactly("prov.overvagande"));
  }

  @Test
  void the_usual_order_is_not_asked_about() {
    for (String days : List.of("", ", placeringsbeslutet är 2025-09-01")) {
      assertThat(questions(days)).noneMatch(q -> q.field().equals("executedOn"));
    }
  }

  @Test
  void no_order_is_both_refused_and_asked_about() {
    for (FactType type : FactType.all()) {
      assertThat(DateOrder.usual(type)).noneMatch(DateOrder.of(type)::contains);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, -400, 1_001, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void days_agreed_on_that_cannot_be_are_refused_with_the_number(int days) {
    HospitalStay stay =
        HospitalStay.of("k", "s1").readyOn(LocalDate.of(2026, 1, 1)).agreedDays(days).build();
    assertThatThrownBy(() -> CaseFile.of("k", List.of(stay)))
        .isInstanceOf(CaseFileException.class)
        .hasMessageContaining(String.valueOf(days));
  }
}
