package se.lagfrist.authoring.book;

import java.time.LocalDate;
import java.util.List;
import se.lagfrist.authoring.review.RuleReview;

/** How a rule was read against the law by others than the one who wrote it. */
final class ReviewPart {

  static final String ID = "last";
  static final String TITLE = "Läst mot lagen";

  private static final List<String> NUMBERS = List.of("ingen", "en", "två", "tre", "fyra", "fem");

  private final List<RuleReview> reviews;

  ReviewPart(List<RuleReview> reviews) {
    this.reviews = reviews;
  }

  void write(Html html) {
    if (reviews.isEmpty()) {
      return;
    }
    html.open("section", "aria-labelledby", ID).el("h2", TITLE, "id", ID);
    LocalDate last = reviews.stream().map(RuleReview::on).max(LocalDate::compareTo).orElseThrow();
    // The one who wrote the rule read the law too.
    int readers = reviews.size() + 1;
    html.open("p")
        .prose(
            "Läst av "
                + (readers < NUMBERS.size() ? NUMBERS.get(readers) : Integer.toString(readers))
                + ", senast "
                + last
                + ".")
        .close();
    for (RuleReview review : reviews) {
      html.open("dl", "class", "korthet");
      entry(html, "Dag", List.of(review.on().toString()));
      entry(html, "Text", review.text().isEmpty() ? List.of() : List.of(review.text()));
      entry(html, "Lagrum", review.sections());
      entry(html, "Fynd", review.findings().isEmpty() ? List.of("Inga.") : review.findings());
      entry(html, "Ändrat", review.changes());
      entry(html, "Öppet", review.open());
      html.close();
    }
    html.close();
  }

  private static void entry(Html html, String term, List<String> texts) {
    if (texts.isEmpty()) {
      return;
    }
    html.open("div").el("dt", term);
    texts.forEach(t -> html.open("dd").prose(Words.capital(t)).close());
    html.close();
  }
}
