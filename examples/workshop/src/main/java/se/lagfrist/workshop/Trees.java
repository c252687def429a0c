package se.lagfrist.workshop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagfrist.authoring.editor.Completion;
import se.lagfrist.authoring.editor.Diagnostic;
import se.lagfrist.authoring.editor.QuickFix;
import se.lagfrist.authoring.editor.Span;
import se.lagfrist.authoring.scenarier.ScenarioReport;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Question;
import se.lagfrist.obligation.Step;
import se.lagfrist.obligation.WhyNot;

/** What is answered, as trees for JSON. */
final class Trees {

  private Trees() {}

  /** Returns a tree of names and values in turn. */
  static Map<String, @Nullable Object> of(@Nullable Object... namesAndValues) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      tree.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return tree;
  }

  static Map<String, @Nullable Object> diagnostic(Diagnostic one) {
    return of(
        "level", one.level().swedish(),
        "span", span(one.span()),
        "message", one.message(),
        "fixes", one.fixes().stream().map(Trees::fix).toList());
  }

  private static Map<String, @Nullable Object> fix(QuickFix one) {
    return of("title", one.title(), "span", span(one.span()), "text", one.text());
  }

  static Map<String, @Nullable Object> span(Span one) {
    return of("line", one.line(), "from", one.from(), "lastLine", one.lastLine(), "to", one.to());
  }

  static Map<String, @Nullable Object> completion(Completion one) {
    return of(
        "label", one.label(),
        "kind", one.kind().swedish(),
        "from", one.from(),
        "text", one.text(),
        "info", one.info());
  }

  static Map<String, @Nullable Object> result(ScenarioReport.Result one) {
    Map<String, @Nullable Object> tree =
        of(
            "file", one.file(),
            "line", one.line(),
            "name", one.isUnreadable() ? "Filen kan inte läsas" : one.name(),
            "passed", one.passed());
    one.failed()
        .ifPresent(
            f -> {
              tree.put("failedLine", f.line());
              tree.put("sentence", f.sentence());
              tree.put("problem", f.problem());
              tree.put("expected", f.expected());
              tree.put("answered", f.answered());
              tree.put("context", f.context());
            });
    return tree;
  }

  static Map<String, @Nullable Object> obligation(Obligation o, LocalDate asOf) {
    List<Object> steps = new ArrayList<>();
    for (Step step : o.explanation().steps()) {
      steps.add(
          step.swedish() + (step.citation() == null ? "" : " (" + step.citation().print() + ")"));
    }
    return of(
        "rule", o.key().ruleId(),
        "key", o.key().toString(),
        "title", o.title(),
        "status", o.status().swedish(),
        "lastDay", o.lastDay().map(LocalDate::toString).orElse(""),
        "responsible", o.responsible(),
        "duty", o.duty(),
        "citation", o.citation().print(),
        "force", o.force().swedish(),
        "law", o.force() == Force.STATUTE || o.force() == Force.REGULATION,
        "reason", o.reason(),
        "late", o.daysLate(asOf).orElse(0),
        "steps", steps);
  }

  static Map<String, @Nullable Object> question(Question one) {
    return of("text", one.swedish(), "candidates", Words.candidates(one), "rules", one.ruleIds());
  }

  static Map<String, @Nullable Object> whyNot(WhyNot answer) {
    List<Object> conditions = new ArrayList<>();
    for (WhyNot.Condition one : answer.conditions()) {
      conditions.add(
          of(
              "line", one.line(),
              "text", one.swedish(),
              "outcome", one.outcome().swedish(),
              "detail", one.detail()));
    }
    return of(
        "rule", answer.about().ruleId(),
        "title", answer.about().title(),
        "text", answer.swedish(),
        "conditions", conditions);
  }
}
