package se.lagfrist.workshop;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagfrist.authoring.RuleSource;
import se.lagfrist.authoring.book.RuleSheet;
import se.lagfrist.authoring.editor.Completion;
import se.lagfrist.authoring.editor.Diagnostic;
import se.lagfrist.authoring.editor.Hover;
import se.lagfrist.authoring.scenarier.ScenarioReport;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.rulebook.PackFile;

/** Calls while someone writes: what is wrong, what fits, what a line means, how the rule reads. */
final class EditorCalls {

  /** More than this is not shown to choose from. */
  private static final int MOST_OFFERED = 100;

  private final Rules rules;
  private final ScenarioRuns runs;

  EditorCalls(Rules rules, ScenarioRuns runs) {
    this.rules = rules;
    this.runs = runs;
  }

  private static boolean isRules(Asked asked) {
    return asked.text("name").endsWith(RuleSource.SUFFIX);
  }

  /** Checks what is written. */
  Map<String, @Nullable Object> check(Asked asked) {
    return Trees.of("diagnostics", found(asked).stream().map(Trees::diagnostic).toList());
  }

  private List<Diagnostic> found(Asked asked) {
    String name = asked.text("name");
    String text = asked.text("text");
    if (isRules(asked)) {
      return rules.editor().diagnostics(new RuleSource(name, text));
    }
    ObligationEngine engine = engineOrLaw(asked.drafts());
    ScenarioReport report = runs.run(List.of(new PackFile(name, text)), engine);
    return rules.scenarioEditor(engine).diagnostics(text, report.results());
  }

  /** Scenarios are checked also while a rule file has errors, against what can be had. */
  private ObligationEngine engineOrLaw(Map<String, String> drafts) {
    try {
      return rules.engine(rules.sources(drafts));
    } catch (Refused e) {
      return rules.law();
    }
  }

  /** Returns what may stand where someone writes. */
  Map<String, @Nullable Object> complete(Asked asked) {
    String text = asked.text("text");
    int line = asked.number("line");
    int column = asked.number("column");
    List<Completion> found =
        isRules(asked)
            ? rules.editor().completions(text, line, column)
            : rules.scenarioEditor(engineOrLaw(asked.drafts())).completions(text, line, column);
    return Trees.of("options", found.stream().limit(MOST_OFFERED).map(Trees::completion).toList());
  }

  /** Returns what a line means. */
  Map<String, @Nullable Object> hover(Asked asked) {
    String text = asked.text("text");
    int line = asked.number("line");
    Hover found =
        (isRules(asked)
                ? rules.editor().hover(text, line)
                : rules.scenarioEditor(rules.law()).hover(text, line))
            .orElse(null);
    return found == null
        ? Trees.of()
        : Trees.of(
            "span", Trees.span(found.span()),
            "sentence", found.sentence(),
            "meaning", found.meaning(),
            "example", found.example());
  }

  /** Returns the rules of a file as the rule book shows them. */
  Map<String, @Nullable Object> read(Asked asked) {
    Map<String, String> drafts = asked.drafts();
    String name = asked.text("name");
    String text = drafts.getOrDefault(name, "");
    ObligationEngine engine = rules.engine(List.of(new RuleSource(name, text)));
    ScenarioReport report = runs.run(rules.scenarios(drafts), engineOrLaw(drafts));
    return Trees.of("html", RuleSheet.rules(engine, new PackFile(name, text), report));
  }
}
