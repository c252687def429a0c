package se.lagfrist.host.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import se.lagfrist.engine.Evaluation;
import se.lagfrist.host.answer.Answer;
import se.lagfrist.host.answer.Answers;
import se.lagfrist.host.store.ActStore;
import se.lagfrist.host.store.Acts;
import se.lagfrist.host.store.ReminderRow;
import se.lagfrist.host.store.ReminderStore;
import se.lagfrist.host.store.RunResult;
import se.lagfrist.host.store.RunStore;
import se.lagfrist.host.table.RowProblem;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.Timeline;
import se.lagfrist.report.Reconciliation;
import se.lagfrist.report.Reminder;
import se.lagfrist.report.ReminderPlan;
import se.lagfrist.spring.NightlyResult;
import se.lagfrist.spring.NightlyStore;

/**
 * Keeps the reminders of the nightly run in the database. What a person has handled stays closed
 * for as long as the duty stands as it stood then. Cases are written some at a time, each time all
 * or nothing; a run that was cut short is simply run again.
 */
@Service
class NightlyReminders implements NightlyStore {

  private final Answers answers;
  private final ReminderStore reminders;
  private final RunStore runs;
  private final ActStore acts;
  private final TransactionTemplate writing;

  /** What the latest runs did, until those who asked for them have been told. */
  private final Map<String, RunResult> lately = Collections.synchronizedMap(new Lately());

  /** The run that goes on: there is one at a time. */
  private Night night = new Night(LocalDate.MIN, Map.of());

  NightlyReminders(
      Answers answers,
      ReminderStore reminders,
      RunStore runs,
      ActStore acts,
      @Qualifier("writing") TransactionTemplate writing) {
    this.answers = answers;
    this.reminders = reminders;
    this.runs = runs;
    this.acts = acts;
    this.writing = writing;
  }

  @Override
  public Stream<Evaluation> answers(LocalDate asOf) {
    Map<String, Answer> byCase = new LinkedHashMap<>();
    answers.on(asOf).all().forEach(answer -> byCase.put(answer.stored().id(), answer));
    night = new Night(asOf, byCase);
    return byCase.values().stream().map(NightlyReminders::evaluation);
  }

  private static Evaluation evaluation(Answer answer) {
    Timeline timeline = answer.timelineOrNull();
    return timeline == null
        ? new Evaluation.Failed(
            answer.stored().id(), new IllegalStateException("It was told when it was answered."))
        : new Evaluation.Answered(timeline);
  }

  @Override
  public void together(Runnable part) {
    writing.executeWithoutResult(status -> part.run());
  }

  @Override
  public Map<String, ? extends Collection<Reminder>> kept(List<Evaluation> part) {
    List<String> ids = part.stream().map(Evaluation::caseId).toList();
    reminders.lock(ids);
    Acts standing = acts.standing();
    Map<String, List<ReminderRow>> rows = reminders.of(ids);
    Map<String, List<RowProblem>> problems = new LinkedHashMap<>();
    Map<String, List<Reminder>> told = new HashMap<>();
    for (Evaluation one : part) {
      String id = one.caseId();
      List<RowProblem> its = night.answer(id).stored().mapped().problems();
      problems.put(id, its);
      night.rowProblems += its.size();
      if (one instanceof Evaluation.Answered answered) {
        List<Reminder> kept = new ArrayList<>();
        for (ReminderRow row : rows.getOrDefault(id, List.of())) {
          kept.add(settled(row, answered.timeline(), standing));
        }
        told.put(id, kept);
      }
    }
    runs.problems(problems, night.asOf);
    return told;
  }

  @Override
  public ReminderPlan keep(Timeline now, ReminderPlan plan) {
    String id = now.caseId();
    List<ReminderPlan.Closing> close = new ArrayList<>();
    for (ReminderPlan.Closing closing : plan.close()) {
      // A duty that vanished may be a duty whose row became unreadable: keep it until it is mended.
      if (closing.how() == Reconciliation.How.GONE
          && !night.answer(id).stored().mapped().isComplete()) {
        night.heldBack++;
      } else {
        close.add(closing);
      }
    }
    reminders.create(id, plan.create(), now.asOf());
    reminders.refresh(id, plan.refresh(), now.asOf());
    reminders.refresh(id, plan.reopen(), now.asOf());
    reminders.close(id, close, now.asOf());
    return new ReminderPlan(plan.create(), plan.refresh(), plan.reopen(), close);
  }

  @Override
  public void ended(NightlyResult result) {
    RunResult all =
        new RunResult(
            result.runId(),
            result.asOf(),
            result.cases(),
            result.created(),
            result.refreshed(),
            result.closed(),
            result.reopened() + night.reopened,
            night.heldBack,
            night.rowProblems,
            result.failed());
    writing.executeWithoutResult(status -> runs.add(all));
    lately.put(all.runId(), all);
  }

  /** Returns all that one of the latest runs did, with what only this host counts. */
  RunResult result(NightlyResult run) {
    return Objects.requireNonNull(lately.get(run.runId()));
  }

  /** Closes what a person has handled, and opens what has changed since a person handled it. */
  private Reminder settled(ReminderRow row, Timeline timeline, Acts standing) {
    Reminder reminder = row.reminder();
    Obligation o = timeline.find(reminder.key()).orElse(null);
    if (o == null) {
      return reminder;
    }
    boolean closed = reminder.state() == Reminder.State.CLOSED_BY_PERSON;
    String why =
        standing
            .holding(row.caseId(), o, timeline.asOf())
            .map(act -> act.what().reason())
            .orElse(null);
    if (closed == (why != null)) {
      return reminder;
    }
    if (why != null) {
      reminders.closeByPerson(row.caseId(), reminder.key(), why, timeline.asOf());
      return in(reminder, Reminder.State.CLOSED_BY_PERSON);
    }
    reminders.openAgain(row.caseId(), List.of(reminder.key()), timeline.asOf());
    night.reopened += o.isOpen() || o.status() == Status.UNDETERMINED ? 1 : 0;
    return in(reminder, Reminder.State.OPEN);
  }

  private static Reminder in(Reminder reminder, Reminder.State state) {
    return new Reminder(
        reminder.key(), state, reminder.status(), reminder.lastDay(), reminder.provision());
  }

  private static final class Lately extends LinkedHashMap<String, RunResult> {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 32;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, RunResult> eldest) {
      return size() > MOST;
    }
  }

  /** A run: its answers by case, and what it has counted so far. */
  private static final class Night {
    private final LocalDate asOf;
    private final Map<String, Answer> byCase;
    private int reopened;
    private int heldBack;
    private int rowProblems;

    Night(LocalDate asOf, Map<String, Answer> byCase) {
      this.asOf = asOf;
      this.byCase = byCase;
    }

    Answer answer(String caseId) {
      return Objects.requireNonNull(byCase.get(caseId));
    }
  }
}
