package se.lagfrist.cli;

import java.io.PrintWriter;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.report.IvoQuarter;
import se.lagfrist.report.IvoReport;
import se.lagfrist.report.QuarterChoices;

/** Options: the decisions of a quarter that were not executed, for all who get a report of them. */
final class ReportSource {

  @Mixin ReportCases cases = new ReportCases();
  @Mixin ReportQuarter quarter = new ReportQuarter();
  @Mixin private ReportWindows windows = new ReportWindows();
  @Mixin private RuleOptions rules = new RuleOptions();
  @Mixin private RecordingOption recording = new RecordingOption();

  @Option(
      names = "--domar",
      description = {
        "Tar med domar enligt SoL från och med 2025-07-01. Förval: bara nämndens egna beslut."
      })
  private boolean judgments;

  @Option(
      names = "--kvartalets-sista-dag",
      description = {
        "Räknar ett beslut vars tid går ut på kvartalets sista dag till det kvartalet.",
        "Förval: till nästa, eftersom tiden är ute först dagen efter."
      })
  private boolean inclusive;

  IvoReport report(PrintWriter err) {
    QuarterChoices choices =
        QuarterChoices.defaults()
            .withReportJudgments(judgments)
            .withBoundary(
                inclusive
                    ? QuarterChoices.Boundary.SNAPSHOT_INCLUSIVE
                    : QuarterChoices.Boundary.STRICTLY_AFTER);
    IvoQuarter maker =
        IvoQuarter.of(
            quarter.quarter(),
            quarter.asOf(),
            recording.on(rules.engine()),
            choices,
            windows.windows());
    try (Stream<CaseFile> files = cases.read(err)) {
      IvoReport report = maker.report(files);
      if (report.recorded().untold() > 0) {
        // Rows of decisions have no room for it.
        err.println(report.recorded().decisionsOutside());
        err.flush();
      }
      return report;
    }
  }
}
