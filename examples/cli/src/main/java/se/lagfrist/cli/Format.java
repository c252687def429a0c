package se.lagfrist.cli;

import java.util.Locale;

/** How an answer is written. */
enum Format {
  TEXT,
  JSON;

  static Format of(String text) {
    for (Format format : values()) {
      if (format.name().equalsIgnoreCase(text)) {
        return format;
      }
    }
    throw new BadInput(
        "Formatet \"" + text + "\" finns inte. Skriv --format text eller --format json.");
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
