package se.lagfrist.obligation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change of law that an answer does not take into account, because its text has not been read.
 *
 * @param act the act or other source that is changed or replaced, as a citation begins
 * @param day the day of the change, or null if it was not found
 * @param sfs its number in Svensk författningssamling, or null if that was not found
 * @param swedish what to know, one Swedish sentence or two
 * @param english the same in English, without what the change is about
 */
public record Caveat(
    String act, @Nullable LocalDate day, @Nullable String sfs, String swedish, String english) {

  /** Checks what must be there. */
  public Caveat {
    requireNonNull(act, "act");
    requireNonNull(swedish, "swedish");
    requireNonNull(english, "english");
  }
}
