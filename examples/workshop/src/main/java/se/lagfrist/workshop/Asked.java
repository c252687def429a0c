package se.lagfrist.workshop;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What the page asks with, read from JSON. */
final class Asked {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Map<?, ?> values;

  private Asked(Map<?, ?> values) {
    this.values = values;
  }

  static Asked read(byte[] body) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), body)) {
      parser.nextToken();
      if (value(parser) instanceof Map<?, ?> map) {
        return new Asked(map);
      }
    } catch (JacksonException | IllegalStateException e) {
      throw Refused.bad("Anropet kan inte läsas. Läs in sidan på nytt.");
    }
    throw Refused.bad("Anropet är tomt. Läs in sidan på nytt.");
  }

  private static @Nullable Object value(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        map.put(name, value(parser));
      }
      return map;
    }
    if (token == JsonToken.START_ARRAY) {
      List<@Nullable Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(parser));
      }
      return list;
    }
    if (token == JsonToken.VALUE_NUMBER_INT) {
      return parser.getIntValue();
    }
    if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return token == JsonToken.VALUE_TRUE;
    }
    if (token == JsonToken.VALUE_STRING) {
      return parser.getString();
    }
    if (token == JsonToken.VALUE_NULL) {
      return null;
    }
    throw new IllegalStateException("Not a value");
  }

  /** Returns a text; empty if it is not given. */
  String text(String name) {
    return values.get(name) instanceof String text ? text : "";
  }

  /** Returns a whole number; 0 if it is not given. */
  int number(String name) {
    return values.get(name) instanceof Integer number ? number : 0;
  }

  boolean flag(String name) {
    return Boolean.TRUE.equals(values.get(name));
  }

  LocalDate day(String name) {
    String text = text(name);
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Refused.bad(
          text.isEmpty()
              ? "Dagen är inte ifylld."
              : "Dagen " + text + " finns inte. Kontrollera månad och dag.");
    }
  }

  /** Returns the texts of a list. */
  List<String> texts(String name) {
    List<String> found = new ArrayList<>();
    if (values.get(name) instanceof List<?> list) {
      list.forEach(one -> found.add(String.valueOf(one)));
    }
    return found;
  }

  /** Returns texts by name of file: what has been written but not put in force. */
  Map<String, String> drafts() {
    return textsByName("drafts");
  }

  /** Returns the texts of an object by their names. */
  Map<String, String> textsByName(String of) {
    Map<String, String> found = new LinkedHashMap<>();
    if (values.get(of) instanceof Map<?, ?> map) {
      map.forEach((name, text) -> found.put(String.valueOf(name), String.valueOf(text)));
    }
    return found;
  }
}
