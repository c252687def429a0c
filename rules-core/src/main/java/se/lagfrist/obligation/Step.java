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
    String swedish, String english, @Nullable Citation citation, @Nullable LocalDate day) {

  /** How a step begins that tells of a fact, or a field of one, that nobody recorded. */
  private static final String CONCLUDED = "Slutsats om ";

  /**
   * Returns the step that tells what was concluded.
   *
   * @param swedish of what and why, in Swedish
   * @param english all of it in English
   * @param citation the section it follows from
   */
  public static Step conclusion(String swedish, String english, Citation citation) {
    return new Step(CONCLUDED + swedish, english, citation, null);
  }

  /** Returns whether the step tells of something that was concluded and not recorded. */
  public boolean isConclusion() {
    return swedish.startsWith(CONCLUDED);
  }
}
