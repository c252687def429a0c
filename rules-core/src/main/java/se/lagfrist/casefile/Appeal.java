package se.lagfrist.casefile;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An appeal; concerns the decision or judgment.
 *
 * @param caseId the case it belongs to
 * @param id its id, unique within the case
 * @param concerns the id of the fact it is about, if any
 * @param party who appeals
 * @param receivedOn day it came in
 * @param forwardedOn day it was handed over to the court
 * @param dismissedOn day it was dismissed as late
 * @param withdrawnOn day it was withdrawn
 * @param registeredOn day the fact was entered in the host system, if known
 */
@FactTerm("överklagande")
@RecordBuilder
public record Appeal(
    String caseId,
    String id,
    @Nullable String concerns,
    @Nullable AppealParty party,
    @Dated(sv = "överklagandets ankomst", required = true) @Nullable LocalDate receivedOn,
    @Dated(sv = "överlämnandet till domstolen") @Nullable LocalDate forwardedOn,
    @Dated(sv = "avvisningen av överklagandet") @Nullable LocalDate dismissedOn,
    @Dated(sv = "återkallelsen av överklagandet") @Nullable LocalDate withdrawnOn,
    @Nullable LocalDate registeredOn)
    implements Fact {

  /** Checks that what must be there is there. */
  public Appeal {
    requireNonNull(caseId, "caseId");
    requireNonNull(id, "id");
  }

  /** Starts a Appeal of a case with the given id, both within {@link CaseFile}. */
  public static AppealBuilder of(String caseId, String id) {
    return AppealBuilder.builder().caseId(caseId).id(id);
  }
}
