package se.lagfrist.casefile;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A lex Sarah matter: a misconduct or an evident risk of one.
 *
 * @param caseId the case it belongs to
 * @param id its id, unique within the case
 * @param concerns the id of the fact it is about, if any
 * @param law SoL or LSS
 * @param privateProvider whether it arose at a private provider
 * @param observedOn day it was noticed
 * @param reportedOn day it was reported internally
 * @param investigationOpenedOn day the investigation began
 * @param boardInformedOn day the provider informed the board
 * @param assessedSeriousOn day it was judged serious
 * @param assessedNotSeriousOn day it was judged not serious
 * @param notifiedOn day IVO was notified
 * @param investigationFiledOn day the investigation was filed with IVO
 * @param closedOn day the matter was closed
 * @param boardInformedOfNotificationOn day the provider informed the board that IVO was notified
 * @param registeredOn day the fact was entered in the host system, if known
 */
@FactTerm("missförhållande")
@RecordBuilder
public record MisconductReport(
    String caseId,
    String id,
    @Nullable String concerns,
    @Nullable LawArea law,
    @Named("hos privat utförare") @Nullable Boolean privateProvider,
    @Dated(
            sv = "att missförhållandet uppmärksammades",
            begins = true,
            expectedWith = {
              "reportedOn",
              "investigationOpenedOn",
              "boardInformedOn",
              "assessedSeriousOn",
              "assessedNotSeriousOn",
              "notifiedOn"
            })
        @Nullable LocalDate observedOn,
    @Dated(
            sv = "rapporten om missförhållandet",
            begins = true,
            expectedWith = {
              "investigationOpenedOn",
              "boardInformedOn",
              "assessedSeriousOn",
              "assessedNotSeriousOn",
              "notifiedOn"
            })
        @Nullable LocalDate reportedOn,
    @Dated(sv = "utredningen av missförhållandet", expectedWith = "investigationFiledOn")
        @Nullable LocalDate investigationOpenedOn,
    @Dated(sv = "informationen till nämnden") @Nullable LocalDate boardInformedOn,
    @Dated(sv = "bedömningen att missförhållandet är allvarligt")
        @Nullable LocalDate assessedSeriousOn,
    @Dated(sv = "bedömningen att missförhållandet inte är allvarligt")
        @Nullable LocalDate assessedNotSeriousOn,
    @Dated(
            sv = "anmälan till IVO",
            expectedWith = {"investigationFiledOn", "boardInformedOfNotificationOn"})
        @Nullable LocalDate notifiedOn,
    @Dated(sv = "att utredningen lämnades till IVO") @Nullable LocalDate investigationFiledOn,
    @Dated(sv = "att missförhållandet avhjälptes") @Nullable LocalDate closedOn,
    @Dated(sv = "informationen till nämnden om anmälan")
        @Nullable LocalDate boardInformedOfNotificationOn,
    @Nullable LocalDate registeredOn)
    implements Fact {

  /** Checks that what must be there is there. */
  public MisconductReport {
    requireNonNull(caseId, "caseId");
    requireNonNull(id, "id");
  }

  /** Starts a MisconductReport of a case with the given id, both within {@link CaseFile}. */
  public static MisconductReportBuilder of(String caseId, String id) {
    return MisconductReportBuilder.builder().caseId(caseId).id(id);
  }
}
