package se.lagfrist.authoring.editor;

import static java.util.Objects.requireNonNull;

/**
 * A way to mend what is wrong: put a text in place of another.
 *
 * @param title what it does, in Swedish
 * @param span what is taken away
 * @param text what comes instead
 */
public record QuickFix(String title, Span span, String text) {

  /** Checks the parts. */
  public QuickFix {
    requireNonNull(title, "title");
    requireNonNull(span, "span");
    requireNonNull(text, "text");
  }
}
