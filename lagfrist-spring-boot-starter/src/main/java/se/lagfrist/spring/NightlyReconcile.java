package se.lagfrist.spring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lagfrist.engine.Evaluation;
import se.lagfrist.report.Reminder;
import se.lagfrist.report.ReminderPlan;

/**
 * Brings the reminders of an application up to a day: creates, refreshes, closes and opens again by
 * key. Run twice for the same day, the second run does nothing.
 */
public final class NightlyReconcile {

  private static final Logger LOG = LoggerFactory.getLogger(NightlyReconcile.class);

  private final NightlyStore store;
  private final int together;
  private final ReentrantLock running = new ReentrantLock();

  /**
   * Makes the run.
   *
   * @param store where the reminders are kept
   * @param together how many cases are read and written at once, at least 1
   */
  public NightlyReconcile(NightlyStore store, int together) {
    if (together < 1) {
      throw new IllegalArgumentException(
          together + " cases at once.\nMaybe leave the setting out; it is at least 1.");
    }
    this.store = store;
    this.together = together;
  }

  /**
   * Runs for a day. A run that is asked for while another goes on waits for it.
   *
   * @throws RuntimeException what the store throws; what was written by then stays, and the run may
   *     be made again
   */
  public NightlyResult run(LocalDate asOf) {
    running.lock();
    try (Stream<Evaluation> answers = store.answers(asOf)) {
      Tally tally = new Tally();
      List<Evaluation> part = new ArrayList<>(together);
      Iterator<Evaluation> each = answers.iterator();
      while (each.hasNext()) {
        part.add(each.next());
        if (part.size() == together || !each.hasNext()) {
          List<Evaluation> whole = List.copyOf(part);
          store.together(() -> reconcile(whole, tally));
          part.clear();
        }
      }
      NightlyResult result = tally.result(asOf);
      store.ended(result);
      LOG.info("Nightly run {}", result);
      return result;
    } finally {
      running.unlock();
    }
  }

  private void reconcile(List<Evaluation> part, Tally tally) {
    Tally own = new Tally();
    Map<String, ? extends Collection<Reminder>> kept = store.kept(part);
    for (Evaluation one : part) {
      own.cases++;
      if (one instanceof Evaluation.Answered answered) {
        Collection<Reminder> told = kept.get(one.caseId());
        ReminderPlan plan = ReminderPlan.of(told == null ? List.of() : told, answered.timeline());
        own.add(store.keep(answered.timeline(), plan));
      } else if (one instanceof Evaluation.Failed failed) {
        own.failed++;
        LOG.error("Case {} could not be answered", failed.caseId(), failed.cause());
      }
    }
    tally.add(own);
  }

  private static final class Tally {
    private int cases;
    private int created;
    private int refreshed;
    private int reopened;
    private int closed;
    private int failed;

    private void add(ReminderPlan done) {
      created += done.create().size();
      refreshed += done.refresh().size();
      reopened += done.reopen().size();
      closed += done.close().size();
    }

    private void add(Tally other) {
      cases += other.cases;
      created += other.created;
      refreshed += other.refreshed;
      reopened += other.reopened;
      closed += other.closed;
      failed += other.failed;
    }

    private NightlyResult result(LocalDate asOf) {
      return new NightlyResult(
          UUID.randomUUID().toString(), asOf, cases, created, refreshed, reopened, closed, failed);
    }
  }
}
