package se.lagfrist.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lagfrist.obligation.Duties.DETAILS;
import static se.lagfrist.obligation.Duties.day;
import static se.lagfrist.obligation.Duties.due;
import static se.lagfrist.obligation.Duties.duty;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lagfrist.ValueContract;
import se.lagfrist.law.Citation;
import se.lagfrist.obligation.Obligation.Details;

class ObligationTest {

  private static final String KEY = "sol.forhandsbedomning/a1/1";
  private static final Caveat CAVEAT =
      new Caveat("LVU (1990:52)", day("2027-01-01"), null, "Inte läst.", "Not read.");

  // What it tells.

  @Test
  void what_the_rule_says_is_told_by_each_of_its_duties() {
    Obligation told = duty(KEY).build();
    assertThat(told.title()).isEqualTo("Förhandsbedömning");
    assertThat(told.duty()).isEqualTo("Nämnden ska bedöma");
    assertThat(told.kind()).isEqualTo(ObligationKind.DEADLINE);
    assertThat(told.responsible()).isEqualTo("nämnden");
    assertThat(told.sundayRule()).isEqualTo(SundayRule.NOT);
    assertThat(told.consequence()).isEqualTo(Consequence.SUPERVISION);
    assertThat(told.notes()).containsExactly("En läsning.");
    assertThat(told.recipient()).isEmpty();
    assertThat(told.force()).isEqualTo(Force.STATUTE);
  }

  @Test
  void the_day_of_a_court_is_not_the_hosts_own_duty() {
    assertThat(duty(KEY).build().isOwnDuty()).isTrue();
    assertThat(duty(KEY).details(other(false, DETAILS.duty())).build().isOwnDuty()).isFalse();
  }

  private static Details other(boolean own, String duty) {
    return new Details(
        DETAILS.title(),
        duty,
        DETAILS.kind(),
        DETAILS.responsible(),
        own,
        DETAILS.recipient(),
        DETAILS.sundayRule(),
        DETAILS.consequence(),
        DETAILS.notes());
  }

  @Test
  void the_reason_is_told_as_it_was_given() {
    assertThat(duty(KEY).reason("Anmälan kom in.").build().reason()).isEqualTo("Anmälan kom in.");
    assertThat(duty(KEY).build().reason()).isEmpty();
  }

