package se.lagfrist.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every code, every kind of fact and every field means, in Swedish, read once from {@code
 * betydelser.txt}. It is the one place where that is told: the JSON schema and the glossary take it
 * from here.
 */
public final class Meanings {

  private static final String FILE = "betydelser.txt";
  private static final String FACT = "Fact";

  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, String> absences = new HashMap<>();

  private Meanings() {
    try (InputStream in = Meanings.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing. Is the jar whole?");
      }
      read(new BufferedReader(new InputStreamReader(in, UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Read when first asked for: who only counts time needs none of it. */
  private static final class Read {
    private static final Meanings ALL = new Meanings();
  }

  /**
   * Returns what a code means, for example what {@code HomeKind.EMERGENCY_HOME} is.
   *
   * @throws IllegalArgumentException if it is not one of this library's codes
   */
  public static String of(Enum<?> code) {
    return told(code.getDeclaringClass().getSimpleName() + "." + code.name());
  }

  /**
   * Returns what a list of codes is for.
   *
   * @throws IllegalArgumentException if it is not one of this library's lists
   */
  public static String of(Class<? extends Enum<?>> codes) {
    return told(codes.getSimpleName());
  }

  /** Returns what a kind of fact is. */
  static String ofKind(FactType type) {
    return told(type.name());
  }

  /** Returns what a field of a kind of fact means; the same in all for what every fact has. */
  static String ofField(FactType type, String field) {
    String all = Read.ALL.texts.get(FACT + "." + field);
    return all != null ? all : told(type.name() + "." + field);
  }

  /** Returns what it means that a field is left out, or null where its sort tells. */
  static @Nullable String ofAbsence(FactType type, String field) {
    String all = Read.ALL.absences.get(FACT + "." + field);
    return all != null ? all : Read.ALL.absences.get(type.name() + "." + field);
  }

  private static String told(String what) {
    String text = Read.ALL.texts.get(what);
    if (text == null) {
      throw new IllegalArgumentException(
          what + " has no meaning in " + FILE + ". Maybe it is not one of Lagfrist's own words.");
    }
    return text;
  }

  private void read(BufferedReader lines) throws IOException {
    String section = "";
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      int end = line.indexOf("] ");
      int equals = line.indexOf(" = ");
      if (line.startsWith("[") && end > 1) {
        section = line.substring(1, end);
        put(section, line.substring(end + 2), number);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        if (equals < 1 || section.isEmpty()) {
          throw new IllegalStateException(FILE + ", line " + number + " is no meaning: " + line);
        }
        put(section + "." + line.substring(0, equals), line.substring(equals + 3), number);
      }
    }
  }

  private void put(String what, String said, int number) {
    int bar = said.indexOf(" | ");
    String text = bar < 0 ? said : said.substring(0, bar);
    if (bar >= 0) {
      absences.put(what, said.substring(bar + 3));
    }
    if (texts.put(what, text) != null) {
      throw new IllegalStateException(FILE + ", line " + number + " tells twice of " + what);
    }
  }
}
