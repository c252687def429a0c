package se.lagfrist.benchmarks.oracle;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;

/**
 * What was known on a day. A day someone stated may lie ahead of it; what happens may not: a fact
 * is known from the day without which it makes no sense, or else from its first day.
 */
final class Known {

  private static final Kind[] KINDS = kinds();

  /** One kind of fact: how it is read, and made again without some days. */
  private record Kind(
      Constructor<?> constructor, Method[] read, boolean[] happening, boolean[] required) {}

  private Known() {}

  /** Leaves out what was registered later, what had not begun, and days that had not come. */
  static List<Fact> on(List<Fact> facts, LocalDate asOf) {
    List<Fact> known = new ArrayList<>(facts.size());
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      LocalDate registered = fact.registeredOn();
      if (registered == null || !registered.isAfter(asOf)) {
        Fact one = on(fact, asOf);
        if (one != null) {
          known.add(one);
        }
      }
    }
    return known;
  }

  private static @Nullable Fact on(Fact fact, LocalDate asOf) {
    Kind kind = KINDS[FactKinds.of(fact.getClass())];
    boolean ahead = false;
    boolean come = false;
    @Nullable Object[] values = new Object[kind.read.length];
    try {
      for (int i = 0; i < values.length; i++) {
        values[i] = kind.read[i].invoke(fact);
        if (kind.happening[i] && values[i] instanceof LocalDate day) {
          if (day.isAfter(asOf)) {
            if (kind.required[i]) {
              return null;
            }
            values[i] = null;
            ahead = true;
          } else {
            come = true;
          }
        }
      }
      if (!ahead) {
        return fact;
      }
      return come ? (Fact) kind.constructor.newInstance(values) : null;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A fact cannot be read: " + fact, e);
    }
  }

  private static Kind[] kinds() {
    Kind[] kinds = new Kind[FactKinds.COUNT];
    for (FactType type : FactType.all()) {
      RecordComponent[] components = type.type().getRecordComponents();
      Class<?>[] signature = new Class<?>[components.length];
      Method[] read = new Method[components.length];
      boolean[] happening = new boolean[components.length];
      boolean[] required = new boolean[components.length];
      for (int i = 0; i < components.length; i++) {
        signature[i] = components[i].getType();
        read[i] = components[i].getAccessor();
        for (DateField field : type.dates()) {
          if (field.name().equals(components[i].getName())) {
            happening[i] = !field.stated();
            required[i] = field.required();
          }
        }
      }
      try {
        Constructor<?> constructor = type.type().getDeclaredConstructor(signature);
        kinds[FactKinds.of(type.type())] = new Kind(constructor, read, happening, required);
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("A " + type.name() + " cannot be made.", e);
      }
    }
    return kinds;
  }
}
