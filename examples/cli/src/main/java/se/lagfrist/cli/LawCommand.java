package se.lagfrist.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.lagfrist.authoring.lawtext.ActText;
import se.lagfrist.authoring.lawtext.LawComparison;
import se.lagfrist.authoring.lawtext.LawComparisonPage;
import se.lagfrist.authoring.lawtext.LawFinding;
import se.lagfrist.authoring.lawtext.LawTextException;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.json.JsonText;
import se.lagfrist.json.TimelineJson;
import se.lagfrist.law.Reading;

/** {@code lagfrist law}: what changed in the texts of acts since they were read for the rules. */
@Command(
    name = "law",
    description = "Jämför lagtexter du har hämtat med reglerna: vad har ändrats efter läsningen?",
    synopsisHeading = "Så här: ",
    parameterListHeading = "%nVad:%n",
    optionListHeading = "%nVal:%n",
    footer = {
      "",
      "Texten ska vara den som riksdagen eller Regeringskansliets rättsdatabaser publicerar, som ren",
      "text i UTF-8. Står lagens nummer inte i texten läses det ur filens namn: sol-2025-400.txt.",
      "Slutkod 0: inget har ändrats. 1: något har ändrats. 2: en fil kunde inte läsas; inget är visat."
    })
final class LawCommand implements Callable<Integer> {

  private static final int WIDTH = 100;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "FIL",
      description = "Lagtexter, eller mappar med sådana (.txt och .md).")
  private List<Path> paths = List.of();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (förval), json eller html.")
  private String format = "text";

  @Option(
      names = "--out",
      paramLabel = "FIL",
      description = "Filen som skrivs. Förval: skriver ut svaret.")
  private @Nullable Path file;

  @Override
  public Integer call() {
    if (!List.of("text", "json", "html").contains(format)) {
      throw new BadInput(
          "Formatet \"" + format + "\" finns inte. Skriv --format text, json eller html.");
    }
    ObligationEngine engine = rules.engine();
    List<LawComparison> all = compared(engine);
    String answer =
        switch (format) {
          case "json" -> JsonText.write(tree(all));
          case "html" -> LawComparisonPage.html(all, id -> title(engine, id));
          default -> text(engine, all);
        };
    Path target = file;
    PrintWriter out = spec.commandLine().getOut();
    if (target == null) {
      out.print(answer);
      out.flush();
    } else {
      OutFile.write(target, to -> to.write(answer.getBytes(StandardCharsets.UTF_8)));
    }
    return all.stream().anyMatch(LawComparison::hasFindings) ? Lagfrist.NOT_HELD : Lagfrist.OK;
  }

  /** Compares every file, and answers for none if one cannot be read. */
  private List<LawComparison> compared(ObligationEngine engine) {
    List<LawComparison> all = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (Path path : files(paths)) {
      try {
        all.add(LawComparison.of(ActText.read(path), engine.rules().rules(), engine.law()));
      } catch (LawTextException e) {
        wrong.add(String.valueOf(e.getMessage()));
      } catch (IOException e) {
        wrong.add(path + ": filen kan inte läsas. Stämmer sökvägen?");
      }
    }
    if (!wrong.isEmpty()) {
      throw new BadInput(String.join("\n", wrong));
    }
    return all;
  }

  /** Returns the files; a folder stands for the texts in it. */
  static List<Path> files(List<Path> paths) {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.isDirectory(path)) {
        files.add(path);
        continue;
      }
      try (Stream<Path> inside = Files.list(path)) {
        inside.filter(LawCommand::isText).sorted().forEach(files::add);
      } catch (IOException e) {
        throw new BadInput(path + ": mappen kan inte läsas. Stämmer sökvägen?");
      }
    }
    if (files.isEmpty()) {
      throw new BadInput("Här finns ingen lagtext. En lagtext slutar på .txt eller .md.");
    }
    return files;
  }

  private static boolean isText(Path path) {
    String name = path.getFileName().toString();
    return Files.isRegularFile(path) && (name.endsWith(".txt") || name.endsWith(".md"));
  }

  private static String title(ObligationEngine engine, String id) {
    return engine.rules().rule(id).map(r -> r.details().title()).orElse("");
  }

  private static String text(ObligationEngine engine, List<LawComparison> all) {
    StringBuilder out = new StringBuilder();
    int changed = 0;
    for (LawComparison act : all) {
      Reading reading = act.reading();
      out.append(act.act()).append("  ·  ").append(act.file()).append('\n');
      out.append("═".repeat(WIDTH)).append('\n');
      block(out, "  ", reading == null ? "Läsningen står inte i läsdatumen." : reading.swedish());
      block(
          out,
          "  ",
          "Texten har "
              + act.sections()
              + " paragrafer; reglerna vilar på "
              + act.cited()
              + " av dem.");
      if (act.findings().isEmpty()) {
        block(out, "  ", "Inget har ändrats efter läsningen.");
      }
      for (LawFinding finding : act.findings()) {
        changed++;
        String line = finding.line() == 0 ? "" : " (rad " + finding.line() + ")";
        block(out, "  ", Texts.capital(finding.swedish()) + line);
        finding.rules().forEach(id -> block(out, "      ", id + "  " + title(engine, id)));
      }
      act.known().forEach(c -> block(out, "  Känt: ", c));
      act.remarks().forEach(r -> block(out, "  Att observera: ", r));
      out.append('\n');
    }
    out.append(all.size()).append(all.size() == 1 ? " lagtext, " : " lagtexter, ");
    out.append(changed == 0 ? "inget ändrat" : changed + " ändringar")
        .append(" efter läsningen.\n");
    return out.toString();
  }

  private static void block(StringBuilder out, String head, String text) {
    String indent = head;
    for (String line : Texts.wrap(text, WIDTH - head.length())) {
      out.append(indent).append(line).append('\n');
      indent = " ".repeat(head.length());
    }
  }

  private static Map<String, @Nullable Object> tree(List<LawComparison> all) {
    List<Object> acts = new ArrayList<>();
    for (LawComparison act : all) {
      Map<String, @Nullable Object> tree = new LinkedHashMap<>();
      Reading reading = act.reading();
      tree.put("act", act.act());
      tree.put("file", act.file());
      tree.put("reading", reading == null ? null : TimelineJson.tree(reading));
      tree.put("through", act.through());
      tree.put("sections", act.sections());
      tree.put("cited", act.cited());
      tree.put("findings", act.findings().stream().map(LawCommand::tree).toList());
      tree.put("known", act.known());
      tree.put("unread", act.remarks());
      acts.add(tree);
    }
    Map<String, @Nullable Object> root = new LinkedHashMap<>();
    root.put("acts", acts);
    return root;
  }

  private static Map<String, @Nullable Object> tree(LawFinding finding) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("kind", finding.kind().name());
    tree.put("place", finding.place());
    tree.put("sfs", finding.sfs());
    tree.put("day", finding.day());
    tree.put("line", finding.line());
    tree.put("swedish", finding.swedish());
    tree.put("rules", finding.rules());
    return tree;
  }
}
