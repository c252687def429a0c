package se.lagfrist.authoring.book;

import java.util.List;
import se.lagfrist.authoring.WrittenRules.Sentence;
import se.lagfrist.rulebook.LawText;

/** How a rule stands in a list. */
final class RuleList {

  private RuleList() {}

  /** Marks what is not law, wherever its name stands. */
  static void mark(Html html, BookRule rule) {
    if (!Words.isLaw(rule.rule().force())) {
      html.text(" ").el("span", Words.force(rule.rule().force()), "class", "marke inte-lag");
    }
  }

  static void item(Frame.Page page, BookRule rule) {
    Html html = page.html();
    html.open("li");
    body(page, rule);
    html.close();
  }

  /** Writes an entry that the search reads. */
  static void found(Frame.Page page, BookRule rule) {
    Html html = page.html();
    StringBuilder words = new StringBuilder();
    for (Sentence s : rule.written().sentences()) {
      words.append(s.text()).append(' ');
    }
    for (LawText v : rule.rule().law().versions()) {
      words.append(v.citation().print()).append(' ');
    }
    words.append(rule.subject().title());
    html.open("li", "data-ord", words.toString());
    body(page, rule);
    html.close();
  }

  private static void body(Frame.Page page, BookRule rule) {
    Html html = page.html();
    html.el("a", rule.title(), "href", page.to(rule.page()), "class", "titel");
    mark(html, rule);
    html.open("p").prose(Words.sentence(rule.rule().details().duty())).close();
    String time = rule.time(rule.latest());
    html.open("p", "class", "svag")
        .open("span", "class", "lagrum")
        .prose(rule.latest().citation().print())
        .close()
        .prose(time.isEmpty() ? "" : ": " + time)
        .close();
  }

  static void of(Frame.Page page, List<BookRule> rules) {
    page.html().open("ul", "class", "regellista");
    rules.forEach(r -> item(page, r));
    page.html().close();
  }
}
