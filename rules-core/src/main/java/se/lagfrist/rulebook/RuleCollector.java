package se.lagfrist.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Collects the rules of a pack when it is loaded. Used by compiled rule files only. */
public final class RuleCollector {

  private final List<RuleBuilder> builders = new ArrayList<>();

  RuleCollector() {}

  /** Starts a rule. */
  public RuleBuilder rule(String id, String title, String file, int line) {
    RuleBuilder builder = new RuleBuilder(id, title, file, line);
    builders.add(builder);
    return builder;
  }

  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    builders.forEach(b -> rules.add(b.build()));
    rules.sort(Comparator.comparing(Rule::id));
    return Collections.unmodifiableList(rules);
  }
}
