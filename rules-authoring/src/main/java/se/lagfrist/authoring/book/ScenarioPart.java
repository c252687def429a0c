package se.lagfrist.authoring.book;

import java.util.List;
import se.lagfrist.authoring.scenarier.ScenarioReport;

/** The scenarios that try a rule. */
record ScenarioPart(BookRule rule) {

  /** More scenarios than this are folded, so that the page stays readable. */
  private static final int OPEN_SCENARIOS = 4;

  void write(Html html) {
    RulePage.heading(html, "scenarier", "Scenarier");
    if (rule.scenarios().isEmpty()) {
      html.el("p", "Inget scenario prövar regeln.", "class", "ruta").close();
      return;
    }
    html.el(
        "p",
        "Regeln prövas mot "
            + Words.count(rule.scenarios().size(), "scenario", "scenarier")
            + " varje gång den ändras. Meningar om just den här regeln är markerade.",
        "class",
        "svag");
    int shown = 0;
    for (ScenarioReport.Result scenario : rule.scenarios()) {
      scenario(html, scenario, shown++ < OPEN_SCENARIOS);
    }
    html.close();
  }

  private void scenario(Html html, ScenarioReport.Result scenario, boolean open) {
    if (open) {
      html.open("details", "class", "scenario", "open", "open");
    } else {
      html.open("details", "class", "scenario");
    }
    html.open("summary").text(scenario.name());
    if (!scenario.passed()) {
      html.text(" ").el("strong", "(håller inte)", "class", "fel");
    }
    html.close();
    html.open("ul", "class", "gherkin");
    for (ScenarioReport.Sentence s : scenario.sentences()) {
      html.open("li").el("span", s.keyword(), "class", "ordet").text(" ");
      boolean own = List.of(s.text().split(" ", -1)).contains(rule.id());
      html.open(own ? "mark" : "span").days(s.text()).close(2);
    }
    html.close();
    scenario.failed().ifPresent(f -> html.open("p", "class", "fel").text(f.problem()).close());
    html.el("p", scenario.file() + ", rad " + scenario.line(), "class", "svag");
    html.close();
  }
}
