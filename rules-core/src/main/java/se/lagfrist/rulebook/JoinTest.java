package se.lagfrist.rulebook;

import java.util.BitSet;
import se.lagfrist.rulebook.CompiledTests.Compiled;

/**
 * A test on what several variables stand for, as Drools compiled it.
 *
 * @param text the text Drools keeps of it, taken apart
 * @param compiled the test
 * @param places the variables, in the order of the test
 * @param names the names of all variables of the condition
 */
record JoinTest(TestText text, Compiled compiled, int[] places, String[] names)
    implements Circumstance {

  @Override
  public boolean holds(Scope scope) {
    return compiled.holds(scope);
  }

  @Override
  public BitSet variables() {
    BitSet variables = new BitSet();
    for (int place : places) {
      variables.set(place);
    }
    return variables;
  }

  @Override
  public Slope slope(int variable) {
    return variables().get(variable) ? text.slope(names[variable]) : Slope.FLAT;
  }
}
