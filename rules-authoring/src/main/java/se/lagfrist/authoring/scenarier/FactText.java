package se.lagfrist.authoring.scenarier;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.lagfrist.authoring.Nearest;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Named;
import se.lagfrist.casefile.Term;

/**
 * Reads a fact from a sentence such as {@code placering p1 (familjehem, SoL) där placeringens
 * verkställande är 2020-08-31}. The words are those of the case model.
 */
final class FactText {

  private static final Pattern DAY =
      Pattern.compile("(?:^|, | och )([^,]+?) (?:är|var) (\\d{4}-\\d{2}-\\d{2})");

  /** Longer texts are not repeated in full. */
  private static final int LONGEST_SHOWN = 80;

  private final String caseId;

  FactText(String caseId) {
    this.caseId = caseId;
  }

  Fact read(String text) {
    FactType type =
        FactType.all().stream()
            .filter(t -> text.startsWith(t.swedish() + " "))
            .max(Comparator.comparingInt(t -> t.swedish().length()))
            .orElseThrow(() -> FactHelp.unknown(text));
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
        throw Unmet.problem("Parentesen sluts inte. Skriv ) efter det sista ordet.");
      }
      readWords(type, rest.substring(open + 1, close), values);
      nothingAfter(rest.substring(close + 1).strip());
      rest = rest.substring(0, open).strip();
    }
    int concerns = rest.indexOf(" som gäller ");
    if (concerns >= 0) {
      values.put("concerns", FactHelp.name(type, rest.substring(concerns + 12)));
      rest = rest.substring(0, concerns);
    }
    values.put("caseId", caseId);
    if (rest.isBlank()) {
      throw Unmet.problem(
          "Uppgiften saknar namn. Skriv till exempel: "
              + type.swedish()
              + " x1"
              + (open < 0 ? "" : " (...)"));
    }
    values.put("id", FactHelp.name(type, rest));
    return construct(type, values);
  }

  /** What stands between the words and the days would be read by nobody. */
  private static void nothingAfter(String text) {
    if (!text.isEmpty()) {
      throw Unmet.problem(
          "Efter parentesen läses inte \""
              + shortened(text)
              + "\". "
              + (text.startsWith("som gäller")
                  ? "Det som uppgiften gäller skrivs före parentesen."
                  : "Dagar skrivs efter ordet där, till exempel: där <dagens namn> är"
                      + " 2026-01-31."));
    }
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
        note("registeredOn", name, day, values);
      } else {
        DateField field =
            type.dates().stream()
                .filter(d -> d.swedish().equals(name))
                .findFirst()
                .orElseThrow(
                    () ->
                        Unmet.problem(
                            "\""
                                + name
                                + "\" är ingen dag för "
                                + type.swedish()
                                + "."
                                + choice(
                                    name,
                                    type.dates().stream().map(DateField::swedish).toList(),
                                    "Den har")));
        note(field.name(), name, day, values);
      }
      end = m.end();
    }
    if (end != text.length()) {
      throw Unmet.problem(
          "Dagarna kan inte läsas: \""
              + shortened(text.substring(end).strip())
              + "\". Skriv till exempel: där "
              + type.dates().stream().map(DateField::swedish).findFirst().orElse("registreringen")
              + " är 2026-01-31. Flera dagar skiljs åt med komma eller och.");
    }
  }

  /** Notes a day; the same day said twice would be two answers to one question. */
  private static void note(String field, String name, LocalDate day, Map<String, Object> values) {
    Object before = values.put(field, day);
    if (before != null) {
      throw Unmet.problem(
          "Dagen "
              + name
              + " står två gånger, som "
              + before
              + " och som "
              + day
              + ". Stryk den ena.");
    }
  }

  static String shortened(String text) {
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + " ...";
  }

  /** Reads a day of a sentence. */
  static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Unmet.problem("Dagen " + text + " finns inte. Kontrollera månad och dag.");
    }
  }

  private static void readWords(FactType type, String text, Map<String, Object> values) {
    String rest = text;
    while (!rest.isEmpty()) {
      String taken = take(type, rest, values);
      rest = rest.substring(taken.length());
      if (rest.startsWith(",")) {
        rest = rest.substring(1).stripLeading();
      } else if (!rest.isEmpty()) {
        throw Unmet.problem(
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
      String word = text.split("[,;]", -1)[0].strip();
      if (known.contains(word)) {
        throw Unmet.problem(
            word.length() < text.length() && text.charAt(word.length()) == ';'
                ? "Orden inom parentesen skiljs åt med komma, inte semikolon."
                : "\""
                    + word
                    + "\" kan inte stå här, för ett ord av samma slag står redan i parentesen."
                    + " Stryk det ena.");
      }
      throw Unmet.problem(
          "\""
              + word
              + "\" är inget ord för "
              + type.swedish()
              + "."
              + choice(word, known, "Orden är"));
    }
    values.put(bestName, bestValue);
    return best;
  }

  private static boolean ends(String text, String word) {
    return text.length() == word.length() || text.startsWith(",", word.length());
  }

  /** Returns the words that may stand for a component, with their values. */
  private static Map<String, Object> words(RecordComponent component, String text) {
    Map<String, Object> words = new LinkedHashMap<>();
    Named named = component.getAnnotation(Named.class);
    Class<?> type = component.getType();
    if (type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        words.put(((Term) constant).swedish(), constant);
      }
    } else if (named != null && type == Boolean.class) {
      words.put(named.value(), true);
      words.put("inte " + named.value(), false);
    } else if (named != null && text.startsWith(named.value() + " ")) {
      int comma = text.indexOf(',');
      String word = comma < 0 ? text : text.substring(0, comma);
      String value = word.substring(named.value().length() + 1);
      words.put(word, type == Integer.class ? (Object) number(value) : value);
    } else if (named != null) {
      words.put(named.value() + " ...", "");
    }
    return words;
  }

  private static Integer number(String text) {
    if (!text.matches("\\d{1,9}")) {
      throw Unmet.problem("\"" + text + "\" är inget antal. Skriv det med siffror.");
    }
    return Integer.valueOf(text);
  }

  /** Returns the words a fact may have: those of one group exclude each other. */
  static List<List<String>> choices(FactType type) {
    List<List<String>> choices = new ArrayList<>();
    for (RecordComponent component : type.type().getRecordComponents()) {
      Map<String, Object> words = words(component, "");
      if (!words.isEmpty()) {
        choices.add(List.copyOf(words.keySet()));
      }
    }
    return List.copyOf(choices);
  }

  private static String choice(String word, List<String> known, String lead) {
    return Nearest.of(word, known).map(near -> " Menade du " + near + "?").orElse("")
        + (known.isEmpty() ? "" : " " + lead + ": " + String.join(", ", known) + ".");
  }

  private static Fact construct(FactType type, Map<String, Object> values) {
    RecordComponent[] components = type.type().getRecordComponents();
    Object[] arguments = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      arguments[i] = values.get(components[i].getName());
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
    try {
      Constructor<? extends Fact> constructor = type.type().getDeclaredConstructor(types);
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw Unmet.problem(
          "Uppgiften är inte hel: något som "
              + type.swedish()
              + " måste ha saknas. Ord som den kan ha: "
              + choices(type).stream().flatMap(List::stream).collect(Collectors.joining(", "))
              + ".");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
