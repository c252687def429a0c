package se.lagfrist.casefile;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The start of what a decision or judgment grants; concerns the decision or judgment.
 *
 * @param caseId the case it belongs to
 * @param id its id, unique within the case
 * @param concerns the id of the fact it is about, if any
 * @param partial whether only a part is executed
 * @param startedOn day it really began
 * @param endedOn day it ended
 * @param registeredOn day the fact was entered in the host system, if known
 */
@FactTerm(
    value = "verkställighet",
    concerns = {Decision.class, Judgment.class, CoerciveMeasure.class})
@RecordBuilder
public record Execution(
    String caseId,
    String id,
    @Nullable String concerns,
    @Named("delvis") @Nullable Boolean partial,
    @Dated(sv = "verkställigheten", required = true, before = "endedOn")
        @Nullable LocalDate startedOn,
    @Dated(sv = "verkställighetens slut") @Nullable LocalDate endedOn,
    @Nullable LocalDate registeredOn)
    implements Fact {

  /** Checks that what must be there is there. */
  public Execution {
    requireNonNull(caseId, "caseId");
    requireNonNull(id, "id");
  }

  /** Starts a Execution of a case with the given id, both within {@link CaseFile}. */
  public static ExecutionBuilder of(String caseId, String id) {
    return ExecutionBuilder.builder().caseId(caseId).id(id);
  }
}
