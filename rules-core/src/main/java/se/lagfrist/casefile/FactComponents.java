package se.lagfrist.casefile;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The components of a record that is a kind of fact: how they are read, and how one is made. */
final class FactComponents {

  private final Class<? extends Fact> type;
  private final List<RecordComponent> components;
  private final List<String> names;
  private final MethodHandle constructor;

  FactComponents(Class<? extends Fact> type) {
    this.type = type;
    this.components = List.of(Objects.requireNonNull(type.getRecordComponents()));
    this.names = components.stream().map(RecordComponent::getName).toList();
    this.constructor = constructor(type, components);
  }

  /** Returns the names of all components, in the order of the record. */
  List<String> names() {
    return names;
  }

  /** Returns the days, in the order of the record. */
  List<DateField> dates() {
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
                dated.required() || dated.begins(),
                dated.always(),
                dated.before(),
                reader(component),
                evidence(dated)));
      }
    }
    return List.copyOf(found);
  }

  /** Returns the codes, in the order of the record. */
  List<TermField> terms() {
    List<TermField> found = new ArrayList<>();
    for (RecordComponent component : components) {
      if (component.getType().getEnumConstants() instanceof Term[] values) {
        found.add(new TermField(component.getName(), List.of(values), reader(component)));
      }
    }
    return List.copyOf(found);
  }

  /** Returns the marks, yes or no, in the order of the record. */
  List<FlagField> flags() {
    List<FlagField> found = new ArrayList<>();
    for (RecordComponent component : components) {
      Named named = component.getAnnotation(Named.class);
      if (named != null && component.getType() == Boolean.class) {
        found.add(new FlagField(component.getName(), named.value(), reader(component)));
      }
    }
    return List.copyOf(found);
  }

  /** Returns how the texts and numbers are read, by name of the component. */
  List<Map.Entry<String, Function<Fact, @Nullable Object>>> plain() {
    List<Map.Entry<String, Function<Fact, @Nullable Object>>> found = new ArrayList<>();
    for (RecordComponent component : components) {
      if (component.getType() == String.class || component.getType() == Integer.class) {
        found.add(Map.entry(component.getName(), reader(component)));
      }
    }
    return List.copyOf(found);
  }

  /** Returns a fact with a value in each component. */
  Fact made(Function<RecordComponent, @Nullable Object> value) {
    Object[] values = new Object[components.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value.apply(components.get(i));
    }
    try {
      return (Fact) constructor.invokeWithArguments(Arrays.asList(values));
    } catch (Throwable e) {
      throw new IllegalStateException("A " + type.getSimpleName() + " cannot be made.", e);
    }
  }

  /** Returns what a fact has in a component. */
  static @Nullable Object valueOf(Fact fact, RecordComponent component) {
    try {
      return component.getAccessor().invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
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

  private Predicate<Fact> evidence(Dated dated) {
    Predicate<Fact> evidence = evidence(dated.before());
    for (String component : dated.expectedWith()) {
      evidence = evidence.or(evidence(component));
    }
    return evidence;
  }

  private Predicate<Fact> evidence(String component) {
    if (component.isEmpty()) {
      return fact -> false;
    }
    RecordComponent shows =
        components.stream().filter(c -> c.getName().equals(component)).findFirst().orElseThrow();
    Function<Fact, @Nullable Object> reader = reader(shows);
    return fact -> reader.apply(fact) != null;
  }

  /** Returns how a component is read; that is generated when first needed, which few are. */
  private static <T> Function<Fact, @Nullable T> reader(RecordComponent component) {
    return new Reader<>(component);
  }

  /** Reads a component. */
  private static final class Reader<T> implements Function<Fact, @Nullable T> {

    private final RecordComponent component;

    /** Two threads may generate it; it holds nothing, so either will do. */
    private @Nullable Function<Fact, @Nullable T> generated;

    Reader(RecordComponent component) {
      this.component = component;
    }

    @Override
    public @Nullable T apply(Fact fact) {
      Function<Fact, @Nullable T> read = generated;
      if (read == null) {
        read = generated(component);
        generated = read;
      }
      return read.apply(fact);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> Function<Fact, @Nullable T> generated(RecordComponent component) {
    // A generated function reads as fast as a written one; a method handle in a field does not.
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      MethodHandle accessor = lookup.unreflect(component.getAccessor());
      return (Function<Fact, @Nullable T>)
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
