package se.lagfrist.rulebook;

/** Something that holds in a case, or does not, for what the variables stand for right now. */
@FunctionalInterface
interface Circumstance {

  /** What always holds. */
  Circumstance ALWAYS = scope -> true;

  boolean holds(Scope scope);

  default Circumstance and(Circumstance other) {
    if (this == ALWAYS) {
      return other;
    }
    return other == ALWAYS ? this : scope -> holds(scope) && other.holds(scope);
  }

  default Circumstance or(Circumstance other) {
    return scope -> holds(scope) || other.holds(scope);
  }
}
