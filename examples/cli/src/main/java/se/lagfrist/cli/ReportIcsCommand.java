package se.lagfrist.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.engine.Evaluation;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Timeline;
import se.lagfrist.report.out.CalendarFeed;

/** {@code lagfrist report ics}: last days as iCalendar. */
@Command(
    name = "ics",
    description =
        "Ärendenas sista dagar som iCalendar, för ett kalenderprogram. Nyckeln är händelsens UID.",
    synopsisHeading = "Så här: ",
    parameterListHeading = "%nVad:%n",
    optionListHeading = "%nVal:%n")
final class ReportIcsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--per",
      paramLabel = "DAG",
      description = "Dagen som frågan gäller, till exempel 2026-04-07. Måste anges.")
  private @Nullable String day;

  @Option(
      names = "--oppna",
      description = "Bara det som återstår. Förval: också det som är gjort eller har förfallit.")
  private boolean open;

  @Option(
      names = "--out",
      paramLabel = "FIL",
      description = "Filen som skrivs. Förval: skriver ut kalendern.")
  private @Nullable Path file;

  @Mixin private ReportCases cases = new ReportCases();
  @Mixin private RuleOptions rules = new RuleOptions();

  @Mixin private MeetingOption meetings = new MeetingOption();
  @Mixin private RecordingOption recording = new RecordingOption();

  @Override
  public Integer call() {
    LocalDate asOf = AsOf.of("--per", day);
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    List<Timeline> timelines = new ArrayList<>();
    int[] failed = {0};
    try (Stream<CaseFile> files = cases.readOnce(err)) {
      recording
          .on(meetings.on(rules.engine()))
          .evaluateAll(files, asOf)
          .forEachOrdered(
              answer -> {
                if (answer instanceof Evaluation.Answered answered) {
                  timelines.add(shown(answered.timeline()));
                } else if (answer instanceof Evaluation.Failed fault) {
                  failed[0]++;
                  Errors.say(err, Errors.unanswered(fault));
                }
              });
    }
    try {
      Path target = file;
      if (target == null) {
        CalendarFeed.write(timelines, out);
        out.flush();
      } else {
        OutFile.write(
            target,
            to -> {
              Writer text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
              CalendarFeed.write(timelines, text);
              text.flush();
            });
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases.end(err, failed[0]);
  }

  private Timeline shown(Timeline all) {
    return open ? all.keeping(all.obligations().stream().filter(Obligation::isOpen).toList()) : all;
  }
}
