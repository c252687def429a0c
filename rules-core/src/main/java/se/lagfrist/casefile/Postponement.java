package se.lagfrist.casefile;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The applicant asked to postpone execution in a system of choice (LOV); concerns the decision or
 * the judgment. SoL (2025:400) 34 kap. 6 §, 35 kap. 5 §.
 *
 * @param caseId the case it belongs to
 * @param id its id, unique within the case
 * @param concerns the id of the fact it is about, if any
 * @param requestedOn day of the request
 * @param until day the applicant wants it to start
 * @param withdrawnOn day the request was taken back
 * @param registeredOn day the fact was entered in the host system, if known
 */
@FactTerm(
    value = "senareläggning",
    concerns = {Decision.class, Judgment.class})
@RecordBuilder
public record Postponement(
    String caseId,
    String id,
    @Nullable String concerns,
    @Dated(sv = "begäran om senareläggning", required = true) @Nullable LocalDate requestedOn,
    @Dated(sv = "senareläggningens slutdag", stated = true) @Nullable LocalDate until,
    @Dated(sv = "återkallelsen av senareläggningen") @Nullable LocalDate withdrawnOn,
    @Nullable LocalDate registeredOn)
    implements Fact {

  /** Checks that what must be there is there. */
  public Postponement {
    requireNonNull(caseId, "caseId");
    requireNonNull(id, "id");
  }

  /** Starts a Postponement of a case with the given id, both within {@link CaseFile}. */
  public static PostponementBuilder of(String caseId, String id) {
    return PostponementBuilder.builder().caseId(caseId).id(id);
  }
}
