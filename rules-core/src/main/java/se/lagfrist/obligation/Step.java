package se.lagfrist.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.law.Citation;

/**
 * One step on the way from a fact to a day.
 *
 * @param swedish what was done, in Swedish
 * @param english the same in English
 * @param citation what the step rests on, if it rests on a provision of its own
 * @param day the day the step led to, if it led to one
 */
public record Step(
    String swedish, String english, @Nullable Citation citation, @Nullable LocalDate day) {}
