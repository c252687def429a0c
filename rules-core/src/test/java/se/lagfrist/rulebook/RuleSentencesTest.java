package se.lagfrist.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.InterruptionCause;
import se.lagfrist.law.Citation;
import se.lagfrist.obligation.Consequence;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.Obligation.Details;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;
import se.lagfrist.time.PeriodUnit;
import se.lagfrist.time.StatutoryPeriod;

/** What each sentence after SÅ makes of the rule. */
class RuleSentencesTest {

  private static Rule rule(Consumer<RuleBuilder> sentences) {
    RuleBuilder builder = new RuleBuilder("prov.regel", "Prov", "prov.dslr", 7);
    sentences.accept(builder);
    builder.within(
        "SoL (2025:400) 20 kap. 2 §", 4, PeriodUnit.MONTH, "beslutet", "från 2025-07-01");
    return builder.build();
  }

  private static Details details(Consumer<RuleBuilder> sentences) {
    return rule(sentences).details();
  }

  // Who shall do what.

  @Test
  void what_the_board_shall_ought_or_may_not_do_is_its_own_duty() {
    Details shall = details(r -> r.shall("nämnden", "pröva"));
    assertThat(shall.duty()).isEqualTo("Nämnden ska pröva");
    assertThat(shall.responsible()).isEqualTo("nämnden");
    assertThat(shall.ownDuty()).isTrue();
    assertThat(details(r -> r.ought("nämnden", "pröva")).duty()).isEqualTo("Nämnden bör pröva");
    assertThat(details(r -> r.mayNot("nämnden", "ta ut avgift")).duty())
        .isEqualTo("Nämnden får inte ta ut avgift");
  }

  @Test
  void what_someone_may_do_is_the_hosts_own_only_if_the_right_is() {
    assertThat(details(r -> r.may("nämnden", "överklaga")).ownDuty()).isTrue();
    assertThat(details(r -> r.may("kommunen", "överklaga")).ownDuty()).isTrue();
    Details right = details(r -> r.may("den enskilde", "överklaga"));
    assertThat(right.ownDuty()).isFalse();
    assertThat(right.duty()).isEqualTo("Den enskilde kan överklaga");
    assertThat(right.responsible()).isEqualTo("den enskilde");
  }

  @Test
  void what_a_court_is_expected_to_do_and_what_ceases_is_nobodys_duty_here() {
    Details expected = details(r -> r.expected("förvaltningsrätten", "pröva"));
    assertThat(expected.ownDuty()).isFalse();
    assertThat(expected.duty()).isEqualTo("Förvaltningsrätten väntas pröva");
    Details ceases = details(r -> r.ceases("omhändertagandet"));
    assertThat(ceases.ownDuty()).isFalse();
    assertThat(ceases.responsible()).isEqualTo("lagen");
    assertThat(ceases.duty()).isEqualTo("Omhändertagandet upphör");
  }

  // What a missed day costs.

  @Test
  void a_missed_duty_by_law_of_the_boards_own_is_for_supervision() {
    Consumer<RuleBuilder> own = r -> r.shall("nämnden", "pröva");
    assertThat(details(own).consequence()).isEqualTo(Consequence.SUPERVISION);
    assertThat(details(own.andThen(r -> r.force(Force.REGULATION))).consequence())
        .isEqualTo(Consequence.SUPERVISION);
    assertThat(details(own.andThen(r -> r.force(Force.PRACTICE))).consequence())
        .isEqualTo(Consequence.NONE);
    assertThat(details(r -> r.expected("rätten", "pröva")).consequence())
        .isEqualTo(Consequence.NONE);
  }

  @Test
  void a_right_that_runs_out_is_lost() {
    assertThat(details(r -> r.kind(ObligationKind.LIMITATION)).consequence())
        .isEqualTo(Consequence.RIGHT_LOST);
  }

  @Test
  void what_the_rule_says_of_a_missed_day_goes_first() {
    Consumer<RuleBuilder> said = r -> r.consequence(Consequence.FEE);
    assertThat(details(said).consequence()).isEqualTo(Consequence.FEE);
    assertThat(details(said.andThen(r -> r.kind(ObligationKind.LIMITATION))).consequence())
        .isEqualTo(Consequence.FEE);
  }

