package se.lagfrist.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CaseFileException;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Term;

/**
 * Reads and writes case files as JSON.
 *
 * <pre>{@code
 * {
 *   "id": "2024-117",
 *   "unit": "Barn och familj",
 *   "facts": [
 *     {"type": "Placement", "id": "p1", "home": "FAMILY_HOME", "ground": "SOL", "executedOn": "2024-01-15"}
 *   ]
 * }
 * }</pre>
 *
 * <p>The fields of a fact are the components of its record except {@code caseId}; days are written
 * {@code 2024-01-15}. What is unknown is left out, or null. The form is published as a JSON Schema
 * on the class path, {@value #SCHEMA}.
 *
 * <p>Reading is strict: unknown fields and words, wrong types, days that do not exist and keys
 * given twice are refused, all of them at once, each with a JSON pointer and a way out. A text may
 * be at most 100 MB large and 20 levels deep.
 */
public final class CaseFileJson {

  /** Where the JSON Schema lies on the class path. */
  public static final String SCHEMA = "META-INF/lagfrist/casefile.schema.json";

  private CaseFileJson() {}

  /**
   * Reads a case file from a text.
   *
   * @throws CaseFileException naming every field that is malformed or contradictory
   */
  public static CaseFile read(String json) {
    try {
      return read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a case file from a stream of UTF-8 and closes the stream.
   *
   * @throws CaseFileException naming every field that is malformed or contradictory
   * @throws IOException if the stream cannot be read
   */
  public static CaseFile read(InputStream in) throws IOException {
    try (in) {
      JsonTree.Read read = JsonTree.of(in);
      return new CaseFileReader(read.problems()).read(read.root());
    }
  }

  /**
   * Reads a case file.
   *
   * @throws CaseFileException naming every field that is malformed or contradictory
   * @throws IOException if the file cannot be read
   */
  public static CaseFile read(Path file) throws IOException {
    return read(Files.newInputStream(file));
  }

  /** Writes a case file; reading it again gives an equal one. */
  public static String write(CaseFile file) {
    List<Object> facts = new ArrayList<>();
    file.facts().forEach(fact -> facts.add(tree(fact)));
    Map<String, @Nullable Object> root = new LinkedHashMap<>();
    root.put("id", file.id());
    file.unit().ifPresent(unit -> root.put("unit", unit));
    file.handler().ifPresent(handler -> root.put("handler", handler));
    root.put("facts", facts);
    return JsonText.write(root);
  }

  /** Returns the fields of a fact that hold something, in the order of its record. */
  private static Map<String, @Nullable Object> tree(Fact fact) {
    FactShape shape = FactShape.of(fact);
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("type", shape.name());
    for (FactShape.Field field : shape.fields().values()) {
      Object value = FactShape.value(field, fact);
      if (value != null) {
        tree.put(field.name(), value instanceof Term term ? term.name() : value);
      }
    }
    return tree;
  }
}
