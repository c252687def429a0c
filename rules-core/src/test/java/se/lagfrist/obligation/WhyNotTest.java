package se.lagfrist.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lagfrist.obligation.Duties.PROVISION;
import static se.lagfrist.obligation.Duties.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lagfrist.obligation.WhyNot.About;
import se.lagfrist.obligation.WhyNot.Applies;
import se.lagfrist.obligation.WhyNot.Concludes;
import se.lagfrist.obligation.WhyNot.Condition;
import se.lagfrist.obligation.WhyNot.Given;
import se.lagfrist.obligation.WhyNot.NoFact;
import se.lagfrist.obligation.WhyNot.NotMet;
import se.lagfrist.obligation.WhyNot.OtherKind;
import se.lagfrist.obligation.WhyNot.Outcome;
import se.lagfrist.obligation.WhyNot.Silent;

class WhyNotTest {

  private static final About ABOUT =
      new About("c1", "sol.prov", "Prov", "prov.dslr", 10, day("2026-05-01"));
  private static final Condition HOLDS = condition("Det finns en anmälan", 12, Outcome.HOLDS);
  private static final Condition FAILS = condition("- den gäller ett barn", 13, Outcome.FAILS);
  private static final Condition UNKNOWN = condition("- den är bedömd", 14, Outcome.UNKNOWN);

  private static Condition condition(String swedish, int line, Outcome outcome) {
    return new Condition(swedish, line, outcome, "", List.of());
  }

  private static NotMet notMet(Condition... conditions) {
    return new NotMet(ABOUT, "a1", "anmälan", List.of(conditions));
  }

  @ParameterizedTest
  @CsvSource({"HOLDS,håller", "FAILS,håller inte", "UNKNOWN,går inte att säga"})
  void how_a_sentence_came_out(Outcome outcome, String swedish) {
    assertThat(outcome.swedish()).isEqualTo(swedish);
  }

  @Test
  void a_rule_that_applies_is_said_to_on_the_day() {
    WhyNot told = new Applies(ABOUT, List.of(ObligationKey.parse("sol.prov/a1/1")));
    assertThat(told.swedish()).isEqualTo("Regeln gäller den 2026-05-01.");
    assertThat(told.conditions()).isEmpty();
    assertThat(told.first()).isEmpty();
  }

  @Test
  void a_conclusion_is_told_with_what_it_was_drawn_from_and_gave() {
    Given decision =
        new Given("d1", "b1", "beslut", List.of("dagen 2026-02-02", "gäller p1"), PROVISION);
    Given mark = new Given("d2", "p1", "person", List.of("barn"), PROVISION);
    assertThat(new Concludes(ABOUT, List.of(decision, mark)).swedish())
        .isEqualTo(
            "Slutsatsen dras den 2026-05-01: av d1 följer beslut b1 (dagen 2026-02-02, gäller p1);"
                + " av d2 följer person p1 (barn).");
  }

  @Test
  void a_case_without_a_fact_of_the_kind_is_told_when_the_first_becomes_known() {
    assertThat(new NoFact(ABOUT, "anmälan", FAILS, null).swedish())
        .isEqualTo("Ärendet har ingen uppgift av slaget anmälan den 2026-05-01.");
    assertThat(new NoFact(ABOUT, "anmälan", FAILS, day("2026-06-01")).swedish())
        .isEqualTo(
            "Ärendet har ingen uppgift av slaget anmälan den 2026-05-01; den första blir känd"
                + " 2026-06-01.");
    assertThat(new NoFact(ABOUT, "anmälan", FAILS, null).conditions()).containsExactly(FAILS);
  }

  @Test
  void a_fact_of_another_kind_is_told_with_both_kinds() {
    assertThat(new OtherKind(ABOUT, "b1", "beslut", "anmälan").swedish())
        .isEqualTo(
            "b1 är en uppgift av slaget beslut, och regeln utgår från uppgifter av slaget"
                + " anmälan.");
  }

  @Test
  void the_first_sentence_that_fails_is_told_with_its_line() {
    assertThat(notMet(HOLDS, FAILS, UNKNOWN).first()).contains(FAILS);
    assertThat(notMet(HOLDS, FAILS, UNKNOWN).swedish())
        .isEqualTo(
            "Närmast är anmälan a1. Inte uppfyllt: den gäller ett barn (prov.dslr, rad 13).");
  }

  @Test
  void a_sentence_that_is_unknown_is_not_said_to_fail() {
    assertThat(notMet(HOLDS, UNKNOWN).first()).contains(UNKNOWN);
    assertThat(notMet(HOLDS, UNKNOWN).swedish())
        .isEqualTo(
            "Närmast är anmälan a1. Det går inte att säga om: den är bedömd (prov.dslr, rad 14).");
  }

  @Test
  void where_every_sentence_holds_the_reason_is_told() {
    WhyNot told = new Silent(ABOUT, "a1", "anmälan", List.of(HOLDS), "Beslutet är inte fattat.");
    assertThat(told.swedish())
        .isEqualTo("Villkoren håller för anmälan a1. Beslutet är inte fattat.");
    assertThat(told.first()).isEmpty();
  }
}
