package se.lagfrist.rulebook;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Facts;

/** One case while its rules are matched: its facts by kind, and what the variables stand for. */
final class Scope {

  private final CaseFile known;
  private final @Nullable Object[] values;
  private @Nullable Fact anchor;

  Scope(CaseFile known, int variables) {
    this.known = known;
    this.values = new Object[variables];
  }

  Facts facts(FactType kind) {
    return known.facts(kind);
  }

  /** Begins with another fact that a duty may start from; the first variable stands for it. */
  void start(Fact fact) {
    anchor = fact;
    values[0] = fact;
  }

  /** Returns the fact that the duty would start from, {@code $a} in the compiled rules. */
  Fact anchor() {
    return Objects.requireNonNull(anchor);
  }

  void set(int variable, @Nullable Object value) {
    values[variable] = value;
  }

  @Nullable Object get(int variable) {
    return values[variable];
  }
}
