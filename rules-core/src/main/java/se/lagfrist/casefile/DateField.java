package se.lagfrist.casefile;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One date of one kind of fact.
 *
 * @param factType the kind of fact
 * @param name name of the record component, also its name in JSON
 * @param swedish name of the day in rule files
 * @param stated whether it is a day someone stated, which may lie ahead of today
 * @param required whether the fact makes no sense without it
 * @param begins whether the fact can have come about on the day
 * @param always whether a day that is left out is unknown, never "none"
 * @param before name of the component whose presence shows that this day must have passed, or ""
 * @param reader reads it from a fact of the kind
 * @param evidence tells whether a fact shows that the day must have passed, dated or not
 */
public record DateField(
    Class<? extends Fact> factType,
    String name,
    String swedish,
    boolean stated,
    boolean required,
    boolean begins,
    boolean always,
    String before,
    Function<Fact, @Nullable LocalDate> reader,
    Predicate<Fact> evidence) {

  /** Returns the day in the given fact, or null if it is not there. */
  public @Nullable LocalDate of(Fact fact) {
    return reader.apply(fact);
  }

  /**
   * Returns whether the day has passed by all signs, yet is not there: the fact makes no sense
   * without it, another field shows it, or the fact has no day at all and can have come about on
   * this one.
   */
  public boolean isMissing(Fact fact) {
    return of(fact) == null
        && (required || evidence.test(fact) || (begins && fact.occurredOn() == null));
  }
}
