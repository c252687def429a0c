package se.lagfrist.casefile;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An interruption of an executed measure; concerns the decision or judgment.
 *
 * @param caseId the case it belongs to
 * @param id its id, unique within the case
 * @param concerns the id of the fact it is about, if any
 * @param cause why
 * @param interruptedOn day execution stopped
 * @param resumedOn day it was resumed
 * @param registeredOn day the fact was entered in the host system, if known
 */
@FactTerm(
    value = "avbrott",
    concerns = {Decision.class, Judgment.class, Execution.class, CoerciveMeasure.class})
@RecordBuilder
public record Interruption(
    String caseId,
    String id,
    @Nullable String concerns,
    @Nullable InterruptionCause cause,
    @Dated(sv = "avbrottet", required = true, before = "resumedOn")
        @Nullable LocalDate interruptedOn,
    @Dated(sv = "återupptagandet") @Nullable LocalDate resumedOn,
    @Nullable LocalDate registeredOn)
    implements Fact {

  /** Checks that what must be there is there. */
  public Interruption {
    requireNonNull(caseId, "caseId");
    requireNonNull(id, "id");
  }

  /** Starts a Interruption of a case with the given id, both within {@link CaseFile}. */
  public static InterruptionBuilder of(String caseId, String id) {
    return InterruptionBuilder.builder().caseId(caseId).id(id);
  }
}
