package se.lagfrist.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.engine.Evaluation;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.engine.WorkList;
import se.lagfrist.json.JsonText;
import se.lagfrist.json.Nearest;
import se.lagfrist.json.TimelineJson;
import se.lagfrist.obligation.Timeline;

/** {@code lagfrist due}: what is overdue, to do and coming, per case. */
@Command(
    name = "due",
    description = "Visar per ärende vad som är försenat, ska göras och kommer.",
    synopsisHeading = "Så här: ",
    parameterListHeading = "%nVad:%n",
    optionListHeading = "%nVal:%n",
    footer = {
      "",
      "Arbetslistan har en rad per uppgift som det finns något att göra om: i dag, inom en vecka,",
      "försenat (efter följd), utan sista dag, att bevaka, frågor. --flat visar allt, ärende för ärende.",
      "Slutkod 0: besvarat. 2: något i anropet eller i en ärendefil är fel; övriga ärenden är besvarade."
    })
final class DueCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "SÖKVÄG",
      description = "Ärendefiler (.json eller .jsonl) eller mappar med sådana.")
  private List<Path> paths = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "DAG",
      description = "Dagen som frågan gäller, till exempel 2026-11-21. Måste anges.")
  private @Nullable String asOf;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (förval) eller json.")
  private String format = "text";

  @Option(names = "--unit", paramLabel = "ENHET", description = "Bara ärenden hos den enheten.")
  private @Nullable String unit;

  @Option(
      names = "--handler",
      paramLabel = "ID",
      description = "Bara ärenden som den handläggaren har.")
  private @Nullable String handler;

  @Option(names = "--flat", description = "Allt, ärende för ärende, i stället för arbetslistan.")
  private boolean flat;

  @Option(names = "--all", description = "Även det som är fullgjort eller har förfallit.")
  private boolean all;

  @Mixin private RuleOptions rules = new RuleOptions();

  @Mixin private MeetingOption meetings = new MeetingOption();

  @Mixin private RecordingOption recording = new RecordingOption();

  @Option(
      names = "--law-age",
      paramLabel = "DAGAR",
      defaultValue = "180",
      description =
          "Så många dagar efter läsningen av lagen som frågan får gälla utan påminnelse. Förval: 180.")
  private int lawAge;

  @Override
  public Integer call() {
    LocalDate day = AsOf.of(asOf);
    Format wanted = Format.of(format);
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    CaseSource source = CaseSource.of(paths, err);
    ObligationEngine engine = recording.on(meetings.on(rules.engine()));
    Optional<String> reminder = engine.law().reminder(day, lawAge);
    Deque<CaseFile> asked = new ArrayDeque<>();
    TreeSet<String> units = new TreeSet<>();
    TreeSet<String> handlers = new TreeSet<>();
    WorkList.Whose whose = new WorkList.Whose(unit, handler);
    int[] failed = {0};
    List<Object> trees = new ArrayList<>();
    DueText text = new DueText(out, day, all, reminder);
    WorkText work = new WorkText(out, day, reminder);
    boolean listed = !flat && !all;
    Stream<CaseFile> cases =
        source
            .read()
            .filter(
                file -> {
                  file.unit().ifPresent(units::add);
                  file.handler().ifPresent(handlers::add);
                  boolean chosen = whose.holds(file);
                  if (chosen) {
                    asked.add(file);
                  }
                  return chosen;
                });
    engine
        .evaluateAll(cases, day)
        .forEachOrdered(
            answer -> {
              CaseFile file = asked.remove();
              if (answer instanceof Evaluation.Failed fault) {
                failed[0]++;
                Errors.say(err, Errors.unanswered(fault));
              } else if (answer instanceof Evaluation.Answered answered) {
                if (wanted == Format.JSON) {
                  trees.add(tree(file, answered.timeline()));
                } else if (listed) {
                  work.add(answered.timeline());
                } else {
                  text.print(file, answered.timeline());
                }
              }
            });
    int bad = source.bad() + failed[0];
    if (wanted == Format.JSON) {
      Map<String, @Nullable Object> root = new LinkedHashMap<>();
      root.put("asOf", day);
      root.put("cases", trees);
      root.put("unreadable", bad);
      root.put("lawReminder", reminder.orElse(null));
      out.print(JsonText.write(root));
    } else {
      work.end();
      text.end();
    }
    out.flush();
    if (bad > 0) {
      String rest = bad == source.seen() ? "" : "; de andra är besvarade";
      err.println(bad + " av " + source.seen() + " ärenden kunde inte besvaras" + rest + ".");
      err.flush();
      return Lagfrist.BAD_INPUT;
    }
    refuse(unit, units, "Inget ärende hör till enheten", "Inget ärende anger någon enhet.");
    refuse(
        handler,
        handlers,
        "Inget ärende har handläggaren",
        "Inget ärende anger någon handläggare.");
    return Lagfrist.OK;
  }

  private static void refuse(
      @Nullable String asked, TreeSet<String> known, String none, String nothingKnown) {
    if (asked != null && !known.contains(asked)) {
      String maybe =
          Nearest.of(asked, known)
              .map(near -> "Menade du \"" + near + "\"?")
              .orElse(known.isEmpty() ? nothingKnown : "De är: " + String.join(", ", known) + ".");
      throw new BadInput(none + " \"" + asked + "\". " + maybe);
    }
  }

  private Map<String, @Nullable Object> tree(CaseFile file, Timeline timeline) {
    List<Object> shown = new ArrayList<>();
    timeline.obligations().stream()
        .filter(o -> all || Group.of(o, timeline.asOf()).isShownAlways())
        .forEach(o -> shown.add(TimelineJson.tree(o, timeline.asOf())));
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    TimelineJson.tree(timeline)
        .forEach(
            (name, value) -> {
              tree.put(name, name.equals("obligations") ? shown : value);
              if (name.equals("caseId")) {
                tree.put("unit", file.unit().orElse(null));
                tree.put("handler", file.handler().orElse(null));
              }
            });
    return tree;
  }
}