  @Test
  void it_is_projected_only_if_it_was_said_to_be() {
    assertThat(duty(KEY).build().isProjected()).isFalse();
    assertThat(duty(KEY).projected(true).build().isProjected()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void only_what_is_upcoming_or_overdue_waits_for_someone(Status status) {
    assertThat(duty(KEY).status(status).build().isOpen())
        .isEqualTo(status == Status.UPCOMING || status == Status.OVERDUE);
  }

  @Test
  void the_explanation_ends_with_what_was_not_read() {
    Step step = new Step("Två veckor.", "Two weeks.", null, day("2026-05-15"));
    Obligation told =
        due(KEY, "2026-05-15")
            .explanation(() -> new Explanation(List.of(step), List.of("a1"), "prov.dslr", 7))
            .build();
    assertThat(told.explanation().steps()).containsExactly(step);
    assertThat(told.withCaveats(List.of(CAVEAT)).explanation())
        .isEqualTo(
            new Explanation(
                List.of(step, new Step("Obs! Inte läst.", "Not read.", null, day("2027-01-01"))),
                List.of("a1"),
                "prov.dslr",
                7));
  }

  // Days late and left.

  private static void late(ObligationBuilder told, String asOf, long days) {
    assertThat(told.build().daysLate(day(asOf))).hasValue(days);
  }

  @Test
  void what_is_open_is_late_by_the_days_since_the_last_day() {
    late(due(KEY, "2026-05-15").status(Status.OVERDUE), "2026-05-18", 3);
    late(due(KEY, "2026-05-15").status(Status.OVERDUE), "2026-05-16", 1);
    late(due(KEY, "2026-05-15"), "2026-05-15", 0);
    late(due(KEY, "2026-05-15"), "2026-05-01", 0);
  }

  @Test
  void what_was_done_is_late_to_the_day_it_was_done() {
    ObligationBuilder done = due(KEY, "2026-05-15").status(Status.MET_LATE);
    late(done.metOn(day("2026-05-20")), "2026-12-31", 5);
    late(done.metOn(day("2026-05-10")), "2026-12-31", 0);
  }

  @Test
  void what_lapsed_or_occurred_is_late_to_that_day() {
    ObligationBuilder lapsed = due(KEY, "2026-05-15").status(Status.LAPSED);
    late(lapsed.lapsedOn(day("2026-05-17")), "2026-12-31", 2);
    ObligationBuilder occurred = due(KEY, "2026-05-15").status(Status.OCCURRED);
    late(occurred.occurredOn(day("2026-05-16")), "2026-12-31", 1);
    late(occurred.lapsedOn(day("2026-05-19")), "2026-12-31", 4);
  }

  @Test
  void a_breach_says_itself_how_late_it_was() {
    ObligationBuilder extended = due(KEY, "2026-06-30").metOn(day("2026-06-20"));
    late(extended.breach(Breach.of(day("2026-05-15"), day("2026-05-22"))), "2026-12-31", 7);
    late(extended.breach(Breach.of(day("2026-05-15"), day("2026-05-16"))), "2026-12-31", 1);
  }

  @Test
  void a_broken_prohibition_is_counted_from_its_last_day_and_not_from_the_breach() {
    late(due(KEY, "2026-06-30").breach(Breach.on(day("2026-05-15"))), "2026-07-02", 2);
  }

  @Test
  void without_a_last_day_or_when_undetermined_lateness_cannot_be_told() {
    assertThat(duty(KEY).build().daysLate(day("2026-12-31"))).isEmpty();
    assertThat(
            due(KEY, "2026-05-15").status(Status.UNDETERMINED).build().daysLate(day("2026-12-31")))
        .isEmpty();
  }

  @Test
  void the_days_left_are_negative_when_the_last_day_has_passed() {
    Obligation told = due(KEY, "2026-05-15").build();
    assertThat(told.daysLeft(day("2026-05-12"))).hasValue(3);
    assertThat(told.daysLeft(day("2026-05-15"))).hasValue(0);
    assertThat(told.daysLeft(day("2026-05-17"))).hasValue(-2);
    assertThat(duty(KEY).build().daysLeft(day("2026-05-12"))).isEmpty();
  }

  // Equality.

  private static ObligationBuilder full() {
    return due(KEY, "2026-05-15")
        .start(day("2026-05-01"))
        .metOn(day("2026-05-20"))
        .lapsedOn(day("2026-05-21"))
        .occurredOn(day("2026-05-22"))
        .breachedOn(day("2026-05-23"))
        .breach(Breach.of(day("2026-05-15"), day("2026-05-20")))
        .gap(new Gap("a1", "receivedOn", "dagen"))
        .reason("Därför.")
        .caveats(List.of());
  }

  @Test
  void is_equal_to_what_says_the_same_and_differs_by_each_thing_it_says() {
    Stream<UnaryOperator<ObligationBuilder>> changes =
        Stream.of(
            b -> b.status(Status.MET_LATE),
            b -> b.force(Force.PRACTICE),
            b -> b.projected(true),
            b -> b.citation(Citation.parse("SoL (2025:400) 20 kap. 3 §")),
            b -> b.start(day("2026-05-02")),
            b -> b.days(day("2026-05-14"), day("2026-05-15"), day("2026-05-15"), null),
            b -> b.days(day("2026-05-15"), day("2026-05-16"), day("2026-05-15"), null),
            b -> b.metOn(null),
            b -> b.lapsedOn(null),
            b -> b.occurredOn(null),
            b -> b.breachedOn(null),
            b -> b.breach(null),
            b -> b.gap(null),
            b -> b.details(other(true, "Nämnden ska pröva")),
            b -> b.caveats(List.of(CAVEAT)),
            b -> b.reason("Av annat skäl."));
    List<Obligation> others =
        Stream.concat(
                changes.map(change -> change.apply(full()).build()),
                Stream.of(due("sol.annan/a1/1", "2026-05-15").build()))
            .toList();
    ValueContract.holds(() -> full().build(), others);
    ValueContract.spreads(others);
  }

  @Test
  void prints_its_key_status_and_last_day() {
    assertThat(due(KEY, "2026-05-15").build()).hasToString(KEY + " UPCOMING 2026-05-15");
    assertThat(duty(KEY).status(Status.UNDETERMINED).build()).hasToString(KEY + " UNDETERMINED");
  }
}
