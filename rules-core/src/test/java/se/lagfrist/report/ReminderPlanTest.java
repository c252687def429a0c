package se.lagfrist.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.lagfrist.report.Answers.review;
import static se.lagfrist.report.Answers.timeline;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Status;

class ReminderPlanTest {

  private static final Obligation OPEN = review("r/a/1", Status.UPCOMING, "2026-05-01", null);
  private static final Obligation LATE = review("r/a/1", Status.OVERDUE, "2026-05-01", null);
  private static final Obligation MOVED = review("r/a/1", Status.UPCOMING, "2026-05-11", null);
  private static final Obligation MET = review("r/a/1", Status.MET, "2026-05-01", "2026-04-20");
  private static final Obligation LAPSED = review("r/a/1", Status.LAPSED, "2026-05-01", null);
  private static final Obligation UNCLEAR = review("r/a/1", Status.UNDETERMINED, null, null);

  private static Reminder kept(Reminder.State state) {
    Reminder r = Reminder.of(OPEN);
    return new Reminder(r.key(), state, r.status(), r.lastDay(), r.provision());
  }

  private static ReminderPlan plan(Reminder kept, Obligation now) {
    return ReminderPlan.of(
        kept == null ? List.of() : List.of(kept),
        now == null ? timeline("c", "2026-04-25") : timeline("c", "2026-04-25", now));
  }

  @Test
  void what_waits_without_a_reminder_gets_one() {
    assertThat(plan(null, OPEN).create()).containsExactly(OPEN);
    assertThat(plan(null, UNCLEAR).create()).containsExactly(UNCLEAR);
    assertThat(plan(null, MET).isEmpty()).isTrue();
  }

  @Test
  void a_reminder_that_says_the_same_is_left_alone() {
    assertThat(plan(Reminder.of(OPEN), OPEN).isEmpty()).isTrue();
  }

  @Test
  void another_day_or_status_is_written_anew() {
    assertThat(plan(Reminder.of(OPEN), MOVED).refresh()).containsExactly(MOVED);
    assertThat(plan(Reminder.of(OPEN), LATE).refresh()).containsExactly(LATE);
    assertThat(plan(Reminder.of(OPEN), UNCLEAR).refresh()).containsExactly(UNCLEAR);
  }

  @Test
  void what_no_longer_waits_is_closed_and_told_how() {
    assertThat(plan(Reminder.of(OPEN), MET).close())
        .extracting(ReminderPlan.Closing::how)
        .containsExactly(Reconciliation.How.MET);
    assertThat(plan(Reminder.of(OPEN), LAPSED).close())
        .extracting(ReminderPlan.Closing::how)
        .containsExactly(Reconciliation.How.LAPSED);
    assertThat(plan(Reminder.of(OPEN), null).close())
        .extracting(ReminderPlan.Closing::how)
        .containsExactly(Reconciliation.How.GONE);
  }

  @Test
  void what_a_run_closed_is_opened_again_and_what_a_person_closed_never_is() {
    assertThat(plan(kept(Reminder.State.CLOSED), OPEN).reopen()).containsExactly(OPEN);
    assertThat(plan(kept(Reminder.State.CLOSED), MET).isEmpty()).isTrue();
    assertThat(plan(kept(Reminder.State.CLOSED), null).isEmpty()).isTrue();
    for (Obligation now : new Obligation[] {OPEN, MOVED, LATE, MET, LAPSED, UNCLEAR, null}) {
      assertThat(plan(kept(Reminder.State.CLOSED_BY_PERSON), now).isEmpty()).isTrue();
    }
  }

  @Test
  void two_reminders_of_one_key_are_refused() {
    List<Reminder> twice = List.of(Reminder.of(OPEN), kept(Reminder.State.CLOSED));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReminderPlan.of(twice, timeline("c", "2026-04-25")))
        .withMessageContaining("r/a/1")
        .withMessageContaining("Maybe");
  }
}
