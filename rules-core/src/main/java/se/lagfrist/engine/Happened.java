package se.lagfrist.engine;

import java.time.LocalDate;
import se.lagfrist.casefile.Fact;
import se.lagfrist.rulebook.Happening;

/**
 * Something that happened on a day.
 *
 * @param day the day
 * @param fact the fact that tells
 * @param happening what was done
 * @param atLatest whether it was done then or earlier
 */
record Happened(LocalDate day, Fact fact, Happening happening, boolean atLatest) {

  Happened(LocalDate day, Fact fact, Happening happening) {
    this(day, fact, happening, false);
  }
}
