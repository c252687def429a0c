package se.lagfrist.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactIndex;

/** How a condition ties another fact to the one the duty starts from. */
enum Join {
  /** It is what the fact concerns. */
  NAMED("id == $a.concerns") {
    @Override
    List<Fact> find(FactIndex index, Fact of) {
      Fact named = of.concerns() == null ? null : index.named(of.concerns());
      return named == null ? List.of() : List.of(named);
    }
  },
  /** It concerns the fact. */
  CONCERNING("concerns == $a.id") {
    @Override
    List<Fact> find(FactIndex index, Fact of) {
      return index.concerning(of.id());
    }
  },
  /** Both concern the same thing. */
  BESIDE("concerns == $a.concerns") {
    @Override
    List<Fact> find(FactIndex index, Fact of) {
      return index.concerning(of.concerns());
    }
  };

  private final String text;

  Join(String text) {
    this.text = text;
  }

  /** Returns the join that a test says, by the text Drools keeps of it, or null. */
  static @Nullable Join of(String text) {
    for (Join join : values()) {
      if (join.text.equals(text)) {
        return join;
      }
    }
    return null;
  }

  /** Returns every fact for which the test can hold, and perhaps others. */
  abstract List<Fact> find(FactIndex index, Fact of);
}
