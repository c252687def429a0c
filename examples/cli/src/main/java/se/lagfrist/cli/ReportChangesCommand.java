package se.lagfrist.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.report.Reconciliation;
import se.lagfrist.report.out.CsvReports;
import se.lagfrist.report.out.JsonReports;
import se.lagfrist.report.out.Page;
import se.lagfrist.report.out.Pages;

/** {@code lagfrist report jamfor}: what changed between two evaluations. */
@Command(
    name = "jamfor",
    description = {
      "Avstämning: vad som är nytt, ändrat, klart eller öppnat igen mellan två dagar eller mellan två",
      "uttag av ärendena."
    },
    synopsisHeading = "Så här: ",
    parameterListHeading = "%nVad:%n",
    optionListHeading = "%nVal:%n",
    footer = {
      "",
      "Exempel: lagfrist report jamfor ärenden.jsonl --fran 2026-11-20 --per 2026-11-21",
      "         lagfrist report jamfor ny.jsonl --fore gammal.jsonl --per 2026-11-21"
    })
final class ReportChangesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--per",
      paramLabel = "DAG",
      description = "Den senare dagen, till exempel 2026-11-21. Måste anges.")
  private @Nullable String day;

  @Option(
      names = "--fran",
      paramLabel = "DAG",
      description = "Den tidigare dagen. Med --fore är förvalet samma dag som --per.")
  private @Nullable String from;

  @Option(
      names = "--fore",
      paramLabel = "SÖKVÄG",
      description = "Ärendena så som de var i ett tidigare uttag: filer eller mappar.")
  private List<Path> earlier = List.of();

  @Option(
      names = "--stangda",
      paramLabel = "FIL",
      description = {
        "Det som en person har stängt, en rad för varje: ärendets id och nyckeln. Det öppnas inte igen."
      })
  private @Nullable Path closed;

  @Mixin private ReportCases cases = new ReportCases();
  @Mixin private RuleOptions rules = new RuleOptions();

  @Mixin private MeetingOption meetings = new MeetingOption();
  @Mixin private RecordingOption recording = new RecordingOption();
  @Mixin private ReportOut output = new ReportOut();
  @Mixin private ReportSender sender = new ReportSender();

  @Override
  public Integer call() {
    LocalDate after = AsOf.of("--per", day);
    if (from == null && earlier.isEmpty()) {
      throw new BadInput(
          "Ange vad som ska jämföras: en tidigare dag med --fran 2026-11-20, eller ett tidigare"
              + " uttag av ärendena med --fore MAPP.");
    }
    LocalDate before = from == null ? after : AsOf.of("--fran", from);
    if (after.isBefore(before)) {
      throw new BadInput(
          "--fran " + before + " ligger efter --per " + after + ". Kanske har de bytt plats.");
    }
    output.form();
    PrintWriter err = spec.commandLine().getErr();
    ClosedKeys keys = ClosedKeys.read(closed);
    CaseSource old = earlier.isEmpty() ? null : CaseSource.of(earlier, err);
    try (Stream<CaseFile> files = cases.readOnce(err)) {
      ChangeWalk walk =
          new ChangeWalk(
              recording.on(meetings.on(rules.engine())),
              before,
              after,
              keys,
              err,
              files.iterator(),
              old == null ? null : ChangeWalk.index(old, cases.progress(err)));
      output.write(document(walk, before, after), spec.commandLine().getOut());
      return cases.end(err, walk.failed() + (old == null ? 0 : old.bad()));
    }
  }

  private Document document(ChangeWalk walk, LocalDate before, LocalDate after) {
    Stream<Reconciliation> found =
        StreamSupport.stream(Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED), false);
    return new Document() {
      @Override
      public void csv(Appendable out) throws IOException {
        CsvReports.changes(found, out);
      }

      @Override
      public void json(OutputStream out) {
        JsonReports.changes(found, out);
      }

      @Override
      public Page page() {
        return Pages.changes(found.toList(), before, after, sender.sender());
      }
    };
  }
}
