package se.lagfrist.casefile;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan; concerns the decision, placement or measure it belongs to.
 *
 * @param caseId the case it belongs to
 * @param id its id, unique within the case
 * @param concerns the id of the fact it is about, if any
 * @param kind what plan
 * @param offeredOn day a plan was offered
 * @param declinedOn day the offer was declined
 * @param establishedOn day it was made
 * @param followUpOn day the plan says it is to be followed up
 * @param endedOn day it stopped applying
 * @param registeredOn day the fact was entered in the host system, if known
 */
@FactTerm(
    value = "plan",
    concerns = {CoerciveMeasure.class, Decision.class, Placement.class, Request.class})
@RecordBuilder
public record Plan(
    String caseId,
    String id,
    @Nullable String concerns,
    @Nullable PlanKind kind,
    @Dated(sv = "erbjudandet om plan", begins = true) @Nullable LocalDate offeredOn,
    @Dated(sv = "att planen avböjdes") @Nullable LocalDate declinedOn,
    @Dated(sv = "planens upprättande", begins = true, before = "endedOn")
        @Nullable LocalDate establishedOn,
    @Dated(sv = "planens uppföljningsdag", stated = true, always = true)
        @Nullable LocalDate followUpOn,
    @Dated(sv = "planens upphörande") @Nullable LocalDate endedOn,
    @Nullable LocalDate registeredOn)
    implements Fact {

  /** Checks that what must be there is there. */
  public Plan {
    requireNonNull(caseId, "caseId");
    requireNonNull(id, "id");
  }

  /** Starts a Plan of a case with the given id, both within {@link CaseFile}. */
  public static PlanBuilder of(String caseId, String id) {
    return PlanBuilder.builder().caseId(caseId).id(id);
  }
}
