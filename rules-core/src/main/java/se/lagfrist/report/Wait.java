package se.lagfrist.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;

/**
 * A span in which a granted measure waits: from the decision to its execution, or from an
 * interruption until it is executed again.
 *
 * @param kind which of the two
 * @param grant what was granted
 * @param interruptions the interruptions that make up the span; empty if it runs from the decision
 * @param start the day the clock started
 * @param threshold the last day of the three months; executed on it is executed in time
 * @param end how it ended, or null while it lasts
 */
record Wait(
    WaitKind kind,
    Grant grant,
    List<Interruption> interruptions,
    LocalDate start,
    LocalDate threshold,
    @Nullable End end) {

  /**
   * A favourable decision or, where that is chosen, a judgment.
   *
   * @param decision whether it is a decision, not a judgment
   */
  record Grant(
      String id,
      @Nullable String concerns,
      LawArea law,
      @Nullable String provision,
      Measure measure,
      boolean decision,
      LocalDate day,
      @Nullable LocalDate endedOn,
      String endReason) {}

  /**
   * How a wait ended.
   *
   * @param day the day
   * @param executed whether by execution
   * @param reason in Swedish, empty if executed
   */
  record End(LocalDate day, boolean executed, String reason) {}

  /** Returns the first day on which it has waited too long. */
  LocalDate reportable() {
    return threshold.plusDays(1);
  }

  /** Returns the fact the clock started from. */
  String anchorId() {
    return interruptions.isEmpty() ? grant.id() : interruptions.get(0).id();
  }

  /** Returns whether it has waited too long and did so at the end of the given day. */
  boolean lastsAfter(LocalDate day) {
    return end == null || end.day().isAfter(day);
  }
}
