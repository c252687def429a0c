package se.lagfrist.cli;

import java.util.ArrayList;
import java.util.List;
import se.lagfrist.authoring.RuleSets;
import se.lagfrist.authoring.WrittenRules;
import se.lagfrist.authoring.scenarier.ScenarioReport;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.rulebook.PackFile;
import se.lagfrist.rulebook.RulePack;

/**
 * A rule of one's own that scenarios leave untried.
 *
 * @param rule the rule
 * @param isError whether none shows that it applies; otherwise none shows when it does not
 */
record Untried(WrittenRules.WrittenRule rule, boolean isError) {

  static List<Untried> in(ObligationEngine engine, ScenarioReport report) {
    List<Untried> found = new ArrayList<>();
    for (RulePack pack : engine.rules().packs()) {
      if (pack.isLocal() || pack.name().equals(RuleSets.CHANGE)) {
        for (PackFile file : pack.ruleFiles()) {
          for (WrittenRules.WrittenRule rule : WrittenRules.of(file).rules()) {
            if (report.results().stream().anyMatch(r -> !r.passed() && speaksOf(r, rule.id()))) {
              continue; // It has a scenario, which is told of already.
            }
            if (!report.fired().contains(rule.id())) {
              found.add(new Untried(rule, true));
            }
            if (!report.notFired().contains(rule.id())) {
              found.add(new Untried(rule, false));
            }
          }
        }
      }
    }
    return found;
  }

  private static boolean speaksOf(ScenarioReport.Result result, String id) {
    return result.sentences().stream().anyMatch(s -> List.of(s.text().split(" ", -1)).contains(id));
  }

  @Override
  public String toString() {
    return rule.file()
        + " rad "
        + rule.line()
        + ": "
        + rule.id()
        + (isError
            ? " har inget scenario som visar att regeln gäller. Skriv ett med: Så är "
                + rule.id()
                + " kommande med sista dag ..."
            : " har inget scenario som visar när regeln inte gäller. Skriv ett nästan likadant fall"
                + " med: Så gäller inte "
                + rule.id());
  }
}
