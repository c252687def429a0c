package se.lagfrist.casefile;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision by the board or its delegate; concerns the application behind it.
 *
 * @param caseId the case it belongs to
 * @param id its id, unique within the case
 * @param concerns the id of the fact it is about, if any
 * @param law the act it rests on
 * @param provision chapter and section, such as {@code 11:1}, or {@code 9:8} for 9 § 8 LSS; {@code
 *     11 kap. 1 §}, {@code 9 § 8 p.} and the like are turned into that form
 * @param measure what it is about
 * @param favourable whether it grants something
 * @param body who decided
 * @param investigation id of the investigation behind it
 * @param decidedOn day of the decision; may be absent, then every day counted from it is
 *     undetermined
 * @param communicatedOn day the party got it
 * @param legalForceOn day it gained legal force
 * @param validUntil last day of a time-limited decision
 * @param endedOn day it stopped being in force
 * @param endReason why it stopped
 * @param delegated whether someone decided by ordinary delegation (KL 6 kap. 37 §), not because the
 *     matter could not wait for the board (KL 6 kap. 39 §)
 * @param registeredOn day the fact was entered in the host system, if known
 */
@FactTerm(
    value = "beslut",
    concerns = {Application.class})
@RecordBuilder
public record Decision(
    String caseId,
    String id,
    @Nullable String concerns,
    @Nullable LawArea law,
    @Named("paragraf") @Nullable String provision,
    @Nullable Measure measure,
    @Named("gynnande") @Nullable Boolean favourable,
    @Nullable Body body,
    @Named("utredning") @Nullable String investigation,
    @Dated(sv = "beslutet", required = true, before = "endedOn") @Nullable LocalDate decidedOn,
    @Dated(sv = "delgivningen av beslutet") @Nullable LocalDate communicatedOn,
    @Dated(sv = "beslutets laga kraft") @Nullable LocalDate legalForceOn,
    @Dated(sv = "beslutets slutdag", stated = true) @Nullable LocalDate validUntil,
    @Dated(sv = "beslutets upphörande") @Nullable LocalDate endedOn,
    @Nullable EndReason endReason,
    @Named("vanlig delegation") @Nullable Boolean delegated,
    @Nullable LocalDate registeredOn)
    implements Fact {

  /** Checks that what must be there is there. */
  public Decision {
    requireNonNull(caseId, "caseId");
    requireNonNull(id, "id");
    provision = Provision.normal(provision);
  }

  /** Starts a Decision of a case with the given id, both within {@link CaseFile}. */
  public static DecisionBuilder of(String caseId, String id) {
    return DecisionBuilder.builder().caseId(caseId).id(id);
  }
}
