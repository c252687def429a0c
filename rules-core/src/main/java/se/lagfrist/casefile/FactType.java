package se.lagfrist.casefile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a kind of fact as such: its dates and their Swedish names, read once from the
 * record and its {@link Dated} marks.
 */
public final class FactType {

  private static final Map<Class<?>, FactType> BY_CLASS = byClass();

  private final Class<? extends Fact> type;
  private final int index;
  private final String swedish;
  private final List<DateField> dates;
  private final List<TermField> terms;
  private final List<FlagField> flags;
  private final List<Map.Entry<String, Function<Fact, @Nullable Object>>> plain;
  private final DateField[] eventDates;
  private final List<DateField> requiredDates;
  private final @Nullable DateField end;
  private final FactComponents components;

  private FactType(Class<? extends Fact> type, int index) {
    this.type = type;
    this.index = index;
    this.swedish = Objects.requireNonNull(type.getAnnotation(FactTerm.class)).value();
    this.components = new FactComponents(type);
    this.dates = components.dates();
    this.terms = components.terms();
    this.flags = components.flags();
    this.plain = components.plain();
    this.eventDates = dates.stream().filter(f -> !f.stated()).toArray(DateField[]::new);
    this.requiredDates = dates.stream().filter(DateField::required).toList();
    this.end = dates.stream().filter(f -> f.name().equals("endedOn")).findFirst().orElse(null);
  }

  private static Map<Class<?>, FactType> byClass() {
    Class<?>[] classes = Objects.requireNonNull(Fact.class.getPermittedSubclasses());
    return IntStream.range(0, classes.length)
        .mapToObj(i -> new FactType(classes[i].asSubclass(Fact.class), i))
        .collect(Collectors.toUnmodifiableMap(FactType::type, t -> t));
  }

  /** Returns how many kinds of facts there are. */
  static int count() {
    return BY_CLASS.size();
  }

  /** Returns its place among the kinds, from 0. */
  int index() {
    return index;
  }

  /** Returns the type of the given kind of fact. */
  public static FactType of(Class<? extends Fact> type) {
    FactType found = BY_CLASS.get(type);
    if (found == null) {
      throw new IllegalArgumentException("Not a kind of fact: " + type.getName());
    }
    return found;
  }

  /** Returns the type of the given fact. */
  public static FactType of(Fact fact) {
    return of(fact.getClass());
  }

  /** Returns every kind of fact, by simple name. */
  public static List<FactType> all() {
    return BY_CLASS.values().stream().sorted((a, b) -> a.name().compareTo(b.name())).toList();
  }

  /** Returns the record class. */
  public Class<? extends Fact> type() {
    return type;
  }

  /** Returns the simple name of the record, also its name in JSON. */
  public String name() {
    return type.getSimpleName();
  }

  /** Returns the Swedish term. */
  public String swedish() {
    return swedish;
  }

  /** Returns what it is, in Swedish. */
  public String meaning() {
    return Meanings.ofKind(this);
  }

  /**
   * Returns what one of its fields means, in Swedish.
   *
   * @param field the name of the record component, also its name in JSON
   * @throws IllegalArgumentException if it has no such field
   */
  public String meaning(String field) {
    return Meanings.ofField(this, field);
  }

  /**
   * Returns what it means that one of its fields is left out, in Swedish: that it has not happened
   * yet, or that it is unknown; empty for a field that is always there.
   *
   * @param field the name of the record component, also its name in JSON
   * @throws IllegalArgumentException if it has no such field
   */
  public String absence(String field) {
    return Absence.of(this, field);
  }

  /** Returns the names of all its fields, in the order of the record. */
  public List<String> fields() {
    return components.names();
  }

  /** Returns its dates in the order of the record. */
  public List<DateField> dates() {
    return dates;
  }

  /** Returns those of its dates without which a fact of the kind makes no sense. */
  public List<DateField> requiredDates() {
    return requiredDates;
  }

