package se.lagfrist.casefile;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision to open or not to open an investigation after a report; concerns the report. While it
 * is going on there is no outcome.
 *
 * @param caseId the case it belongs to
 * @param id its id, unique within the case
 * @param concerns the id of the fact it is about, if any
 * @param outcome what was decided; absent while it is going on
 * @param decidedOn day of the decision
 * @param registeredOn day the fact was entered in the host system, if known
 */
@FactTerm("förhandsbedömning")
@RecordBuilder
public record PreliminaryAssessment(
    String caseId,
    String id,
    @Nullable String concerns,
    @Nullable AssessmentOutcome outcome,
    @Dated(
            sv = "beslutet att inleda eller inte inleda utredning",
            begins = true,
            before = "outcome")
        @Nullable LocalDate decidedOn,
    @Nullable LocalDate registeredOn)
    implements Fact {

  /** Checks that what must be there is there. */
  public PreliminaryAssessment {
    requireNonNull(caseId, "caseId");
    requireNonNull(id, "id");
  }

  /** Starts a PreliminaryAssessment of a case with the given id, both within {@link CaseFile}. */
  public static PreliminaryAssessmentBuilder of(String caseId, String id) {
    return PreliminaryAssessmentBuilder.builder().caseId(caseId).id(id);
  }
}
