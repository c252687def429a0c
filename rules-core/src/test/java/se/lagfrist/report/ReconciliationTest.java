package se.lagfrist.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.lagfrist.report.Answers.review;
import static se.lagfrist.report.Answers.timeline;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.Timeline;

class ReconciliationTest {

  private static final Obligation OPEN = review("r/a/1", Status.UPCOMING, "2026-05-01", null);
  private static final Obligation LATE = review("r/a/1", Status.OVERDUE, "2026-05-01", null);
  private static final Obligation MOVED = review("r/a/1", Status.UPCOMING, "2026-05-11", null);
  private static final Obligation MET = review("r/a/1", Status.MET, "2026-05-01", "2026-04-20");
  private static final Obligation LAPSED = review("r/a/1", Status.LAPSED, "2026-05-01", null);
  private static final Obligation UNCLEAR = review("r/a/1", Status.UNDETERMINED, null, null);
  private static final Set<ObligationKey> CLOSED = Set.of(OPEN.key());

  private static Reconciliation between(
      Obligation before, Obligation after, Set<ObligationKey> closed) {
    return Reconciliation.between(at(before), at(after), closed);
  }

  private static Timeline at(Obligation o) {
    return o == null ? timeline("c", "2026-04-25") : timeline("c", "2026-04-25", o);
  }

  private static void nothing(Reconciliation found) {
    assertThat(found.added()).isEmpty();
    assertThat(found.changed()).isEmpty();
    assertThat(found.resolved()).isEmpty();
    assertThat(found.reopened()).isEmpty();
  }

  @Test
  void what_waits_for_the_first_time_is_new() {
    assertThat(between(null, OPEN, Set.of()).added()).containsExactly(OPEN);
    assertThat(between(null, UNCLEAR, Set.of()).added()).containsExactly(UNCLEAR);
    nothing(between(null, MET, Set.of()));
  }

  @Test
  void another_day_or_status_is_a_change_and_the_same_is_none() {
    assertThat(between(OPEN, MOVED, Set.of()).changed())
        .containsExactly(new Reconciliation.Change(OPEN, MOVED));
    assertThat(between(OPEN, LATE, Set.of()).changed()).hasSize(1);
    assertThat(between(UNCLEAR, OPEN, Set.of()).changed()).hasSize(1);
    nothing(between(OPEN, OPEN, Set.of()));
  }

  @Test
  void another_provision_with_the_same_day_is_a_change() {
    Obligation other = review("r/a/1", "SoL (2025:400) 22 kap. 14 §", "2026-05-01");
    assertThat(between(OPEN, other, Set.of()).changed())
        .containsExactly(new Reconciliation.Change(OPEN, other));
  }

  @Test
  void what_no_longer_waits_is_resolved_and_told_how() {
    assertThat(between(OPEN, MET, Set.of()).resolved())
        .extracting(Reconciliation.Resolved::how)
        .containsExactly(Reconciliation.How.MET);
    assertThat(between(OPEN, LAPSED, Set.of()).resolved())
        .extracting(Reconciliation.Resolved::how)
        .containsExactly(Reconciliation.How.LAPSED);
    assertThat(between(LATE, null, Set.of()).resolved())
        .extracting(Reconciliation.Resolved::how)
        .containsExactly(Reconciliation.How.GONE);
  }

  @Test
  void what_was_done_and_waits_again_is_reopened() {
    assertThat(between(MET, OPEN, Set.of()).reopened())
        .containsExactly(new Reconciliation.Change(MET, OPEN));
    assertThat(between(LAPSED, LATE, Set.of()).reopened()).hasSize(1);
  }

  @Test
  void what_a_person_closed_never_comes_back() {
    nothing(between(null, OPEN, CLOSED));
    nothing(between(OPEN, MOVED, CLOSED));
    nothing(between(OPEN, LATE, CLOSED));
    nothing(between(MET, OPEN, CLOSED));
    nothing(between(LAPSED, LATE, CLOSED));
    nothing(between(UNCLEAR, OPEN, CLOSED));
  }

  @Test
  void two_cases_are_not_compared() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Reconciliation.between(
                    timeline("c", "2026-04-25"), timeline("d", "2026-04-25"), Set.of()));
  }
}
