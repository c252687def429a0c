package se.lagfrist.benchmarks.oracle;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;

/** How one kind of fact is made, looked up once: reflection is too slow to ask for every fact. */
final class Shape {

  private static final Map<FactType, Shape> SHAPES = shapes();

  /** One component; a date that must come before another names its place. */
  record Part(
      String name, Class<?> kind, boolean mayLack, boolean required, int before, Object[] words) {}

  final FactType type;
  final List<Part> parts;
  private final Constructor<? extends Fact> constructor;
  private final Method[] accessors;

  private Shape(FactType type) {
    this.type = type;
    RecordComponent[] components = type.type().getRecordComponents();
    List<String> names = new ArrayList<>();
    Class<?>[] signature = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      names.add(components[i].getName());
      signature[i] = components[i].getType();
    }
    Map<String, DateField> dates = new HashMap<>();
    type.dates().forEach(d -> dates.put(d.name(), d));
    this.parts = new ArrayList<>();
    for (RecordComponent component : components) {
      DateField date = dates.get(component.getName());
      Class<?> kind = component.getType();
      parts.add(
          new Part(
              component.getName(),
              kind,
              kind == LocalDate.class
                  || component.getAnnotatedType().isAnnotationPresent(Nullable.class),
              date != null && date.required(),
              date == null ? -1 : names.indexOf(date.before()),
              kind.isEnum() ? kind.getEnumConstants() : new Object[0]));
    }
    this.accessors =
        Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
    try {
      this.constructor = type.type().getDeclaredConstructor(signature);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("A " + type.name() + " cannot be made.", e);
    }
  }

  static Shape of(FactType type) {
    Shape shape = SHAPES.get(type);
    if (shape == null) {
      throw new IllegalArgumentException("Not a kind of fact: " + type.name());
    }
    return shape;
  }

  @Nullable Object[] values(Fact fact) {
    @Nullable Object[] values = new Object[accessors.length];
    try {
      for (int i = 0; i < values.length; i++) {
        values[i] = accessors[i].invoke(fact);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A " + type.name() + " cannot be read.", e);
    }
    return values;
  }

  Fact make(@Nullable Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A " + type.name() + " cannot be made.", e);
    }
  }

  private static Map<FactType, Shape> shapes() {
    Map<FactType, Shape> shapes = new HashMap<>();
    FactType.all().forEach(t -> shapes.put(t, new Shape(t)));
    return shapes;
  }
}
