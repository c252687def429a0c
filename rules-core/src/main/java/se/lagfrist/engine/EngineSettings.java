package se.lagfrist.engine;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lagfrist.time.Quarter;

/**
 * Choices that are the host's, not the law's. Immutable; start from {@link #defaults()}.
 *
 * @param rollUnsettled whether 2 § of lag (1930:173) also moves last days where it is unsettled
 *     whether it applies; off by default
 * @param switches names of the switches that are on; none by default
 * @param actEnds last day in force, by SFS number, of acts whose end is not settled
 * @param boardMeetings days of the board's meetings, for duties due at the next one
 * @param reportingWindows last day of IVO's window by quarter number, as published for 2019 and
 *     2020: 30 April, 31 August, 31 October, and 31 January of the year after
 * @param recording what the host's system keeps; null if it is not said, then everything counts
 * @param mostFacts how many facts a case may have to be answered, at least 1; no limit by default
 */
public record EngineSettings(
    boolean rollUnsettled,
    Set<String> switches,
    Map<String, LocalDate> actEnds,
    SortedSet<LocalDate> boardMeetings,
    List<MonthDay> reportingWindows,
    @Nullable RecordingProfile recording,
    int mostFacts) {

  private static final EngineSettings DEFAULTS =
      new EngineSettings(
          false,
          Set.of(),
          Map.of(),
          new TreeSet<>(),
          List.of(MonthDay.of(4, 30), MonthDay.of(8, 31), MonthDay.of(10, 31), MonthDay.of(1, 31)),
          null,
          Integer.MAX_VALUE);

  /** Copies the collections and checks that there are four windows. */
  public EngineSettings {
    switches = Set.copyOf(switches);
    actEnds = Map.copyOf(actEnds);
    boardMeetings = Collections.unmodifiableSortedSet(new TreeSet<>(boardMeetings));
    reportingWindows = List.copyOf(reportingWindows);
    if (reportingWindows.size() != 4) {
      throw new IllegalArgumentException(
          reportingWindows.size()
              + " reporting windows.\nMaybe one quarter is missing; give four.");
    }
    if (mostFacts < 1) {
      throw new IllegalArgumentException(
          "At most " + mostFacts + " facts.\nMaybe leave the limit out; it is at least 1.");
    }
  }

  /** Returns the documented defaults. */
  public static EngineSettings defaults() {
    return DEFAULTS;
  }

  /** Returns these settings with unsettled last days rolled, or not. */
  public EngineSettings withRollUnsettled(boolean value) {
    return new EngineSettings(
        value, switches, actEnds, boardMeetings, reportingWindows, recording, mostFacts);
  }

  /** Returns these settings with the given switches on. */
  public EngineSettings withSwitches(Set<String> value) {
    return new EngineSettings(
        rollUnsettled, value, actEnds, boardMeetings, reportingWindows, recording, mostFacts);
  }

  /** Returns these settings with the given ends of acts. */
  public EngineSettings withActEnds(Map<String, LocalDate> value) {
    return new EngineSettings(
        rollUnsettled, switches, value, boardMeetings, reportingWindows, recording, mostFacts);
  }

  /** Returns these settings with the given board meetings. */
  public EngineSettings withBoardMeetings(Iterable<LocalDate> value) {
    TreeSet<LocalDate> days = new TreeSet<>();
    value.forEach(days::add);
    return new EngineSettings(
        rollUnsettled, switches, actEnds, days, reportingWindows, recording, mostFacts);
  }

  /** Returns these settings with the given last days of IVO's windows, quarters 1 to 4. */
  public EngineSettings withReportingWindows(List<MonthDay> value) {
    return new EngineSettings(
        rollUnsettled, switches, actEnds, boardMeetings, value, recording, mostFacts);
  }

  /** Returns these settings for a host that keeps what a profile says. */
  public EngineSettings withRecording(@Nullable RecordingProfile value) {
    return new EngineSettings(
        rollUnsettled, switches, actEnds, boardMeetings, reportingWindows, value, mostFacts);
  }

  /**
   * Returns these settings with a limit of facts. A case that has more is refused with a {@link
   * se.lagfrist.casefile.CaseFileException}; one that has as many as a person ever had is not near
   * it: a thousand is many.
   */
  public EngineSettings withMostFacts(int value) {
    return new EngineSettings(
        rollUnsettled, switches, actEnds, boardMeetings, reportingWindows, recording, value);
  }

  /** Returns the last day of the window in which a quarter is reported. */
  LocalDate windowEnd(Quarter quarter) {
    MonthDay day = reportingWindows.get(quarter.number() - 1);
    LocalDate sameYear = day.atYear(quarter.year());
    return sameYear.isAfter(quarter.lastDay()) ? sameYear : day.atYear(quarter.year() + 1);
  }

  /** Returns the first board meeting after a day. */
  Optional<LocalDate> meetingAfter(LocalDate day) {
    SortedSet<LocalDate> later = boardMeetings.tailSet(day.plusDays(1));
    return later.isEmpty() ? Optional.empty() : Optional.of(later.first());
  }
}
