package se.lagfrist.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Application;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.EndReason;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Person;
import se.lagfrist.engine.Running;
import se.lagfrist.law.Citation;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;

/**
 * A span in which a granted measure waits: from the decision to its execution, or from an
 * interruption until it is executed again.
 *
 * @param kind which of the two
 * @param grant what was granted
 * @param interruptions the interruptions that make up the span; empty if it runs from the decision
 * @param start the day the clock started
 * @param threshold the last day of the time that the law gives; executed on it is executed in time
 * @param reportable the first day on which it has waited too long and is reported
 * @param rule the rule that asks for the report
 * @param end how it ended, or null while it lasts
 */
record Wait(
    WaitKind kind,
    Grant grant,
    List<Interruption> interruptions,
    LocalDate start,
    LocalDate threshold,
    LocalDate reportable,
    Rule rule,
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
      LocalDate day) {}

  /**
   * How a wait ended.
   *
   * @param day the day
   * @param executed whether by execution
   * @param reason in Swedish, empty if executed
   */
  record End(LocalDate day, boolean executed, String reason) {

    /** Returns how the rule says that a wait ended, or null while it lasts. */
    static @Nullable End of(Running running) {
      LocalDate day = running.ended();
      if (day == null) {
        return null;
      }
      Fact by = running.endedBy();
      if (by instanceof Execution || by instanceof Interruption) {
        return new End(day, true, "");
      }
      return new End(day, false, reason(running, by, day));
    }

    private static String reason(Running running, @Nullable Fact by, LocalDate day) {
      if (by instanceof Person) {
        return EndReason.DECEASED.swedish();
      }
      if (by instanceof Application) {
        return EndReason.WITHDRAWN.swedish();
      }
      if (by instanceof Decision decision) {
        LocalDate stated = decision.validUntil();
        if (stated != null && stated.plusDays(1).equals(day) && !day.equals(decision.endedOn())) {
          return EndReason.EXPIRED.swedish();
        }
        EndReason why = decision.endReason();
        return why == null ? "beslutet har upphört" : why.swedish();
      }
      return by instanceof Judgment ? "domen har upphört" : running.why();
    }
  }

  /** Returns the provision that asks for a report on a day, or null if the law asks for none. */
  @Nullable Citation citation(LocalDate day) {
    LawText wording = rule.law().on(day);
    return wording == null ? null : wording.citation();
  }

  /** Returns the fact the clock started from. */
  String anchorId() {
    return interruptions.isEmpty() ? grant.id() : interruptions.get(0).id();
  }
}
