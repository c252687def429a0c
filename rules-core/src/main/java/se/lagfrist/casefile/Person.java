package se.lagfrist.casefile;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The person the case is about. At most one in a case file; no name and no personal number is
 * needed.
 *
 * @param caseId the case it belongs to
 * @param id its id, unique within the case
 * @param concerns the id of the fact it is about, if any
 * @param birthDate day of birth
 * @param deceasedOn day of death
 * @param registeredOn day the fact was entered in the host system, if known
 */
@FactTerm("den enskilde")
@RecordBuilder
public record Person(
    String caseId,
    String id,
    @Nullable String concerns,
    @Dated(sv = "födelsedagen", required = true) @Nullable LocalDate birthDate,
    @Dated(sv = "dödsdagen") @Nullable LocalDate deceasedOn,
    @Nullable LocalDate registeredOn)
    implements Fact {

  /** Checks that what must be there is there. */
  public Person {
    requireNonNull(caseId, "caseId");
    requireNonNull(id, "id");
  }

  /** Returns whether the person had reached an age on a day; false if either day is unknown. */
  public boolean hadTurned(int age, @Nullable LocalDate day) {
    return birthDate != null && day != null && !birthDate.plusYears(age).isAfter(day);
  }

  /** Starts a Person of a case with the given id, both within {@link CaseFile}. */
  public static PersonBuilder of(String caseId, String id) {
    return PersonBuilder.builder().caseId(caseId).id(id);
  }
}
