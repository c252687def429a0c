package se.lagfrist.casefile;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why something granted waits, as told on a day, what has been done about it and what help there is
 * meanwhile; concerns the decision, the judgment or the interruption. SoL 2025:400 34 kap. 1 §, LSS
 * 28 f §. Several tell several reasons, actions or kinds of help; what is left out is not told,
 * while a term for none tells that there is none.
 *
 * @param caseId the case it belongs to
 * @param id its id, unique within the case
 * @param concerns the id of the fact it is about, if any
 * @param cause why it waits
 * @param action what has been done
 * @param interim what help the person has meanwhile
 * @param offered whether an offer has been made; the offers themselves are {@link Offer}s
 * @param statedOn day it was told
 * @param registeredOn day the fact was entered in the host system, if known
 */
@FactTerm(
    value = "skäl för dröjsmål",
    concerns = {Decision.class, Judgment.class, Interruption.class})
@RecordBuilder
public record DelayReason(
    String caseId,
    String id,
    @Nullable String concerns,
    @Nullable DelayCause cause,
    @Nullable DelayAction action,
    @Nullable InterimHelp interim,
    @Named("lämnat erbjudande") @Nullable Boolean offered,
    @Dated(sv = "att skälen angavs", required = true) @Nullable LocalDate statedOn,
    @Nullable LocalDate registeredOn)
    implements Fact {

  /** Checks that what must be there is there. */
  public DelayReason {
    requireNonNull(caseId, "caseId");
    requireNonNull(id, "id");
  }

  /** Starts a DelayReason of a case with the given id, both within {@link CaseFile}. */
  public static DelayReasonBuilder of(String caseId, String id) {
    return DelayReasonBuilder.builder().caseId(caseId).id(id);
  }
}
