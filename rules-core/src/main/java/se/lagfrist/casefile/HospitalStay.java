package se.lagfrist.casefile;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stay in hospital that ends in municipal care (lag 2017:612).
 *
 * @param caseId the case it belongs to
 * @param id its id, unique within the case
 * @param concerns the id of the fact it is about, if any
 * @param readyAfterNoon whether the ready notice was sent after 12.00
 * @param agreedDays days until liability, if region and municipality agreed otherwise
 * @param psychiatric whether it is inpatient psychiatric care
 * @param admissionNoticeOn day the admission notice came
 * @param planningStartedOn day planning began
 * @param readyOn day the ready notice was sent
 * @param summonedOn day the region called to a plan meeting
 * @param planStartedOn day work on the joint plan began
 * @param dischargedOn day of discharge
 * @param registeredOn day the fact was entered in the host system, if known
 */
@FactTerm("sluten vård")
@RecordBuilder
public record HospitalStay(
    String caseId,
    String id,
    @Nullable String concerns,
    @Named("efter klockan 12") @Nullable Boolean readyAfterNoon,
    @Named("överenskomna dagar") @Nullable Integer agreedDays,
    @Named("psykiatrisk vård") @Nullable Boolean psychiatric,
    @Dated(sv = "inskrivningsmeddelandet", begins = true) @Nullable LocalDate admissionNoticeOn,
    @Dated(sv = "att planeringen började") @Nullable LocalDate planningStartedOn,
    @Dated(sv = "underrättelsen om utskrivningsklar", begins = true, expectedWith = "dischargedOn")
        @Nullable LocalDate readyOn,
    @Dated(sv = "kallelsen till samordnad planering") @Nullable LocalDate summonedOn,
    @Dated(sv = "att arbetet med planen började") @Nullable LocalDate planStartedOn,
    @Dated(sv = "utskrivningen från sjukhuset") @Nullable LocalDate dischargedOn,
    @Nullable LocalDate registeredOn)
    implements Fact {

  /** Checks that what must be there is there. */
  public HospitalStay {
    requireNonNull(caseId, "caseId");
    requireNonNull(id, "id");
  }

  /** Starts a HospitalStay of a case with the given id, both within {@link CaseFile}. */
  public static HospitalStayBuilder of(String caseId, String id) {
    return HospitalStayBuilder.builder().caseId(caseId).id(id);
  }
}
