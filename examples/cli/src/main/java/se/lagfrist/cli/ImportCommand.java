package se.lagfrist.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.lagfrist.tabular.ImportReport;
import se.lagfrist.tabular.Importer;
import se.lagfrist.tabular.Mapping;
import se.lagfrist.tabular.ProblemList;
import se.lagfrist.tabular.Proposer;
import se.lagfrist.tabular.RowTable;
import se.lagfrist.tabular.RowTables;
import se.lagfrist.tabular.TableException;

/** {@code lagfrist import}: rows of CSV, XLSX or JSON to case files, by a mapping. */
@Command(
    name = "import",
    description = "Gör ärendefiler av ett utdrag (csv, xlsx eller json) med en mappning.",
    synopsisHeading = "Så här: ",
    parameterListHeading = "%nVad:%n",
    optionListHeading = "%nVal:%n",
    footer = {
      "",
      "Först:   lagfrist import --propose utdrag.csv --out mappning.yaml, och läs igenom den.",
      "Sedan:   lagfrist import mappning.yaml utdrag.csv --out cases.jsonl",
      "Till sist: lagfrist due cases.jsonl --as-of DAG --recording cases.jsonl.profil.json",
      "",
      "Rader som inte kan läsas hindrar inte de andra; de skrivs till FIL.fel.csv.",
      "Slutkod 0: alla rader lästa. 2: någon rad hölls tillbaka, eller något i anropet är fel."
    })
final class ImportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "FIL",
      description =
          "Mappningen (en fil, familycare eller elderlycare) och sedan utdragen; med --propose bara"
              + " utdragen.")
  private List<Path> paths = List.of();

  @Option(
      names = "--out",
      paramLabel = "FIL",
      description = "Filen som skrivs: ärenden (.jsonl), eller med --propose mappningen (.yaml).")
  private @Nullable Path out;

  @Option(
      names = "--profile",
      paramLabel = "FIL",
      description =
          "Vad utdraget håller reda på (.json), för --recording. Förval: namnet i --out med"
              + " .profil.json efter.")
  private @Nullable Path profile;

  @Option(
      names = "--errors",
      paramLabel = "FIL",
      description =
          "Listan över rader som hölls tillbaka. Förval: namnet i --out med .fel.csv efter.")
  private @Nullable Path errors;

  @Option(
      names = "--propose",
      description = "Läser rubriker och värden och skriver en första mappning.")
  private boolean propose;

  @Override
  public Integer call() {
    boolean shipped = !propose && isShipped(paths.get(0));
    paths.stream().skip(shipped ? 1 : 0).forEach(ImportCommand::mustExist);
    try {
      return propose ? propose() : read();
    } catch (TableException e) {
      throw new BadInput(String.valueOf(e.getMessage()));
    } catch (NoSuchFileException e) {
      throw new BadInput(e.getFile() + ": finns inte. Kanske är sökvägen felskriven.");
    } catch (IOException | UncheckedIOException e) {
      throw new BadInput(
          "Kunde inte läsa eller skriva ("
              + e.getClass().getSimpleName()
              + ": "
              + Errors.oneLine(e.getMessage())
              + ").");
    }
  }

  private int propose() throws IOException {
    List<RowTable> tables = new ArrayList<>();
    for (Path path : paths) {
      tables.addAll(RowTables.open(path));
    }
    String text = Proposer.propose(tables);
    if (out == null) {
      spec.commandLine().getOut().print(text);
      spec.commandLine().getOut().flush();
    } else {
      Whole.write(out, file -> Files.writeString(file, text, StandardCharsets.UTF_8));
      spec.commandLine().getErr().println(out + ": läs igenom det som är märkt med ??? och rätta.");
      spec.commandLine().getErr().flush();
    }
    return Lagfrist.OK;
  }

  private int read() throws IOException {
    if (paths.size() < 2) {
      throw new BadInput(
          "Skriv mappningen och sedan utdragen: lagfrist import mappning.yaml utdrag.csv --out cases.jsonl."
              + " Saknas en mappning: lagfrist import --propose utdrag.csv.");
    }
    if (out == null) {
      throw new BadInput("Skriv vart ärendena ska: --out cases.jsonl.");
    }
    Path target = out;
    if (Whole.isDevice(target)) {
      throw new BadInput(
          "--out: " + target + " är ingen vanlig fil. Skriv till exempel cases.jsonl.");
    }
    Path list = errors == null ? Path.of(target + ".fel.csv") : errors;
    Path chosen = paths.get(0);
    Mapping mapping =
        isShipped(chosen)
            ? Mapping.parse(chosen.toString(), Proposer.shipped(chosen.toString()))
            : Mapping.read(chosen);
    PrintWriter err = spec.commandLine().getErr();
    RowProgress progress = new RowProgress(err);
    ImportReport[] report = {null};
    Path folder = Whole.folder(target);
    try (ProblemList problems = ProblemList.at(list)) {
      Whole.write(
          target,
          file -> {
            try (BufferedWriter to = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
              report[0] =
                  Importer.of(mapping, folder)
                      .problems(problems)
                      .progress(progress::rows)
                      .files(
                          paths.subList(1, paths.size()),
                          each -> {
                            to.write(Whole.line(each));
                            to.write('\n');
                          });
            }
            // The list first: cases without what was held back would drop it in silence.
            problems.keep();
          });
    }
    ImportReport done = report[0];
    Path kept = profile == null ? Path.of(target + ".profil.json") : profile;
    String json = mapping.profile().json();
    Whole.write(kept, file -> Files.writeString(file, json, StandardCharsets.UTF_8));
    ImportText.print(spec.commandLine().getOut(), done, target, list, kept);
    return done.refused() > 0 ? Lagfrist.BAD_INPUT : Lagfrist.OK;
  }

  private static boolean isShipped(Path path) {
    return List.of("familycare", "elderlycare").contains(path.toString()) && !Files.exists(path);
  }

  private static void mustExist(Path path) {
    if (!Files.isRegularFile(path)) {
      throw new BadInput(
          path
              + (Files.isDirectory(path)
                  ? ": är en mapp; skriv filerna."
                  : ": finns inte. Kanske är sökvägen felskriven."));
    }
  }

  /** Tells every other second how many rows are read. */
  private static final class RowProgress {
    private static final long EVERY = 2_000_000_000L;
    private final PrintWriter err;
    private long last = System.nanoTime();

    RowProgress(PrintWriter err) {
      this.err = err;
    }

    void rows(long count) {
      if ((count & 1023) == 0 && System.nanoTime() - last >= EVERY) {
        last = System.nanoTime();
        err.println(ImportText.number(count) + " rader lästa ...");
        err.flush();
      }
    }
  }
}
