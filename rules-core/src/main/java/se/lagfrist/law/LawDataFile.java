package se.lagfrist.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text file of records: lines of {@code field: value}, an empty line between two records, and
 * {@code #} before a remark.
 */
final class LawDataFile {

  private static final Pattern SFS = Pattern.compile("\\d{4}:\\d{1,4}");

  private LawDataFile() {}

  /** A record as it stands in the file. */
  static final class Entry {

    private final String file;
    private final int line;
    private final Map<String, String> fields;
    private final Map<String, Integer> lines;

    private Entry(String file, int line, Map<String, String> fields, Map<String, Integer> lines) {
      this.file = file;
      this.line = line;
      this.fields = fields;
      this.lines = lines;
    }

    /** Returns what a field holds; empty if it is not there. */
    String text(String name) {
      return fields.getOrDefault(name, "");
    }

    /** Returns what a field holds, or null if it is not there. */
    @Nullable String optional(String name) {
      String value = text(name);
      return value.isEmpty() ? null : value;
    }

    String required(String name) {
      String value = text(name);
      if (value.isEmpty()) {
        throw wrong(name, "\"" + name + "\" saknas. Skriv raden \"" + name + ": ...\".");
      }
      return value;
    }

    /** Returns the parts of a field, which are parted by the given sign. */
    List<String> list(String name, String sign) {
      return Arrays.stream(text(name).split(sign))
          .map(String::strip)
          .filter(part -> !part.isEmpty())
          .toList();
    }

    LocalDate day(String name) {
      String value = required(name);
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw wrong(
            name, "\"" + value + "\" är ingen dag. Skriv år-månad-dag, till exempel 2026-07-01.");
      }
    }

    int number(String name) {
      String value = required(name);
      if (!value.matches("\\d{1,4}")) {
        throw wrong(name, "\"" + value + "\" är inget tal. Skriv till exempel 2.");
      }
      return Integer.parseInt(value);
    }

    /** Returns a number in Svensk författningssamling, or null if the field is not there. */
    @Nullable String sfs(String name) {
      String value = optional(name);
      if (value != null && !SFS.matcher(value).matches()) {
        throw wrong(
            name, "\"" + value + "\" är inget SFS-nummer. Skriv till exempel \"2026:730\".");
      }
      return value;
    }

    Citation citation(String name, String text) {
      try {
        return Citation.parse(text);
      } catch (IllegalArgumentException e) {
        throw wrong(
            name,
            "\""
                + text
                + "\" är inget lagrum. Skriv till exempel \"SoL (2025:400)\" eller \"SOSFS"
                + " 2011:5\", och paragrafer som \"12 kap. 4 a-6 a §§\".");
      }
    }

    LawDataException wrong(String name, String message) {
      return new LawDataException(file, lines.getOrDefault(name, line), message);
    }
  }

  /**
   * Reads records.
   *
   * @param file name of the file, for messages
   * @param in the text; not closed
   * @param known the fields a record may have
   * @throws IOException if it cannot be read
   * @throws LawDataException if a line is no known field, or a field stands twice
   */
  static List<Entry> read(String file, Reader in, List<String> known) throws IOException {
    BufferedReader reader = new BufferedReader(in);
    List<Entry> entries = new ArrayList<>();
    Map<String, String> fields = new LinkedHashMap<>();
    Map<String, Integer> lines = new LinkedHashMap<>();
    int number = 0;
    int first = 0;
    for (String text = reader.readLine(); text != null; text = reader.readLine()) {
      number++;
      String line = number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
      if (line.indexOf('\uFFFD') >= 0) {
        throw new LawDataException(
            file, number, "texten är inte UTF-8. Spara filen på nytt som UTF-8.");
      }
      if (line.isBlank()) {
        if (!fields.isEmpty()) {
          entries.add(new Entry(file, first, fields, lines));
          fields = new LinkedHashMap<>();
          lines = new LinkedHashMap<>();
        }
        continue;
      }
      if (line.startsWith("#")) {
        continue;
      }
      int colon = line.indexOf(':');
      String name = colon < 0 ? "" : line.substring(0, colon).strip();
      if (!known.contains(name)) {
        throw new LawDataException(
            file,
            number,
            "\""
                + (line.length() > 60 ? line.substring(0, 60) + "..." : line)
                + "\" är inget känt fält. Fälten är: "
                + String.join(", ", known)
                + ".");
      }
      first = fields.isEmpty() ? number : first;
      if (fields.put(name, line.substring(colon + 1).strip()) != null) {
        throw new LawDataException(
            file, number, "\"" + name + "\" står två gånger. Kanske saknas en tom rad före.");
      }
      lines.put(name, number);
    }
    if (!fields.isEmpty()) {
      entries.add(new Entry(file, first, fields, lines));
    }
    return entries;
  }

  /** What makes something of the records of a file. */
  interface Maker<T> {
    T read(Reader in) throws IOException;
  }

  /** Reads a file that comes with the library. */
  static <T> T shipped(String file, Maker<T> maker) {
    try (InputStream in = LawDataFile.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            file + " is not on the class path.\nMaybe the jar was repacked: build it anew.");
      }
      return maker.read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
