package se.lagfrist.spring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.lagfrist.engine.Evaluation;
import se.lagfrist.obligation.Timeline;
import se.lagfrist.report.Reminder;
import se.lagfrist.report.ReminderPlan;

/**
 * Where the application keeps its reminders (bevakningar). A bean of it is all that the nightly run
 * needs. No two runs go on at once in one application, so that what is kept from the start of a run
 * to its end may stand in a field.
 */
public interface NightlyStore {

  /**
   * Answers every case for a day, as a rule {@code engine.evaluateAll(cases, asOf)}. The stream is
   * read once, some cases at a time, and closed.
   */
  Stream<Evaluation> answers(LocalDate asOf);

  /**
   * Does a part of the run, as a rule in a transaction of its own: all of it is written or nothing.
   * If it throws, the run stops, and may be made again from the start.
   */
  default void together(Runnable part) {
    part.run();
  }

  /**
   * Returns every reminder that is kept for some cases, open and closed, by case. Reminders of
   * cases that could not be answered are left alone. It may keep others from them until the part is
   * written.
   */
  Map<String, ? extends Collection<Reminder>> kept(List<Evaluation> part);

  /**
   * Writes what is new in a case.
   *
   * @param now the answer, for the day of the run
   * @param plan what to create, refresh, open again and close
   * @return what was done, as a rule the plan
   */
  ReminderPlan keep(Timeline now, ReminderPlan plan);

  /** Is told when a run has come to its end. Nothing need be done. */
  default void ended(NightlyResult result) {}
}
