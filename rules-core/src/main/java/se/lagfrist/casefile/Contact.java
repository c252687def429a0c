package se.lagfrist.casefile;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contact, visit or talk; concerns what it belongs to.
 *
 * @param caseId the case it belongs to
 * @param id its id, unique within the case
 * @param concerns the id of the fact it is about, if any
 * @param party with whom
 * @param form how
 * @param madeOn day of the contact
 * @param registeredOn day the fact was entered in the host system, if known
 */
@FactTerm("kontakt")
@RecordBuilder
public record Contact(
    String caseId,
    String id,
    @Nullable String concerns,
    @Nullable ContactWith party,
    @Nullable ContactForm form,
    @Dated(sv = "kontakten", required = true) @Nullable LocalDate madeOn,
    @Nullable LocalDate registeredOn)
    implements Fact {

  /** Checks that what must be there is there. */
  public Contact {
    requireNonNull(caseId, "caseId");
    requireNonNull(id, "id");
  }

  /** Starts a Contact of a case with the given id, both within {@link CaseFile}. */
  public static ContactBuilder of(String caseId, String id) {
    return ContactBuilder.builder().caseId(caseId).id(id);
  }
}
