package se.lagfrist.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.obligation.Gap;
import se.lagfrist.rulebook.Happening;

/**
 * Whether and when a clock has started.
 *
 * @param day the day, or null if it has not started or cannot be told
 * @param fact the fact the day was read from
 * @param happening the happening
 * @param gap the day that is missing, if it cannot be told
 */
record Started(
    @Nullable LocalDate day, @Nullable Fact fact, Happening happening, @Nullable Gap gap) {}
