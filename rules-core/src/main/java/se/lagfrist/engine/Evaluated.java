package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.obligation.Obligation;

/**
 * What was found in a case.
 *
 * @param drawn the case with the conclusions from it, before the law ended anything
 * @param so the case with what follows from it
 * @param obligations the obligations by urgency
 * @param wakeUp the next day on which the answer can change by itself, or null
 */
record Evaluated(
    Conclusions drawn, Conclusions so, List<Obligation> obligations, @Nullable LocalDate wakeUp) {}
