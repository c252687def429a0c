package se.lagfrist.authoring.scenarier;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import se.lagfrist.law.Citation;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Status;

/**
 * One obligation that a scenario says something about.
 *
 * @param ruleId the rule
 * @param status where it stands, if the scenario says so
 * @param citation the provision it rests on, if the scenario says so
 * @param boundary whether the scenario looks, or something happens, on the last day or the day
 *     after
 * @param shownOn the day whose wording the obligation shows: the earliest of the day looked from,
 *     the last day, and the day it was met
 */
public record Sighting(
    String ruleId,
    Optional<Status> status,
    Optional<Citation> citation,
    boolean boundary,
    LocalDate shownOn) {

  static Sighting of(Obligation seen, LocalDate asOf) {
    return new Sighting(
        seen.key().ruleId(),
        Optional.empty(),
        Optional.empty(),
        boundary(seen, asOf),
        shownOn(seen, asOf));
  }

  Sighting withStatus(Status value) {
    return new Sighting(ruleId, Optional.of(value), citation, boundary, shownOn);
  }

  Sighting withCitation(Citation value) {
    return new Sighting(ruleId, status, Optional.of(value), boundary, shownOn);
  }

  private static LocalDate shownOn(Obligation seen, LocalDate asOf) {
    return Stream.of(Optional.of(asOf), seen.lastDay(), seen.metOn())
        .flatMap(Optional::stream)
        .min(LocalDate::compareTo)
        .orElse(asOf);
  }

  private static boolean boundary(Obligation seen, LocalDate asOf) {
    return seen.lastDay()
        .map(
            last ->
                Stream.of(Optional.of(asOf), seen.metOn(), seen.lapsedOn(), seen.breachedOn())
                    .flatMap(Optional::stream)
                    .anyMatch(day -> day.equals(last) || day.equals(last.plusDays(1))))
        .orElse(false);
  }
}
