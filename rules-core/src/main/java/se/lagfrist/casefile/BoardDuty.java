package se.lagfrist.casefile;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A municipal body and since when it has run; anchors duties of the calendar.
 *
 * @param caseId the case it belongs to
 * @param id its id, unique within the case
 * @param concerns the id of the fact it is about, if any
 * @param kind what body
 * @param from first day
 * @param to last day
 * @param registeredOn day the fact was entered in the host system, if known
 */
@FactTerm("verksamhet")
@RecordBuilder
public record BoardDuty(
    String caseId,
    String id,
    @Nullable String concerns,
    @Nullable BoardKind kind,
    @Dated(sv = "verksamhetens början", required = true, before = "to") @Nullable LocalDate from,
    @Dated(sv = "verksamhetens slut") @Nullable LocalDate to,
    @Nullable LocalDate registeredOn)
    implements Fact {

  /** Checks that what must be there is there. */
  public BoardDuty {
    requireNonNull(caseId, "caseId");
    requireNonNull(id, "id");
  }

  /** Starts a BoardDuty of a case with the given id, both within {@link CaseFile}. */
  public static BoardDutyBuilder of(String caseId, String id) {
    return BoardDutyBuilder.builder().caseId(caseId).id(id);
  }
}
