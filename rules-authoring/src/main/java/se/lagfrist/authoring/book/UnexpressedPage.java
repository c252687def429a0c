package se.lagfrist.authoring.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.lagfrist.authoring.review.NotExpressed;

/** What the law says that is no rule, and why. */
final class UnexpressedPage {

  /** Where the page is. */
  static final String PAGE = "inte-regler.html";

  /** What it is called. */
  static final String TITLE = "Det som inte är regler";

  private final List<NotExpressed> records;

  UnexpressedPage(List<NotExpressed> records) {
    this.records = records;
  }

  void write(Frame.Page page) {
    Html html = page.html();
    html.el("h1", TITLE);
    html.el(
        "p",
        "De här meningarna i de lästa paragraferna har inte blivit regler. För var och en står"
            + " skälet: den handlar inte om tid, den binder någon annan, eller så finns inget i"
            + " ärendet att räkna från. En paragraf som varken står här eller bär en regel är inte"
            + " läst för regelboken.",
        "class",
        "ingress");
    Map<String, List<NotExpressed>> byHeading = new LinkedHashMap<>();
    records.forEach(r -> byHeading.computeIfAbsent(r.heading(), h -> new ArrayList<>()).add(r));
    byHeading.forEach((heading, of) -> part(html, heading, of));
  }

  private static void part(Html html, String heading, List<NotExpressed> records) {
    String id = Words.slug(heading);
    html.open("section", "aria-labelledby", id).el("h2", heading, "id", id);
    html.open("dl", "class", "korthet");
    for (NotExpressed one : records) {
      html.open("div").open("dt");
      if (one.catalogueId().isPresent()) {
        html.text("Lagkatalogen ").el("code", one.subject());
      } else {
        html.prose(one.subject());
      }
      html.close();
      html.open("dd").prose(Words.sentence(Words.capital(one.reason()))).close(2);
    }
    html.close(2);
  }
}
