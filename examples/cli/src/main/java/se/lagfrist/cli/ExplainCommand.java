package se.lagfrist.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.lagfrist.authoring.lawtext.LawShelf;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.json.JsonText;
import se.lagfrist.json.Nearest;
import se.lagfrist.json.TimelineJson;
import se.lagfrist.json.WhyNotJson;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Timeline;
import se.lagfrist.obligation.WhyNot;

/**
 * {@code lagfrist explain}: the facts and the arithmetic behind one answer, or why a rule gives
 * none.
 */
@Command(
    name = "explain",
    description = {
      "Visar hur ett svar har räknats fram: uppgifter, lagrum och varje steg. Med en regels id i stället",
      "för nyckeln: varför regeln inte gäller, rad för rad."
    },
    synopsisHeading = "Så här: ",
    parameterListHeading = "%nVad:%n",
    optionListHeading = "%nVal:%n")
final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "SÖKVÄG", description = "Ärendefil, eller mapp med sådana.")
  private Path path = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "1..3",
      paramLabel = "[ÄRENDE] NYCKEL | [ÄRENDE] REGEL [UPPGIFT]",
      description =
          "Nyckeln som due visar, eller en regels id (och uppgiften den skulle gälla); före dem"
              + " ärendets id, om det finns flera ärenden.")
  private List<String> names = List.of();

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

  @Option(
      names = "--lang",
      paramLabel = "SPRÅK",
      defaultValue = "sv",
      description = "sv (förval) eller en.")
  private String lang = "sv";

  @Option(
      names = "--law-text",
      paramLabel = "MAPP",
      description = "Mapp med lagtexter (eller en fil); paragrafen visas i den lydelse som styr.")
  private @Nullable Path lawText;

  @Mixin private RuleOptions rules = new RuleOptions();

  @Mixin private MeetingOption meetings = new MeetingOption();

  @Mixin private RecordingOption recording = new RecordingOption();

  /** An obligation and the case it is in. */
  private record Found(CaseFile file, Timeline timeline, Obligation obligation) {}

  @Override
  public Integer call() {
    LocalDate day = AsOf.of(asOf);
    Format wanted = Format.of(format);
    if (!lang.equals("sv") && !lang.equals("en")) {
      throw new BadInput("Språket \"" + lang + "\" finns inte. Skriv --lang sv eller --lang en.");
    }
    ObligationEngine engine = recording.on(meetings.on(rules.engine()));
    CaseSource source = CaseSource.of(List.of(path), spec.commandLine().getErr());
    List<CaseFile> files = source.read().toList();
    WhyNotCall call = WhyNotCall.of(names, engine.rules());
    PrintWriter out = spec.commandLine().getOut();
    if (call != null) {
      WhyNot answer = call.answer(files, engine, day);
      if (wanted == Format.JSON) {
        out.print(WhyNotJson.write(answer));
      } else {
        new WhyNotText(out).print(answer);
      }
      out.flush();
      return source.bad() > 0 ? Lagfrist.BAD_INPUT : Lagfrist.OK;
    }
    String key = names.get(names.size() - 1);
    Optional<String> caseId = names.size() > 1 ? Optional.of(names.get(0)) : Optional.empty();
    LawShelf shelf = LawTextFolder.shelf(lawText);
    Found found = find(engine, chosen(files, caseId), key, day);
    List<LawShelf.Beside> sections = LawTextFolder.of(shelf, engine, found.obligation(), day);
    if (wanted == Format.JSON) {
      Map<String, @Nullable Object> root = new LinkedHashMap<>();
      root.put("caseId", found.file().id());
      root.put("asOf", day);
      root.put("obligation", TimelineJson.tree(found.obligation(), day));
      root.put("explanation", TimelineJson.tree(found.obligation().explanation()));
      root.put("links", LawTextFolder.links(found.obligation().citation()));
      root.put("lawText", LawTextFolder.tree(sections));
      root.put("receipt", TimelineJson.tree(found.timeline().receipt()));
      out.print(JsonText.write(root));
    } else {
      new ExplainText(out, lang.equals("sv"))
          .print(
              found.file(),
              found.timeline(),
              found.obligation(),
              sections,
              shelf.chapter(found.obligation().citation()));
    }
    out.flush();
    return source.bad() > 0 ? Lagfrist.BAD_INPUT : Lagfrist.OK;
  }

  /** Returns the case with an id among cases, or all of them if none is named. */
  static List<CaseFile> chosen(List<CaseFile> files, Optional<String> caseId) {
    List<CaseFile> chosen =
        caseId.isEmpty() ? files : files.stream().filter(f -> f.id().equals(caseId.get())).toList();
    if (chosen.isEmpty()) {
      List<String> ids = files.stream().map(CaseFile::id).toList();
      throw new BadInput(
          caseId.isEmpty() || ids.isEmpty()
              ? "Inget ärende kunde läsas."
              : "Det finns inget ärende \""
                  + caseId.get()
                  + "\"."
                  + Nearest.of(caseId.get(), ids).map(n -> " Menade du " + n + "?").orElse(""));
    }
    return chosen;
  }

  private static Found find(
      ObligationEngine engine, List<CaseFile> chosen, String key, LocalDate day) {
    List<Found> found = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (CaseFile file : chosen) {
      Timeline timeline = engine.evaluate(file, day);
      for (Obligation o : timeline.obligations()) {
        keys.add(o.key().toString());
        if (o.key().toString().equals(key)) {
          found.add(new Found(file, timeline, o));
        }
      }
    }
    if (found.isEmpty()) {
      throw new BadInput(
          "Det finns ingen skyldighet med nyckeln \""
              + key
              + "\" den "
              + day
              + ". "
              + Nearest.of(key, keys)
                  .map(near -> "Menade du " + near + "?")
                  .orElse("Kör due --all för att se nycklarna."));
    }
    if (found.size() > 1) {
      throw new BadInput(
          "Nyckeln finns i flera ärenden: "
              + String.join(", ", found.stream().map(f -> f.file().id()).toList())
              + ". Skriv ärendets id före nyckeln.");
    }
    return found.get(0);
  }
}
