package se.lagfrist.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a rule file says in a rule's head of how current the law behind it is, where the data that
 * comes with the library does not know its act.
 *
 * @param through number in Svensk författningssamling of the last amendment that was read, or null
 * @param replacedOn first day on which something else applies that was not read, or null
 * @param replacedBy what applies then, in Swedish; null if nothing does
 */
public record OwnReading(
    @Nullable String through, @Nullable LocalDate replacedOn, @Nullable String replacedBy) {

  /**
   * Checks that a day and what comes then stand together.
   *
   * @throws IllegalArgumentException if one of them is missing
   */
  public OwnReading {
    if ((replacedOn == null) != (replacedBy == null)) {
      throw new IllegalArgumentException(
          replacedOn + " and " + replacedBy + ".\nMaybe the day or what comes then is missing.");
    }
  }

  /** Returns what both say together; the other one goes first where both say the same thing. */
  static OwnReading of(@Nullable OwnReading one, OwnReading other) {
    return one == null
        ? other
        : new OwnReading(
            other.through == null ? one.through : other.through,
            other.replacedOn == null ? one.replacedOn : other.replacedOn,
            other.replacedBy == null ? one.replacedBy : other.replacedBy);
  }
}
