package se.lagfrist.casefile;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report or notification that has been sent; concerns what it is about.
 *
 * @param caseId the case it belongs to
 * @param id its id, unique within the case
 * @param concerns the id of the fact it is about, if any
 * @param kind what report
 * @param quarter the quarter it is for, such as {@code 2026-Q1}
 * @param filedOn day it was sent
 * @param registeredOn day the fact was entered in the host system, if known
 */
@FactTerm(
    value = "inlämnad rapport",
    concerns = {
      BoardDuty.class,
      CoerciveMeasure.class,
      Decision.class,
      Execution.class,
      Interruption.class,
      Judgment.class,
      Placement.class,
      Request.class
    })
@RecordBuilder
public record FiledReport(
    String caseId,
    String id,
    @Nullable String concerns,
    @Nullable ReportKind kind,
    @Named("kvartal") @Nullable String quarter,
    @Dated(sv = "rapporten", required = true) @Nullable LocalDate filedOn,
    @Nullable LocalDate registeredOn)
    implements Fact {

  /** Checks that what must be there is there. */
  public FiledReport {
    requireNonNull(caseId, "caseId");
    requireNonNull(id, "id");
  }

  /** Starts a FiledReport of a case with the given id, both within {@link CaseFile}. */
  public static FiledReportBuilder of(String caseId, String id) {
    return FiledReportBuilder.builder().caseId(caseId).id(id);
  }
}
