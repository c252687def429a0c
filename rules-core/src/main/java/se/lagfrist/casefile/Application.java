package se.lagfrist.casefile;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An application made by an individual.
 *
 * @param caseId the case it belongs to
 * @param id its id, unique within the case
 * @param concerns the id of the fact it is about, if any
 * @param matter what was applied for
 * @param receivedOn day it came in
 * @param completeOn day it was complete
 * @param withdrawnOn day it was withdrawn
 * @param measure the measure it is for, if it names one
 * @param registeredOn day the fact was entered in the host system, if known
 */
@FactTerm("ansökan")
@RecordBuilder
public record Application(
    String caseId,
    String id,
    @Nullable String concerns,
    @Nullable ApplicationMatter matter,
    @Dated(sv = "ansökans ankomst", required = true) @Nullable LocalDate receivedOn,
    @Dated(sv = "den kompletta ansökan") @Nullable LocalDate completeOn,
    @Dated(sv = "återkallelsen av ansökan") @Nullable LocalDate withdrawnOn,
    @Nullable Measure measure,
    @Nullable LocalDate registeredOn)
    implements Fact {

  /** Checks that what must be there is there. */
  public Application {
    requireNonNull(caseId, "caseId");
    requireNonNull(id, "id");
  }

  /** Starts a Application of a case with the given id, both within {@link CaseFile}. */
  public static ApplicationBuilder of(String caseId, String id) {
    return ApplicationBuilder.builder().caseId(caseId).id(id);
  }
}
