package se.lagfrist.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.lagfrist.authoring.RuleCheck;
import se.lagfrist.authoring.RuleFinding;
import se.lagfrist.authoring.RuleSource;
import se.lagfrist.engine.ObligationEngine;

/** {@code lagfrist check}: what is wrong with a municipality's own rule files. */
@Command(
    name = "check",
    description = "Kontrollerar egna regelfiler: språk, lydelser, lagrum och mot lagens regler.",
    synopsisHeading = "Så här: ",
    parameterListHeading = "%nVad:%n",
    optionListHeading = "%nVal:%n",
    footer = {"", "Slutkod 0: inga fel. 2: något måste rättas."})
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "SÖKVÄG",
      description = "Regelfiler (.dslr) eller mappar med sådana.")
  private List<Path> paths = List.of();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<RuleSource> sources = OwnRules.read(paths);
    List<RuleFinding> found =
        RuleCheck.of(sources).beside(ObligationEngine.create().rules().packs()).local().run();
    found.forEach(finding -> out.println(finding));
    long errors = found.stream().filter(RuleFinding::isError).count();
    String files = sources.size() == 1 ? " regelfil" : " regelfiler";
    out.println(sources.size() + files + ", " + errors + " fel.");
    out.flush();
    return errors == 0 ? Lagfrist.OK : Lagfrist.BAD_INPUT;
  }
}
