package se.lagfrist.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.lagfrist.report.CouncilStatistics;
import se.lagfrist.report.out.CsvReports;
import se.lagfrist.report.out.JsonReports;
import se.lagfrist.report.out.Page;
import se.lagfrist.report.out.Pages;

/** {@code lagfrist report fullmaktige}: the statistics to the council. */
@Command(
    name = "fullmaktige",
    description =
        "Statistikrapporten till fullmäktige för ett kvartal; görs även när inget beslut väntar.",
    synopsisHeading = "Så här: ",
    parameterListHeading = "%nVad:%n",
    optionListHeading = "%nVal:%n")
final class ReportCouncilCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ReportSource source = new ReportSource();
  @Mixin private ReportOut output = new ReportOut();
  @Mixin private ReportSender sender = new ReportSender();

  @Option(
      names = "--maska",
      arity = "0..1",
      paramLabel = "ANTAL",
      fallbackValue = "5",
      description = {
        "Slår ihop grupper med färre beslut än så, så att ingen kan urskiljas; 5 om inget antal anges.",
        "Förval: inget maskas."
      })
  private @Nullable Integer smallest;

  @Override
  public Integer call() {
    output.form();
    PrintWriter err = spec.commandLine().getErr();
    Integer least = smallest;
    if (least != null && least < 2) {
      throw new BadInput("--maska: " + least + " är för litet. Skriv 2 eller mer; 5 är vanligt.");
    }
    CouncilStatistics statistics = CouncilStatistics.of(source.report(err));
    CouncilStatistics shown = least == null ? statistics : statistics.masked(least);
    output.write(
        new Document() {
          @Override
          public void csv(Appendable out) throws IOException {
            CsvReports.council(shown, out);
          }

          @Override
          public void json(OutputStream out) {
            JsonReports.council(shown, out);
          }

          @Override
          public Page page() {
            return Pages.council(shown, sender.sender());
          }
        },
        spec.commandLine().getOut());
    return source.cases.end(err, 0);
  }
}
