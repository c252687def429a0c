package se.lagfrist.casefile;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request or an assignment that waits for an answer; concerns what it is about.
 *
 * @param caseId the case it belongs to
 * @param id its id, unique within the case
 * @param concerns the id of the fact it is about, if any
 * @param kind what is asked for
 * @param receivedOn day it came in
 * @param dueOn day the answer is asked for
 * @param answeredOn day it was answered
 * @param withdrawnOn day it was withdrawn
 * @param registeredOn day the fact was entered in the host system, if known
 */
@FactTerm(
    value = "begäran",
    concerns = {
      Application.class,
      CoerciveMeasure.class,
      Decision.class,
      Placement.class,
      RecordKeeping.class
    })
@RecordBuilder
public record Request(
    String caseId,
    String id,
    @Nullable String concerns,
    @Nullable RequestKind kind,
    @Dated(sv = "begärans ankomst", required = true, before = "answeredOn")
        @Nullable LocalDate receivedOn,
    @Dated(sv = "den dag som angetts i begäran", stated = true) @Nullable LocalDate dueOn,
    @Dated(sv = "svaret") @Nullable LocalDate answeredOn,
    @Dated(sv = "återkallelsen av begäran") @Nullable LocalDate withdrawnOn,
    @Nullable LocalDate registeredOn)
    implements Fact {

  /** Checks that what must be there is there. */
  public Request {
    requireNonNull(caseId, "caseId");
    requireNonNull(id, "id");
  }

  /** Starts a Request of a case with the given id, both within {@link CaseFile}. */
  public static RequestBuilder of(String caseId, String id) {
    return RequestBuilder.builder().caseId(caseId).id(id);
  }
}
