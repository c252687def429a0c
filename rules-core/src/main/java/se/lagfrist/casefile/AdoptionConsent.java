package se.lagfrist.casefile;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A consent to receive a child for adoption.
 *
 * @param caseId the case it belongs to
 * @param id its id, unique within the case
 * @param concerns the id of the fact it is about, if any
 * @param adoptedBefore whether the applicants have adopted a child from abroad before
 * @param trainingOn day the applicants had completed the parental training
 * @param grantedOn day it was given
 * @param childProposedOn day the board was told that a child is proposed
 * @param continuationDecidedOn day the board decided on continuation
 * @param checkedOn day changed circumstances were checked
 * @param childLeftOn day the child left the country of its habitual residence
 * @param childReceivedOn day the child was received
 * @param revokedOn day it was revoked
 * @param registeredOn day the fact was entered in the host system, if known
 */
@FactTerm("medgivande till adoption")
@RecordBuilder
public record AdoptionConsent(
    String caseId,
    String id,
    @Nullable String concerns,
    @Named("har adopterat tidigare") @Nullable Boolean adoptedBefore,
    @Dated(sv = "föräldrautbildningen") @Nullable LocalDate trainingOn,
    @Dated(sv = "adoptionsmedgivandet", required = true, before = "revokedOn")
        @Nullable LocalDate grantedOn,
    @Dated(sv = "att ett barn föreslogs", expectedWith = "continuationDecidedOn")
        @Nullable LocalDate childProposedOn,
    @Dated(sv = "beslutet om fortsatt adoptionsförfarande")
        @Nullable LocalDate continuationDecidedOn,
    @Dated(sv = "kontrollen av ändrade omständigheter") @Nullable LocalDate checkedOn,
    @Dated(sv = "barnets avresa") @Nullable LocalDate childLeftOn,
    @Dated(sv = "att barnet togs emot") @Nullable LocalDate childReceivedOn,
    @Dated(sv = "återkallelsen av medgivandet") @Nullable LocalDate revokedOn,
    @Nullable LocalDate registeredOn)
    implements Fact {

  /** Checks that what must be there is there. */
  public AdoptionConsent {
    requireNonNull(caseId, "caseId");
    requireNonNull(id, "id");
  }

  /** Starts a AdoptionConsent of a case with the given id, both within {@link CaseFile}. */
  public static AdoptionConsentBuilder of(String caseId, String id) {
    return AdoptionConsentBuilder.builder().caseId(caseId).id(id);
  }
}
