package se.lagfrist.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.lagfrist.authoring.book.Book;
import se.lagfrist.authoring.scenarier.ScenarioFiles;
import se.lagfrist.authoring.scenarier.ScenarioReport;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.rulebook.PackFile;

/** {@code lagfrist rulebook}: every rule as a page to read, search and print. */
@Command(
    name = "rulebook",
    description = "Skriver regelboken: en webbplats att läsa, söka i och skriva ut, utan server.",
    synopsisHeading = "Så här: ",
    optionListHeading = "%nVal:%n",
    footer = {
      "",
      "Öppna sedan index.html i mappen med en webbläsare.",
      "Scenarier (.feature) i samma mappar som de egna regelfilerna kommer med.",
      "Slutkod 0: skriven. 1: skriven, men ett scenario håller inte. 2: något i anropet är fel."
    })
final class RulebookCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--out",
      paramLabel = "MAPP",
      description = "Mappen som boken skrivs till. Måste anges.")
  private @Nullable Path folder;

  @Option(
      names = "--rules",
      paramLabel = "REGELFIL",
      arity = "1..*",
      description = "Egna regelfiler (.dslr), eller mappar med sådana, bredvid lagens regler.")
  private List<Path> rules = List.of();

  @Option(
      names = "--law-text",
      paramLabel = "MAPP",
      description = "Mapp med lagtexter; paragrafen visas bredvid regeln.")
  private @Nullable Path lawText;

  @Option(
      names = "--change",
      paramLabel = "REGELFIL",
      arity = "1..*",
      description =
          "En ändring av lagen (.dslr), eller mappar med sådana: en regel med samma id ersätts.")
  private List<Path> change = List.of();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Path target = folder;
    if (target == null) {
      throw new BadInput("Mappen att skriva till saknas. Skriv till exempel: --out regelbok");
    }
    check(target);
    ObligationEngine engine = OwnRules.engine(change, rules, EngineSettings.defaults());
    Book book = Book.of(engine, scenarios(), LawTextFolder.shelf(lawText));
    try {
      book.writeTo(target);
    } catch (IOException e) {
      throw new BadInput(
          target + ": det går inte att skriva där. Har du rätt att skriva i mappen?");
    }
    out.println(
        "Regelboken är skriven: "
            + book.rules()
            + " regler, "
            + book.report().results().size()
            + " scenarier. Öppna "
            + target.resolve("index.html"));
    book.report().results().stream().filter(r -> !r.passed()).forEach(r -> out.println(told(r)));
    out.flush();
    return book.report().failures() == 0 ? Lagfrist.OK : Lagfrist.NOT_HELD;
  }

  private static String told(ScenarioReport.Result result) {
    return "FEL  "
        + result.file()
        + " rad "
        + result.line()
        + ": "
        + (result.isUnreadable() ? "filen kan inte läsas" : result.name() + " håller inte");
  }

  /** Refuses a folder that holds something else, which the book would mix with. */
  private static void check(Path target) {
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw new BadInput(target + ": är en fil, inte en mapp. Ange en annan mapp med --out.");
    }
    if (!Files.isDirectory(target) || Files.exists(target.resolve("regelbok.css"))) {
      return;
    }
    try (Stream<Path> files = Files.list(target)) {
      if (files.anyMatch(f -> !f.endsWith(Book.UNDER_WAY))) {
        throw new BadInput(
            target + ": mappen innehåller redan annat. Ange en ny eller tom mapp med --out.");
      }
    } catch (IOException e) {
      throw new BadInput(target + ": mappen kan inte läsas. Ange en annan mapp med --out.");
    }
  }

  /** Returns the scenarios in the folders of the municipality's own rules. */
  private List<PackFile> scenarios() {
    List<PackFile> files = new ArrayList<>();
    for (Path path : Stream.concat(change.stream(), rules.stream()).toList()) {
      try {
        if (Files.isDirectory(path)) {
          files.addAll(ScenarioFiles.readAll(path));
        } else {
          Path beside =
              path.resolveSibling(
                  path.getFileName().toString().replaceFirst("\\.[^.]*$", "")
                      + ScenarioFiles.SUFFIX);
          if (Files.isRegularFile(beside)) {
            files.add(ScenarioFiles.read(beside));
          }
        }
      } catch (IOException e) {
        throw new BadInput(path + ": scenarierna kan inte läsas. Har du rätt att läsa dem?");
      }
    }
    return files;
  }
}
