package se.lagfrist.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.DecisionBuilder;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.JudgmentBuilder;
import se.lagfrist.casefile.JudgmentOutcome;
import se.lagfrist.casefile.Measure;

/** What is carried out is the latest that was granted, if it could be carried out and stood. */
class GrantedTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Set<Measure> HOMES =
      Set.of(Measure.FAMILY_HOME_CARE, Measure.INSTITUTIONAL_CARE);

  private static @Nullable String latest(Fact... facts) {
    Granted found = Granted.latest(CaseFile.builder("k").addAll(Set.of(facts)).build(), HOMES, DAY);
    return found == null ? null : found.fact().id();
  }

  private static DecisionBuilder decision(String id, LocalDate day) {
    return Decision.of("k", id).measure(Measure.FAMILY_HOME_CARE).favourable(true).decidedOn(day);
  }

  private static JudgmentBuilder judgment(String id, LocalDate day) {
    return Judgment.of("k", id)
        .measure(Measure.FAMILY_HOME_CARE)
        .outcome(JudgmentOutcome.GRANTS_MEASURE)
        .announcedOn(day);
  }

  @Test
  void a_decision_or_a_judgment_counts_from_its_own_day() {
    assertThat(latest(decision("b", DAY).build())).isEqualTo("b");
    assertThat(latest(decision("b", DAY.plusDays(1)).build())).isNull();
    assertThat(latest(judgment("d", DAY).build())).isEqualTo("d");
    assertThat(latest(judgment("d", DAY.plusDays(1)).build())).isNull();
  }

  @Test
  void what_awaits_legal_force_counts_from_the_day_it_has_it() {
    JudgmentBuilder waiting = judgment("d", DAY.minusDays(30)).awaitsLegalForce(true);
    assertThat(latest(waiting.build())).isNull();
    assertThat(latest(waiting.legalForceOn(DAY.plusDays(1)).build())).isNull();
    assertThat(latest(waiting.legalForceOn(DAY).build())).isEqualTo("d");
  }

  @Test
  void what_had_ended_before_the_day_does_not_count() {
    assertThat(latest(decision("b", DAY.minusDays(9)).endedOn(DAY).build())).isEqualTo("b");
    assertThat(latest(decision("b", DAY.minusDays(9)).endedOn(DAY.minusDays(1)).build())).isNull();
  }

  @Test
  void a_refusal_and_a_judgment_that_grants_nothing_do_not_count() {
    assertThat(latest(decision("b", DAY).favourable(false).build())).isNull();
    assertThat(latest(judgment("d", DAY).outcome(JudgmentOutcome.UPHOLDS).build())).isNull();
  }

  @Test
  void the_later_counts_and_of_two_measures_neither() {
    Fact decision = decision("b", DAY.minusDays(9)).build();
    assertThat(latest(decision, judgment("d", DAY.minusDays(1)).build())).isEqualTo("d");
    assertThat(latest(decision, judgment("d", DAY.minusDays(10)).build())).isEqualTo("b");
    Fact other = judgment("d", DAY).measure(Measure.INSTITUTIONAL_CARE).build();
    assertThat(latest(decision, other)).isNull();
  }
}
