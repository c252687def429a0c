package se.lagfrist.rulebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Term;

/**
 * A day with a name that rule files use: {@code placeringens verkställande}, {@code övervägande},
 * {@code rapport till IVO}. The names come from the case model, so a word that is not in the model
 * is not in the language.
 */
public final class Happening {

  private final String name;
  private final DateField field;
  private final FactType factType;
  private final @Nullable Function<Fact, @Nullable Object> sortOf;
  private final @Nullable Object sort;
  private final @Nullable Term code;

  /**
   * A day with a name.
   *
   * @param sortOf what tells the sort of a fact; null if it is the day of any of its kind
   * @param sort the sort that a fact must be of
   * @param code the word that facts of that sort have, if it is one
   */
  Happening(
      String name,
      DateField field,
      @Nullable Function<Fact, @Nullable Object> sortOf,
      @Nullable Object sort,
      @Nullable Term code) {
    this.code = code;
    this.name = name;
    this.field = field;
    this.factType = FactType.of(field.factType());
    this.sortOf = sortOf;
    this.sort = sort;
  }

  /**
   * Returns the happening with the given name, with or without an article before it.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Happening parse(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No happening is called \"" + name + "\".\nMaybe it is spelled differently."));
  }

  /** Returns the happening with the given name, if there is one. */
  public static Optional<Happening> find(String name) {
    Happening exact = HappeningNames.get(name);
    if (exact == null) {
      for (String article : new String[] {"en ", "ett ", "den ", "det ", "ett nytt ", "en ny "}) {
        if (name.startsWith(article)) {
          exact = HappeningNames.get(name.substring(article.length()));
          if (exact != null) {
            break;
          }
        }
      }
    }
    return Optional.ofNullable(exact);
  }

  /** Returns every happening. */
  public static Collection<Happening> all() {
    return HappeningNames.all();
  }

  /** Returns its name. */
  public String name() {
    return name;
  }

  /** Returns the date it is read from. */
  public DateField field() {
    return field;
  }

  /** Returns the kind of fact it belongs to. */
  public FactType factType() {
    return factType;
  }

  /** Returns whether it is the day of any fact of its kind, not of some only. */
  public boolean isPlain() {
    return sortOf == null;
  }

  /** Returns the word that facts of its sort have, or null if it is not the day of one sort. */
  public @Nullable Term code() {
    return code;
  }

  /** Returns whether the fact is of the right kind. */
  public boolean matches(Fact fact) {
    return fact.getClass() == factType.type()
        && (sortOf == null || Objects.equals(sortOf.apply(fact), sort));
  }

  /** Returns the day in a fact of the right kind, or null if it has not happened. */
  public @Nullable LocalDate in(Fact fact) {
    return field.of(fact);
  }

  @Override
  public String toString() {
    return name;
  }
}
