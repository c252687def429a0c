package se.lagfrist.casefile;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One component of a kind of fact that is a mark, yes or no. Left out it is unknown, not no.
 *
 * @param name name of the record component, also its name in JSON
 * @param swedish the word for it
 * @param reader reads it from a fact of the kind
 */
public record FlagField(String name, String swedish, Function<Fact, @Nullable Boolean> reader) {

  /** Returns the mark of the given fact, or null if it is not known. */
  public @Nullable Boolean of(Fact fact) {
    return reader.apply(fact);
  }
}
