package se.lagfrist.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import se.lagfrist.engine.ObligationEngine;

/** Option: the days of the board's meetings, for what is due at the next one. */
final class MeetingOption {

  @Option(
      names = "--meetings",
      paramLabel = "DATUM",
      split = ",",
      description =
          "Nämndens sammanträdesdagar, skilda åt med komma, för det som ska göras vid nästa"
              + " sammanträde. Sammanträden som står i ett ärende räknas också.")
  private List<String> meetings = List.of();

  /**
   * Returns an engine that knows the days too.
   *
   * @throws BadInput naming the word, if one is no day
   */
  ObligationEngine on(ObligationEngine engine) {
    if (meetings.isEmpty()) {
      return engine;
    }
    List<LocalDate> days = new ArrayList<>(engine.settings().boardMeetings());
    for (String meeting : meetings) {
      try {
        days.add(LocalDate.parse(meeting.strip()));
      } catch (DateTimeParseException e) {
        throw new BadInput(
            "--meetings: \"" + meeting + "\" är ingen dag. Skriv år-månad-dag, som 2026-08-20.");
      }
    }
    return engine.with(engine.settings().withBoardMeetings(days));
  }
}
