package se.lagfrist.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lagfrist.host.store.RunStore.SetAside;
import se.lagfrist.host.table.RowProblem;

class MendingTest {

  private static SetAside row(String caseId, String id, String column, String value) {
    return new SetAside(
        caseId, new RowProblem("tabell", id, column, value, "Skäl."), LocalDate.of(2026, 11, 21));
  }

  @Test
  void rows_that_hang_on_another_stand_under_the_one_to_mend() {
    SetAside decision = row("1", "B-1", "lag", "nonsens");
    SetAside execution = row("1", "V-1", "galler_id", "B-1");
    SetAside interruption = row("1", "I-1", "galler_id", "V-1");
    SetAside lost = row("1", "P-1", "galler_id", "B-borta");
    SetAside other = row("2", "V-1", "galler_id", "B-1");
    assertThat(Mending.of(List.of(interruption, decision, execution, lost, other)))
        .containsExactly(
            new Mending(decision, List.of(interruption, execution)),
            new Mending(lost, List.of()),
            new Mending(other, List.of()));
  }

  @Test
  void rows_that_are_about_each_other_are_both_to_mend() {
    SetAside a = row("1", "A", "galler_id", "B");
    SetAside b = row("1", "B", "galler_id", "A");
    assertThat(Mending.of(List.of(a, b)))
        .containsExactly(new Mending(a, List.of()), new Mending(b, List.of()));
  }
}
