package se.lagfrist.casefile;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a kind of fact as such: its dates and their Swedish names, read once from the
 * record and its {@link Dated} marks.
 */
public final class FactType {

  private static final Map<Class<?>, FactType> BY_CLASS =
      Stream.of(Fact.class.getPermittedSubclasses())
          .collect(
              Collectors.toUnmodifiableMap(c -> c, c -> new FactType(c.asSubclass(Fact.class))));

  private final Class<? extends Fact> type;
  private final String swedish;
  private final List<DateField> dates;
  private final DateField[] eventDates;
  private final List<RecordComponent> components;
  private final MethodHandle constructor;

  private FactType(Class<? extends Fact> type) {
    this.type = type;
    this.swedish = Objects.requireNonNull(type.getAnnotation(FactTerm.class)).value();
    this.components = List.of(Objects.requireNonNull(type.getRecordComponents()));
    List<DateField> found = new ArrayList<>();
    for (RecordComponent component : components) {
      Dated dated = component.getAnnotation(Dated.class);
      if (dated != null) {
        found.add(
            new DateField(
                type,
                component.getName(),
                dated.sv(),
                dated.stated(),
                dated.required(),
                dated.before(),
                reader(component),
                evidence(type, dated.before()).or(evidence(type, dated.expectedWith()))));
      }
    }
    this.dates = List.copyOf(found);
    this.eventDates = found.stream().filter(f -> !f.stated()).toArray(DateField[]::new);
    this.constructor = constructor(type, components);
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

  /** Returns its dates in the order of the record. */
  public List<DateField> dates() {
    return dates;
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
    Object[] values = new Object[components.size()];
    try {
      for (int i = 0; i < values.length; i++) {
        RecordComponent component = components.get(i);
        Object value = component.getAccessor().invoke(fact);
        Dated dated = component.getAnnotation(Dated.class);
        boolean hidden =
            dated != null
                && !dated.stated()
                && value instanceof LocalDate date
                && date.isAfter(day);
        values[i] = hidden ? null : value;
      }
      return (Fact) constructor.invokeWithArguments(Arrays.asList(values));
    } catch (Throwable e) {
      throw new IllegalStateException("A " + name() + " cannot be read.", e);
    }
  }

  private static MethodHandle constructor(
      Class<? extends Fact> type, List<RecordComponent> components) {
    Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class[]::new);
    try {
      return MethodHandles.lookup().unreflectConstructor(type.getDeclaredConstructor(types));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Predicate<Fact> evidence(Class<? extends Fact> type, String component) {
    if (component.isEmpty()) {
      return fact -> false;
    }
    try {
      Method accessor = type.getMethod(component);
      return fact -> {
        try {
          return accessor.invoke(fact) != null;
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      };
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static Function<Fact, @Nullable LocalDate> reader(RecordComponent component) {
    // A generated function reads as fast as a written one; a method handle in a field does not.
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      MethodHandle accessor = lookup.unreflect(component.getAccessor());
      return (Function<Fact, @Nullable LocalDate>)
          LambdaMetafactory.metafactory(
                  lookup,
                  "apply",
                  MethodType.methodType(Function.class),
                  MethodType.methodType(Object.class, Object.class),
                  accessor,
                  accessor.type())
              .getTarget()
              .invoke();
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
