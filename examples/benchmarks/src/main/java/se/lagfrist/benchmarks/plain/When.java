package se.lagfrist.benchmarks.plain;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;

/**
 * A day with a name, read from some kind of fact: the decision, a report to IVO, the day a
 * placement ended. The names are in {@link Whens}.
 */
public final class When {

  final Class<? extends Fact> type;
  final int kind;
  final String field;
  final String swedish;

  /** Whether it is the day of any fact of the kind, not of some only. */
  final boolean plain;

  /** Whether a fact of the kind makes no sense without it. */
  final boolean required;

  /** Whether the day was stated ahead, and may lie after the day asked about. */
  final boolean stated;

  private final Function<Fact, @Nullable LocalDate> day;
  private final Predicate<Fact> passed;
  private final Predicate<Fact> which;

  private When(
      Class<? extends Fact> type,
      String field,
      String swedish,
      boolean plain,
      boolean required,
      boolean stated,
      Function<Fact, @Nullable LocalDate> day,
      Predicate<Fact> passed,
      Predicate<Fact> which) {
    this.type = type;
    this.kind = FactKinds.of(type);
    this.field = field;
    this.swedish = swedish;
    this.plain = plain;
    this.required = required;
    this.stated = stated;
    this.day = day;
    this.passed = passed;
    this.which = which;
  }

  /** A day that any fact of a kind may have. */
  @SuppressWarnings("unchecked")
  static <F extends Fact> When of(
      Class<F> type, String field, String swedish, Function<F, @Nullable LocalDate> day) {
    return new When(
        type,
        field,
        swedish,
        true,
        false,
        false,
        (Function<Fact, @Nullable LocalDate>) (Function<?, ?>) day,
        f -> false,
        f -> true);
  }

  /** The same; a fact of the kind that lacks it has a gap. */
  When required() {
    return new When(type, field, swedish, plain, true, stated, day, f -> true, which);
  }

  /** The same; a fact lacks it wrongly if something else shows that the day must have passed. */
  @SuppressWarnings("unchecked")
  <F extends Fact> When shownBy(Predicate<F> evidence) {
    return new When(
        type,
        field,
        swedish,
        plain,
        required,
        stated,
        day,
        (Predicate<Fact>) (Predicate<?>) evidence,
        which);
  }

  /** The same; a day that was stated ahead. */
  When ahead() {
    return new When(type, field, swedish, plain, required, true, day, passed, which);
  }

  /** The same day of some facts of the kind only, under a name of its own. */
  @SuppressWarnings("unchecked")
  <F extends Fact> When only(String name, Predicate<F> condition) {
    return new When(
        type,
        field,
        name,
        false,
        required,
        stated,
        day,
        passed,
        (Predicate<Fact>) (Predicate<?>) condition);
  }

  /** Whether it can be read from the fact. */
  boolean isOf(Fact fact) {
    return type.isInstance(fact) && which.test(fact);
  }

  @Nullable LocalDate in(Fact fact) {
    return day.apply(fact);
  }

  /**
   * The day from which something ends by it: a last day that was stated is still a day in force.
   */
  @Nullable LocalDate endIn(Fact fact) {
    LocalDate found = day.apply(fact);
    return found != null && stated ? found.plusDays(1) : found;
  }

  /** Whether the day must have passed and yet is not there. */
  boolean isMissing(Fact fact) {
    return day.apply(fact) == null && passed.test(fact);
  }
}
