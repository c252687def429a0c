package se.lagfrist.rulebook;

/** What makes a duty no longer needed. */
public sealed interface Lapse {

  /**
   * A happening.
   *
   * @param by the happening
   * @param inCase whether any such happening in the case counts, whatever it concerns
   */
  record At(Happening by, boolean inCase) implements Lapse {}

  /**
   * The person reaches an age.
   *
   * @param age in years
   */
  record AtAge(int age) implements Lapse {}

  /** A decision to extend the time to a stated day. */
  record Extended() implements Lapse {}

  /** A later fact of the same kind about the same thing. */
  record Replaced() implements Lapse {}
}
