package se.lagfrist.tabular;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * A list of records in a JSON file. A value within a value is a column {@code Outer.Inner}; of a
 * list within a record the values lie side by side in one cell.
 */
final class JsonTable implements RowTable {

  private static final JsonFactory FACTORY = JsonFactory.builder().build();
  private static final int DEEPEST = 8;
  private static final int LONGEST_RECORD = 1 << 20;

  /** Names that only wrap the records: the list is called by what stands outside. */
  private static final List<String> WRAPPERS = List.of("result", "value", "items", "data", "rows");

  private final Path file;
  private final String path;
  private final String name;
  private final List<String> columns;

  private JsonTable(Path file, String path, String name, List<String> columns) {
    this.file = file;
    this.path = path;
    this.name = name;
    this.columns = columns;
  }

  static List<RowTable> open(Path file) throws IOException {
    Map<String, Map<String, Integer>> found = new LinkedHashMap<>();
    walk(
        file,
        (path, number, values) -> {
          Map<String, Integer> names = found.computeIfAbsent(path, p -> new LinkedHashMap<>());
          values.keySet().forEach(key -> names.putIfAbsent(key, names.size()));
          return true;
        });
    List<RowTable> tables = new ArrayList<>();
    found.forEach(
        (path, names) ->
            tables.add(new JsonTable(file, path, name(path), List.copyOf(names.keySet()))));
    if (tables.isEmpty()) {
      throw new TableException(
          file + ": har ingen lista med poster. Kanske är det en annan fil som avses.");
    }
    return tables;
  }

  private static String name(String path) {
    String[] parts = path.split("/", -1);
    for (int i = parts.length - 1; i >= 0; i--) {
      if (!parts[i].isEmpty() && !WRAPPERS.contains(parts[i].toLowerCase(java.util.Locale.ROOT))) {
        return parts[i];
      }
    }
    return "";
  }

  @Override
  public String file() {
    return String.valueOf(file.getFileName());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean named() {
    return true;
  }

  @Override
  public void read(Sink sink) throws IOException {
    if (!sink.row(0, columns.toArray(String[]::new))) {
      return;
    }
    walk(
        file,
        (at, number, values) -> {
          if (!at.equals(path)) {
            return true;
          }
          String[] cells = new String[columns.size()];
          for (int i = 0; i < cells.length; i++) {
            cells[i] = values.getOrDefault(columns.get(i), "").strip();
          }
          return sink.row(number, cells);
        });
  }

  /** Takes records. */
  private interface Records {
    boolean take(String path, long number, Map<String, String> values) throws IOException;
  }

  private static void walk(Path file, Records records) throws IOException {
    try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file));
        JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
      skipMark(in);
      JsonToken first = parser.nextToken();
      if (isLines(file)) {
        lines(parser, first, records);
      } else if (first != null
          && value(parser, first, "", records, 0)
          && parser.nextToken() != null) {
        throw new TableException(
            file
                + ": efter det första värdet följer ett till. Skriv posterna som en lista, eller en"
                + " post på varje rad.");
      }
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (JacksonException e) {
      throw new TableException(
          file
              + ", rad "
              + (e.getLocation() == null ? "?" : e.getLocation().getLineNr())
              + ": är inte JSON hela vägen ("
              + String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("")
              + "). Kanske är filen avkortad; hämta den på nytt.");
    }
  }

  /** Returns whether each line is a record of its own. */
  private static boolean isLines(Path file) throws IOException {
    byte[] head;
    try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      head = in.readNBytes(LONGEST_RECORD);
    }
    String text = new String(head, StandardCharsets.UTF_8).replace("\ufeff", "");
    int end = text.indexOf('\n');
    return end > 0
        && text.startsWith("{")
        && text.substring(0, end).strip().endsWith("}")
        && text.substring(end).strip().startsWith("{");
  }

  private static void lines(JsonParser parser, @Nullable JsonToken first, Records records)
      throws IOException {
    long number = 0;
    for (JsonToken token = first; token != null; token = parser.nextToken()) {
      number++;
      if (token == JsonToken.START_OBJECT) {
        Map<String, String> values = new LinkedHashMap<>();
        record(parser, "", values, 0);
        if (!records.take("", number, values)) {
          return;
        }
      } else {
        parser.skipChildren();
      }
    }
  }

  private static void skipMark(BufferedInputStream in) throws IOException {
    in.mark(3);
    if (in.read() != 0xef || in.read() != 0xbb || in.read() != 0xbf) {
      in.reset();
    }
  }

  /** Looks for lists of records; returns whether to go on. */
  private static boolean value(
      JsonParser parser, JsonToken token, String path, Records records, int depth)
      throws IOException {
    if (token == JsonToken.START_OBJECT && depth < DEEPEST) {
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        if (!value(parser, parser.nextToken(), path + "/" + name, records, depth + 1)) {
          return false;
        }
      }
      return true;
    }
    if (token == JsonToken.START_ARRAY && depth < DEEPEST) {
      long number = 0;
      JsonToken element;
      while ((element = parser.nextToken()) != JsonToken.END_ARRAY && element != null) {
        number++;
        if (element == JsonToken.START_OBJECT) {
          Map<String, String> values = new LinkedHashMap<>();
          record(parser, "", values, 0);
          if (!records.take(path, number, values)) {
            return false;
          }
        } else {
          parser.skipChildren();
        }
      }
      return true;
    }
    parser.skipChildren();
    return true;
  }

  private static void record(
      JsonParser parser, String under, Map<String, String> values, int depth) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = under + parser.currentName();
      add(parser, parser.nextToken(), name, values, depth);
    }
  }

  private static void add(
      JsonParser parser,
      @Nullable JsonToken token,
      String name,
      Map<String, String> values,
      int depth) {
    if (token == JsonToken.START_OBJECT) {
      if (depth < DEEPEST) {
        record(parser, name + ".", values, depth + 1);
      } else {
        parser.skipChildren();
      }
    } else if (token == JsonToken.START_ARRAY) {
      JsonToken element;
      while ((element = parser.nextToken()) != JsonToken.END_ARRAY && element != null) {
        add(parser, element, name, values, depth);
      }
    } else {
      String text = token == JsonToken.VALUE_NULL ? "" : String.valueOf(parser.getString());
      values.merge(name, text, (a, b) -> a.isEmpty() ? b : a + NEXT + b);
    }
  }
}
