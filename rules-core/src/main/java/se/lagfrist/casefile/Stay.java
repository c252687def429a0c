package se.lagfrist.casefile;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A court order that a decision or judgment is not to be executed for now; concerns it.
 *
 * @param caseId the case it belongs to
 * @param id its id, unique within the case
 * @param concerns the id of the fact it is about, if any
 * @param orderedOn day of the order
 * @param liftedOn day it was lifted
 * @param registeredOn day the fact was entered in the host system, if known
 */
@FactTerm(
    value = "inhibition",
    concerns = {Judgment.class, Decision.class})
@RecordBuilder
public record Stay(
    String caseId,
    String id,
    @Nullable String concerns,
    @Dated(sv = "inhibitionen", required = true, before = "liftedOn") @Nullable LocalDate orderedOn,
    @Dated(sv = "inhibitionens upphörande") @Nullable LocalDate liftedOn,
    @Nullable LocalDate registeredOn)
    implements Fact {

  /** Checks that what must be there is there. */
  public Stay {
    requireNonNull(caseId, "caseId");
    requireNonNull(id, "id");
  }

  /** Starts a Stay of a case with the given id, both within {@link CaseFile}. */
  public static StayBuilder of(String caseId, String id) {
    return StayBuilder.builder().caseId(caseId).id(id);
  }
}
