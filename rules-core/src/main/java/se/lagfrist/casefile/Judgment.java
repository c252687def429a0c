package se.lagfrist.casefile;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A judgment or other ruling of a court; concerns the decision or measure tried.
 *
 * @param caseId the case it belongs to
 * @param id its id, unique within the case
 * @param concerns the id of the fact it is about, if any
 * @param law the act it rests on
 * @param outcome what the court decided
 * @param measure what it is about
 * @param awaitsLegalForce whether it applies only when it has gained legal force; the main rule is
 *     that it applies at once (SoL 2025:400 35 kap. 5 §, LSS 27 §)
 * @param announcedOn day it was given
 * @param receivedOn day the party got it
 * @param legalForceOn day it gained legal force
 * @param setDay a day the court set
 * @param endedOn day it stopped being in force
 * @param announcedAtHearing whether it was given at a hearing, or its day was told at one; then an
 *     individual's time to appeal runs from the day it was given (FPL 6 a § 3 st.)
 * @param registeredOn day the fact was entered in the host system, if known
 */
@FactTerm(
    value = "dom",
    concerns = {
      Application.class,
      CoerciveMeasure.class,
      Decision.class,
      Placement.class,
      Appeal.class
    })
@RecordBuilder
public record Judgment(
    String caseId,
    String id,
    @Nullable String concerns,
    @Nullable LawArea law,
    @Nullable JudgmentOutcome outcome,
    @Nullable Measure measure,
    @Named("gäller först när den vunnit laga kraft") @Nullable Boolean awaitsLegalForce,
    @Dated(sv = "domen", required = true, before = "endedOn") @Nullable LocalDate announcedOn,
    @Dated(sv = "delgivningen av domen") @Nullable LocalDate receivedOn,
    @Dated(sv = "domens laga kraft") @Nullable LocalDate legalForceOn,
    @Dated(sv = "den dag domstolen har satt", stated = true) @Nullable LocalDate setDay,
    @Dated(sv = "domens upphörande") @Nullable LocalDate endedOn,
    @Named("meddelad vid muntlig förhandling") @Nullable Boolean announcedAtHearing,
    @Nullable LocalDate registeredOn)
    implements Fact {

  /** Checks that what must be there is there. */
  public Judgment {
    requireNonNull(caseId, "caseId");
    requireNonNull(id, "id");
  }

  /** Starts a Judgment of a case with the given id, both within {@link CaseFile}. */
  public static JudgmentBuilder of(String caseId, String id) {
    return JudgmentBuilder.builder().caseId(caseId).id(id);
  }
}