  // What ends the need.

  private static final Lapse DEATH = new Lapse.At(Happening.parse("dödsdagen"), false);

  @Test
  void the_death_of_the_person_ends_every_need_that_does_not_survive_it() {
    assertThat(rule(r -> {}).lapses()).containsExactly(DEATH);
    assertThat(rule(RuleBuilder::survivesDeath).lapses()).isEmpty();
    assertThat(rule(r -> r.lapsesAt("dödsdagen")).lapses()).containsExactly(DEATH);
    Lapse inCase = new Lapse.At(Happening.parse("dödsdagen"), true);
    assertThat(rule(r -> r.lapsesInCase("dödsdagen")).lapses()).containsExactly(inCase);
  }

  @Test
  void each_sentence_on_the_end_of_the_need_is_kept_in_order() {
    StatutoryPeriod years = StatutoryPeriod.of(2, PeriodUnit.YEAR);
    Happening decision = Happening.parse("beslutet");
    assertThat(
            rule(r -> {
                  r.survivesDeath();
                  r.lapsesAt("beslutet");
                  r.lapsesAtAge(21);
                  r.lapsesAfter(2, PeriodUnit.YEAR, "beslutet");
                  r.lapsesAfter(2, PeriodUnit.YEAR, "beslutet", "2022-07-01");
                  r.lapsesByExtension();
                  r.lapsesWithOuter();
                  r.lapsesWhenReplaced();
                  r.lapsesWhenGrantedAnew();
                })
                .lapses())
        .containsExactly(
            new Lapse.At(decision, false),
            new Lapse.AtAge(21),
            new Lapse.After(years, decision, null),
            new Lapse.After(years, decision, LocalDate.parse("2022-07-01")),
            new Lapse.Extended(),
            new Lapse.WithOuter(),
            new Lapse.Replaced(),
            new Lapse.GrantedAnew());
  }

  @Test
  void why_the_need_ended_is_said_without_the_fact_too() {
    StatutoryPeriod weeks = StatutoryPeriod.of(4, PeriodUnit.WEEK);
    Happening decision = Happening.parse("beslutet");
    assertThat(
            List.of(
                new Lapse.At(decision, false).swedish(null),
                new Lapse.AtAge(21).swedish(null),
                new Lapse.After(weeks, decision, null).swedish(null),
                new Lapse.Extended().swedish(null),
                new Lapse.WithOuter().swedish(null),
                new Lapse.Replaced().swedish(null),
                new Lapse.GrantedAnew().swedish(null)))
        .containsExactly(
            "beslutet",
            "den enskilde fyller 21 år",
            "4 veckor har gått från beslutet",
            "tiden förlängd",
            "åtgärden som det hör till upphörde",
            "ersatt",
            "ersatt");
  }

  // What meets it, how it recurs, how it counts.

  @Test
  void what_meets_a_duty_reaches_as_far_as_its_sentence_says() {
    Happening decision = Happening.parse("beslutet");
    assertThat(
            rule(r -> {
                  r.metBy("beslutet");
                  r.metBy("beslutet", Body.BOARD);
                  r.metByEarlier("beslutet");
                  r.metUnderMeasureBefore("beslutet");
                  r.metUnderMeasureBefore("beslutet", Body.BOARD);
                  r.metAtLatestBy("beslutet");
                })
                .fulfilments())
        .containsExactly(
            new Fulfilment(decision, Set.of(), Reach.FROM_START, false),
            new Fulfilment(decision, Set.of(Body.BOARD), Reach.FROM_START, false),
            new Fulfilment(decision, Set.of(), Reach.MATTER, false),
            new Fulfilment(decision, Set.of(), Reach.MEASURE_BEFORE, false),
            new Fulfilment(decision, Set.of(Body.BOARD), Reach.MEASURE_BEFORE, false),
            new Fulfilment(decision, Set.of(), Reach.FROM_START, true));
  }

