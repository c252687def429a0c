package se.lagfrist.authoring.scenarier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.engine.ObligationEngine;

/** What the steps of a run share: the engine, and which rules were seen to apply and not to. */
final class ScenarioContext {

  private static @Nullable ScenarioContext current;

  private final ObligationEngine engine;
  private List<Fact> facts = new ArrayList<>();
  private final Set<String> fired = new TreeSet<>();
  private final Set<String> notFired = new TreeSet<>();
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
    return facts;
  }

  /** Returns the facts given so far in the scenario. */
  List<Fact> facts() {
    return facts;
  }

  ObligationEngine engine() {
    return engine;
  }

  void saw(Sighting sighting) {
    fired.add(sighting.ruleId());
    sightings.add(sighting);
  }

  void notFired(String ruleId) {
    notFired.add(ruleId);
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
