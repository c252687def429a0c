package se.lagfrist.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Meanings;
import se.lagfrist.casefile.Term;
import se.lagfrist.json.FactShape.Field;

/**
 * Makes the JSON Schema (draft 2020-12) of a case file from the case model. The schema that is
 * published on the class path is checked in; a test tells when it no longer follows the model.
 */
public final class CaseFileSchema {

  private static final String DAY =
      "^(19\\d\\d|2[01]\\d\\d|2200)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$";

  private CaseFileSchema() {}

  /**
   * Writes the schema to a file.
   *
   * @param arguments the file
   * @throws IOException if it cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[0]), text());
  }

  /** Returns the schema. */
  public static String text() {
    Map<String, @Nullable Object> root = new LinkedHashMap<>();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$id", "urn:lagfrist:casefile");
    root.put("title", "Case file");
    root.put(
        "description",
        "What a host system tells about one case: facts only, no names and no personal numbers."
            + " Days are written 2026-01-31; what is unknown is left out.");
    root.put("type", "object");
    root.put("required", List.of("id", "facts"));
    root.put("additionalProperties", false);
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("$schema", Map.of("type", "string"));
    properties.put("id", id("Id of the case in the host system."));
    properties.put("unit", described(orNull("string"), "The unit that handles the case."));
    properties.put(
        "handler",
        described(
            orNull("string"), "Who handles the case: an id of the host's system, never a name."));
    properties.put("facts", facts());
    root.put("properties", properties);
    Map<String, Object> definitions = new LinkedHashMap<>();
    Map<String, Object> codes = new TreeMap<>();
    FactShape.all()
        .forEach(
            (name, shape) -> {
              definitions.put(name, definition(shape));
              addCodes(shape, codes);
            });
    definitions.putAll(codes);
    root.put("$defs", definitions);
    return JsonText.write(root);
  }

  private static Map<String, Object> facts() {
    Map<String, Object> type = new LinkedHashMap<>();
    type.put("description", "The kind of fact.");
    type.put("enum", List.copyOf(FactShape.all().keySet()));
    List<Object> choices = new ArrayList<>();
    for (String name : FactShape.all().keySet()) {
      Map<String, Object> choice = new LinkedHashMap<>();
      // "required" keeps a fact without a type from matching every branch.
      choice.put(
          "if",
          ordered(
              "properties", Map.of("type", Map.of("const", name)), "required", List.of("type")));
      choice.put("then", Map.of("$ref", "#/$defs/" + name));
      choices.add(choice);
    }
    Map<String, Object> items = new LinkedHashMap<>();
    items.put("type", "object");
    items.put("required", List.of("type", "id"));
    items.put("properties", Map.of("type", type));
    items.put("allOf", choices);
    return ordered("type", "array", "items", items);
  }

  private static Map<String, Object> definition(FactShape shape) {
    List<String> required = new ArrayList<>(List.of("type"));
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("type", Map.of("const", shape.name()));
    for (Field field : shape.fields().values()) {
      if (field.required()) {
        required.add(field.name());
      }
      properties.put(field.name(), property(shape, field));
    }
    Map<String, Object> definition = new LinkedHashMap<>();
    definition.put("description", capital(shape.swedish()) + ". " + shape.meaning());
    definition.put("type", "object");
    definition.put("required", required);
    definition.put("additionalProperties", false);
    definition.put("properties", properties);
    return definition;
  }

  private static Map<String, Object> property(FactShape shape, Field field) {
    String told = (shape.meaning(field) + " " + shape.absence(field)).strip();
    if (field.name().equals("id")) {
      return id(told);
    }
    String swedish = shape.swedish(field).map(s -> capital(s) + ". ").orElse("");
    return switch (field.kind()) {
      case TEXT -> described(orNull("string"), swedish + told);
      case NUMBER -> described(orNull("integer"), swedish + told);
      case YES_NO -> described(orNull("boolean"), swedish + told);
      case DATE -> described(day(), swedish + told);
      case WORD -> word(field, swedish + told);
    };
  }

  private static Map<String, Object> word(Field field, String told) {
    Map<String, Object> codes = Map.of("$ref", "#/$defs/" + codes(field).getSimpleName());
    return field.required()
        ? described(codes, told)
        : described(ordered("anyOf", List.of(codes, Map.of("type", "null"))), told);
  }

  /** Adds the lists of codes that a kind of fact uses: each code once, with what it means. */
  private static void addCodes(FactShape shape, Map<String, Object> lists) {
    for (Field field : shape.fields().values()) {
      if (!field.words().isEmpty()) {
        List<Object> codes = new ArrayList<>();
        field.words().forEach((name, term) -> codes.add(code(name, term)));
        Map<String, Object> list = ordered("oneOf", codes);
        lists.put(codes(field).getSimpleName(), described(list, Meanings.of(codes(field))));
      }
    }
  }

  private static Map<String, Object> code(String name, Term term) {
    return ordered("const", name, "title", term.swedish(), "description", term.meaning());
  }

  @SuppressWarnings("unchecked") // Only a field that holds a code of an enum has words.
  private static Class<? extends Enum<?>> codes(Field field) {
    return (Class<? extends Enum<?>>) field.component().getType();
  }

  private static Map<String, Object> id(String description) {
    Map<String, Object> id = new LinkedHashMap<>();
    id.put("description", description);
    id.put("type", "string");
    id.put("pattern", "\\S");
    id.put("maxLength", 200);
    return id;
  }

  private static Map<String, Object> day() {
    Map<String, Object> day = orNull("string");
    day.put("format", "date");
    day.put("pattern", DAY);
    return day;
  }

  private static Map<String, Object> orNull(String type) {
    return ordered("type", List.of(type, "null"));
  }

  private static Map<String, Object> described(Map<String, Object> property, String description) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("description", description);
    described.putAll(property);
    return described;
  }

  private static Map<String, Object> ordered(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
