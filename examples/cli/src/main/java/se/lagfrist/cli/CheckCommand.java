package se.lagfrist.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.lagfrist.authoring.RuleCheck;
import se.lagfrist.authoring.RuleFileException;
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

  @Option(
      names = "--change",
      description = "Filerna är en lagändring att pröva, inte en kommuns riktlinjer.")
  private boolean change;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<RuleSource> sources = new ArrayList<>();
    List<RuleFinding> found = new ArrayList<>();
    List<Path> files = OwnRules.files(paths);
    for (Path file : files) {
      try {
        sources.add(OwnRules.read(file));
      } catch (RuleFileException e) {
        // The other files are checked all the same.
        e.errors().forEach(one -> found.add(new RuleFinding(RuleFinding.Level.ERROR, one)));
      }
    }
    RuleCheck check = RuleCheck.of(sources).beside(ObligationEngine.create().rules().packs());
    found.addAll((change ? check.amendment() : check.local()).run());
    found.forEach(finding -> out.println(finding));
    long errors = found.stream().filter(RuleFinding::isError).count();
    long warnings = found.stream().filter(f -> f.level() == RuleFinding.Level.WARNING).count();
    out.println(
        files.size()
            + (files.size() == 1 ? " regelfil, " : " regelfiler, ")
            + errors
            + " fel"
            + (warnings == 0
                ? "."
                : ", " + warnings + (warnings == 1 ? " varning." : " varningar.")));
    out.flush();
    return errors == 0 ? Lagfrist.OK : Lagfrist.BAD_INPUT;
  }
}
