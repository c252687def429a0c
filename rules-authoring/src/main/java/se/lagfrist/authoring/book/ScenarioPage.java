package se.lagfrist.authoring.book;

import java.util.List;
import se.lagfrist.authoring.scenarier.ScenarioReport;
import se.lagfrist.authoring.scenarier.ScenarioReport.Failure;
import se.lagfrist.authoring.scenarier.ScenarioReport.Result;

/** A run of scenarios as one page that needs nothing else. */
public final class ScenarioPage {

  private ScenarioPage() {}

  /**
   * Returns the page.
   *
   * @param report what came of the run
   * @param untried rules that the scenarios leave untried, a sentence each
   */
  public static String of(ScenarioReport report, List<String> untried) {
    Html html = new Html();
    html.open("html", "lang", "sv").open("head");
    html.lone("meta", "charset", "utf-8");
    html.lone("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.el("title", "Scenarier").style(Book.resource(Book.STYLE)).close();
    html.open("body").open("main", "id", "innehall");
    html.el("h1", "Scenarier");
    long failed = report.failures();
    html.el(
        "p",
        report.results().size()
            + " prövade, "
            + (failed == 0 ? "alla håller." : failed + " håller inte."),
        "class",
        "ingress");
    if (!untried.isEmpty()) {
      html.open("section", "aria-labelledby", "oprovade");
      html.el("h2", "Regler som inte är prövade åt båda hållen", "id", "oprovade");
      html.open("ul");
      untried.forEach(u -> html.el("li", u));
      html.close(2);
    }
    String file = "";
    for (Result one : report.results()) {
      if (!one.file().equals(file)) {
        html.el("h2", one.file());
        file = one.file();
      }
      result(html, one);
    }
    return html.close(3).page();
  }

  private static void result(Html html, Result one) {
    if (one.passed()) {
      html.open("details", "class", "scenario");
    } else {
      html.open("details", "class", "scenario", "open", "open");
    }
    html.open("summary");
    html.el(
        "strong", one.passed() ? "Håller" : "Håller inte", "class", one.passed() ? "ratt" : "fel");
    html.text(" " + (one.isUnreadable() ? "Filen kan inte läsas" : one.name()));
    html.text(" (rad " + one.line() + ")").close();
    html.open("ul", "class", "gherkin");
    int wrong = one.failed().map(Failure::line).orElse(-1);
    for (ScenarioReport.Sentence s : one.sentences()) {
      html.open("li").el("span", s.keyword(), "class", "ordet").text(" ");
      html.open(s.line() == wrong ? "mark" : "span").days(s.text()).close(2);
    }
    html.close();
    one.failed().ifPresent(f -> failure(html, f));
    html.close();
  }

  private static void failure(Html html, Failure failure) {
    html.open("div", "class", "ruta");
    html.open("p").el("strong", "Rad " + failure.line() + ": ").days(failure.problem()).close();
    if (!failure.expected().isEmpty()) {
      html.open("dl", "class", "korthet");
      html.open("div").el("dt", "Väntat").open("dd").days(failure.expected()).close(2);
      html.open("div").el("dt", "Svarat").open("dd").days(failure.answered()).close(3);
    }
    failure.context().forEach(c -> html.open("p", "class", "svag").days(c).close());
    html.close();
  }
}
