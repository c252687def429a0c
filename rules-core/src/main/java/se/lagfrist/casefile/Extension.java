package se.lagfrist.casefile;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision to extend a time; concerns what is extended. Without an end day it extends nothing.
 *
 * @param caseId the case it belongs to
 * @param id its id, unique within the case
 * @param concerns the id of the fact it is about, if any
 * @param requestedOn day the extension was asked for
 * @param decidedOn day of the decision
 * @param until the new last day
 * @param registeredOn day the fact was entered in the host system, if known
 */
@FactTerm(
    value = "förlängning",
    concerns = {
      AdoptionConsent.class,
      CoerciveMeasure.class,
      ConcernReport.class,
      Investigation.class,
      Judgment.class,
      Placement.class,
      Request.class
    })
@RecordBuilder
public record Extension(
    String caseId,
    String id,
    @Nullable String concerns,
    @Dated(sv = "begäran om förlängning", always = true) @Nullable LocalDate requestedOn,
    @Dated(sv = "beslutet om förlängning", required = true) @Nullable LocalDate decidedOn,
    @Dated(sv = "förlängningens slutdag", stated = true, always = true) @Nullable LocalDate until,
    @Nullable LocalDate registeredOn)
    implements Fact {

  /** Checks that what must be there is there. */
  public Extension {
    requireNonNull(caseId, "caseId");
    requireNonNull(id, "id");
  }

  /** Starts a Extension of a case with the given id, both within {@link CaseFile}. */
  public static ExtensionBuilder of(String caseId, String id) {
    return ExtensionBuilder.builder().caseId(caseId).id(id);
  }
}
