package se.lagfrist.rulebook;

import java.util.List;

/**
 * How the truth of something depends on one day in it: whether it can only become true, or only
 * become false, as the day moves on, and where a missing day stands. Nothing is said where it goes
 * both ways.
 *
 * @param rises whether it can become true as the day moves on
 * @param falls whether it can become false as the day moves on
 * @param known whether anything can be said of it
 * @param trueAtNone whether it is true whenever the day is missing
 * @param falseAtNone whether it is false whenever the day is missing
 * @param noneIsBest whether it is true without the day wherever it is true with any
 * @param noneIsWorst whether it is false without the day wherever it is false with any
 */
record Slope(
    boolean rises,
    boolean falls,
    boolean known,
    boolean trueAtNone,
    boolean falseAtNone,
    boolean noneIsBest,
    boolean noneIsWorst) {

  /** It does not depend on the day. */
  static final Slope FLAT = new Slope(false, false, true, false, false, true, true);

  /** Nothing can be said. */
  static final Slope UNKNOWN = new Slope(true, true, false, false, false, false, false);

  /** It asks for a later day. */
  static final Slope RISES = new Slope(true, false, true, false, true, false, true);

  /** It asks for an earlier day. */
  static final Slope FALLS = new Slope(false, true, true, false, true, false, true);

  /** It asks that there be no day. */
  static final Slope NONE_ONLY = new Slope(false, false, true, true, false, true, false);

  /** It asks that there be a day. */
  static final Slope SOME_ONLY = new Slope(false, false, true, false, true, false, true);

  static Slope any(List<Slope> parts) {
    Slope all = together(parts);
    if (!all.known) {
      return UNKNOWN;
    }
    boolean surely = parts.stream().anyMatch(Slope::trueAtNone);
    return new Slope(
        all.rises,
        all.falls,
        true,
        surely,
        parts.stream().allMatch(Slope::falseAtNone),
        surely || all.noneIsBest,
        all.noneIsWorst);
  }

  static Slope all(List<Slope> parts) {
    Slope all = together(parts);
    if (!all.known) {
      return UNKNOWN;
    }
    boolean never = parts.stream().anyMatch(Slope::falseAtNone);
    return new Slope(
        all.rises,
        all.falls,
        true,
        !parts.isEmpty() && parts.stream().allMatch(Slope::trueAtNone),
        never,
        all.noneIsBest,
        never || all.noneIsWorst);
  }

  private static Slope together(List<Slope> parts) {
    return new Slope(
        parts.stream().anyMatch(Slope::rises),
        parts.stream().anyMatch(Slope::falls),
        parts.stream().allMatch(Slope::known),
        false,
        false,
        parts.stream().allMatch(Slope::noneIsBest),
        parts.stream().allMatch(Slope::noneIsWorst));
  }

  /** Returns the slope of what is true when this is not. */
  Slope not() {
    return known
        ? new Slope(falls, rises, true, falseAtNone, trueAtNone, noneIsWorst, noneIsBest)
        : UNKNOWN;
  }

  /** Returns the slope of there being something for which this is true. */
  Slope some() {
    return known
        ? new Slope(rises, falls, true, false, falseAtNone, noneIsBest, noneIsWorst)
        : UNKNOWN;
  }

  boolean isFlat() {
    return known && !rises && !falls && noneIsBest && noneIsWorst;
  }

  /** Returns whether days can be put in an order such that the first has the best chance. */
  boolean isOneWay() {
    return known && !(rises && falls) && (noneIsBest || noneIsWorst);
  }
}
