package se.lagfrist.workshop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.lagfrist.authoring.RuleSource;
import se.lagfrist.authoring.WrittenRules;
import se.lagfrist.authoring.WrittenRules.WrittenRule;
import se.lagfrist.authoring.book.RuleSheet;
import se.lagfrist.authoring.scenarier.ScenarioCase;
import se.lagfrist.authoring.scenarier.ScenarioForms;
import se.lagfrist.authoring.scenarier.ScenarioReport;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Term;
import se.lagfrist.casefile.TermField;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Timeline;
import se.lagfrist.rulebook.PackFile;

/** Calls that try rules: the scenarios of the folder, and a case filled in by hand. */
final class TrialCalls {

  private final Rules rules;
  private final ScenarioRuns runs;

  TrialCalls(Rules rules, ScenarioRuns runs) {
    this.rules = rules;
    this.runs = runs;
  }

  /** Runs the scenarios as they are written, and tells which rules none tries. */
  Map<String, @Nullable Object> scenarios(Asked asked) {
    Map<String, String> drafts = asked.drafts();
    List<RuleSource> sources = rules.sources(drafts);
    ScenarioReport report = runs.run(rules.scenarios(drafts), rules.engine(sources));
    List<Object> results = new ArrayList<>();
    report.results().forEach(r -> results.add(Trees.result(r)));
    return Trees.of("results", results, "untried", untried(sources, report));
  }

  /** Returns which rules no scenario shows to apply, and not to apply. */
  static List<String> untried(List<RuleSource> sources, ScenarioReport report) {
    List<String> ids = new ArrayList<>();
    for (RuleSource source : sources) {
      for (WrittenRule rule : WrittenRules.of(new PackFile(source.name(), source.text())).rules()) {
        ids.add(rule.id());
      }
    }
    return report.untried(ids);
  }

  /** Returns what a case can consist of, for the form. */
  Map<String, @Nullable Object> model(Asked asked) {
    Map<String, Object> kinds = new TreeMap<>();
    for (FactType type : FactType.all()) {
      List<Object> days = new ArrayList<>();
      for (DateField day : type.dates()) {
        days.add(Trees.of("name", day.swedish(), "required", day.required()));
      }
      kinds.put(
          type.swedish(), Trees.of("name", type.swedish(), "days", days, "words", words(type)));
    }
    return Trees.of("kinds", List.copyOf(kinds.values()));
  }

  /** Returns the words of a kind of fact, each group with what it tells. */
  private static List<Object> words(FactType type) {
    List<Object> groups = new ArrayList<>();
    for (List<String> group : ScenarioForms.words(type)) {
      String label =
          type.terms().stream()
              .filter(t -> t.values().stream().map(Term::swedish).toList().equals(group))
              .map(TermField::swedish)
              .findFirst()
              .orElse(group.get(0).replace(" ...", ""));
      groups.add(Trees.of("label", label, "choices", group));
    }
    return groups;
  }

  /** Answers a case: what is to be done, what is asked, and why a rule gives nothing. */
  Map<String, @Nullable Object> answer(Asked asked) {
    List<String> sentences = asked.texts("facts");
    LocalDate day = asked.day("day");
    if (day.isBefore(CaseFile.FIRST_DAY) || day.isAfter(CaseFile.LAST_DAY)) {
      throw Refused.bad("Dagen ligger utanför åren 1900 till 2200.");
    }
    ScenarioCase read = ScenarioCase.of(sentences);
    CaseFile file = read.file();
    if (file == null) {
      return Trees.of("problem", read.problem(), "fact", read.sentence());
    }
    Map<String, String> drafts = asked.drafts();
    ObligationEngine engine = rules.engine(rules.sources(drafts));
    Timeline timeline = engine.evaluate(file, day);
    List<Object> obligations = new ArrayList<>();
    StringBuilder drawings = new StringBuilder();
    timeline.obligations().forEach(o -> obligations.add(Trees.obligation(o, day)));
    List<Object> whyNot = new ArrayList<>();
    String name = asked.text("name");
    for (WrittenRule rule :
        WrittenRules.of(new PackFile(name, drafts.getOrDefault(name, ""))).rules()) {
      if (!timeline.of(rule.id()).isEmpty()) {
        drawings.append(RuleSheet.drawing(sentences, file, timeline, rule.id()));
      } else if (engine.rules().asked(rule.id()).isPresent()) {
        whyNot.add(Trees.whyNot(engine.whyNot(file, rule.id(), day)));
      }
    }
    return Trees.of(
        "obligations", obligations,
        "questions", timeline.questions().stream().map(Trees::question).toList(),
        "whyNot", whyNot,
        "drawing", drawings.toString(),
        "wakeUp", timeline.wakeUp().map(LocalDate::toString).orElse(""));
  }
}
