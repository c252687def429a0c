package se.lagfrist.authoring.scenarier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lagfrist.authoring.Nearest;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Timeline;

/** What the steps of a run share: the engine, and what was seen in the scenario at hand. */
final class ScenarioContext {

  private static @Nullable ScenarioContext current;

  private final ObligationEngine engine;
  private List<Fact> facts = new ArrayList<>();
  private List<ScenarioReport.Look> looks = new ArrayList<>();
  private Set<String> fired = new TreeSet<>();
  private Set<String> notFired = new TreeSet<>();
  private final Set<String> yielded = new TreeSet<>();
  private final List<Sighting> sightings = new ArrayList<>();

  ScenarioContext(ObligationEngine engine) {
    this.engine = engine;
  }

  /** Cucumber makes the steps itself and hands them nothing, so the run is found here. */
  static synchronized ScenarioContext current() {
    if (current == null) {
      current = new ScenarioContext(ObligationEngine.create());
    }
    return current;
  }

  static synchronized void set(@Nullable ScenarioContext context) {
    current = context;
  }

  /** Starts the facts of a scenario, which all its steps share. */
  List<Fact> newScenario() {
    facts = new ArrayList<>();
    looks = new ArrayList<>();
    fired = new TreeSet<>();
    notFired = new TreeSet<>();
    return facts;
  }

  /** Returns the facts given so far in the scenario. */
  List<Fact> facts() {
    return facts;
  }

  /**
   * Makes sure that what a sentence speaks of is there, or "no duty for it" would always hold.
   *
   * @throws Unmet if no fact of the scenario has the name
   */
  void requireFact(String name) {
    List<String> names = facts.stream().map(Fact::id).toList();
    if (!names.contains(name)) {
      throw Unmet.problem(
          "Ingen uppgift i scenariot heter "
              + name
              + "."
              + Nearest.of(name, names).map(near -> " Menade du " + near + "?").orElse("")
              + (names.isEmpty() ? "" : " De heter: " + String.join(", ", names) + "."));
    }
  }

  ObligationEngine engine() {
    return engine;
  }

  void saw(Sighting sighting) {
    fired.add(sighting.ruleId());
    sightings.add(sighting);
  }

  void looked(CaseFile file, Timeline timeline) {
    looks.add(new ScenarioReport.Look(file, timeline));
  }

  void concluded(String ruleId) {
    fired.add(ruleId);
  }

  /** Notes a conclusion that was not drawn since what it would give is recorded. */
  void yielded(String ruleId) {
    yielded.add(ruleId);
  }

  Set<String> yielded() {
    return yielded;
  }

  void notFired(String ruleId) {
    notFired.add(ruleId);
  }

  List<ScenarioReport.Look> looks() {
    return looks;
  }

  Set<String> fired() {
    return fired;
  }

  Set<String> notFired() {
    return notFired;
  }

  List<Sighting> sightings() {
    return sightings;
  }
}
