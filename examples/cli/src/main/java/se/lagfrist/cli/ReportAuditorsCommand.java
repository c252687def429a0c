package se.lagfrist.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import se.lagfrist.report.AuditorsCopy;
import se.lagfrist.report.out.CsvReports;
import se.lagfrist.report.out.JsonReports;
import se.lagfrist.report.out.Page;
import se.lagfrist.report.out.Pages;

/** {@code lagfrist report revisorer}: the auditors' copy. */
@Command(
    name = "revisorer",
    description =
        "Rapporten till kommunens revisorer för ett kvartal: samma beslut som till IVO, avidentifierade.",
    synopsisHeading = "Så här: ",
    parameterListHeading = "%nVad:%n",
    optionListHeading = "%nVal:%n")
final class ReportAuditorsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ReportSource source = new ReportSource();
  @Mixin private ReportOut output = new ReportOut();
  @Mixin private ReportSender sender = new ReportSender();

  @Override
  public Integer call() {
    output.form();
    PrintWriter err = spec.commandLine().getErr();
    AuditorsCopy copy = AuditorsCopy.of(source.report(err));
    output.write(
        new Document() {
          @Override
          public void csv(Appendable out) throws IOException {
            CsvReports.auditors(copy, out);
          }

          @Override
          public void json(OutputStream out) {
            JsonReports.auditors(copy, out);
          }

          @Override
          public Page page() {
            return Pages.auditors(copy, sender.sender());
          }
        },
        spec.commandLine().getOut());
    return source.cases.end(err, 0);
  }
}
