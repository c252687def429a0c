package se.lagfrist.law;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Riktåldern för pension, year by year: socialförsäkringsbalken 2 kap. 10 a-10 d §§ leaves the
 * number to an ordinance for each year. A year without an ordinance that is known has no number.
 */
public final class TargetAges {

  private static final String FILE = "riktalder.txt";
  private static final List<String> FIELDS = List.of("år", "ålder", "källa", "observera");
  private static final TargetAges SHIPPED = LawDataFile.shipped(FILE, in -> read(FILE, in));

  private final SortedMap<Integer, TargetAge> years;

  private TargetAges(SortedMap<Integer, TargetAge> years) {
    this.years = years;
  }

  /**
   * The age of one year.
   *
   * @param year the calendar year
   * @param age the age in years
   * @param source what sets it, in Swedish
   * @param note what is not checked, in Swedish; may be empty
   */
  public record TargetAge(int year, int age, String source, String note) {

    /** Returns the year's age in a Swedish sentence with its source. */
    public String swedish() {
      return "Riktåldern för "
          + year
          + " är "
          + age
          + " år ("
          + source
          + ")."
          + (note.isEmpty() ? "" : " " + note);
    }
  }

  /** Returns the ages known when the library was made. */
  public static TargetAges shipped() {
    return SHIPPED;
  }

  /**
   * Reads ages in the form of the file {@value #FILE} beside this class.
   *
   * @param file name of the file, for messages
   * @param in UTF-8 text; not closed
   * @return the ages
   * @throws IOException if it cannot be read
   * @throws LawDataException in Swedish with file and line, if something in it is not understood
   */
  public static TargetAges read(String file, Reader in) throws IOException {
    SortedMap<Integer, TargetAge> years = new TreeMap<>();
    Set<Integer> seen = new HashSet<>();
    for (LawDataFile.Entry entry : LawDataFile.read(file, in, FIELDS)) {
      int year = entry.number("år");
      int age = entry.number("ålder");
      if (!seen.add(year)) {
        throw entry.wrong("år", year + " står två gånger. Stryk den ena posten.");
      }
      if (year < 2026 || age < 60 || age > 80) {
        throw entry.wrong(
            "ålder", age + " år för " + year + " är ingen riktålder. Den gäller från 2026.");
      }
      years.put(year, new TargetAge(year, age, entry.required("källa"), entry.text("observera")));
    }
    return new TargetAges(years);
  }

  /** Returns the age of a year, if it is known. */
  public Optional<TargetAge> of(int year) {
    return Optional.ofNullable(years.get(year));
  }

  /** Returns the known ages by year. */
  public List<TargetAge> all() {
    return List.copyOf(years.values());
  }

  /**
   * Returns the age that someone reaches, in the year it is reached.
   *
   * @param birth the day of birth
   * @return the first known year in which the year's age has been reached; null if the years that
   *     would tell have no number
   */
  public @Nullable TargetAge reachedBy(LocalDate birth) {
    List<TargetAge> inOrder = new ArrayList<>(years.values());
    int expected = inOrder.isEmpty() ? 0 : inOrder.get(0).year();
    for (TargetAge age : inOrder) {
      // Across a year without a number it cannot be told whether the age was reached in it.
      if (age.year() != expected++) {
        return null;
      }
      if (birth.plusYears(age.age()).getYear() <= age.year()) {
        return age;
      }
    }
    return null;
  }

  /**
   * Returns the day on which someone reaches riktåldern.
   *
   * @param birth the day of birth
   * @return the day, or null if no number is known for the year
   */
  public @Nullable LocalDate reachedOn(LocalDate birth) {
    TargetAge age = reachedBy(birth);
    return age == null ? null : birth.plusYears(age.age());
  }
}
