package se.lagfrist.casefile;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment that may be reclaimed.
 *
 * @param caseId the case it belongs to
 * @param id its id, unique within the case
 * @param concerns the id of the fact it is about, if any
 * @param paidOn day the cost arose
 * @param repaidOn day it was repaid
 * @param claimedOn day the action came in to the court
 * @param waivedOn day the board waived it
 * @param registeredOn day the fact was entered in the host system, if known
 */
@FactTerm(
    value = "utbetalning",
    concerns = {Decision.class, Judgment.class})
@RecordBuilder
public record Payment(
    String caseId,
    String id,
    @Nullable String concerns,
    @Dated(sv = "utbetalningen", required = true) @Nullable LocalDate paidOn,
    @Dated(sv = "återbetalningen") @Nullable LocalDate repaidOn,
    @Dated(sv = "talan om återkrav") @Nullable LocalDate claimedOn,
    @Dated(sv = "eftergiften") @Nullable LocalDate waivedOn,
    @Nullable LocalDate registeredOn)
    implements Fact {

  /** Checks that what must be there is there. */
  public Payment {
    requireNonNull(caseId, "caseId");
    requireNonNull(id, "id");
  }

  /** Starts a Payment of a case with the given id, both within {@link CaseFile}. */
  public static PaymentBuilder of(String caseId, String id) {
    return PaymentBuilder.builder().caseId(caseId).id(id);
  }
}
