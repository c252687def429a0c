package se.lagfrist.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.lagfrist.time.PeriodUnit;

/** Wordings are cut off on the last day of their act, and a rule can be taken as it stood once. */
class RuleWordingsTest {

  private static final String OLD = "2007-07-01 till 2026-06-30";
  private static final String NEW = "från 2026-07-01";

  private static final Rule RULE = rule();

  private static Rule rule() {
    RuleBuilder builder = new RuleBuilder("prov.regel", "Prov", "prov.dslr", 1);
    builder.within("LVU (1990:52) 8 §", 4, PeriodUnit.WEEK, "beslutet", OLD);
    builder.within("LVU (1990:52) 8 §", 3, PeriodUnit.WEEK, "beslutet", NEW);
    return builder.build();
  }

  private static List<String> inForce(Optional<Rule> rule) {
    return rule.map(r -> r.law().versions()).orElse(List.of()).stream()
        .map(version -> version.inForce().swedish())
        .toList();
  }

  private static Optional<Rule> ending(String sfs, String last) {
    return RULE.endingOn(Map.of(sfs, LocalDate.parse(last)));
  }

  private static Optional<Rule> asOf(String day) {
    return RULE.asOf(LocalDate.parse(day));
  }

  @Test
  void the_open_wording_ends_on_the_last_day_of_the_act() {
    assertThat(inForce(ending("1990:52", "2026-12-31")))
        .containsExactly("2007-07-01 till 2026-06-30", "2026-07-01 till 2026-12-31");
  }

  @Test
  void a_wording_that_came_on_the_last_day_of_the_act_was_in_force_that_one_day() {
    assertThat(inForce(ending("1990:52", "2026-07-01")))
        .containsExactly("2007-07-01 till 2026-06-30", "2026-07-01 till 2026-07-01");
  }

  @Test
  void a_wording_that_would_come_after_the_last_day_never_comes() {
    assertThat(inForce(ending("1990:52", "2026-06-30")))
        .containsExactly("2007-07-01 till 2026-06-30");
    assertThat(inForce(ending("1990:52", "2020-01-01")))
        .containsExactly("2007-07-01 till 2020-01-01");
    assertThat(ending("1990:52", "2007-06-30")).isEmpty();
  }

  @Test
  void the_end_of_another_act_cuts_nothing() {
    assertThat(inForce(ending("1988:870", "2020-01-01")))
        .containsExactly("2007-07-01 till 2026-06-30", "från 2026-07-01");
    assertThat(RULE.endingOn(Map.of())).containsSame(RULE);
  }

  @Test
  void as_of_a_day_the_wording_in_force_goes_on() {
    assertThat(inForce(asOf("2026-06-30"))).containsExactly("från 2007-07-01");
    assertThat(inForce(asOf("2026-07-01")))
        .containsExactly("2007-07-01 till 2026-06-30", "från 2026-07-01");
    assertThat(inForce(asOf("2007-07-01"))).containsExactly("från 2007-07-01");
    assertThat(asOf("2007-06-30")).isEmpty();
  }
}
