package se.lagfrist.cli;

/** How a report is written that can also be a page. */
enum PageFormat {
  TEXT,
  HTML,
  JSON;

  static PageFormat of(String text) {
    for (PageFormat format : values()) {
      if (format.name().equalsIgnoreCase(text)) {
        return format;
      }
    }
    throw new BadInput(
        "Formatet \"" + text + "\" finns inte. Skriv --format text, html eller json.");
  }
}
