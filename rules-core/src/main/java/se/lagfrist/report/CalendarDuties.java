package se.lagfrist.report;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.BoardKind;
import se.lagfrist.obligation.Force;

/**
 * The yearly, quarterly and monthly duties of a municipality's boards as data, with their sources:
 * for what no rule says, or for hosts without rules. Replaceable, since most of the days are set by
 * agencies.
 */
public final class CalendarDuties {

  private static final String FILE = "kommunens-kalender.txt";
  private static final Pattern DAY =
      Pattern.compile(
          "varje (?:år(?: (\\d{2}-\\d{2}))?|månad(?: (\\d{1,2}))?|kvartal (i IVO:s period|före nästa"
              + " kvartals slut))");
  private static final Pattern IN_FORCE =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?: till (\\d{4}-\\d{2}-\\d{2}))?");
  private static final List<String> FIELDS =
      List.of(
          "id",
          "katalog",
          "nämnd",
          "gäller",
          "dag",
          "vilar på",
          "söndag",
          "vad",
          "till",
          "källa",
          "observera");
  private static final CalendarDuties PUBLISHED = published(FILE);

  private final List<Duty> duties;

  private CalendarDuties(List<Duty> duties) {
    this.duties = List.copyOf(duties);
  }

  /** The last day of what comes again every quarter. */
  enum Quarterly {
    IN_WINDOW("i IVO:s period"),
    IN_NEXT("före nästa kvartals slut");

    private final String swedish;

    Quarterly(String swedish) {
      this.swedish = swedish;
    }

    private static @Nullable Quarterly of(@Nullable String text) {
      for (Quarterly one : values()) {
        if (one.swedish.equals(text)) {
          return one;
        }
      }
      return null;
    }
  }

  /**
   * A duty that comes again every year, quarter or month.
   *
   * @param id its name in keys
   * @param catalogue its ids in the legal catalogue; a rule that names one of them goes before it
   * @param board whose duty it is
   * @param from first day it applies
   * @param to last day it applies, or null
   * @param month month of a yearly duty, 1 to 12, or 0 if it comes every month or has no day
   * @param day day of the month, or 0 if none is set or known; the month's last day if it is longer
   * @param quarterly when it is done if it comes every quarter, or null
   * @param force what the day rests on
   * @param rolled whether the next working day is shown as information
   */
  record Duty(
      String id,
      Set<String> catalogue,
      BoardKind board,
      LocalDate from,
      @Nullable LocalDate to,
      int month,
      int day,
      @Nullable Quarterly quarterly,
      Force force,
      boolean rolled,
      String title,
      String recipient,
      String source,
      String note) {

    /** Returns whether it applies on a day. */
    boolean applies(LocalDate looked) {
      return !looked.isBefore(from) && (to == null || !looked.isAfter(to));
    }

    /** Returns the days in a year; one null if no day is set. */
    List<@Nullable LocalDate> days(int year) {
      List<@Nullable LocalDate> days = new ArrayList<>();
      if (day == 0) {
        days.add(null);
      } else {
        for (int m = month == 0 ? 1 : month; m <= (month == 0 ? 12 : month); m++) {
          YearMonth of = YearMonth.of(year, m);
          days.add(of.atDay(Math.min(day, of.lengthOfMonth())));
        }
      }
      return days;
    }
  }

  /** Returns the duties that come with the library. */
  public static CalendarDuties published() {
    return PUBLISHED;
  }

  /**
   * Reads duties of the host's own, in the form of the file {@value #FILE} beside this class.
   *
   * @param in UTF-8 text; not closed
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException in Swedish with the line, if something in it is not understood
   */
  public static CalendarDuties read(Reader in) throws IOException {
    BufferedReader lines = new BufferedReader(in);
    List<Duty> duties = new ArrayList<>();
    Map<String, String> fields = new LinkedHashMap<>();
    int number = 0;
    int first = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank()) {
        add(fields, first, duties);
        continue;
      }
      if (line.startsWith("#")) {
        continue;
      }
      int colon = line.indexOf(':');
      String name = colon < 0 ? "" : line.substring(0, colon).strip();
      if (!FIELDS.contains(name)) {
        throw wrong(
            number, "\"" + line + "\" är inget känt fält. Fälten är: " + String.join(", ", FIELDS));
      }
      first = fields.isEmpty() ? number : first;
      if (fields.put(name, line.substring(colon + 1).strip()) != null) {
        throw wrong(number, "\"" + name + "\" står två gånger. Kanske saknas en tom rad före");
      }
    }
    add(fields, first, duties);
    if (duties.isEmpty()) {
      throw new IllegalArgumentException("Filen innehåller ingen skyldighet.");
    }
    return new CalendarDuties(duties);
  }

  List<Duty> duties() {
    return duties;
  }

  /** Returns the ids in the legal catalogue that these duties stand for, in order. */
  public Set<String> catalogueIds() {
    Set<String> ids = new TreeSet<>();
    duties.forEach(duty -> ids.addAll(duty.catalogue()));
    return ids;
  }

  private static void add(Map<String, String> fields, int line, List<Duty> duties) {
    if (fields.isEmpty()) {
      return;
    }
    for (String name : FIELDS) {
      boolean mayMiss = name.equals("observera") || name.equals("katalog");
      if (!mayMiss && fields.getOrDefault(name, "").isEmpty()) {
        throw wrong(line, "\"" + name + "\" saknas");
      }
    }
    Matcher when = DAY.matcher(get(fields, "dag"));
    Matcher inForce = IN_FORCE.matcher(get(fields, "gäller"));
    try {
      if (!when.matches() || !inForce.matches()) {
        throw new DateTimeException("form");
      }
      MonthDay yearly = when.group(1) == null ? null : MonthDay.parse("--" + when.group(1));
      int monthly = when.group(2) == null ? 0 : Integer.parseInt(when.group(2));
      if (when.group(2) != null && (monthly < 1 || monthly > 31)) {
        throw new DateTimeException("day of month");
      }
      duties.add(
          new Duty(
              get(fields, "id"),
              Set.copyOf(
                  Arrays.stream(get(fields, "katalog").split("[, ]+"))
                      .filter(id -> !id.isEmpty())
                      .toList()),
              board(get(fields, "nämnd"), line),
              LocalDate.parse(requireNonNull(inForce.group(1))),
              inForce.group(2) == null ? null : LocalDate.parse(inForce.group(2)),
              yearly == null ? 0 : yearly.getMonthValue(),
              yearly == null ? monthly : yearly.getDayOfMonth(),
              Quarterly.of(when.group(3)),
              force(get(fields, "vilar på"), line),
              get(fields, "söndag").equals("ja"),
              get(fields, "vad"),
              get(fields, "till"),
              get(fields, "källa"),
              get(fields, "observera")));
    } catch (DateTimeException e) {
      throw wrong(
          line,
          "dagarna förstås inte: gäller \""
              + get(fields, "gäller")
              + "\", dag \""
              + get(fields, "dag")
              + "\". Skriv till exempel \"gäller: 2025-07-01 till 2026-12-31\" och \"dag: varje år"
              + " 01-31\", \"dag: varje månad 15\" eller \"dag: varje kvartal i IVO:s period\"");
    }
    fields.clear();
  }

  private static String get(Map<String, String> fields, String name) {
    return fields.getOrDefault(name, "");
  }

  private static BoardKind board(String text, int line) {
    for (BoardKind kind : BoardKind.values()) {
      if (kind.swedish().equals(text)) {
        return kind;
      }
    }
    throw wrong(line, "\"" + text + "\" är ingen nämnd. Skriv socialnämnd eller nämnd enligt LSS");
  }

  private static Force force(String text, int line) {
    for (Force force : Force.values()) {
      if (force.swedish().equals(text)) {
        return force;
      }
    }
    throw wrong(
        line,
        "en dag kan inte vila på \""
            + text
            + "\". Skriv lag, föreskrift, praxis eller lokal riktlinje");
  }

  private static IllegalArgumentException wrong(int line, String what) {
    return new IllegalArgumentException("rad " + line + ": " + what + ".");
  }

  private static CalendarDuties published(String file) {
    try (InputStream in = CalendarDuties.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not on the class path.");
      }
      return read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
