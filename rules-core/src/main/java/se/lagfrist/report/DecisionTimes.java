package se.lagfrist.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.lagfrist.casefile.Application;
import se.lagfrist.casefile.ApplicationMatter;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.time.Quarter;

/** Counts the days from application to decision, for applications decided in a quarter. */
final class DecisionTimes {

  private final Quarter quarter;
  private final Map<ApplicationMatter, TreeMap<Long, Integer>> times = new TreeMap<>();

  DecisionTimes(Quarter quarter) {
    this.quarter = quarter;
  }

  /** Adds an application that came in on a day. */
  void add(CaseFile known, Application application, LocalDate received) {
    LocalDate first = null;
    for (Fact fact : known.facts()) {
      if (fact instanceof Decision decision && answers(known, decision, application)) {
        LocalDate day = decision.decidedOn();
        if (day != null && !day.isBefore(received) && (first == null || day.isBefore(first))) {
          first = day;
        }
      }
    }
    if (first != null && quarter.contains(first)) {
      times
          .computeIfAbsent(application.matter(), m -> new TreeMap<>())
          .merge(ChronoUnit.DAYS.between(received, first), 1, Integer::sum);
    }
  }

  private static boolean answers(CaseFile known, Decision decision, Application application) {
    String about = decision.concerns();
    if (application.id().equals(about)) {
      return true;
    }
    String through = decision.investigation() != null ? decision.investigation() : about;
    return through != null
        && known
            .fact(through)
            .filter(f -> f instanceof Investigation && application.id().equals(f.concerns()))
            .isPresent();
  }

  /** Returns the times so far. */
  List<FollowUpFigures.DecisionTime> found() {
    List<FollowUpFigures.DecisionTime> found = new ArrayList<>();
    times.forEach((matter, days) -> found.add(time(matter, days)));
    return found;
  }

  private static FollowUpFigures.DecisionTime time(
      ApplicationMatter matter, TreeMap<Long, Integer> days) {
    int count = days.values().stream().mapToInt(Integer::intValue).sum();
    double median = (rank(days, (count + 1) / 2) + rank(days, count / 2 + 1)) / 2.0;
    // Nearest rank: the value of rank ceil(0.9 n), in whole numbers.
    long high = rank(days, (9 * count + 9) / 10);
    return new FollowUpFigures.DecisionTime(matter, count, median, high, days.lastKey());
  }

  private static long rank(TreeMap<Long, Integer> days, int rank) {
    int seen = 0;
    for (Map.Entry<Long, Integer> entry : days.entrySet()) {
      seen += entry.getValue();
      if (seen >= rank) {
        return entry.getKey();
      }
    }
    throw new IllegalStateException("No value of rank " + rank + ".");
  }
}
