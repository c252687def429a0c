package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.law.Citation;
import se.lagfrist.obligation.Explanation;
import se.lagfrist.obligation.Step;
import se.lagfrist.rulebook.Rule;

/** The steps of an explanation and the facts used in them, as they are told. */
final class Telling {

  private final List<Step> steps = new ArrayList<>();
  private final Set<String> facts = new LinkedHashSet<>();

  void say(String swedish, String english, @Nullable Citation law, @Nullable LocalDate day) {
    steps.add(new Step(swedish, english, law, day));
  }

  void say(Step step) {
    steps.add(step);
  }

  void uses(String factId) {
    facts.add(factId);
  }

  /** Returns the ids of the facts used so far. */
  List<String> used() {
    return List.copyOf(facts);
  }

  Explanation of(Rule rule) {
    return new Explanation(steps, used(), rule.file(), rule.line());
  }
}
