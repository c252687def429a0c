package se.lagfrist.casefile;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stay outside the own home.
 *
 * @param caseId the case it belongs to
 * @param id its id, unique within the case
 * @param concerns the id of the fact it is about, if any
 * @param home kind of home
 * @param ground under which act
 * @param homeId label of the home, the same for the same home
 * @param investigation id of the investigation behind it
 * @param otherMunicipality whether the home lies in, or is used by, another municipality
 * @param placedInHome how many children and young people are placed in the home after the decision
 * @param decidedOn day of the decision
 * @param executedOn day the person was placed
 * @param homeInvestigatedOn day the home had been investigated
 * @param recordsCheckedOn day the criminal records had been obtained
 * @param consultedOn day the other municipality had been informed and consulted
 * @param agreementOn day the agreement with the family home was signed
 * @param endedOn day it ended
 * @param registeredOn day the fact was entered in the host system, if known
 */
@FactTerm("placering")
@RecordBuilder
public record Placement(
    String caseId,
    String id,
    @Nullable String concerns,
    @Nullable HomeKind home,
    @Nullable LegalGround ground,
    @Named("hem") @Nullable String homeId,
    @Named("utredning") @Nullable String investigation,
    @Named("annan kommun berörd") @Nullable Boolean otherMunicipality,
    @Named("placerade i hemmet") @Nullable Integer placedInHome,
    @Dated(sv = "placeringsbeslutet", begins = true, expectedWith = "executedOn")
        @Nullable LocalDate decidedOn,
    @Dated(sv = "placeringens verkställande", begins = true, before = "endedOn")
        @Nullable LocalDate executedOn,
    @Dated(sv = "hemutredningen") @Nullable LocalDate homeInvestigatedOn,
    @Dated(sv = "registerutdraget") @Nullable LocalDate recordsCheckedOn,
    @Dated(sv = "samrådet med den andra kommunen") @Nullable LocalDate consultedOn,
    @Dated(sv = "avtalet med familjehemmet") @Nullable LocalDate agreementOn,
    @Dated(sv = "placeringens upphörande") @Nullable LocalDate endedOn,
    @Nullable LocalDate registeredOn)
    implements Fact {

  /** Checks that what must be there is there. */
  public Placement {
    requireNonNull(caseId, "caseId");
    requireNonNull(id, "id");
  }

  /** Starts a Placement of a case with the given id, both within {@link CaseFile}. */
  public static PlacementBuilder of(String caseId, String id) {
    return PlacementBuilder.builder().caseId(caseId).id(id);
  }
}
