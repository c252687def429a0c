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
 */
record Performed(LocalDate day, Fact fact, Happening happening) {}
