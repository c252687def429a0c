package se.lagfrist.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.rulebook.Lapse;

/**
 * The ends of a need: the first there has been, and the next to come. Of those there have been, the
 * ones before the duty counts are none, save the death of the person and the end of the very thing
 * the duty is about.
 */
final class Ends {

  private final LocalDate earliest;
  private final LocalDate asOf;
  private @Nullable Ended first;
  private @Nullable LocalDate next;

  /**
   * No end yet.
   *
   * @param earliest the first day on which an end counts
   * @param asOf the day asked about
   */
  Ends(LocalDate earliest, LocalDate asOf) {
    this.earliest = earliest;
    this.asOf = asOf;
  }

  /**
   * Adds an end.
   *
   * @param day the day
   * @param lapse why
   * @param fact the fact that tells, if one does
   * @param whenever whether it counts also if it came before the duty
   */
  void add(LocalDate day, Lapse lapse, @Nullable Fact fact, boolean whenever) {
    if (day.isAfter(asOf)) {
      next = next == null || day.isBefore(next) ? day : next;
    } else if ((whenever || !day.isBefore(earliest))
        && (first == null || day.isBefore(first.day()))) {
      first = new Ended(day, lapse, fact);
    }
  }

  /** Returns the first that counts, no later than the day asked about, or null. */
  @Nullable Ended first() {
    return first;
  }

  /** Returns the first day after the day asked about on which the need will end by itself. */
  @Nullable LocalDate next() {
    return next;
  }
}
