package se.lagfrist.rulebook;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;

/** One case while its rules are matched: its facts by kind, and what the variables stand for. */
final class Scope {

  private final Function<Class<? extends Fact>, List<Fact>> ofKind;
  private final @Nullable Object[] values;

  Scope(Function<Class<? extends Fact>, List<Fact>> ofKind, int variables) {
    this.ofKind = ofKind;
    this.values = new Object[variables];
  }

  List<Fact> facts(Class<? extends Fact> kind) {
    return ofKind.apply(kind);
  }

  void set(int variable, @Nullable Object value) {
    values[variable] = value;
  }

  @Nullable Object get(int variable) {
    return values[variable];
  }
}
