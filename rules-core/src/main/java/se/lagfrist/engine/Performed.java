package se.lagfrist.engine;

import java.time.LocalDate;
import se.lagfrist.casefile.Fact;
import se.lagfrist.rulebook.Happening;

/**
 * Something that was done on a day.
 *
 * @param day the day
 * @param fact the fact that tells
 * @param happening what was done
 * @param atLatest whether it was done then or earlier
 */
record Performed(LocalDate day, Fact fact, Happening happening, boolean atLatest) {

  Performed(LocalDate day, Fact fact, Happening happening) {
    this(day, fact, happening, false);
  }
}
