package se.lagfrist.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.lagfrist.authoring.change.ChangePage;
import se.lagfrist.authoring.change.ChangeReport;
import se.lagfrist.authoring.change.LawChange;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.json.JsonText;

/** {@code lagfrist diff}: what a change of rules means for cases. */
@Command(
    name = "diff",
    description = "Jämför två regelverk på samma ärenden: vad tillkommer, försvinner och flyttas?",
    synopsisHeading = "Så här: ",
    parameterListHeading = "%nVad:%n",
    optionListHeading = "%nVal:%n",
    footer = {
      "",
      "REGLER är levererade (de regler som följer med), en regelfil (.dslr) eller en mapp med",
      "sådana. En regelfil ändrar de levererade reglerna: en regel med samma id ersätts. Med",
      "@ och en dag, till exempel levererade@2025-06-30, tas reglerna så som lagen var den dagen.",
      "Slutkod 0: jämfört. 2: något i anropet, en regelfil eller en ärendefil är fel."
    })
final class DiffCommand implements Callable<Integer> {

  private static final List<String> FORMS = List.of("table", "json", "html");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "SÖKVÄG",
      description = "Ärendefiler (.json) eller mappar med sådana.")
  private List<Path> paths = List.of();

  @Option(
      names = "--old",
      paramLabel = "REGLER",
      description = "Reglerna före ändringen. Behövs inte med --change.")
  private @Nullable String old;

  @Option(
      names = "--new",
      paramLabel = "REGLER",
      description = "Reglerna efter ändringen. Behövs inte med --change.")
  private @Nullable String changed;

  @Mixin private RuleOptions rules = new RuleOptions();

  @Option(
      names = "--as-of",
      paramLabel = "DAG",
      description =
          "Dagen som frågan gäller. Utan den gäller dagen efter @ i --new eller --old, om någon finns.")
  private @Nullable String asOf;

  @Option(
      names = "--until",
      paramLabel = "DAG",
      description = "Räknar också framåt till den dagen, som om allt görs på sin sista dag.")
  private @Nullable String until;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, json eller html. Förval: det som filens namn slutar på, annars table.")
  private @Nullable String format;

  @Option(names = "--out", paramLabel = "FIL", description = "Skriver till en fil.")
  private @Nullable Path out;

  @Option(names = "--all", description = "Även det som bara får nytt lagrum, ärende för ärende.")
  private boolean all;

  @Option(
      names = "--standalone",
      description = "Regelfilerna är hela regelverket; de levererade reglerna ligger inte under.")
  private boolean standalone;

  @Override
  public Integer call() {
    String asked = format == null ? null : format.toLowerCase(Locale.ROOT);
    if (asked != null && !FORMS.contains(asked)) {
      throw new BadInput(
          "Formatet \"" + format + "\" finns inte. Skriv --format table, json eller html.");
    }
    String wanted = OutFile.form(out, asked, FORMS, "table");
    if (changed != null && !rules.change().isEmpty()) {
      throw new BadInput("Ange antingen --new eller --change, inte båda: båda är efter ändringen.");
    }
    // Guidelines alone: what they add to the law. Otherwise they stand on both sides.
    boolean added =
        old == null && changed == null && rules.change().isEmpty() && !rules.rules().isEmpty();
    RuleChoice first =
        RuleChoice.parse(added ? RuleChoice.SHIPPED : given("--old", old, RuleChoice.SHIPPED));
    RuleChoice second =
        added
            ? named(rules.rules(), RuleChoice.SHIPPED)
            : changed == null
                ? named(rules.change(), given("--new", null, RuleChoice.SHIPPED))
                : RuleChoice.parse(changed);
    LocalDate day = day(first, second);
    LocalDate last = until == null ? day : AsOf.of("--until", until);
    if (last.isBefore(day)) {
      throw new BadInput("--until " + last + " ligger före " + day + ". Har dagarna bytt plats?");
    }
    PrintWriter err = spec.commandLine().getErr();
    CaseSource source = CaseSource.of(paths, err);
    ObligationEngine shipped = ObligationEngine.create();
    LawChange change =
        LawChange.between(
            OwnRules.engine(
                first.engine(shipped, standalone, err),
                List.of(),
                added ? List.of() : rules.rules()),
            OwnRules.engine(
                changed == null ? shipped : second.engine(shipped, standalone, err),
                rules.change(),
                rules.rules()));
    ChangeReport report =
        ChangeReport.of(first.name(), second.name(), change, told(source, err), day, last);
    write(
        switch (wanted) {
          case "json" -> JsonText.write(DiffJson.tree(report));
          case "html" -> ChangePage.html(report);
          default -> DiffText.write(report, all);
        });
    report
        .failed()
        .forEach(
            fault ->
                Errors.say(
                    err,
                    "Ärendet "
                        + fault.caseId()
                        + " kan inte jämföras: "
                        + Errors.oneLine(fault.cause().getMessage())));
    int bad = source.bad() + report.failed().size();
    if (bad > 0) {
      String rest = bad == source.seen() ? "" : "; de andra är jämförda";
      err.println(bad + " av " + source.seen() + " ärenden kunde inte jämföras" + rest + ".");
      err.flush();
      return Lagfrist.BAD_INPUT;
    }
    return Lagfrist.OK;
  }

  /** Returns the choice that stands for the files of a change or of guidelines. */
  private static RuleChoice named(List<Path> files, String otherwise) {
    String name = files.stream().map(Path::toString).collect(Collectors.joining(" "));
    return new RuleChoice(name, otherwise, Optional.empty());
  }

  /** Returns which rules are meant; with a change of the law they need not be named. */
  private String given(String option, @Nullable String named, String otherwise) {
    if (named != null) {
      return named;
    }
    if (rules.change().isEmpty()) {
      throw new BadInput(
          "Något saknas i anropet: "
              + option
              + ". Skriv till exempel --old levererade --new lagändring.dslr, --change"
              + " lagändring.dslr, eller --rules riktlinje.dslr för det som en riktlinje lägger"
              + " till.");
    }
    return otherwise;
  }

  private LocalDate day(RuleChoice first, RuleChoice second) {
    Optional<LocalDate> named =
        Stream.of(first, second).flatMap(c -> c.day().stream()).max(LocalDate::compareTo);
    return asOf == null && named.isPresent() ? named.get() : AsOf.of(asOf);
  }

  private static Stream<CaseFile> told(CaseSource source, PrintWriter err) {
    Progress progress = new Progress(err, false);
    return source.read().peek(file -> progress.step());
  }

  private void write(String text) {
    Path file = out;
    if (file == null) {
      PrintWriter end = spec.commandLine().getOut();
      end.print(text);
      end.flush();
      return;
    }
    OutFile.write(file, to -> to.write(text.getBytes(StandardCharsets.UTF_8)));
  }
}
