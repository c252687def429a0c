package se.lagfrist.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.lagfrist.authoring.RuleSource;
import se.lagfrist.authoring.editor.GuidelineScaffold;
import se.lagfrist.authoring.scenarier.ScenarioFiles;

/** {@code lagfrist new guideline}: asks three questions and writes a rule and its scenarios. */
@Command(
    name = "guideline",
    aliases = "riktlinje",
    description = "Ställer tre frågor och skriver en regelfil och scenarier att fylla i.",
    synopsisHeading = "Så här: ",
    parameterListHeading = "%nVad:%n",
    optionListHeading = "%nVal:%n",
    footer = {
      "",
      "Filerna skrivs i mappen man står i, om de inte finns. Fyll sedan i dem i: lagfrist workshop"
    })
final class NewGuidelineCommand implements Callable<Integer> {

  private static final int MOST_TRIES = 3;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "NAMN", description = "Vad filerna ska heta, till exempel hemtjänst.")
  private String name = "";

  @Option(names = "--out", paramLabel = "MAPP", description = "Mappen som filerna skrivs till.")
  private Path folder = Path.of("");

  @Option(names = "--from", paramLabel = "VAD", description = "Svaret på första frågan.")
  private @Nullable String fact;

  @Option(names = "--duty", paramLabel = "VEM OCH VAD", description = "Svaret på andra frågan.")
  private @Nullable String duty;

  @Option(names = "--within", paramLabel = "TID", description = "Svaret på tredje frågan.")
  private @Nullable String period;

  private final BufferedReader in =
      new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (!name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} _-]{0,60}")) {
      throw new BadInput(
          "Namnet kan inte användas: bokstäver, siffror, mellanslag och bindestreck, högst 60"
              + " tecken, utan ändelse.");
    }
    String starts =
        answer(
            "1. Vad utgår tiden från? Till exempel: en ansökan har kommit in",
            fact,
            given ->
                GuidelineScaffold.factMeant(given).isPresent()
                    ? Optional.empty()
                    : Optional.of(
                        "Det finns inget sådant faktum. De som finns: "
                            + String.join("; ", GuidelineScaffold.facts())
                            + "."));
    String does =
        answer(
            "2. Vem ska göra vad? Till exempel: handläggaren besluta om hemtjänst",
            duty,
            GuidelineScaffold::dutyFault);
    String within =
        answer(
            "3. Inom vilken tid? Till exempel: 10 arbetsdagar",
            period,
            GuidelineScaffold::periodFault);
    GuidelineScaffold made =
        new GuidelineScaffold(
            name, GuidelineScaffold.factMeant(starts).orElseThrow(), does.strip(), within.strip());
    Path rules = folder.resolve(name + RuleSource.SUFFIX);
    Path scenarios = folder.resolve(name + ScenarioFiles.SUFFIX);
    for (Path file : new Path[] {rules, scenarios}) {
      if (Files.exists(file)) {
        throw new BadInput(file + ": finns redan. Välj ett annat namn; ingenting är skrivet.");
      }
    }
    write(rules, made.rules());
    try {
      write(scenarios, made.scenarios());
    } catch (BadInput e) {
      // A rule file without scenarios is half of what was asked for.
      remove(rules);
      throw e;
    }
    out.println("Skrivet: " + rules + " och " + scenarios);
    out.println(
        "Fyll i det som står som "
            + GuidelineScaffold.DAY
            + " och "
            + GuidelineScaffold.OPEN
            + ". Det görs lättast i verkstaden: lagfrist workshop"
            + (folder.toString().isEmpty() ? "" : " " + folder));
    out.flush();
    return Lagfrist.OK;
  }

  private String answer(
      String question, @Nullable String given, Function<String, Optional<String>> fault) {
    if (given != null) {
      fault
          .apply(given)
          .ifPresent(
              why -> {
                throw new BadInput(why);
              });
      return given;
    }
    PrintWriter out = spec.commandLine().getOut();
    for (int i = 0; i < MOST_TRIES; i++) {
      out.println(question);
      out.flush();
      String line = line();
      Optional<String> why = fault.apply(line);
      if (why.isEmpty()) {
        return line;
      }
      Texts.wrap(why.get(), 100).forEach(l -> out.println("   " + l));
    }
    throw new BadInput("Frågan fick inget svar som kan användas. Ingenting är skrivet.");
  }

  private String line() {
    try {
      String line = in.readLine();
      if (line == null) {
        throw new BadInput("Svaret saknas. Ingenting är skrivet.");
      }
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    OutFile.write("", file, to -> to.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new BadInput(file + ": skrevs, men utan sina scenarier. Ta bort den och försök igen.");
    }
  }
}
