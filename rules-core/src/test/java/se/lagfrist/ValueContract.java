package se.lagfrist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What every value keeps: it is equal to its like and to nothing else, and hashes with it. */
public final class ValueContract {

  private ValueContract() {}

  /**
   * Asserts the contract of equals and hashCode.
   *
   * @param maker makes the value anew each time it is asked
   * @param others values that differ from it, each in one thing
   */
  public static void holds(Supplier<?> maker, List<?> others) {
    Object one = maker.get();
    Object same = maker.get();
    assertThat(same).isNotSameAs(one).isEqualTo(one).hasSameHashCodeAs(one);
    assertThat(one).isEqualTo(one).isNotEqualTo(null).isNotEqualTo("another type");
    for (Object other : others) {
      assertThat(one).isNotEqualTo(other);
      assertThat(other).isNotEqualTo(one);
    }
  }

  /** Asserts that values do not all hash alike, so that they can be looked up in a large set. */
  public static void spreads(List<?> values) {
    Set<Integer> hashes = new HashSet<>();
    values.forEach(value -> hashes.add(value.hashCode()));
    assertThat(hashes).hasSizeGreaterThan(1);
  }
}
