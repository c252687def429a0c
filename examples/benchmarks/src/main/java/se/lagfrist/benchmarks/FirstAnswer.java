package se.lagfrist.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.lagfrist.authoring.PackCompiler;
import se.lagfrist.authoring.RuleSource;
import se.lagfrist.benchmarks.municipality.Municipality;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Timeline;
import se.lagfrist.rulebook.RulePack;

/** A whole process that answers one case: what a host waits for after a restart. */
public final class FirstAnswer {

  private FirstAnswer() {}

  /**
   * Answers one case and prints how many obligations it has.
   *
   * @param args nothing for the precompiled packs; the root of the repository to compile the same
   *     rule files first
   * @throws IOException if a rule file cannot be read
   */
  public static void main(String[] args) throws IOException {
    ObligationEngine engine = args.length == 0 ? ObligationEngine.create() : compiled(args[0]);
    Timeline timeline = engine.evaluate(Municipality.of(1).caseFile(3), Municipality.TODAY);
    System.out.println(timeline.obligations().size());
  }

  private static ObligationEngine compiled(String root) throws IOException {
    List<RulePack> packs = new ArrayList<>();
    for (String name : List.of("lss", "sol")) {
      Path folder = Path.of(root, "rules-" + name, "src", "main", "regler");
      packs.add(PackCompiler.compile(name, RuleSource.readAll(folder)).load());
    }
    return ObligationEngine.of(packs, EngineSettings.defaults());
  }
}
