package se.lagfrist.authoring.scenarier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What came of a run of scenarios.
 *
 * @param results every scenario in order
 * @param fired ids of the rules that a scenario expects to apply
 * @param notFired ids of the rules that a scenario expects not to apply
 * @param sightings every obligation that a scenario says something about
 */
public record ScenarioReport(
    List<Result> results, Set<String> fired, Set<String> notFired, List<Sighting> sightings) {

  /**
   * One scenario.
   *
   * @param file the file
   * @param line the line, from 1
   * @param name its name
   * @param passed whether everything held
   * @param message what did not; empty if everything did
   */
  public record Result(String file, int line, String name, boolean passed, String message) {}

  /** Copies the collections. */
  public ScenarioReport {
    results = List.copyOf(results);
    fired = Set.copyOf(fired);
    notFired = Set.copyOf(notFired);
    sightings = List.copyOf(sightings);
  }

  /** Returns how many scenarios failed. */
  public long failures() {
    return results.stream().filter(r -> !r.passed()).count();
  }

  /**
   * Returns what the scenarios leave untried: a rule that none expects to apply, or none expects
   * not to apply.
   */
  public List<String> untried(Collection<String> ruleIds) {
    List<String> missing = new ArrayList<>();
    for (String id : new TreeSet<>(ruleIds)) {
      if (!fired.contains(id)) {
        missing.add(id + ": inget scenario visar att regeln gäller");
      }
      if (!notFired.contains(id)) {
        missing.add(id + ": inget scenario visar när regeln inte gäller");
      }
    }
    return missing;
  }
}
