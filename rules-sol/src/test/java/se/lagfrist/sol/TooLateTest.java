package se.lagfrist.sol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CareGround;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.CoerciveMeasureBuilder;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Person;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.engine.WorkList;
import se.lagfrist.engine.WorkList.Group;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Question;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.Timeline;

/**
 * What was missed before the law ended what it is about is a breach that nobody can mend any more
 * (LVU 7 § 3 st., 9 § 1 st. 1 p.).
 */
class TooLateTest {

  private static final ObligationEngine ENGINE = ObligationEngine.create();
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  /** A custody on Monday 2 March 2026: submitted by 9 March, else ceased on 10 March. */
  private static CoerciveMeasureBuilder custody(String id) {
    return CoerciveMeasure.of("k1", id)
        .kind(CoerciveKind.IMMEDIATE_CUSTODY)
        .ground(CareGround.ENVIRONMENT)
        .body(Body.BOARD)
        .decidedOn(LocalDate.of(2026, 3, 2))
        .executedOn(LocalDate.of(2026, 3, 2));
  }

  private static Timeline of(CoerciveMeasure... measures) {
    Person child = Person.of("k1", "p").birthDate(LocalDate.of(2014, 1, 1)).build();
    List<Fact> facts = new ArrayList<>(List.of(child));
    facts.addAll(Arrays.asList(measures));
    return ENGINE.evaluate(CaseFile.of("k1", facts), DAY);
  }

  private static Obligation one(Timeline timeline, String rule) {
    return timeline.obligations().stream()
        .filter(o -> o.key().ruleId().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nothing_is_submitted_once_the_custody_has_ceased_for_want_of_it() {
    Timeline timeline = of(custody("c").build());
    Obligation missed = one(timeline, "lvu.understallning");
    assertThat(missed.status()).isEqualTo(Status.OVERDUE);
    assertThat(missed.tooLateSince()).contains(LocalDate.of(2026, 3, 10));
    assertThat(missed.breach()).isPresent();
    assertThat(missed.reason()).endsWith("upphörde enligt lag 2026-03-10.");
    WorkList list = WorkList.of(List.of(timeline), DAY);
    assertThat(list.rows(Group.OVERDUE)).isEmpty();
    assertThat(list.rows(Group.OCCURRED))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.first().key().ruleId()).isEqualTo("lvu.upphor-utan-understallning");
              assertThat(row.folded()).containsExactly(missed);
            });
  }

  @Test
  void nothing_is_applied_for_once_the_four_weeks_are_out() {
    Timeline timeline =
        of(
            custody("c")
                .submittedOn(LocalDate.of(2026, 3, 5))
                .confirmedOn(LocalDate.of(2026, 3, 10))
                .build());
    assertThat(one(timeline, "lvu.ansokan-om-vard").tooLateSince())
        .contains(LocalDate.of(2026, 3, 31));
    assertThat(WorkList.of(List.of(timeline), DAY).rows(Group.OVERDUE)).isEmpty();
  }

  @Test
  void what_was_done_all_the_same_or_was_ended_by_somebody_is_not_too_late() {
    Obligation done =
        one(of(custody("c").submittedOn(LocalDate.of(2026, 3, 20)).build()), "lvu.understallning");
    assertThat(done.status()).isEqualTo(Status.MET_LATE);
    assertThat(done.tooLateSince()).isEmpty();
    Obligation ended =
        one(of(custody("c").endedOn(LocalDate.of(2026, 4, 10)).build()), "lvu.understallning");
    assertThat(ended.status()).isEqualTo(Status.LAPSED);
    assertThat(ended.tooLateSince()).isEmpty();
  }

  @Test
  void nobody_is_asked_what_else_than_care_is_applied_for_or_under_what_a_custody_was_decided() {
    Timeline timeline =
        of(
            custody("c").submittedOn(LocalDate.of(2026, 3, 5)).build(),
            custody("d").decidedOn(LocalDate.of(2026, 5, 29)).build());
    assertThat(timeline.questions())
        .extracting(Question::field)
        .doesNotContain("application", "concerns");
  }
}
