package se.lagfrist.authoring.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.lagfrist.authoring.RuleSets;
import se.lagfrist.authoring.WrittenRules;
import se.lagfrist.authoring.WrittenRules.WrittenRule;
import se.lagfrist.authoring.lawtext.LawShelf;
import se.lagfrist.authoring.scenarier.ScenarioReport;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Timeline;
import se.lagfrist.rulebook.PackFile;
import se.lagfrist.rulebook.RuleCurrency;

/** Parts of the rule book by themselves, for a page that shows a rule while it is written. */
public final class RuleSheet {

  private RuleSheet() {}

  /** Returns the style sheet that the parts are written for. */
  public static String style() {
    return Book.resource(Book.STYLE);
  }

  /**
   * Returns the rules of a file as the rule book shows them, as HTML that is also well-formed XML.
   *
   * @param engine an engine with the rules of the file
   * @param file the file
   * @param report what came of scenarios, from which the typical case is taken
   */
  public static String rules(ObligationEngine engine, PackFile file, ScenarioReport report) {
    WrittenRules written = WrittenRules.of(file);
    Subject subject = Subject.of(RuleSets.LOCAL, written);
    StringBuilder out = new StringBuilder();
    for (WrittenRule one : written.rules()) {
      engine
          .rules()
          .rule(one.id())
          .ifPresent(
              rule -> {
                BookRule book = new BookRule(rule, subject, one, of(report, one.id()), List.of());
                RulePage page =
                    new RulePage(
                        book,
                        RuleCurrency.of(rule, engine.law()),
                        LawShelf.empty(),
                        engine.law(),
                        List.of(),
                        null,
                        null);
                out.append(Frame.part(book.page(), page::write));
              });
    }
    return out.toString();
  }

  private static List<ScenarioReport.Result> of(ScenarioReport report, String id) {
    List<ScenarioReport.Result> found = new ArrayList<>();
    for (ScenarioReport.Result result : report.results()) {
      Set<String> named = new HashSet<>();
      result.sentences().forEach(s -> named.addAll(List.of(s.text().split(" ", -1))));
      if (named.contains(id)) {
        found.add(result);
      }
    }
    return found;
  }

  /**
   * Returns a case and what one rule makes of it, drawn along a line of time and told in a table;
   * empty if the rule makes nothing of it.
   *
   * @param sentences the case as a scenario writes it
   * @param file the case
   * @param timeline what was answered
   * @param ruleId the rule
   */
  public static String drawing(
      List<String> sentences, CaseFile file, Timeline timeline, String ruleId) {
    if (timeline.of(ruleId).isEmpty()) {
      return "";
    }
    List<ScenarioReport.Sentence> told = new ArrayList<>();
    sentences.forEach(s -> told.add(new ScenarioReport.Sentence(1, "Givet", s)));
    ScenarioReport.Result scenario =
        new ScenarioReport.Result("", 1, "fallet", told, List.of(), Set.of(ruleId), Set.of(), null);
    TypicalCase typical =
        new TypicalCase(scenario, new ScenarioReport.Look(file, timeline), timeline.of(ruleId));
    return Frame.part("", page -> new CaseDrawing(typical).write(page.html()));
  }
}
