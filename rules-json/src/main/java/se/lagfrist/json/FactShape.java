package se.lagfrist.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Named;
import se.lagfrist.casefile.Term;
import se.lagfrist.casefile.TermField;

/** The fields of a kind of fact in JSON, read once from its record. */
final class FactShape {

  /** The component that the reader fills from the case. */
  static final String CASE_ID = "caseId";

  private static final Map<String, FactShape> BY_NAME = new TreeMap<>();
  private static final Map<Class<? extends Fact>, FactShape> BY_CLASS = new LinkedHashMap<>();

  static {
    for (FactType type : FactType.all()) {
      FactShape shape = new FactShape(type);
      BY_NAME.put(type.name(), shape);
      BY_CLASS.put(type.type(), shape);
    }
  }

  private final FactType type;
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final Constructor<? extends Fact> constructor;
  private final List<RecordComponent> components;

  /** What a field holds. */
  enum Kind {
    TEXT,
    NUMBER,
    YES_NO,
    DATE,
    WORD
  }

  /**
   * A field.
   *
   * @param name its name, that of the record component
   * @param kind what it holds
   * @param nullable whether it may be left out for lack of a value
   * @param swedish its Swedish name, if it has one
   * @param words the words it may hold, with their Swedish terms; empty unless it is a WORD
   * @param component the component
   */
  record Field(
      String name,
      Kind kind,
      boolean nullable,
      Optional<String> swedish,
      Map<String, Term> words,
      RecordComponent component) {

    boolean required() {
      return !nullable;
    }
  }

  private FactShape(FactType type) {
    this.type = type;
    this.components = List.of(type.type().getRecordComponents());
    for (RecordComponent component : components) {
      if (!component.getName().equals(CASE_ID)) {
        fields.put(component.getName(), field(type, component));
      }
    }
    try {
      this.constructor =
          type.type()
              .getDeclaredConstructor(
                  components.stream().map(RecordComponent::getType).toArray(Class[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the shape with the given name, if there is one. */
  static Optional<FactShape> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  static FactShape of(Fact fact) {
    FactShape shape = BY_CLASS.get(fact.getClass());
    if (shape == null) {
      throw new IllegalArgumentException("Not a kind of fact: " + fact.getClass().getName());
    }
    return shape;
  }

  /** Returns all shapes by name. */
  static Map<String, FactShape> all() {
    return BY_NAME;
  }

  String name() {
    return type.name();
  }

  String swedish() {
    return type.swedish();
  }

  /** Returns what the kind of fact is, in Swedish. */
  String meaning() {
    return type.meaning();
  }

  /** Returns what a field means, in Swedish. */
  String meaning(Field field) {
    return type.meaning(field.name());
  }

  /** Returns what it means that a field is left out; empty if it is always there. */
  String absence(Field field) {
    return type.absence(field.name());
  }

  /** Returns the word for a field; empty if it has none. */
  Optional<String> swedish(Field field) {
    return field
        .swedish()
        .or(
            () ->
                type.terms().stream()
                    .filter(t -> t.name().equals(field.name()))
                    .map(TermField::swedish)
                    .findFirst());
  }

  Map<String, Field> fields() {
    return fields;
  }

  /** Makes the fact; what is left out is unknown. */
  Fact construct(String caseId, Map<String, Object> values) {
    Object[] arguments = new Object[components.size()];
    for (int i = 0; i < arguments.length; i++) {
      String name = components.get(i).getName();
      Field field = fields.get(name);
      Object given = field == null ? caseId : values.get(name);
      if (given == null && field != null && field.required()) {
        // What must be told and was not is reported; the fact is made all the same, to be checked.
        given = "";
      }
      arguments[i] = given;
    }
    try {
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(name() + " refuses its values.", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads a field of a fact. */
  static @Nullable Object value(Field field, Fact fact) {
    try {
      return field.component().getAccessor().invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Field field(FactType type, RecordComponent component) {
    Class<?> holds = component.getType();
    // Only the JSpecify mark can stand on the types of the components.
    boolean nullable = component.getAnnotatedType().getAnnotations().length > 0;
    Named named = component.getAnnotation(Named.class);
    Optional<String> swedish =
        named != null
            ? Optional.of(named.value())
            : type.dates().stream()
                .filter(d -> d.name().equals(component.getName()))
                .map(DateField::swedish)
                .findFirst();
    Map<String, Term> words = new LinkedHashMap<>();
    if (holds.isEnum()) {
      Arrays.stream(holds.getEnumConstants())
          .map(Term.class::cast)
          .forEach(w -> words.put(w.name(), w));
    }
    return new Field(component.getName(), kind(holds), nullable, swedish, words, component);
  }

  private static Kind kind(Class<?> holds) {
    if (holds == String.class) {
      return Kind.TEXT;
    }
    if (holds == Integer.class || holds == int.class) {
      return Kind.NUMBER;
    }
    if (holds == Boolean.class) {
      return Kind.YES_NO;
    }
    if (holds == LocalDate.class) {
      return Kind.DATE;
    }
    if (holds.isEnum()) {
      return Kind.WORD;
    }
    throw new IllegalStateException("A field of " + holds + " has no form in JSON.");
  }
}
