package se.lagfrist.rulebook;

import java.util.BitSet;
import java.util.List;

/** Something that holds in a case, or does not, for what the variables stand for right now. */
interface Circumstance {

  boolean holds(Scope scope);

  /** Returns the variables on which it depends; those it finds facts for itself are not told. */
  BitSet variables();

  /** Returns how it depends on the day that a variable stands for. */
  Slope slope(int variable);

  /** Several that must hold together. */
  record All(List<Circumstance> parts) implements Circumstance {

    @Override
    public boolean holds(Scope scope) {
      for (int i = 0; i < parts.size(); i++) {
        if (!parts.get(i).holds(scope)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public BitSet variables() {
      return together(parts);
    }

    @Override
    public Slope slope(int variable) {
      return Slope.all(parts.stream().map(p -> p.slope(variable)).toList());
    }
  }

  /** Several of which one must hold. */
  record Any(List<Circumstance> parts) implements Circumstance {

    @Override
    public boolean holds(Scope scope) {
      for (int i = 0; i < parts.size(); i++) {
        if (parts.get(i).holds(scope)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public BitSet variables() {
      return together(parts);
    }

    @Override
    public Slope slope(int variable) {
      return Slope.any(parts.stream().map(p -> p.slope(variable)).toList());
    }
  }

  /** Something that must not hold. */
  record Not(Circumstance of) implements Circumstance {

    @Override
    public boolean holds(Scope scope) {
      return !of.holds(scope);
    }

    @Override
    public BitSet variables() {
      return of.variables();
    }

    @Override
    public Slope slope(int variable) {
      return of.slope(variable).not();
    }
  }

  /** Returns what must hold when several must. */
  static Circumstance all(List<Circumstance> parts) {
    return parts.size() == 1 ? parts.get(0) : new All(List.copyOf(parts));
  }

  private static BitSet together(List<Circumstance> parts) {
    BitSet variables = new BitSet();
    parts.forEach(p -> variables.or(p.variables()));
    return variables;
  }
}
