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
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Timeline;

/** {@code lagfrist explain}: the facts and the arithmetic behind one answer. */
@Command(
    name = "explain",
    description = "Visar hur ett svar har räknats fram: uppgifter, lagrum och varje steg.",
    synopsisHeading = "Så här: ",
    parameterListHeading = "%nVad:%n",
    optionListHeading = "%nVal:%n")
final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "SÖKVÄG", description = "Ärendefil, eller mapp med sådana.")
  private Path path = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "1..2",
      paramLabel = "[ÄRENDE] NYCKEL",
      description =
          "Nyckeln som due visar; före den ärendets id, om nyckeln finns i flera ärenden.")
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

  /** An obligation and the case it is in. */
  private record Found(CaseFile file, Timeline timeline, Obligation obligation) {}

  @Override
  public Integer call() {
    LocalDate day = AsOf.of(asOf);
    Format wanted = Format.of(format);
    if (!lang.equals("sv") && !lang.equals("en")) {
      throw new BadInput("Språket \"" + lang + "\" finns inte. Skriv --lang sv eller --lang en.");
    }
    String key = names.get(names.size() - 1);
    Optional<String> caseId = names.size() > 1 ? Optional.of(names.get(0)) : Optional.empty();
    PrintWriter out = spec.commandLine().getOut();
    CaseSource source = CaseSource.of(List.of(path), spec.commandLine().getErr());
    LawShelf shelf = LawTextFolder.shelf(lawText);
    List<CaseFile> files = source.read().toList();
    Found found = find(files, caseId, key, day);
    if (wanted == Format.JSON) {
      Map<String, @Nullable Object> root = new LinkedHashMap<>();
      root.put("caseId", found.file().id());
      root.put("asOf", day);
      root.put("obligation", TimelineJson.tree(found.obligation(), day));
      root.put("explanation", TimelineJson.tree(found.obligation().explanation()));
      root.put("links", LawTextFolder.links(found.obligation().citation()));
      root.put("lawText", LawTextFolder.tree(shelf, found.obligation(), day));
      root.put("receipt", TimelineJson.tree(found.timeline().receipt()));
      out.print(JsonText.write(root));
    } else {
      new ExplainText(out, lang.equals("sv"))
          .print(found.file(), found.timeline(), found.obligation(), shelf);
    }
    out.flush();
    return source.bad() > 0 ? Lagfrist.BAD_INPUT : Lagfrist.OK;
  }

  private Found find(List<CaseFile> files, Optional<String> caseId, String key, LocalDate day) {
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
    ObligationEngine engine = meetings.on(rules.engine());
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
