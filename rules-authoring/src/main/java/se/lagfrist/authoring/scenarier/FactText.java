package se.lagfrist.authoring.scenarier;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Named;
import se.lagfrist.casefile.ReporterCategory;
import se.lagfrist.casefile.Term;

/**
 * Reads a fact from a sentence such as {@code placering p1 (familjehem, SoL) där placeringens
 * verkställande är 2020-08-31}. The words are those of the case model.
 */
final class FactText {

  private static final Pattern DAY =
      Pattern.compile("(?:^|, | och )([^,]+?) (?:är|var) (\\d{4}-\\d{2}-\\d{2})");

  private final String caseId;

  FactText(String caseId) {
    this.caseId = caseId;
  }

  Fact read(String text) {
    FactType type =
        FactType.all().stream()
            .filter(t -> text.startsWith(t.swedish() + " "))
            .max(Comparator.comparingInt(t -> t.swedish().length()))
            .orElseThrow(() -> new IllegalArgumentException(unknownFact(text)));
    String rest = text.substring(type.swedish().length() + 1);
    Map<String, Object> values = new HashMap<>();
    int days = rest.indexOf(" där ");
    if (days >= 0) {
      readDays(type, rest.substring(days + 5), values);
      rest = rest.substring(0, days);
    }
    int open = rest.indexOf('(');
    if (open >= 0) {
      int close = rest.lastIndexOf(')');
      if (close < open) {
        throw new IllegalArgumentException("Parentesen sluts inte: " + text);
      }
      readWords(type, rest.substring(open + 1, close), values);
      rest = rest.substring(0, open).strip();
    }
    int concerns = rest.indexOf(" som gäller ");
    if (concerns >= 0) {
      values.put("concerns", rest.substring(concerns + 12).strip());
      rest = rest.substring(0, concerns);
    }
    values.put("caseId", caseId);
    values.put("id", rest.strip());
    return construct(type, values);
  }

  private static void readDays(FactType type, String text, Map<String, Object> values) {
    Matcher m = DAY.matcher(text);
    int end = 0;
    while (m.find()) {
      if (m.start() != end) {
        break;
      }
      String name = m.group(1).strip();
      LocalDate day = day(m.group(2));
      if (name.equals("registreringen")) {
        values.put("registeredOn", day);
      } else {
        DateField field =
            type.dates().stream()
                .filter(d -> d.swedish().equals(name))
                .findFirst()
                .orElseThrow(
                    () ->
                        new IllegalArgumentException(
                            "\""
                                + name
                                + "\" är ingen dag för "
                                + type.swedish()
                                + ". Den har: "
                                + String.join(
                                    ", ", type.dates().stream().map(DateField::swedish).toList())
                                + "."));
        values.put(field.name(), day);
      }
      end = m.end();
    }
    if (end != text.length()) {
      throw new IllegalArgumentException(
          "Dagarna kan inte läsas: \"" + text + "\". Skriv \"där X är 2026-01-31 och Y är ...\".");
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("Dagen " + text + " finns inte.", e);
    }
  }

  private static void readWords(FactType type, String text, Map<String, Object> values) {
    String rest = text;
    while (!rest.isEmpty()) {
      String taken = take(type, rest, values);
      rest = rest.substring(taken.length());
      if (rest.startsWith(", ")) {
        rest = rest.substring(2);
      } else if (!rest.isEmpty()) {
        throw new IllegalArgumentException(
            "\"" + rest + "\" hör inte till " + type.swedish() + ". Orden skiljs åt med komma.");
      }
    }
  }

  /** Takes the longest word of the model at the start of the text and notes its value. */
  private static String take(FactType type, String text, Map<String, Object> values) {
    String best = "";
    String bestName = "";
    Object bestValue = "";
    List<String> known = new ArrayList<>();
    for (RecordComponent component : type.type().getRecordComponents()) {
      for (Map.Entry<String, Object> word : words(component, text).entrySet()) {
        known.add(word.getKey());
        if (text.startsWith(word.getKey())
            && ends(text, word.getKey())
            && word.getKey().length() > best.length()
            && !values.containsKey(component.getName())) {
          best = word.getKey();
          bestName = component.getName();
          bestValue = word.getValue();
        }
      }
    }
    if (best.isEmpty()) {
      throw new IllegalArgumentException(
          "\""
              + text.split(",")[0]
              + "\" är inget ord för "
              + type.swedish()
              + ". Orden är: "
              + String.join(", ", known)
              + ".");
    }
    values.put(bestName, bestValue);
    return best;
  }

  private static boolean ends(String text, String word) {
    return text.length() == word.length() || text.startsWith(", ", word.length());
  }

  /** Returns the words that may stand for a component, with their values. */
  private static Map<String, Object> words(RecordComponent component, String text) {
    Map<String, Object> words = new HashMap<>();
    Named named = component.getAnnotation(Named.class);
    Class<?> type = component.getType();
    if (type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        words.put(((Term) constant).swedish(), constant);
      }
    } else if (named != null && type == boolean.class) {
      words.put(named.value(), true);
    } else if (named != null && text.startsWith(named.value() + " ")) {
      int comma = text.indexOf(", ");
      String word = comma < 0 ? text : text.substring(0, comma);
      String value = word.substring(named.value().length() + 1);
      words.put(word, type == Integer.class ? (Object) Integer.valueOf(value) : value);
    } else if (named != null) {
      words.put(named.value() + " ...", "");
    }
    return words;
  }

  private static Fact construct(FactType type, Map<String, Object> values) {
    RecordComponent[] components = type.type().getRecordComponents();
    Object[] arguments = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      arguments[i] = value(type, components[i], values.get(components[i].getName()));
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
    try {
      Constructor<? extends Fact> constructor = type.type().getDeclaredConstructor(types);
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Object value(
      FactType type, RecordComponent component, @Nullable Object given) {
    if (given != null) {
      return given;
    }
    Class<?> kind = component.getType();
    if (kind == boolean.class) {
      return false;
    }
    if (kind == Body.class) {
      return Body.UNKNOWN;
    }
    if (kind == ReporterCategory.class) {
      return ReporterCategory.UNKNOWN;
    }
    if (kind == Measure.class) {
      return Measure.OTHER;
    }
    if (kind.isEnum() && component.getAnnotatedType().getAnnotations().length == 0) {
      Object[] constants = kind.getEnumConstants();
      for (Object constant : constants) {
        String name = ((Enum<?>) constant).name();
        if (name.equals("NONE") || name.equals("OTHER")) {
          return constant;
        }
      }
      throw new IllegalArgumentException(
          "För "
              + type.swedish()
              + " måste ett av orden anges inom parentes: "
              + String.join(", ", Arrays.stream(constants).map(c -> ((Term) c).swedish()).toList())
              + ".");
    }
    return null;
  }

  private static String unknownFact(String text) {
    return "\""
        + text
        + "\" börjar inte med ett känt slags uppgift. De är: "
        + String.join(", ", FactType.all().stream().map(FactType::swedish).toList())
        + ".";
  }
}
