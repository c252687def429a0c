package se.lagfrist.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.time.Quarter;

/**
 * IVO's reporting windows as data: first and last day for each quarter of the year, where they were
 * read, and for which quarters they were verified. A host replaces them when IVO does.
 */
public final class IvoWindows {

  private static final String FILE = "ivo-rapportperioder.properties";
  private static final Pattern DAYS = Pattern.compile("(\\d{2}-\\d{2})\\s+(\\d{2}-\\d{2})");

  /** An empty span: no quarter lies from the later of these to the earlier. */
  private static final Quarter NEVER_TO = new Quarter(2019, 1);

  private static final Quarter NEVER_FROM = new Quarter(2019, 4);
  private static final IvoWindows PUBLISHED = published(FILE);

  private final List<MonthDay> firsts;
  private final List<MonthDay> lasts;
  private final Quarter verifiedFrom;
  private final Quarter verifiedTo;
  private final String source;

  private IvoWindows(
      List<MonthDay> firsts,
      List<MonthDay> lasts,
      Quarter verifiedFrom,
      Quarter verifiedTo,
      String source) {
    this.firsts = List.copyOf(firsts);
    this.lasts = List.copyOf(lasts);
    this.verifiedFrom = verifiedFrom;
    this.verifiedTo = verifiedTo;
    this.source = source;
    if (firsts.size() != 4 || lasts.size() != 4) {
      throw new IllegalArgumentException(
          firsts.size()
              + " first and "
              + lasts.size()
              + " last days.\nMaybe one quarter is missing; give four.");
    }
  }

  /** Returns the windows IVO published for 2019. */
  public static IvoWindows published() {
    return PUBLISHED;
  }

  /**
   * Returns windows of the host's own.
   *
   * @param firsts first day for quarters 1 to 4
   * @param lasts last day for quarters 1 to 4
   * @param verifiedFrom first quarter for which the source gives the days
   * @param verifiedTo last quarter for which the source gives the days
   * @param source where the days were read, in Swedish
   * @throws IllegalArgumentException if there are not four of each
   */
  public static IvoWindows of(
      List<MonthDay> firsts,
      List<MonthDay> lasts,
      Quarter verifiedFrom,
      Quarter verifiedTo,
      String source) {
    return new IvoWindows(firsts, lasts, verifiedFrom, verifiedTo, source);
  }

  /**
   * Returns the published windows, or those of the settings where the settings name other last
   * days; such a window opens on the day after its quarter.
   */
  public static IvoWindows of(EngineSettings settings) {
    if (settings.reportingWindows().equals(PUBLISHED.lasts)) {
      return PUBLISHED;
    }
    return new IvoWindows(
        PUBLISHED.firsts,
        settings.reportingWindows(),
        NEVER_FROM,
        NEVER_TO,
        "egen inställning i systemet");
  }

  /** Returns the window in which a quarter is reported. */
  public ReportingWindow window(Quarter quarter) {
    int i = quarter.number() - 1;
    LocalDate first = after(quarter, firsts.get(i));
    LocalDate last = after(quarter, lasts.get(i));
    boolean verified = quarter.compareTo(verifiedFrom) >= 0 && quarter.compareTo(verifiedTo) <= 0;
    return new ReportingWindow(quarter, first, last, verified, source);
  }

  private static LocalDate after(Quarter quarter, MonthDay day) {
    LocalDate sameYear = day.atYear(quarter.year());
    return sameYear.isAfter(quarter.lastDay()) ? sameYear : day.atYear(quarter.year() + 1);
  }

  /** Returns the last day of the window of quarters 1 to 4. */
  public List<MonthDay> lastDays() {
    return lasts;
  }

  /**
   * Reads windows of the host's own, in the form of the file {@value #FILE} beside this class:
   * {@code kvartal.1=04-01 04-30} to {@code kvartal.4}, {@code kalla}, and {@code
   * kontrollerad.fran} and {@code kontrollerad.till} where IVO's own text gives the days for those
   * quarters.
   *
   * @param in UTF-8 text; not closed
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException in Swedish, if something in it is missing or not understood
   */
  public static IvoWindows read(Reader in) throws IOException {
    Properties file = new Properties();
    file.load(in);
    List<MonthDay> firsts = new ArrayList<>();
    List<MonthDay> lasts = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      String line = file.getProperty("kvartal." + i, "").strip();
      Matcher days = DAYS.matcher(line);
      try {
        if (!days.matches()) {
          throw new DateTimeException("form");
        }
        firsts.add(MonthDay.parse("--" + days.group(1)));
        lasts.add(MonthDay.parse("--" + days.group(2)));
      } catch (DateTimeException e) {
        throw new IllegalArgumentException(
            "kvartal."
                + i
                + " är \""
                + line
                + "\". Skriv första och sista dag, till exempel kvartal.1=04-01 04-30.");
      }
    }
    String source = file.getProperty("kalla", "").strip();
    if (source.isEmpty()) {
      throw new IllegalArgumentException(
          "kalla saknas. Skriv var dagarna är lästa, till exempel kalla=IVO:s webbsida 2026-01-10.");
    }
    String from = file.getProperty("kontrollerad.fran", "").strip();
    String to = file.getProperty("kontrollerad.till", "").strip();
    if (from.isEmpty() || to.isEmpty()) {
      return new IvoWindows(firsts, lasts, NEVER_FROM, NEVER_TO, source);
    }
    try {
      return new IvoWindows(firsts, lasts, Quarter.parse(from), Quarter.parse(to), source);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "kontrollerad.fran är \""
              + from
              + "\" och kontrollerad.till \""
              + to
              + "\". Skriv kvartal, till exempel 2026-Q1.");
    }
  }

  private static IvoWindows published(String name) {
    try (InputStream in = IvoWindows.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path.");
      }
      return read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
