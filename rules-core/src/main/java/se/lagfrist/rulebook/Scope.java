package se.lagfrist.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;

/** One case while its rules are matched: its facts by kind, and what the variables stand for. */
final class Scope {

  private final CaseFile known;
  private final @Nullable Object[] values;

  Scope(CaseFile known, int variables) {
    this.known = known;
    this.values = new Object[variables];
  }

  List<Fact> facts(FactType kind) {
    return known.facts(kind);
  }

  void set(int variable, @Nullable Object value) {
    values[variable] = value;
  }

  @Nullable Object get(int variable) {
    return values[variable];
  }
}
