package se.lagfrist.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lagfrist.obligation.Duties.day;
import static se.lagfrist.obligation.Duties.due;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lagfrist.ValueContract;

class TimelineTest {

  private static final Receipt RECEIPT = new Receipt("1.0", List.of(), day("2026-05-01"));
  private static final Notice NOTICE =
      new Notice("f1", new Caveat("SoL (2025:400)", null, null, "Nytt.", "New."));
  private static final Question QUESTION =
      new Question("a1", "decidedOn", Question.Kind.DAY, "När?", List.of(), List.of("r"));

  private static final Obligation FIRST = due("r/a/2", "2026-05-10").build();
  private static final Obligation LATE = due("q/a/1", "2026-04-10").status(Status.OVERDUE).build();
  private static final Obligation LAST = due("r/a/10", "2026-05-20").build();
  private static final Obligation OTHER_FACT = due("r/b/1", "2026-05-30").build();

  private static Timeline timeline(Obligation... obligations) {
    return with("c1", "2026-05-01", List.of(obligations), "2026-05-11", RECEIPT, List.of(NOTICE));
  }

  private static Timeline with(
      String id,
      String asOf,
      List<Obligation> obligations,
      @Nullable String wakeUp,
      Receipt receipt,
      List<Notice> notices) {
    LocalDate wakes = wakeUp == null ? null : day(wakeUp);
    return Timeline.of(
        id, day(asOf), obligations, wakes, receipt, notices, () -> List.of(QUESTION));
  }

  @Test
  void tells_what_it_was_made_of() {
    Timeline told = timeline(LATE, FIRST);
    assertThat(told.caseId()).isEqualTo("c1");
    assertThat(told.asOf()).isEqualTo("2026-05-01");
    assertThat(told.obligations()).containsExactly(LATE, FIRST);
    assertThat(told.receipt()).isEqualTo(RECEIPT);
    assertThat(told.notices()).containsExactly(NOTICE);
    assertThat(told.questions()).containsExactly(QUESTION);
  }

  @Test
  void the_wake_up_day_is_the_next_day_the_answer_can_change() {
    Timeline told = timeline(FIRST);
    assertThat(told.wakeUpDay()).isEqualTo("2026-05-11");
    assertThat(told.wakeUp()).contains(day("2026-05-11"));
    Timeline settled = with("c1", "2026-05-01", List.of(), null, RECEIPT, List.of());
    assertThat(settled.wakeUpDay()).isNull();
    assertThat(settled.wakeUp()).isEmpty();
  }

  @Test
  void the_questions_are_found_when_first_asked_for_and_then_kept() {
    AtomicInteger asked = new AtomicInteger();
    Timeline told =
        Timeline.of(
            "c1",
            day("2026-05-01"),
            List.of(),
            null,
            RECEIPT,
            List.of(),
            () -> {
              asked.incrementAndGet();
              return List.of(QUESTION);
            });
    assertThat(asked).hasValue(0);
    assertThat(told.questions()).containsExactly(QUESTION);
    assertThat(told.questions()).containsExactly(QUESTION);
    assertThat(asked).hasValue(1);
  }

  @Test
  void in_an_answer_made_without_questions_nothing_is_asked() {
    Timeline told = Timeline.of("c1", day("2026-05-01"), List.of(FIRST), null, RECEIPT);
    assertThat(told.questions()).isEmpty();
    assertThat(told.notices()).isEmpty();
  }

  @Test
  void obligations_are_found_by_status_rule_and_key() {
    Timeline told = timeline(LATE, FIRST, LAST, OTHER_FACT);
    assertThat(told.with(Status.OVERDUE)).containsExactly(LATE);
    assertThat(told.with(Status.UPCOMING)).containsExactly(FIRST, LAST, OTHER_FACT);
    assertThat(told.with(Status.MET)).isEmpty();
    assertThat(told.find(ObligationKey.parse("r/a/10"))).contains(LAST);
    assertThat(told.find(ObligationKey.parse("r/a/11"))).isEmpty();
  }

  @Test
  void those_of_a_rule_come_in_order_of_occurrence_whatever_their_days() {
    assertThat(timeline(LATE, LAST, OTHER_FACT, FIRST).of("r"))
        .containsExactly(FIRST, LAST, OTHER_FACT);
    assertThat(timeline(LATE).of("r")).isEmpty();
  }

  @Test
  void keeping_some_obligations_keeps_all_else() {
    Timeline kept = timeline(LATE, FIRST).keeping(List.of(FIRST));
    assertThat(kept).isEqualTo(timeline(FIRST));
    assertThat(kept.questions()).containsExactly(QUESTION);
  }

  @Test
  void is_equal_to_what_answers_the_same_about_the_same_case_and_day() {
    List<Obligation> duties = List.of(FIRST);
    List<Notice> notices = List.of(NOTICE);
    Receipt other = new Receipt("1.1", List.of(), day("2026-05-01"));
    List<Timeline> others =
        List.of(
            with("c2", "2026-05-01", duties, "2026-05-11", RECEIPT, notices),
            with("c1", "2026-05-02", duties, "2026-05-11", RECEIPT, notices),
            with("c1", "2026-05-01", List.of(LAST), "2026-05-11", RECEIPT, notices),
            with("c1", "2026-05-01", duties, null, RECEIPT, notices),
            with("c1", "2026-05-01", duties, "2026-05-11", other, notices),
            with("c1", "2026-05-01", duties, "2026-05-11", RECEIPT, List.of()));
    ValueContract.holds(() -> timeline(FIRST), others);
    ValueContract.spreads(others);
  }

  @Test
  void prints_case_day_and_obligations() {
    assertThat(timeline(FIRST))
        .hasToString("Timeline of c1 as of 2026-05-01: [r/a/2 UPCOMING 2026-05-10]");
  }
}
