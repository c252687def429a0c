package se.lagfrist.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.time.Quarter;

/**
 * IVO's reporting windows as data: first and last day for each quarter of the year, where they were
 * read, and for which quarters they were verified. A host replaces them when IVO does.
 */
public final class IvoWindows {

  private static final String FILE = "ivo-rapportperioder.properties";
  private static final IvoWindows PUBLISHED = read();

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
        PUBLISHED.verifiedTo,
        PUBLISHED.verifiedFrom,
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

  private static IvoWindows read() {
    Properties file = new Properties();
    try (InputStream in = IvoWindows.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not on the class path.");
      }
      file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<MonthDay> firsts = new ArrayList<>();
    List<MonthDay> lasts = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      String line = file.getProperty("kvartal." + i, "");
      firsts.add(MonthDay.parse("--" + line.substring(0, 5)));
      lasts.add(MonthDay.parse("--" + line.substring(6)));
    }
    return new IvoWindows(
        firsts,
        lasts,
        Quarter.parse(file.getProperty("kontrollerad.fran", "")),
        Quarter.parse(file.getProperty("kontrollerad.till", "")),
        file.getProperty("kalla", ""));
  }
}
