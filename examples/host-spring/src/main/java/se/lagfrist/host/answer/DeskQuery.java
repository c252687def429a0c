package se.lagfrist.host.answer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.engine.WorkList;
import se.lagfrist.obligation.Consequence;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKind;

/**
 * What a work list is asked for.
 *
 * @param asOf the day asked about
 * @param whose the unit and the worker
 * @param kind the kind of duty, or null for all
 * @param consequence what a missed day costs, or null for all
 * @param within at most this many calendar days left, overdue ones too; null for all, also those
 *     without a day
 * @param lawOnly whether practice and local guidelines are left out
 * @param search part of the id of a case, or "" for all
 * @param folder the folder the cases lie in, or "" for the municipality's own
 */
public record DeskQuery(
    LocalDate asOf,
    WorkList.Whose whose,
    @Nullable ObligationKind kind,
    @Nullable Consequence consequence,
    @Nullable Integer within,
    boolean lawOnly,
    String search,
    String folder) {

  /** Returns everything of the municipality's own on a day. */
  public static DeskQuery all(LocalDate asOf) {
    return new DeskQuery(asOf, WorkList.Whose.ALL, null, null, null, false, "", "");
  }

  boolean holds(Answer answer) {
    return answer.stored().folder().equals(folder)
        && whose.holds(answer.stored().file())
        && (search.isEmpty() || Searching.matches(answer.stored().id(), search));
  }

  boolean holds(Obligation o) {
    if (kind != null && kind != o.kind()
        || consequence != null && consequence != o.consequence()
        || lawOnly && o.force() != Force.STATUTE && o.force() != Force.REGULATION) {
      return false;
    }
    return within == null
        || o.isOpen() && o.daysLeft(asOf).isPresent() && o.daysLeft(asOf).getAsLong() <= within;
  }
}
