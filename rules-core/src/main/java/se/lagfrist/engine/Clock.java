package se.lagfrist.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.law.Governance;
import se.lagfrist.rulebook.LawText;

/**
 * A clock that has started.
 *
 * @param occasion the duty it counts for
 * @param started what it started from
 * @param start the day it counts from
 * @param first the occurrence it begins with: 2 where the first time cannot be told but a review is
 *     known, else 1
 * @param law the wording that governs that occurrence
 * @param ended what has ended the need, or null
 */
record Clock(
    Occasion occasion,
    Started started,
    LocalDate start,
    int first,
    Governance<LawText> law,
    @Nullable Ended ended) {

  LocalDate asOf() {
    return occasion.asOf();
  }

  /** Returns the first day on which something can be done about it. */
  LocalDate begins() {
    return facts().counts(start, started.happening());
  }

  DutyFacts facts() {
    return occasion.facts();
  }
}
