package se.lagfrist.authoring;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import se.lagfrist.authoring.scenarier.ScenarioReport;
import se.lagfrist.authoring.scenarier.Scenarios;
import se.lagfrist.engine.ObligationEngine;

/**
 * Tries rules with the scenarios beside them: whether each scenario holds, and whether there is one
 * that shows each rule, and one that shows where it does not apply.
 */
final class ScenarioTrial {

  private ScenarioTrial() {}

  /**
   * Returns what the scenarios of a folder say of rules.
   *
   * @param engine makes what the scenarios are run with, once they can be read
   */
  static List<RuleFinding> in(
      Path folder, List<RuleText> texts, Supplier<ObligationEngine> engine) {
    if (!Files.isDirectory(folder)) {
      return List.of(
          error(name(folder), 1, "", "Mappen med scenarier finns inte. Är den rätt skriven?"));
    }
    ScenarioReport report;
    try {
      report = Scenarios.run(folder, engine.get());
    } catch (UncheckedIOException e) {
      return List.of(
          error(name(folder), 1, "", "Scenarierna kan inte läsas. Har du rätt att läsa filerna?"));
    }
    List<RuleFinding> found = new ArrayList<>();
    for (ScenarioReport.Result one : report.results()) {
      one.failed()
          .ifPresent(
              f ->
                  found.add(
                      error(
                          one.file(),
                          f.line(),
                          f.sentence(),
                          one.isUnreadable()
                              ? f.problem()
                              : "Scenariot \"" + one.name() + "\" håller inte. " + f.brief())));
    }
    if (!found.isEmpty()) {
      return found;
    }
    if (report.results().isEmpty()) {
      return List.of(
          error(
              name(folder),
              1,
              "",
              "Mappen har inga scenarier, så ingenting är prövat. De ligger i filer som slutar på"
                  + " .feature."));
    }
    texts.forEach(text -> untried(text, report, found));
    return found;
  }

  /** Adds what no scenario shows of a rule. */
  private static void untried(RuleText text, ScenarioReport report, List<RuleFinding> found) {
    if (!report.fired().contains(text.id())) {
      found.add(
          error(
              text.file(),
              text.idLine(),
              "id " + text.id(),
              text.rule().isConclusion()
                  ? "Inget scenario visar att slutsatsen dras. Skriv ett med: Så följer "
                      + text.id()
                  : "Inget scenario visar att regeln gäller. Skriv ett med: Så är "
                      + text.id()
                      + " kommande med sista dag ..."));
    }
    if (report.fired().contains(text.id()) && !report.notFired().contains(text.id())) {
      found.add(
          new RuleFinding(
              RuleFinding.Level.WARNING,
              new RuleError(
                  text.file(),
                  text.idLine(),
                  "id " + text.id(),
                  "Inget scenario visar när regeln inte gäller. Skriv ett nästan likadant fall"
                      + (text.rule().isConclusion()
                          ? " med: Så följer inte "
                          : " med: Så gäller inte ")
                      + text.id())));
    }
  }

  private static String name(Path folder) {
    Path last = folder.getFileName();
    return last == null ? folder.toString() : last.toString();
  }

  private static RuleFinding error(String file, int line, String words, String message) {
    return new RuleFinding(RuleFinding.Level.ERROR, new RuleError(file, line, words, message));
  }
}
