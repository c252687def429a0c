package se.lagfrist.casefile;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An unbroken series of months with income support.
 *
 * @param caseId the case it belongs to
 * @param id its id, unique within the case
 * @param concerns the id of the fact it is about, if any
 * @param from first day of the first month
 * @param to last day of the last month
 * @param registeredOn day the fact was entered in the host system, if known
 */
@FactTerm("tid med försörjningsstöd")
@RecordBuilder
public record BenefitPeriod(
    String caseId,
    String id,
    @Nullable String concerns,
    @Dated(sv = "försörjningsstödets början", required = true, before = "to")
        @Nullable LocalDate from,
    @Dated(sv = "försörjningsstödets slut") @Nullable LocalDate to,
    @Nullable LocalDate registeredOn)
    implements Fact {

  /** Checks that what must be there is there. */
  public BenefitPeriod {
    requireNonNull(caseId, "caseId");
    requireNonNull(id, "id");
  }

  /** Starts a BenefitPeriod of a case with the given id, both within {@link CaseFile}. */
  public static BenefitPeriodBuilder of(String caseId, String id) {
    return BenefitPeriodBuilder.builder().caseId(caseId).id(id);
  }
}
