package se.lagfrist.host.answer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.Status;

/**
 * What a due list is asked for.
 *
 * @param asOf the day asked about
 * @param unit the unit, or null for all
 * @param handler the id of who handles the case, or null for all
 * @param kind the kind of duty, or null for all
 * @param status upcoming, overdue or undetermined; null for the three
 * @param within at most this many calendar days left, overdue ones too; null for all, also those
 *     without a day
 * @param own whether only the host's own duties are listed
 * @param page the page, from 1
 * @param size lines on a page
 */
public record DueQuery(
    LocalDate asOf,
    @Nullable String unit,
    @Nullable String handler,
    @Nullable ObligationKind kind,
    @Nullable Status status,
    @Nullable Integer within,
    boolean own,
    int page,
    int size) {

  /** The most lines a page can have. */
  public static final int MOST = 500;
}
