package se.lagfrist.casefile;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An offer of a place or a measure; concerns the decision or judgment. A declined offer does not
 * close the matter.
 *
 * @param caseId the case it belongs to
 * @param id its id, unique within the case
 * @param concerns the id of the fact it is about, if any
 * @param offeredOn day of the offer
 * @param acceptedOn day it was accepted
 * @param declinedOn day it was declined
 * @param registeredOn day the fact was entered in the host system, if known
 */
@FactTerm(
    value = "erbjudande",
    concerns = {Decision.class, Judgment.class})
@RecordBuilder
public record Offer(
    String caseId,
    String id,
    @Nullable String concerns,
    @Dated(sv = "erbjudandet", required = true) @Nullable LocalDate offeredOn,
    @Dated(sv = "att erbjudandet antogs") @Nullable LocalDate acceptedOn,
    @Dated(sv = "att erbjudandet avböjdes") @Nullable LocalDate declinedOn,
    @Nullable LocalDate registeredOn)
    implements Fact {

  /** Checks that what must be there is there. */
  public Offer {
    requireNonNull(caseId, "caseId");
    requireNonNull(id, "id");
  }

  /** Starts a Offer of a case with the given id, both within {@link CaseFile}. */
  public static OfferBuilder of(String caseId, String id) {
    return OfferBuilder.builder().caseId(caseId).id(id);
  }
}
