package se.lagfrist.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.engine.WorkList.Group;
import se.lagfrist.engine.WorkList.Source;
import se.lagfrist.engine.WorkList.Whose;
import se.lagfrist.law.Citation;
import se.lagfrist.obligation.Consequence;
import se.lagfrist.obligation.Explanation;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.Question;
import se.lagfrist.obligation.Receipt;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.SundayRule;
import se.lagfrist.obligation.Timeline;

/** Whose work is on the list, and in which group. */
class WorkListTest {

  /** A Saturday. */
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private static Obligation due(String key, Status status, String lastDay) {
    LocalDate last = LocalDate.parse(lastDay);
    return Obligation.builder(
            ObligationKey.parse(key),
            new Obligation.Details(
                "Titel",
                "göra något",
                ObligationKind.DEADLINE,
                "nämnden",
                true,
                null,
                SundayRule.UNSETTLED,
                Consequence.SUPERVISION,
                List.of()),
            Force.STATUTE)
        .status(status)
        .citation(Citation.parse("SoL (2025:400) 19 kap. 2 §"))
        .days(last, last, last, null)
        .explanation(() -> new Explanation(List.of(), List.of(), "", 1))
        .build();
  }

  private static Source source(String id, String unit, String handler, Obligation... due) {
    CaseFile file = CaseFile.builder(id).unit(unit).handler(handler).build();
    Question question =
        new Question("a", "about", Question.Kind.CODE, "Vem?", List.of(), List.of("r"));
    return new Source(
        file,
        Timeline.of(
            id,
            DAY,
            List.of(due),
            null,
            new Receipt("test", List.of(), DAY),
            List.of(),
            () -> List.of(question)));
  }

  private static final List<Source> ALL =
      List.of(
          source("1", "Barn", "B-1", due("r/a/1", Status.UPCOMING, "2026-11-28")),
          source("2", "Barn", "B-2", due("r/a/1", Status.OVERDUE, "2026-11-20")),
          source("3", "Äldre", "B-1", due("r/a/1", Status.UPCOMING, "2026-11-21")),
          source("4", null, null, due("r/a/1", Status.UPCOMING, "2026-11-29")));

  private static List<String> cases(WorkList list) {
    return Arrays.stream(Group.values())
        .flatMap(group -> list.rows(group).stream())
        .map(WorkList.Row::caseId)
        .sorted()
        .toList();
  }

  @Test
  void a_unit_has_its_own_cases_and_their_questions_alone() {
    WorkList list = WorkList.of(ALL, DAY, Whose.ofUnit("Barn"));
    assertThat(cases(list)).containsExactly("1", "2");
    assertThat(list.questions()).extracting(WorkList.Asked::caseId).containsExactly("1", "2");
  }

  @Test
  void a_worker_has_what_is_handled_by_the_id_whatever_the_unit() {
    assertThat(cases(WorkList.of(ALL, DAY, Whose.ofHandler("B-1")))).containsExactly("1", "3");
    assertThat(cases(WorkList.of(ALL, DAY, new Whose("Barn", "B-1")))).containsExactly("1");
    assertThat(cases(WorkList.of(ALL, DAY, Whose.ofHandler("b-1")))).isEmpty();
  }

  @Test
  void a_case_of_which_the_host_does_not_tell_is_on_everybodys_list_only() {
    assertThat(cases(WorkList.of(ALL, DAY, Whose.ALL))).containsExactly("1", "2", "3", "4");
    assertThat(cases(WorkList.of(ALL, DAY, Whose.ofUnit("")))).isEmpty();
  }

  @Test
  void a_week_is_seven_days_on_a_saturday_too() {
    WorkList list = WorkList.of(ALL, DAY, Whose.ALL);
    assertThat(list.rows(Group.TODAY)).extracting(WorkList.Row::caseId).containsExactly("3");
    assertThat(list.rows(Group.WITHIN_A_WEEK))
        .extracting(WorkList.Row::caseId)
        .containsExactly("1");
    assertThat(list.rows(Group.OVERDUE)).extracting(WorkList.Row::caseId).containsExactly("2");
    assertThat(list.rows(Group.LATER)).extracting(WorkList.Row::caseId).containsExactly("4");
  }

  @Test
  void an_answer_about_another_case_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Source(CaseFile.builder("5").build(), ALL.get(0).timeline()))
        .withMessageContaining("1")
        .withMessageContaining("5");
  }
}
