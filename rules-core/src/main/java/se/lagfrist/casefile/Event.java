package se.lagfrist.casefile;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Anything else that happened on a day and that a duty starts from or is met by; concerns what it
 * is about.
 *
 * @param caseId the case it belongs to
 * @param id its id, unique within the case
 * @param concerns the id of the fact it is about, if any
 * @param kind what happened
 * @param happenedOn day it happened
 * @param plannedOn day for which it is planned
 * @param law which act it falls under, if that matters
 * @param registeredOn day the fact was entered in the host system, if known
 */
@FactTerm(
    value = "händelse",
    concerns = {
      Application.class,
      CoerciveMeasure.class,
      ConcernReport.class,
      Decision.class,
      Event.class,
      FollowUp.class,
      Interruption.class,
      Investigation.class,
      Judgment.class,
      Placement.class,
      Plan.class,
      RecordKeeping.class,
      Request.class
    })
@RecordBuilder
public record Event(
    String caseId,
    String id,
    @Nullable String concerns,
    @Nullable EventKind kind,
    @Dated(sv = "händelsen", required = true) @Nullable LocalDate happenedOn,
    @Dated(sv = "den planerade dagen", stated = true) @Nullable LocalDate plannedOn,
    @Nullable LawArea law,
    @Nullable LocalDate registeredOn)
    implements Fact {

  /** Checks that what must be there is there. */
  public Event {
    requireNonNull(caseId, "caseId");
    requireNonNull(id, "id");
  }

  /** Starts a Event of a case with the given id, both within {@link CaseFile}. */
  public static EventBuilder of(String caseId, String id) {
    return EventBuilder.builder().caseId(caseId).id(id);
  }
}