  /** Returns the kinds of facts that a fact of the kind can be about; empty for the whole case. */
  public List<FactType> concerns() {
    return Arrays.stream(Objects.requireNonNull(type.getAnnotation(FactTerm.class)).concerns())
        .map(FactType::of)
        .toList();
  }

  /** Returns its components that are marks, yes or no, in the order of the record. */
  public List<FlagField> flags() {
    return flags;
  }

  /** Returns how its texts and numbers are read, by name of the component. */
  List<Map.Entry<String, Function<Fact, @Nullable Object>>> plain() {
    return plain;
  }

  /** Returns its components that are terms, in the order of the record. */
  public List<TermField> terms() {
    return terms;
  }

  /** Returns the date with the given component name. */
  public DateField date(String name) {
    return dates.stream()
        .filter(d -> d.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(name() + " has no date called " + name + "."));
  }

  /**
   * Returns the fact as it was known at the end of a day: days after it are taken away, except days
   * someone stated ahead. Returns null if nothing of it was known.
   *
   * @param fact a fact of this type
   * @param day the day
   */
  @Nullable Fact knownOn(Fact fact, LocalDate day) {
    LocalDate registered = fact.registeredOn();
    if (registered != null && registered.isAfter(day)) {
      return null;
    }
    boolean anyKnown = false;
    boolean anyLater = false;
    for (DateField field : eventDates) {
      LocalDate date = field.of(fact);
      if (date != null) {
        if (date.isAfter(day)) {
          anyLater = true;
          if (field.required()) {
            return null;
          }
        } else {
          anyKnown = true;
        }
      }
    }
    if (!anyLater) {
      return fact;
    }
    return anyKnown ? masked(fact, day) : null;
  }

  /** Returns the first day of the fact that is there, in the order of the record, or null. */
  @Nullable LocalDate firstDay(Fact fact) {
    for (DateField field : eventDates) {
      LocalDate date = field.of(fact);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  /** Returns the day on which what the fact tells of ended, or null if it has not, or cannot. */
  public @Nullable LocalDate endOf(Fact fact) {
    return end == null ? null : end.of(fact);
  }

  /** Returns the last event or registration day of the fact, or null if it has none. */
  @Nullable LocalDate lastChange(Fact fact) {
    LocalDate last = fact.registeredOn();
    for (DateField field : eventDates) {
      LocalDate date = field.of(fact);
      if (date != null && (last == null || date.isAfter(last))) {
        last = date;
      }
    }
    return last;
  }

  /** Returns the earliest event or registration day of the fact after the given day, or null. */
  @Nullable LocalDate nextChangeAfter(Fact fact, LocalDate day) {
    LocalDate next = null;
    LocalDate registered = fact.registeredOn();
    if (registered != null && registered.isAfter(day)) {
      next = registered;
    }
    for (DateField field : eventDates) {
      LocalDate date = field.of(fact);
      if (date != null && date.isAfter(day) && (next == null || date.isBefore(next))) {
        next = date;
      }
    }
    return next;
  }

  private Fact masked(Fact fact, LocalDate day) {
    return components.made(
        component -> {
          Object value = FactComponents.valueOf(fact, component);
          Dated dated = component.getAnnotation(Dated.class);
          boolean hidden =
              dated != null
                  && !dated.stated()
                  && value instanceof LocalDate date
                  && date.isAfter(day);
          return hidden ? null : value;
        });
  }

  /**
   * Returns a fact of the kind with the given values by name of the field, and no others.
   *
   * @throws IllegalStateException if the case or the id is not among them, or a value does not fit
   */
  public Fact of(Map<String, ?> values) {
    return components.made(component -> values.get(component.getName()));
  }

  /** Returns the fact with another value in one of its fields, null for none. */
  public Fact with(Fact fact, String field, @Nullable Object value) {
    return components.made(
        c -> c.getName().equals(field) ? value : FactComponents.valueOf(fact, c));
  }

  /** Returns the kind of fact with the given Swedish term. */
  public static Optional<FactType> named(String swedish) {
    return BY_CLASS.values().stream().filter(t -> t.swedish().equals(swedish)).findFirst();
  }
}
