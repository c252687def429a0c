package se.lagfrist.casefile;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A review that has been held; concerns what was reviewed, or the whole case.
 *
 * @param caseId the case it belongs to
 * @param id its id, unique within the case
 * @param concerns the id of the fact it is about, if any
 * @param kind what it was
 * @param body who reviewed
 * @param heldOn day it was held
 * @param registeredOn day the fact was entered in the host system, if known
 */
@FactTerm(
    value = "granskning",
    concerns = {
      CoerciveMeasure.class,
      Decision.class,
      Judgment.class,
      Placement.class,
      Plan.class,
      Request.class,
      AdoptionConsent.class
    })
@RecordBuilder
public record Review(
    String caseId,
    String id,
    @Nullable String concerns,
    @Nullable ReviewKind kind,
    @Nullable Body body,
    @Dated(sv = "granskningen", required = true) @Nullable LocalDate heldOn,
    @Nullable LocalDate registeredOn)
    implements Fact {

  /** Checks that what must be there is there. */
  public Review {
    requireNonNull(caseId, "caseId");
    requireNonNull(id, "id");
  }

  /** Starts a Review of a case with the given id, both within {@link CaseFile}. */
  public static ReviewBuilder of(String caseId, String id) {
    return ReviewBuilder.builder().caseId(caseId).id(id);
  }
}
