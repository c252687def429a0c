package se.lagfrist.rulebook;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.InterruptionCause;

/**
 * What a rule says of its counting beside the period: from which of several facts that the law sees
 * as one, from what age, and what time is left out.
 *
 * @param chainDays how many days may lie between two facts for them to count as one: investigations
 *     of the same matter, placements, interruptions; 0 if each counts for itself
 * @param along what placements must share to count as one
 * @param fromAge the age before which the time does not begin, in years; null if it may
 * @param notCounted the causes of interruptions whose time is not counted
 * @param chainedCauses the causes of the interruptions that count as one
 * @param fromNextMonth whether what is decided applies from the month after the start, or from the
 *     same month where the start is its first day
 */
public record Counting(
    int chainDays,
    Along along,
    @Nullable Integer fromAge,
    Set<InterruptionCause> notCounted,
    Set<InterruptionCause> chainedCauses,
    boolean fromNextMonth) {

  /** Nothing beside the period. */
  public static final Counting PLAIN =
      new Counting(0, Along.SAME_GROUND, null, Set.of(), Set.of(), false);

  /** Placements one after the other without a gap, in whatever home and on whatever ground. */
  public static final Counting UNBROKEN_PLACEMENTS = PLAIN.placed(Along.ANY_GROUND);

  /** Placements one after the other without a gap in the same home, on whatever ground. */
  public static final Counting UNBROKEN_IN_THE_HOME = PLAIN.placed(Along.SAME_HOME);

  /** Copies the sets. */
  public Counting {
    notCounted = Set.copyOf(notCounted);
    chainedCauses = Set.copyOf(chainedCauses);
  }

  Counting chained(int days) {
    return new Counting(days, Along.SAME_GROUND, fromAge, notCounted, chainedCauses, fromNextMonth);
  }

  Counting chained(Set<InterruptionCause> causes) {
    return new Counting(1, Along.SAME_GROUND, fromAge, notCounted, causes, fromNextMonth);
  }

  Counting placed(Along what) {
    return new Counting(1, what, fromAge, notCounted, chainedCauses, fromNextMonth);
  }

  Counting from(int age) {
    return new Counting(chainDays, along, age, notCounted, chainedCauses, fromNextMonth);
  }

  Counting without(Set<InterruptionCause> causes) {
    return new Counting(chainDays, along, fromAge, causes, chainedCauses, fromNextMonth);
  }

  Counting applyingNextMonth() {
    return new Counting(chainDays, along, fromAge, notCounted, chainedCauses, true);
  }
}
