package se.lagfrist.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import se.lagfrist.authoring.scenarier.ScenarioReport;
import se.lagfrist.authoring.scenarier.Scenarios;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.rulebook.RulePack;

/** Compiles and tries guidelines in a JVM of its own, and tells in ASCII what came of it. */
final class CharsetProbe {

  private CharsetProbe() {}

  /** Prints what {@link #probe} tells. */
  public static void main(String[] arguments) throws IOException {
    System.out.println(probe(Path.of(arguments[0])));
  }

  static String probe(Path folder) throws IOException {
    RulePack pack = PackCompiler.compile(RuleSets.LOCAL, RuleSource.readAll(folder)).load();
    ObligationEngine engine = ObligationEngine.of(List.of(pack), EngineSettings.defaults());
    StringBuilder told = new StringBuilder();
    engine.rules().rules().stream()
        .sorted(Comparator.comparing(Rule::id))
        .forEach(
            r -> {
              told.append(r.id()).append(' ').append(r.details()).append(r.conditions());
              r.law().versions().forEach(v -> told.append(v.citation().print()));
            });
    ScenarioReport report = Scenarios.run(folder, engine);
    report.results().forEach(r -> told.append(r.name()).append(r.message()));
    return "failures "
        + report.failures()
        + " of "
        + report.results().size()
        + " text "
        + java.util.Arrays.hashCode(told.toString().getBytes(StandardCharsets.UTF_8));
  }
}
