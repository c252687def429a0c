package se.lagfrist.tabular;

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

/** The fields of a kind of fact, by English and Swedish names. */
final class FactFields {

  /** The Swedish names of fields that hold a term; days and marks carry their own. */
  private static final Map<String, String> SWEDISH =
      Map.ofEntries(
          Map.entry("concerns", "gäller"),
          Map.entry("kind", "slag"),
          Map.entry("home", "form"),
          Map.entry("ground", "grund"),
          Map.entry("body", "organ"),
          Map.entry("law", "lag"),
          Map.entry("measure", "insats"),
          Map.entry("outcome", "utfall"),
          Map.entry("matter", "saken"),
          Map.entry("about", "om"),
          Map.entry("reporter", "anmälare"),
          Map.entry("cause", "orsak"),
          Map.entry("action", "åtgärd"),
          Map.entry("interim", "hjälp under tiden"),
          Map.entry("endReason", "slutskäl"),
          Map.entry("party", "part"),
          Map.entry("form", "sätt"),
          Map.entry("registeredOn", "registrerad"));

  private static final Map<String, FactFields> BY_NAME = new TreeMap<>();

  static {
    for (FactType type : FactType.all()) {
      FactFields fields = new FactFields(type);
      BY_NAME.put(Words.plain(type.name()), fields);
      BY_NAME.put(Words.plain(type.swedish()), fields);
    }
  }

  /** What a field holds. */
  enum Kind {
    TEXT,
    NUMBER,
    YES_NO,
    DAY,
    WORD
  }

  /**
   * A field.
   *
   * @param name its English name
   * @param swedish its Swedish name
   * @param kind what it holds
   * @param nullable whether it may be unknown
   * @param terms the terms it may hold
   * @param component the component of the record
   */
  record Field(
      String name,
      String swedish,
      Kind kind,
      boolean nullable,
      List<Term> terms,
      RecordComponent component) {

    /** Returns what stands for a field that is left out, or null. */
    @Nullable Object otherwise() {
      if (nullable) {
        return null;
      }
      if (kind == Kind.YES_NO) {
        return Boolean.FALSE;
      }
      for (String name : List.of("UNKNOWN", "NONE", "OTHER")) {
        for (Term term : terms) {
          if (term.name().equals(name)) {
            return term;
          }
        }
      }
      return null;
    }
  }

  private final FactType type;
  private final Map<String, Field> byName = new LinkedHashMap<>();
  private final Map<String, Field> byPlain = new LinkedHashMap<>();
  private final List<RecordComponent> components;
  private final Constructor<? extends Fact> constructor;

  private FactFields(FactType type) {
    this.type = type;
    this.components = List.of(type.type().getRecordComponents());
    for (RecordComponent component : components) {
      if (!component.getName().equals("caseId")) {
        Field field = field(component);
        byName.put(field.name(), field);
        byPlain.putIfAbsent(Words.plain(field.name()), field);
        byPlain.putIfAbsent(Words.plain(field.swedish()), field);
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

  /** Returns the kind of fact with the given English or Swedish name. */
  static Optional<FactFields> named(String name) {
    return Optional.ofNullable(BY_NAME.get(Words.plain(name)));
  }

  static FactFields of(FactType type) {
    return named(type.name()).orElseThrow();
  }

  static List<String> kinds() {
    return FactType.all().stream().map(FactType::swedish).toList();
  }

  FactType type() {
    return type;
  }

  /** Returns the field with the given English or Swedish name. */
  Optional<Field> field(String name) {
    return Optional.ofNullable(byPlain.get(Words.plain(name)));
  }

  List<Field> fields() {
    return List.copyOf(byName.values());
  }

  List<String> names() {
    return byName.values().stream().map(Field::swedish).toList();
  }

  /**
   * Makes the fact.
   *
   * @param values by English name; what is not there is unknown
   * @throws IllegalArgumentException naming the field that must be there
   */
  Fact make(String caseId, Map<String, Object> values) {
    Object[] arguments = new Object[components.size()];
    for (int i = 0; i < arguments.length; i++) {
      Field field = byName.get(components.get(i).getName());
      Object given = field == null ? caseId : values.get(field.name());
      if (given == null && field != null) {
        given = field.otherwise();
        if (given == null && !field.nullable()) {
          throw new IllegalArgumentException(field.swedish());
        }
      }
      arguments[i] = given;
    }
    try {
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(type.name() + ": " + e.getCause(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Field field(RecordComponent component) {
    Class<?> holds = component.getType();
    // Only the JSpecify mark can stand on the types of the components.
    boolean nullable = component.getAnnotatedType().getAnnotations().length > 0;
    List<Term> terms =
        holds.isEnum()
            ? Arrays.stream(holds.getEnumConstants()).map(Term.class::cast).toList()
            : List.of();
    String name = component.getName();
    Named named = component.getAnnotation(Named.class);
    String swedish =
        named != null
            ? named.value()
            : type.dates().stream()
                .filter(d -> d.name().equals(name))
                .map(DateField::swedish)
                .findFirst()
                .orElse(SWEDISH.getOrDefault(name, name));
    return new Field(name, swedish, kind(holds), nullable, terms, component);
  }

  private static Kind kind(Class<?> holds) {
    if (holds == LocalDate.class) {
      return Kind.DAY;
    }
    if (holds == boolean.class || holds == Boolean.class) {
      return Kind.YES_NO;
    }
    if (holds == int.class || holds == Integer.class) {
      return Kind.NUMBER;
    }
    return holds.isEnum() ? Kind.WORD : Kind.TEXT;
  }
}
