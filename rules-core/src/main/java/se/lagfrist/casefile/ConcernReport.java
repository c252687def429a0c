package se.lagfrist.casefile;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report that a child, a young person or an adult may need support or protection.
 *
 * @param caseId the case it belongs to
 * @param id its id, unique within the case
 * @param concerns the id of the fact it is about, if any
 * @param about whom it is about
 * @param reporter who reported
 * @param receivedOn day it came in
 * @param feedbackRequestedOn day the reporter asked for feedback
 * @param feedbackGivenOn day the reporter got feedback
 * @param feedbackInappropriate whether feedback was found inappropriate
 * @param registeredOn day the fact was entered in the host system, if known
 */
@FactTerm("anmälan")
@RecordBuilder
public record ConcernReport(
    String caseId,
    String id,
    @Nullable String concerns,
    @Nullable AgeGroup about,
    @Nullable ReporterCategory reporter,
    @Dated(sv = "anmälans ankomst", required = true) @Nullable LocalDate receivedOn,
    @Dated(sv = "begäran om återkoppling") @Nullable LocalDate feedbackRequestedOn,
    @Dated(sv = "återkopplingen till anmälaren") @Nullable LocalDate feedbackGivenOn,
    @Named("återkoppling olämplig") @Nullable Boolean feedbackInappropriate,
    @Nullable LocalDate registeredOn)
    implements Fact {

  /** Checks that what must be there is there. */
  public ConcernReport {
    requireNonNull(caseId, "caseId");
    requireNonNull(id, "id");
  }

  /** Starts a ConcernReport of a case with the given id, both within {@link CaseFile}. */
  public static ConcernReportBuilder of(String caseId, String id) {
    return ConcernReportBuilder.builder().caseId(caseId).id(id);
  }
}
