package se.lagfrist.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which version of a provision governs a period, and the day that follows from it.
 *
 * @param version the version that governs
 * @param day the day under that version, not before its entry into force if it reached back to a
 *     running case; null if the version gives no day
 * @param broughtForwardToEntryIntoForce true if the day computed from the start had already passed
 *     when the version entered into force, so that the day is the day of entry into force
 * @param consideredBefore the versions walked through before this one, in order; empty if the
 *     version in force on the start governs
 * @param <V> the type of the versions
 */
public record Governance<V>(
    V version,
    @Nullable LocalDate day,
    boolean broughtForwardToEntryIntoForce,
    List<V> consideredBefore) {

  /** Checks and copies. */
  public Governance {
    Objects.requireNonNull(version, "version");
    consideredBefore = List.copyOf(consideredBefore);
  }
}
