package se.lagfrist.casefile;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An investigation; concerns the report or application behind it.
 *
 * @param caseId the case it belongs to
 * @param id its id, unique within the case
 * @param concerns the id of the fact it is about, if any
 * @param kind what it is about
 * @param matter a label shared by investigations of the same matter
 * @param outcome how it ended
 * @param openedOn day it was opened
 * @param informedOn day those concerned were informed
 * @param closedOn day it was closed
 * @param registeredOn day the fact was entered in the host system, if known
 */
@FactTerm(
    value = "utredning",
    concerns = {Application.class, ConcernReport.class, Event.class, Placement.class})
@RecordBuilder
public record Investigation(
    String caseId,
    String id,
    @Nullable String concerns,
    @Nullable InvestigationKind kind,
    @Named("sak") @Nullable String matter,
    @Nullable InvestigationOutcome outcome,
    @Dated(sv = "utredningens inledande", required = true, before = "closedOn")
        @Nullable LocalDate openedOn,
    @Dated(sv = "informationen om utredningen") @Nullable LocalDate informedOn,
    @Dated(sv = "utredningens avslutande") @Nullable LocalDate closedOn,
    @Nullable LocalDate registeredOn)
    implements Fact {

  /** Checks that what must be there is there. */
  public Investigation {
    requireNonNull(caseId, "caseId");
    requireNonNull(id, "id");
  }

  /** Starts a Investigation of a case with the given id, both within {@link CaseFile}. */
  public static InvestigationBuilder of(String caseId, String id) {
    return InvestigationBuilder.builder().caseId(caseId).id(id);
  }
}
