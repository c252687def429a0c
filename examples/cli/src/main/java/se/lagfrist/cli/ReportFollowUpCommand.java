package se.lagfrist.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.report.FollowUpFigures;
import se.lagfrist.report.out.CsvReports;
import se.lagfrist.report.out.JsonReports;
import se.lagfrist.report.out.Page;
import se.lagfrist.report.out.Pages;
import se.lagfrist.time.Quarter;

/** {@code lagfrist report uppfoljning}: the figures an auditor asks for. */
@Command(
    name = "uppfoljning",
    description =
        "Tal som en revisor frågar efter: prövningar i tid, barnutredningar, tid till beslut, försenat.",
    synopsisHeading = "Så här: ",
    parameterListHeading = "%nVad:%n",
    optionListHeading = "%nVal:%n")
final class ReportFollowUpCommand implements Callable<Integer> {

  private static final int MOST_UNITS = 20;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ReportCases cases = new ReportCases();
  @Mixin private ReportQuarter quarter = new ReportQuarter();
  @Mixin private RuleOptions rules = new RuleOptions();
  @Mixin private RecordingOption recording = new RecordingOption();
  @Mixin private ReportOut output = new ReportOut();
  @Mixin private ReportSender sender = new ReportSender();

  @Option(
      names = "--enhet",
      paramLabel = "ENHET",
      description = {
        "Räknar bara ärenden som en enhet handlägger; \"ingen enhet angiven\" för dem som saknar.",
        "Förval: alla enheter."
      })
  private @Nullable String unit;

  @Override
  public Integer call() {
    output.form();
    PrintWriter err = spec.commandLine().getErr();
    Quarter asked = quarter.quarter();
    LocalDate day = quarter.asOf();
    FollowUpFigures figures;
    Set<String> units = new TreeSet<>();
    try (Stream<CaseFile> files = cases.read(err)) {
      figures =
          FollowUpFigures.of(
              files.peek(f -> units.add(f.unit().orElse(FollowUpFigures.NO_UNIT))),
              recording.on(rules.engine()),
              asked,
              day,
              unit);
    }
    if (unit != null && !units.contains(unit)) {
      throw new BadInput("--enhet: inget ärende har enheten \"" + unit + "\".\n" + among(units));
    }
    output.write(
        new Document() {
          @Override
          public void csv(Appendable out) throws IOException {
            CsvReports.followUp(figures, out);
          }

          @Override
          public void json(OutputStream out) {
            JsonReports.followUp(figures, out);
          }

          @Override
          public Page page() {
            return Pages.followUp(figures, sender.sender());
          }
        },
        spec.commandLine().getOut());
    return cases.end(err, figures.failed().size());
  }

  private static String among(Set<String> units) {
    return units.isEmpty()
        ? "Inget ärende kunde läsas."
        : "De som finns: "
            + units.stream().limit(MOST_UNITS).collect(Collectors.joining(", "))
            + (units.size() > MOST_UNITS ? " och fler." : ".");
  }
}
