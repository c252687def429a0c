package se.lagfrist.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.lagfrist.report.IvoReport;
import se.lagfrist.report.out.CsvReports;
import se.lagfrist.report.out.JsonReports;
import se.lagfrist.report.out.Page;
import se.lagfrist.report.out.Pages;

/** {@code lagfrist report ivo}: the individual reports to IVO. */
@Command(
    name = "ivo",
    description =
        "Individrapporterna till IVO för ett kvartal: beslut som inte har verkställts i tid.",
    synopsisHeading = "Så här: ",
    parameterListHeading = "%nVad:%n",
    optionListHeading = "%nVal:%n")
final class ReportIvoCommand implements Callable<Integer> {

  private static final int MOST_QUESTIONS = 10;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ReportSource source = new ReportSource();
  @Mixin private ReportOut output = new ReportOut();
  @Mixin private ReportSender sender = new ReportSender();

  @Option(
      names = "--fragor",
      paramLabel = "FIL",
      description = {
        "Skriver det som måste besvaras innan rapporten lämnas till en egen csv-fil;",
        "i json, html och pdf står det också i rapporten."
      })
  private @Nullable Path questions;

  @Override
  public Integer call() {
    ReportOut.Form form = output.form();
    PrintWriter err = spec.commandLine().getErr();
    IvoReport report = source.report(err);
    output.write(
        new Document() {
          @Override
          public void csv(Appendable out) throws IOException {
            CsvReports.ivo(report.items().stream(), out);
          }

          @Override
          public void json(OutputStream out) {
            JsonReports.ivo(report, out);
          }

          @Override
          public Page page() {
            return Pages.ivo(report, sender.sender());
          }
        },
        spec.commandLine().getOut());
    ask(report, form, err);
    return source.cases.end(err, 0);
  }

  /** Rows of decisions have no room for questions, and what cannot be told must not go unsaid. */
  private void ask(IvoReport report, ReportOut.Form form, PrintWriter err) {
    Path file = questions;
    if (file != null) {
      OutFile.write(
          file,
          to -> {
            Writer rows = new OutputStreamWriter(to, StandardCharsets.UTF_8);
            rows.append(CsvReports.BYTE_ORDER_MARK);
            CsvReports.questions(report.questions(), rows);
            rows.flush();
          });
    } else if (form == ReportOut.Form.CSV && !report.questions().isEmpty()) {
      err.println("Att besvara innan rapporten lämnas: " + report.questions().size());
      report.questions().stream()
          .limit(MOST_QUESTIONS)
          .forEach(q -> err.println("  " + q.caseId() + " / " + q.factId() + ": " + q.question()));
      if (report.questions().size() > MOST_QUESTIONS) {
        err.println("  och fler; skriv alla med --fragor FIL.");
      }
      err.flush();
    }
  }
}
