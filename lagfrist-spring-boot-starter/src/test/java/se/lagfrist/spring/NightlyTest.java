package se.lagfrist.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.engine.Evaluation;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.json.CaseFileJson;
import se.lagfrist.obligation.Timeline;
import se.lagfrist.report.Reminder;
import se.lagfrist.report.ReminderPlan;

class NightlyTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
  private static final ObligationEngine ENGINE = ObligationEngine.create();

  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withBean(ObligationEngine.class, () -> ENGINE)
          .withConfiguration(
              AutoConfigurations.of(
                  LagfristAutoConfiguration.class, LagfristNightlyAutoConfiguration.class));

  /** Keeps reminders in memory, as a table would. */
  private static final class Memory implements NightlyStore {
    private final int cases;
    private final Map<String, Map<String, Reminder>> table = new LinkedHashMap<>();
    private final List<Integer> parts = new ArrayList<>();
    private final List<NightlyResult> ended = new ArrayList<>();
    private boolean open;
    private boolean broken;
    private String assessed = "";

    Memory(int cases) {
      this.cases = cases;
    }

    @Override
    public Stream<Evaluation> answers(LocalDate asOf) {
      open = true;
      Stream<CaseFile> files = IntStream.range(0, cases).mapToObj(i -> file("A-" + i, assessed));
      Stream<Evaluation> failed =
          Stream.of(new Evaluation.Failed("B-1", new IllegalStateException("row")));
      return Stream.concat(ENGINE.evaluateAll(files, asOf), failed).onClose(() -> open = false);
    }

    @Override
    public Map<String, ? extends Collection<Reminder>> kept(List<Evaluation> part) {
      parts.add(part.size());
      if (broken) {
        throw new IllegalStateException("The database is gone");
      }
      Map<String, List<Reminder>> kept = new LinkedHashMap<>();
      table.forEach((id, rows) -> kept.put(id, List.copyOf(rows.values())));
      return kept;
    }

    @Override
    public ReminderPlan keep(Timeline now, ReminderPlan plan) {
      Map<String, Reminder> rows = table.computeIfAbsent(now.caseId(), id -> new LinkedHashMap<>());
      Stream.of(plan.create(), plan.refresh(), plan.reopen())
          .flatMap(List::stream)
          .forEach(o -> rows.put(o.key().toString(), Reminder.of(o)));
      for (ReminderPlan.Closing closing : plan.close()) {
        Reminder was = closing.reminder();
        rows.put(
            was.key().toString(),
            new Reminder(
                was.key(), Reminder.State.CLOSED, was.status(), was.lastDay(), was.provision()));
      }
      return plan;
    }

    @Override
    public void ended(NightlyResult result) {
      ended.add(result);
    }
  }

  private static CaseFile file(String id, String more) {
    return CaseFileJson.read(
        "{\"id\": \""
            + id
            + "\", \"facts\": [{\"type\": \"ConcernReport\", \"id\": \"a1\","
            + " \"about\": \"CHILD\", \"receivedOn\": \"2026-11-02\"}"
            + more
            + "]}");
  }

  @Test
  void aRunCreatesWhatWaitsClosesWhatIsDoneAndDoesNothingTwice() {
    Memory store = new Memory(3);
    NightlyReconcile nightly = new NightlyReconcile(store, 2);

    NightlyResult first = nightly.run(DAY);
    NightlyResult again = nightly.run(DAY);
    store.assessed =
        ",{\"type\": \"PreliminaryAssessment\", \"id\": \"f1\", \"concerns\": \"a1\", \"outcome\":"
            + " \"DO_NOT_OPEN\", \"decidedOn\": \"2026-11-04\"}";
    NightlyResult later = nightly.run(LocalDate.of(2026, 11, 5));

    assertThat(first.cases()).isEqualTo(4);
    assertThat(first.failed()).isEqualTo(1);
    assertThat(first.created()).isPositive();
    assertThat(store.table.get("A-0")).containsKey("sol.forhandsbedomning/a1/1");
    assertThat(again.created() + again.refreshed() + again.closed() + again.reopened()).isZero();
    assertThat(later.closed()).isPositive();
    assertThat(store.table.get("A-2").get("sol.forhandsbedomning/a1/1").state())
        .isEqualTo(Reminder.State.CLOSED);
    assertThat(store.parts).startsWith(2, 2);
    assertThat(store.ended).containsExactly(first, again, later);
    assertThat(store.open).isFalse();
  }

  @Test
  void aRunThatIsCutShortClosesItsCasesAndLetsTheNextBegin() {
    Memory store = new Memory(3);
    NightlyReconcile nightly = new NightlyReconcile(store, 2);
    store.broken = true;

    assertThatThrownBy(() -> nightly.run(DAY)).hasMessage("The database is gone");
    assertThat(store.open).isFalse();
    store.broken = false;
    assertThat(nightly.run(DAY).created()).isPositive();
  }

  @Test
  void withoutAStoreThereIsNoRun() {
    application.run(context -> assertThat(context).doesNotHaveBean(NightlyReconcile.class));
  }

  @Test
  void aStoreIsAllThatTheRunNeeds() {
    application
        .withBean(NightlyStore.class, () -> new Memory(1))
        .withPropertyValues("lagfrist.nightly.cron=0 15 3 * * *")
        .run(
            context -> {
              assertThat(context.getBean(NightlyReconcile.class).run(DAY).cases()).isEqualTo(2);
              assertThat(context.getBean(ScheduledTaskHolder.class).getScheduledTasks())
                  .singleElement()
                  .extracting(task -> ((CronTask) task.getTask()).getExpression())
                  .isEqualTo("0 15 3 * * *");
            });
  }

  @Test
  void aDashIsNever() {
    application
        .withBean(NightlyStore.class, () -> new Memory(1))
        .withPropertyValues("lagfrist.nightly.cron=-")
        .run(
            context ->
                assertThat(context.getBean(ScheduledTaskHolder.class).getScheduledTasks())
                    .isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "lagfrist.nightly.cron=klockan tre, är ingen tid",
    "lagfrist.nightly.zone=Europa/Stockholm, är ingen tidszon",
    "lagfrist.nightly.together=0, Ange minst 1",
    "lagfrist.nightly.crom=-, Kanske menas cron"
  })
  void whatCannotBeIsRefused(String setting, String swedish) {
    application
        .withBean(NightlyStore.class, () -> new Memory(1))
        .withPropertyValues(setting)
        .run(
            context -> {
              assertThat(context).hasFailed();
              assertThat(
                      Objects.requireNonNull(
                              new SettingsFailureAnalyzer().analyze(context.getStartupFailure()))
                          .getDescription())
                  .contains(swedish);
            });
  }
}
