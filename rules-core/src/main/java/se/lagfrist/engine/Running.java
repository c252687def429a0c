package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;

/**
 * A duty whose clock has started in a case, before it is judged: what a report counts from, so that
 * it holds no law of its own.
 *
 * @param rule the rule
 * @param anchor the fact it counts for
 * @param start the day it counts from
 * @param wording the wording that governs
 * @param day the day that follows from the wording, by 1 § of lag (1930:173)
 * @param ended the day its need ended, or null while it lasts
 * @param endedBy the fact that tells so, if one does
 * @param why what ended it, in Swedish; empty while it lasts
 */
public record Running(
    Rule rule,
    Fact anchor,
    LocalDate start,
    LawText wording,
    LocalDate day,
    @Nullable LocalDate ended,
    @Nullable Fact endedBy,
    String why) {

  static Running of(Clock clock) {
    LawText wording = clock.law().version();
    Ended ended = clock.ended();
    return new Running(
        clock.occasion().rule(),
        clock.facts().anchor(),
        clock.start(),
        wording,
        clock.occasion().due(wording).day(clock.start()),
        ended == null ? null : ended.day(),
        ended == null ? null : ended.fact(),
        ended == null ? "" : ended.swedish());
  }

  /**
   * Returns the first day after its time on which the wording that governs was in force: the day
   * from which something told once per quarter is told.
   */
  public LocalDate after() {
    LocalDate next = day.plusDays(1);
    LocalDate inForce = wording.inForce().from();
    return next.isBefore(inForce) ? inForce : next;
  }

  /** Returns the wording in force on a day, if there is one. */
  public Optional<LawText> wordingOn(LocalDate asked) {
    return Optional.ofNullable(rule.law().on(asked));
  }
}
