package se.lagfrist.casefile;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file or a set of data that is to be kept or culled.
 *
 * @param caseId the case it belongs to
 * @param id its id, unique within the case
 * @param concerns the id of the fact it is about, if any
 * @param kind what file
 * @param researchSample whether it is kept for research
 * @param lastNoteOn day of the last note
 * @param circumstancesCeasedOn day what the data are about ceased
 * @param receivedOn day a seized file came in to the archive
 * @param closedOn day the matter was closed
 * @param culledOn day it was culled
 * @param handedOverOn day a private provider handed it over to the board that decided on the
 *     measure
 * @param registeredOn day the fact was entered in the host system, if known
 */
@FactTerm("akt")
@RecordBuilder
public record RecordKeeping(
    String caseId,
    String id,
    @Nullable String concerns,
    @Nullable RecordKind kind,
    @Named("undantagen för forskning") @Nullable Boolean researchSample,
    @Dated(
            sv = "den sista anteckningen",
            begins = true,
            expectedWith = {"closedOn", "culledOn", "handedOverOn"})
        @Nullable LocalDate lastNoteOn,
    @Dated(sv = "att förhållandena upphörde", begins = true)
        @Nullable LocalDate circumstancesCeasedOn,
    @Dated(sv = "att akten kom in till arkivet", begins = true, expectedWith = "culledOn")
        @Nullable LocalDate receivedOn,
    @Dated(sv = "att ärendet avslutades", begins = true) @Nullable LocalDate closedOn,
    @Dated(sv = "gallringen") @Nullable LocalDate culledOn,
    @Dated(sv = "överlämnandet till nämnden") @Nullable LocalDate handedOverOn,
    @Nullable LocalDate registeredOn)
    implements Fact {

  /** Checks that what must be there is there. */
  public RecordKeeping {
    requireNonNull(caseId, "caseId");
    requireNonNull(id, "id");
  }

  /** Starts a RecordKeeping of a case with the given id, both within {@link CaseFile}. */
  public static RecordKeepingBuilder of(String caseId, String id) {
    return RecordKeepingBuilder.builder().caseId(caseId).id(id);
  }
}
