package se.lagfrist.host.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
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

/**
 * Brings the reminders up to a day: creates, refreshes, closes and opens again by key. What a
 * person has handled stays closed for as long as the duty stands as it stood then. Cases are
 * written some at a time, each time all or nothing; a run that was cut short is simply run again.
 */
@Service
public class NightlyRun {

  private static final Logger LOG = LoggerFactory.getLogger(NightlyRun.class);
  private static final int TOGETHER = 100;

  private final Answers answers;
  private final ReminderStore reminders;
  private final RunStore runs;
  private final ActStore acts;
  private final TransactionTemplate writing;
  private final Clock clock;
  private final ReentrantLock running = new ReentrantLock();

  NightlyRun(
      Answers answers,
      ReminderStore reminders,
      RunStore runs,
      ActStore acts,
      @Qualifier("writing") TransactionTemplate writing,
      Clock clock) {
    this.answers = answers;
    this.reminders = reminders;
    this.runs = runs;
    this.acts = acts;
    this.writing = writing;
    this.clock = clock;
  }

  /** Runs every night for the new day. A failure is told in the log and tried again next night. */
  @Scheduled(cron = "${lagfrist.host.nightly:0 30 2 * * *}", zone = "Europe/Stockholm")
  void tonight() {
    try {
      run(LocalDate.now(clock));
    } catch (DataAccessException | TransactionException e) {
      LOG.error("The nightly run could not reach the database; run it again by hand", e);
    }
  }

  /** Runs for a day. A run that is asked for while another goes on waits for it. */
  public RunResult run(LocalDate asOf) {
    running.lock();
    try {
      Tally tally = new Tally();
      List<Answer> all = List.copyOf(answers.on(asOf).all());
      for (int from = 0; from < all.size(); from += TOGETHER) {
        List<Answer> part = all.subList(from, Math.min(all.size(), from + TOGETHER));
        Tally added = Objects.requireNonNull(writing.execute(status -> reconcile(part, asOf)));
        tally.add(added);
      }
      RunResult result =
          new RunResult(
              UUID.randomUUID().toString(),
              asOf,
              all.size(),
              tally.created,
              tally.refreshed,
              tally.closed,
              tally.reopened,
              tally.heldBack,
              tally.rowProblems,
              tally.failed);
      writing.executeWithoutResult(status -> runs.add(result));
      LOG.info("Nightly run {}", result);
      return result;
    } finally {
      running.unlock();
    }
  }

  private Tally reconcile(List<Answer> part, LocalDate asOf) {
    Tally tally = new Tally();
    List<String> ids = part.stream().map(a -> a.stored().id()).toList();
    reminders.lock(ids);
    Acts standing = acts.standing();
    Map<String, List<ReminderRow>> kept = reminders.of(ids);
    Map<String, List<RowProblem>> problems = new LinkedHashMap<>();
    for (Answer answer : part) {
      String id = answer.stored().id();
      problems.put(id, answer.stored().mapped().problems());
      tally.rowProblems += answer.stored().mapped().problems().size();
      Timeline timeline = answer.timelineOrNull();
      if (timeline == null) {
        tally.failed++;
        continue;
      }
      List<Reminder> told = new ArrayList<>();
      for (ReminderRow row : kept.getOrDefault(id, List.of())) {
        told.add(settled(row, timeline, standing, tally));
      }
      ReminderPlan plan = ReminderPlan.of(told, timeline);
      List<ReminderPlan.Closing> close = new ArrayList<>();
      for (ReminderPlan.Closing closing : plan.close()) {
        // A duty that vanished may be a duty whose row became unreadable: keep it until it is
        // mended.
        if (closing.how() == Reconciliation.How.GONE && !answer.stored().mapped().isComplete()) {
          tally.heldBack++;
        } else {
          close.add(closing);
        }
      }
      reminders.create(id, plan.create(), asOf);
      reminders.refresh(id, plan.refresh(), asOf);
      reminders.refresh(id, plan.reopen(), asOf);
      reminders.close(id, close, asOf);
      tally.created += plan.create().size();
      tally.refreshed += plan.refresh().size();
      tally.reopened += plan.reopen().size();
      tally.closed += close.size();
    }
    runs.problems(problems, asOf);
    return tally;
  }

  /** Closes what a person has handled, and opens what has changed since a person handled it. */
  private Reminder settled(ReminderRow row, Timeline timeline, Acts standing, Tally tally) {
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
    tally.reopened += o.isOpen() || o.status() == Status.UNDETERMINED ? 1 : 0;
    return in(reminder, Reminder.State.OPEN);
  }

  private static Reminder in(Reminder reminder, Reminder.State state) {
    return new Reminder(
        reminder.key(), state, reminder.status(), reminder.lastDay(), reminder.provision());
  }

  private static final class Tally {
    private int created;
    private int refreshed;
    private int closed;
    private int reopened;
    private int heldBack;
    private int rowProblems;
    private int failed;

    private void add(Tally other) {
      created += other.created;
      refreshed += other.refreshed;
      closed += other.closed;
      reopened += other.reopened;
      heldBack += other.heldBack;
      rowProblems += other.rowProblems;
      failed += other.failed;
    }
  }
}
