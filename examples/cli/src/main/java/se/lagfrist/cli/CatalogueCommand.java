package se.lagfrist.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.lagfrist.authoring.review.NotExpressed;
import se.lagfrist.authoring.review.SectionAnswer;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.json.CatalogueJson;
import se.lagfrist.json.JsonText;
import se.lagfrist.json.TimelineJson;
import se.lagfrist.law.LawChange;
import se.lagfrist.law.LawStatus;
import se.lagfrist.law.Reading;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.rulebook.RuleBook;
import se.lagfrist.rulebook.RuleCurrency;

/** {@code lagfrist catalogue}: every rule, and every duty that is knowingly not a rule. */
@Command(
    name = "catalogue",
    description = "Listar alla regler, med lagrum och lydelser, och det som inte är uttryckt.",
    synopsisHeading = "Så här: ",
    optionListHeading = "%nVal:%n")
final class CatalogueCommand implements Callable<Integer> {

  private static final int WIDTH = 100;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (förval) eller json.")
  private String format = "text";

  @Parameters(
      arity = "0..1",
      paramLabel = "PARAGRAF",
      description = "Visar bara vad reglerna gör av en paragraf, till exempel \"SoL 20 kap. 3 §\".")
  private @Nullable String section;

  @Mixin private RuleOptions own = new RuleOptions();

  @Override
  public Integer call() {
    Format wanted = Format.of(format);
    PrintWriter out = spec.commandLine().getOut();
    ObligationEngine engine = own.engine();
    RuleBook rules = engine.rules();
    if (section != null) {
      SectionText.print(out, section(section, rules), engine.law(), wanted);
      return Lagfrist.OK;
    }
    List<NotExpressed> missing = NotExpressed.of(rules.packs());
    if (wanted == Format.JSON) {
      Map<String, @Nullable Object> root = new LinkedHashMap<>();
      root.put("rules", CatalogueJson.trees(engine));
      root.put("conclusions", CatalogueJson.conclusions(engine));
      root.put("readings", engine.readings().stream().map(TimelineJson::tree).toList());
      root.put("lawChanges", CatalogueJson.changes(engine.law()));
      root.put("notExpressed", SectionText.trees(missing));
      out.print(JsonText.write(root));
    } else {
      out.println("Regler: " + rules.rules().size());
      out.println();
      out.println("Läst:");
      engine.readings().forEach(r -> block(out, "  ", reading(r)));
      rules.rules().stream()
          .sorted(Comparator.comparing(Rule::id))
          .forEach(r -> print(out, r, engine.law()));
      out.println();
      out.println("Slutsatser: " + rules.concluding().size());
      rules.concluding().forEach(r -> conclusion(out, r));
      out.println();
      out.println("Kända lagändringar: " + engine.law().changes().size());
      for (LawChange change : engine.law().changes()) {
        out.println();
        out.println("  " + change.id());
        block(out, "    ", change.swedish(change.touches()));
        block(out, "    ", "Säkerhet: " + change.certainty() + ". Källa: " + change.source() + ".");
      }
      if (!missing.isEmpty()) {
        out.println();
        out.println("Inte uttryckt: " + missing.size());
        SectionText.records(out, missing);
      }
    }
    out.flush();
    return Lagfrist.OK;
  }

  private static SectionAnswer section(String asked, RuleBook rules) {
    try {
      return SectionAnswer.of(asked, rules);
    } catch (IllegalArgumentException e) {
      throw new BadInput(Errors.oneLine(e.getMessage()));
    }
  }

  private static String reading(Reading reading) {
    return reading.swedish()
        + ", "
        + reading.readers()
        + " läsare"
        + (reading.note().isEmpty() ? "" : ". " + reading.note());
  }

  private static void print(PrintWriter out, Rule rule, LawStatus law) {
    out.println();
    out.println(rule.id() + "  ·  " + rule.details().title());
    String notLaw = Texts.notLaw(rule.force());
    block(
        out,
        "  ",
        rule.details().kind().swedish()
            + " · "
            + (notLaw.isEmpty() ? rule.force().swedish() : notLaw)
            + " · "
            + rule.details().responsible()
            + (rule.details().ownDuty() ? "" : " (väntas av annan)")
            + (rule.catalogueIds().isEmpty()
                ? ""
                : " · katalog: " + String.join(", ", rule.catalogueIds())));
    wordings(out, rule);
    rule.earlierRecipients()
        .forEach(r -> out.println("    Mottagare till och med " + r.until() + ": " + r.who()));
    rule.allNotes().forEach(note -> block(out, "    ", "Anmärkning: " + note));
    RuleCurrency currency = RuleCurrency.of(rule, law);
    currency.readings().forEach(r -> block(out, "    ", "Läst: " + r.swedish()));
    currency.swedish().forEach(text -> block(out, "    ", "Obs! " + text));
    out.println("    " + rule.file() + ", rad " + rule.line());
  }

  static void wordings(PrintWriter out, Rule rule) {
    for (LawText text : rule.law().versions()) {
      out.println(
          String.format(
              "    %s – %-10s  %s",
              text.inForce().from(),
              text.inForce().to() == null ? "" : text.inForce().to(),
              text.citation()));
    }
  }

  private static void conclusion(PrintWriter out, Rule rule) {
    out.println();
    out.println(rule.id() + "  ·  " + rule.details().title());
    wordings(out, rule);
    rule.allNotes().forEach(note -> block(out, "    ", "Anmärkning: " + note));
    out.println("    " + rule.file() + ", rad " + rule.line());
  }

  static void block(PrintWriter out, String indent, String text) {
    Texts.wrap(text, WIDTH - indent.length()).forEach(line -> out.println(indent + line));
  }
}
