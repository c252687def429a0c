package se.lagfrist.rulebook;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactIndex;
import se.lagfrist.casefile.FactType;

/** One case while its rules are matched: its facts by kind, and what the variables stand for. */
final class Scope {

  private final CaseFile known;
  private final @Nullable Object[] values;
  private @Nullable Fact anchor;

  Scope(CaseFile known, int variables) {
    this.known = known;
    this.values = new Object[variables];
  }

  List<Fact> facts(FactType kind) {
    return known.facts(kind);
  }

  /** Returns the facts of a kind that a join can find for a fact, and perhaps others. */
  List<Fact> facts(FactType kind, Join join, Fact of) {
    List<Fact> facts = known.facts(kind);
    return facts.size() < FactIndex.MANY ? facts : join.find(known.index(kind), of);
  }

  /** Begins with another fact that a duty may start from. */
  void start(Fact fact) {
    anchor = fact;
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
