package se.lagfrist.law;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far an act or another source was read when the rules that rest on it were written.
 *
 * @param source the source as a citation begins: "SoL (2025:400)", "SOSFS 2011:5"
 * @param through number in Svensk författningssamling of the last amendment in the text that was
 *     read; null where the source has none, or the text did not tell
 * @param on the day the text was current; changes after it are not in the rules unless they say so
 * @param readers how many times it was read for the rules, each time by someone who did not know
 *     what the one before had found; at least 1
 * @param text which text was read, in Swedish
 * @param note what to know about the reading, in Swedish; may be empty
 */
public record Reading(
    String source, @Nullable String through, LocalDate on, int readers, String text, String note) {

  private static final String FILE = "lasdatum.txt";
  private static final List<String> FIELDS =
      List.of("källa", "läst till och med", "dag", "läsare", "text", "observera");
  private static final List<Reading> SHIPPED = LawDataFile.shipped(FILE, in -> read(FILE, in));

  /**
   * Checks what must be there.
   *
   * @throws IllegalArgumentException if there is less than one reader
   */
  public Reading {
    requireNonNull(source, "source");
    requireNonNull(on, "on");
    requireNonNull(text, "text");
    requireNonNull(note, "note");
    if (readers < 1) {
      throw new IllegalArgumentException(
          readers + " readers of " + source + ".\nMaybe it has not been read; leave it out.");
    }
  }

  /**
   * The readings behind the rules that come with the library.
   *
   * @return an unmodifiable list in the order of the file {@value #FILE} beside this class
   */
  public static List<Reading> shipped() {
    return SHIPPED;
  }

  /**
   * Reads readings in the form of the file {@value #FILE} beside this class.
   *
   * @param file name of the file, for messages
   * @param in UTF-8 text; not closed
   * @return the readings, in order
   * @throws IOException if it cannot be read
   * @throws LawDataException in Swedish with file and line, if something in it is not understood
   */
  public static List<Reading> read(String file, Reader in) throws IOException {
    List<Reading> readings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (LawDataFile.Entry entry : LawDataFile.read(file, in, FIELDS)) {
      String source = entry.citation("källa", entry.required("källa")).source();
      int readers = entry.number("läsare");
      if (readers < 1) {
        throw entry.wrong("läsare", "ingen har läst " + source + ". Stryk posten i så fall.");
      }
      if (!seen.add(source)) {
        throw entry.wrong("källa", source + " står två gånger. Kanske är den ena posten gammal.");
      }
      readings.add(
          new Reading(
              source,
              entry.sfs("läst till och med"),
              entry.day("dag"),
              readers,
              entry.required("text"),
              entry.text("observera")));
    }
    return List.copyOf(readings);
  }

  /**
   * The reading in a few Swedish words.
   *
   * @return for example "SoL (2025:400) läst till och med SFS 2025:1501, 2026-01-05"
   */
  public String swedish() {
    return source + " läst " + extent();
  }

  /**
   * How far it was read, in a few Swedish words.
   *
   * @return for example "till och med SFS 2025:1501, 2026-01-05", or only the day where the source
   *     has no number
   */
  public String extent() {
    return (through == null ? "" : "till och med SFS " + through + ", ") + on;
  }
}
