package se.lagfrist.rulebook;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import se.lagfrist.rulebook.CompiledTests.Compiled;

/** A test on what several variables stand for, as Drools compiled it. */
final class JoinTest implements Circumstance {

  private final String written;
  private final Compiled compiled;
  private final int[] places;
  private final String[] names;

  /** Taken apart when first asked for: most rules are never put to many facts. */
  private @Nullable TestText text;

  /**
   * A test.
   *
   * @param written the text Drools keeps of it
   * @param compiled the test
   * @param places the variables, in the order of the test
   * @param names the names of all variables of the condition
   */
  JoinTest(String written, Compiled compiled, int[] places, String[] names) {
    this.written = written;
    this.compiled = compiled;
    this.places = places;
    this.names = names;
  }

  /** Returns the text Drools keeps of it, taken apart. */
  TestText text() {
    TestText read = text;
    if (read == null) {
      // Two threads may read it; both read the same, and what they read never changes.
      read = TestText.parse(written);
      text = read;
    }
    return read;
  }

  /** Returns the variables, in the order of the test. */
  int[] places() {
    return places;
  }

  /** Returns the names of all variables of the condition. */
  String[] names() {
    return names;
  }

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
    return variables().get(variable) ? text().slope(names[variable]) : Slope.FLAT;
  }
}
