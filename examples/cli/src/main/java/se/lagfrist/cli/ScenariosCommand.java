package se.lagfrist.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.lagfrist.authoring.book.ScenarioPage;
import se.lagfrist.authoring.scenarier.ScenarioFiles;
import se.lagfrist.authoring.scenarier.ScenarioLanguage;
import se.lagfrist.authoring.scenarier.ScenarioReport;
import se.lagfrist.authoring.scenarier.Scenarios;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.json.JsonText;
import se.lagfrist.rulebook.PackFile;

/** {@code lagfrist scenarios}: whether scenarios hold, told to a lawyer. */
@Command(
    name = "scenarios",
    description = "Kör egna scenarier mot lagens regler och, om de anges, egna regelfiler.",
    synopsisHeading = "Så här: ",
    parameterListHeading = "%nVad:%n",
    optionListHeading = "%nVal:%n",
    footer = {
      "",
      "Slutkod 0: allt håller. 1: ett scenario håller inte, eller en egen regel saknar scenario.",
      "2: något i anropet eller i en fil kan inte läsas; övriga filer är körda."
    })
final class ScenariosCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "MAPP",
      description = "Mappar med scenarier (.feature), eller enstaka sådana filer.")
  private List<Path> paths = List.of();

  @Option(
      names = "--rules",
      paramLabel = "REGELFIL",
      arity = "1..*",
      description = "Egna regelfiler (.dslr), eller mappar med sådana, bredvid lagens regler.")
  private List<Path> rules = List.of();

  @Option(
      names = "--change",
      paramLabel = "REGELFIL",
      arity = "1..*",
      description =
          "En ändring av lagen (.dslr), eller mappar med sådana: en regel med samma id ersätts.")
  private List<Path> change = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (förval), html eller json.")
  private String format = "text";

  @Option(names = "--brief", description = "Visar bara det som inte håller.")
  private boolean brief;

  @Option(names = "--sentences", description = "Visar vilka meningar ett scenario kan bestå av.")
  private boolean sentences;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (sentences) {
      out.print(ScenarioLanguage.markdown());
      out.flush();
      return Lagfrist.OK;
    }
    PageFormat wanted = PageFormat.of(format);
    List<PackFile> files = read(paths);
    ObligationEngine engine = OwnRules.engine(change, rules, EngineSettings.defaults());
    ScenarioReport report = Scenarios.run(files, engine);
    List<Untried> untried = Untried.in(engine, report);
    switch (wanted) {
      case TEXT -> new ScenarioText(out, brief).print(report, untried);
      case JSON -> out.print(JsonText.write(ScenarioTree.of(report, untried)));
      case HTML ->
          out.print(ScenarioPage.of(report, untried.stream().map(Untried::toString).toList()));
    }
    out.flush();
    if (report.results().stream().anyMatch(ScenarioReport.Result::isUnreadable)) {
      return Lagfrist.BAD_INPUT;
    }
    if (report.results().isEmpty()) {
      return Lagfrist.NOT_HELD;
    }
    return report.failures() == 0 && untried.stream().noneMatch(Untried::isError)
        ? Lagfrist.OK
        : Lagfrist.NOT_HELD;
  }

  /** Reads files of scenarios; a folder stands for those in and below it. */
  static List<PackFile> read(List<Path> paths) {
    if (paths.isEmpty()) {
      throw new BadInput(
          "Mappen med scenarier saknas. Skriv till exempel: lagfrist scenarios MAPP");
    }
    List<PackFile> files = new ArrayList<>();
    for (Path path : paths) {
      try {
        if (Files.isDirectory(path)) {
          List<PackFile> found = ScenarioFiles.readAll(path);
          if (found.isEmpty()) {
            throw new BadInput(
                path
                    + ": mappen har inga scenarier. De ligger i filer som slutar på "
                    + ScenarioFiles.SUFFIX
                    + "; kanske ligger de i en annan mapp.");
          }
          files.addAll(found);
        } else if (!Files.exists(path)) {
          throw new BadInput(path + ": finns inte. Kanske är sökvägen felskriven.");
        } else if (!path.toString().endsWith(ScenarioFiles.SUFFIX)) {
          throw new BadInput(
              path + ": är ingen fil med scenarier. De slutar på " + ScenarioFiles.SUFFIX + ".");
        } else {
          files.add(ScenarioFiles.read(path));
        }
      } catch (IOException e) {
        throw new BadInput(path + ": kan inte läsas. Har du rätt att läsa den?");
      }
    }
    return files;
  }
}
