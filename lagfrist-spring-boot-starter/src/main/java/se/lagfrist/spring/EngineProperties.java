package se.lagfrist.spring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * What is the municipality's or IVO's choice and not the law's. A setting that does not exist is
 * refused, and so is a value that the rules do not know.
 *
 * @param rollUnsettled whether 2 § of lag (1930:173) also moves last days where it is unsettled
 *     whether it applies
 * @param switches the unsettled points that are on, such as rapportera-domar
 * @param actEnds last day in force, by SFS number, of acts whose end is not settled, such as
 *     lagfrist.engine.act-ends.1990-52=2028-06-30
 * @param boardMeetings days of the board's meetings, for duties due at the next one
 * @param reportingWindows last day of IVO's window for quarters 1 to 4, as MM-DD; four or none
 * @param recordingProfile the file that tells what the system keeps, as ./lagfrist coverage writes
 *     it, such as file:profil.json
 * @param mostFacts how many facts a case may have to be answered, at least 1; no limit if left out
 */
@ConfigurationProperties(prefix = "lagfrist.engine", ignoreUnknownFields = false)
public record EngineProperties(
    @DefaultValue("false") boolean rollUnsettled,
    @DefaultValue Set<String> switches,
    @DefaultValue Map<String, LocalDate> actEnds,
    @DefaultValue List<LocalDate> boardMeetings,
    @DefaultValue List<String> reportingWindows,
    @Nullable Resource recordingProfile,
    @Nullable Integer mostFacts) {

  /** Copies the collections. */
  public EngineProperties {
    switches = Set.copyOf(switches);
    actEnds = Map.copyOf(actEnds);
    boardMeetings = List.copyOf(boardMeetings);
    reportingWindows = List.copyOf(reportingWindows);
  }
}
