package se.lagfrist.casefile;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measure under LVU, LPBS or LVM.
 *
 * @param caseId the case it belongs to
 * @param id its id, unique within the case
 * @param concerns the id of the fact it is about, if any
 * @param kind what it is
 * @param ground ground of the care
 * @param body who decided
 * @param decidedOn day of the decision, by the board or the court
 * @param submittedOn day the decision and the file came in to the court
 * @param executedOn day it was executed
 * @param confirmedOn day the court confirmed it
 * @param applicationOn day the application came in to the court
 * @param application what was applied for, if known
 * @param awaitsLegalForce whether a court's decision applies only when it has gained legal force;
 *     the court says so by not ordering that it applies at once (LVU 40 §, LPBS 8 kap. 3 §)
 * @param legalForceOn day it gained legal force
 * @param validUntil last day of a time-limited measure
 * @param endedOn day it ended
 * @param endReason why it ended, if known
 * @param registeredOn day the fact was entered in the host system, if known
 */
@FactTerm(
    value = "tvångsåtgärd",
    concerns = {CoerciveMeasure.class, Investigation.class})
@RecordBuilder
public record CoerciveMeasure(
    String caseId,
    String id,
    @Nullable String concerns,
    @Nullable CoerciveKind kind,
    @Nullable CareGround ground,
    @Nullable Body body,
    @Dated(sv = "åtgärdsbeslutet", required = true, before = "endedOn")
        @Nullable LocalDate decidedOn,
    @Dated(
            sv = "underställningen",
            expectedWith = {"confirmedOn", "applicationOn"})
        @Nullable LocalDate submittedOn,
    @Dated(sv = "åtgärdens verkställande", expectedWith = "confirmedOn")
        @Nullable LocalDate executedOn,
    @Dated(sv = "domstolens fastställelse") @Nullable LocalDate confirmedOn,
    @Dated(sv = "ansökan hos domstolen") @Nullable LocalDate applicationOn,
    @Nullable CourtApplication application,
    @Named("gäller först när beslutet vunnit laga kraft") @Nullable Boolean awaitsLegalForce,
    @Dated(sv = "åtgärdens laga kraft") @Nullable LocalDate legalForceOn,
    @Dated(sv = "åtgärdens slutdag", stated = true) @Nullable LocalDate validUntil,
    @Dated(sv = "åtgärdens upphörande") @Nullable LocalDate endedOn,
    @Nullable EndReason endReason,
    @Nullable LocalDate registeredOn)
    implements Fact {

  /** Checks that what must be there is there. */
  public CoerciveMeasure {
    requireNonNull(caseId, "caseId");
    requireNonNull(id, "id");
  }

  /** Starts a CoerciveMeasure of a case with the given id, both within {@link CaseFile}. */
  public static CoerciveMeasureBuilder of(String caseId, String id) {
    return CoerciveMeasureBuilder.builder().caseId(caseId).id(id);
  }
}
