package se.lagfrist.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import se.lagfrist.rulebook.RuleBook;

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
      arity = "0..*",
      paramLabel = "SÖKVÄG",
      description = "Kommunens egna riktlinjer: regelfiler (.dslr) eller mappar med sådana.")
  private List<Path> paths = List.of();

  @Option(
      names = "--rules",
      paramLabel = "REGELFIL",
      arity = "1..*",
      description = "Som SÖKVÄG: kommunens egna riktlinjer.")
  private List<Path> rules = List.of();

  @Option(
      names = "--change",
      paramLabel = "REGELFIL",
      arity = "0..*",
      description = {
        "En ändring av lagen: en regel med samma id ersätts, och riktlinjerna prövas mot den ändrade",
        "lagen. Utan fil efter sig gäller det filerna i anropet."
      })
  private @Nullable List<Path> change;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<Path> local = Stream.concat(paths.stream(), rules.stream()).toList();
    List<Path> changing = change == null ? List.of() : change;
    if (change != null && changing.isEmpty()) {
      changing = local;
      local = List.of();
    }
    if (local.isEmpty() && changing.isEmpty()) {
      throw new BadInput(
          "Regelfilen saknas. Skriv till exempel: lagfrist check riktlinjer.dslr, eller lagfrist"
              + " check --change lagändring.dslr");
    }
    List<RuleFinding> found = new ArrayList<>();
    ObligationEngine shipped = ObligationEngine.create();
    int files = 0;
    if (!changing.isEmpty()) {
      List<Path> all = OwnRules.files(changing);
      files += all.size();
      RuleCheck check = RuleCheck.of(read(all, found)).beside(shipped.rules());
      found.addAll(check.amendment().run());
    }
    if (!local.isEmpty()) {
      List<Path> all = OwnRules.files(local);
      files += all.size();
      RuleBook law =
          changing.isEmpty() || found.stream().anyMatch(RuleFinding::isError)
              ? shipped.rules()
              : OwnRules.engine(shipped, changing, List.of()).rules();
      found.addAll(RuleCheck.of(read(all, found)).beside(law).local().run());
    }
    found.forEach(finding -> out.println(finding));
    long errors = found.stream().filter(RuleFinding::isError).count();
    long warnings = found.stream().filter(f -> f.level() == RuleFinding.Level.WARNING).count();
    out.println(
        files
            + (files == 1 ? " regelfil, " : " regelfiler, ")
            + errors
            + " fel"
            + (warnings == 0
                ? "."
                : ", " + warnings + (warnings == 1 ? " varning." : " varningar.")));
    out.flush();
    return errors == 0 ? Lagfrist.OK : Lagfrist.BAD_INPUT;
  }

  private static List<RuleSource> read(List<Path> files, List<RuleFinding> found) {
    List<RuleSource> sources = new ArrayList<>();
    for (Path file : files) {
      try {
        sources.add(OwnRules.read(file));
      } catch (RuleFileException e) {
        // The other files are checked all the same.
        e.errors().forEach(one -> found.add(new RuleFinding(RuleFinding.Level.ERROR, one)));
      }
    }
    return sources;
  }
}
