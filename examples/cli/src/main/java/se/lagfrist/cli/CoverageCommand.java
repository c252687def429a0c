package se.lagfrist.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.lagfrist.engine.Coverage;
import se.lagfrist.json.RecordingProfileJson;
import se.lagfrist.rulebook.Rule;

/** {@code lagfrist coverage}: how well a data set is filled, and a recording profile from it. */
@Command(
    name = "coverage",
    aliases = "täckning",
    description = "Mäter hur väl ärenden är ifyllda och vilka regler som kan bedömas.",
    synopsisHeading = "Så här: ",
    parameterListHeading = "%nVad:%n",
    optionListHeading = "%nVal:%n",
    footer = {
      "",
      "Profilen säger vad systemet registrerar. Med due --recording PROFIL visas det som inget",
      "registrerat kan visa som \"följs inte\" i stället för försenat, och frågas inte per ärende."
    })
final class CoverageCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "SÖKVÄG",
      description = "Ärendefiler (.json eller .jsonl) eller mappar med sådana.")
  private List<Path> paths = List.of();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Option(
      names = "--profile",
      paramLabel = "FIL",
      description = "Skriv en registreringsprofil att utgå från (JSON).")
  private @Nullable Path profile;

  @Option(
      names = "--name",
      paramLabel = "NAMN",
      defaultValue = "mätt",
      description = "Profilens namn; står i kvitton och rapporter.")
  private String name = "mätt";

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    CaseSource source = CaseSource.of(paths, spec.commandLine().getErr());
    List<Rule> known = List.copyOf(rules.engine().rules().rules());
    Coverage coverage = new Coverage();
    source.read().forEachOrdered(coverage::add);
    out.println(coverage.cases() + (coverage.cases() == 1 ? " ärende" : " ärenden"));
    String kind = "";
    for (Coverage.Share share : coverage.shares()) {
      if (!share.kind().swedish().equals(kind)) {
        kind = share.kind().swedish();
        out.println();
        out.println(kind + " (" + share.kind().name() + "), " + share.facts() + " st.");
      }
      int percent = Math.round(100f * share.filled() / share.facts());
      out.println(String.format("  %3d %%  %s (%d)", percent, share.field(), share.filled()));
    }
    tell(out, "Kan börja men aldrig visas fullgjorda", coverage.untracked(known));
    tell(out, "Börjar aldrig: dagen de räknas från finns inte", coverage.silent(known));
    if (profile != null) {
      String text = RecordingProfileJson.write(coverage.profile(name)) + "\n";
      OutFile.write("--profile: ", profile, to -> to.write(text.getBytes(StandardCharsets.UTF_8)));
      out.println();
      out.println("Profilen skrevs till " + profile + ". Gå igenom den innan den används.");
    }
    out.flush();
    return source.bad() > 0 ? Lagfrist.BAD_INPUT : Lagfrist.OK;
  }

  private static void tell(PrintWriter out, String heading, List<Rule> rules) {
    out.println();
    out.println(heading + " (" + rules.size() + "):");
    rules.forEach(rule -> out.println("  " + rule.id() + "  " + rule.details().title()));
  }
}
