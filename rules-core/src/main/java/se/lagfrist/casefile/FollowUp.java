package se.lagfrist.casefile;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up after an investigation, a placement or care; concerns it.
 *
 * @param caseId the case it belongs to
 * @param id its id, unique within the case
 * @param concerns the id of the fact it is about, if any
 * @param kind on which provision it rests
 * @param decidedOn day it was decided
 * @param startedOn day it began
 * @param endedOn day it ended
 * @param registeredOn day the fact was entered in the host system, if known
 */
@FactTerm(
    value = "uppföljningsperiod",
    concerns = {CoerciveMeasure.class, Investigation.class, Placement.class})
@RecordBuilder
public record FollowUp(
    String caseId,
    String id,
    @Nullable String concerns,
    @Nullable FollowUpKind kind,
    @Dated(sv = "beslutet om uppföljning", begins = true, expectedWith = "startedOn")
        @Nullable LocalDate decidedOn,
    @Dated(sv = "uppföljningens inledande", begins = true, before = "endedOn")
        @Nullable LocalDate startedOn,
    @Dated(sv = "uppföljningens avslutande") @Nullable LocalDate endedOn,
    @Nullable LocalDate registeredOn)
    implements Fact {

  /** Checks that what must be there is there. */
  public FollowUp {
    requireNonNull(caseId, "caseId");
    requireNonNull(id, "id");
  }

  /** Starts a FollowUp of a case with the given id, both within {@link CaseFile}. */
  public static FollowUpBuilder of(String caseId, String id) {
    return FollowUpBuilder.builder().caseId(caseId).id(id);
  }
}