  @Test
  void a_duty_recurs_as_often_as_the_first_time_or_otherwise() {
    assertThat(rule(r -> {}).recurs()).isEmpty();
    assertThat(rule(RuleBuilder::thenAgain).recurs()).contains(new Rule.Recurrence(null));
    assertThat(rule(r -> r.thenWithin(6, PeriodUnit.MONTH)).recurs())
        .contains(new Rule.Recurrence(StatutoryPeriod.of(6, PeriodUnit.MONTH)));
  }

  @Test
  void what_counts_as_one_is_said_by_how_it_is_chained() {
    assertThat(rule(r -> {}).counting()).isEqualTo(Counting.PLAIN);
    assertThat(rule(r -> r.chained(30)).counting().chainDays()).isEqualTo(30);
    assertThat(rule(RuleBuilder::unbroken).counting().chainDays()).isEqualTo(1);
    assertThat(rule(RuleBuilder::unbrokenOnAnyGround).counting())
        .isEqualTo(Counting.UNBROKEN_PLACEMENTS);
    assertThat(rule(RuleBuilder::unbrokenCare).counting().along())
        .isEqualTo(Along.CARE_ON_ANY_GROUND);
    assertThat(rule(RuleBuilder::unbrokenInSameHome).counting().along()).isEqualTo(Along.SAME_HOME);
    assertThat(rule(r -> r.notCounted(InterruptionCause.DETAINED)).counting().notCounted())
        .containsExactly(InterruptionCause.DETAINED);
  }

  // What else it says.

  @Test
  void all_else_that_a_rule_says_is_kept() {
    Rule rule =
        rule(
            r -> {
              r.catalogue("SOL-1, SOL-2");
              r.sunday(SundayRule.APPLIES);
              r.to("IVO");
              r.source("JO 7477-2017");
              r.decided("2024-01-15", "kommunfullmäktige");
              r.onlyWith("valfrihet");
              r.requires("person");
              r.until("beslutet");
              r.brokenBy("beslutet");
              r.benchmark(2, PeriodUnit.WEEK, "JO 7477-2017");
              r.extended();
              r.endsMeasure();
              r.condition("en anmälan har kommit in", 9, 2);
            });
    Happening decision = Happening.parse("beslutet");
    assertThat(rule.catalogueIds()).containsExactly("SOL-1", "SOL-2");
    assertThat(rule.details().sundayRule()).isEqualTo(SundayRule.APPLIES);
    assertThat(rule.details().recipient()).isEqualTo("IVO");
    assertThat(rule.sources()).containsExactly("JO 7477-2017");
    assertThat(rule.decision()).isEqualTo("2024-01-15, kommunfullmäktige");
    assertThat(rule.switchName()).isEqualTo("valfrihet");
    assertThat(rule.requiredFact()).isEqualTo("person");
    assertThat(rule.until()).isEqualTo(decision);
    assertThat(rule.brokenBy()).containsExactly(decision);
    assertThat(rule.benchmark())
        .isEqualTo(
            new Benchmark(StatutoryPeriod.of(2, PeriodUnit.WEEK), Citation.parse("JO 7477-2017")));
    assertThat(rule.extendable()).isTrue();
    assertThat(rule.endsMeasure()).isTrue();
    assertThat(rule.conditions()).containsExactly("en anmälan har kommit in");
    assertThat(rule.isConclusion()).isFalse();
    assertThat(rule.file() + ":" + rule.line()).isEqualTo("prov.dslr:7");
  }

  @Test
  void how_far_its_own_act_was_read_and_what_replaces_it_stand_together() {
    assertThat(rule(r -> {}).reading()).isNull();
    assertThat(
            rule(r -> {
                  r.readThrough("2026:100");
                  r.replaced("2027-01-01", "en ny förordning");
                })
                .reading())
        .isEqualTo(new OwnReading("2026:100", LocalDate.parse("2027-01-01"), "en ny förordning"));
    assertThat(
            rule(r -> {
                  r.readThrough("2026:100");
                  r.readThrough("2026:200");
                })
                .reading())
        .isEqualTo(new OwnReading("2026:200", null, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OwnReading(null, LocalDate.parse("2027-01-01"), null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OwnReading(null, null, "en ny förordning"));
  }
}
