package se.lagfrist.authoring.editor;

import static java.util.Objects.requireNonNull;

import java.util.List;
import se.lagfrist.authoring.RuleFinding;

/**
 * Something to say about a text, with the words of the check and the place in the text.
 *
 * @param level how much it matters
 * @param span the words it is about
 * @param message what is wrong and a way out, in Swedish
 * @param fixes ways to mend it at once; may be empty
 */
public record Diagnostic(RuleFinding.Level level, Span span, String message, List<QuickFix> fixes) {

  /** Checks and copies. */
  public Diagnostic {
    requireNonNull(level, "level");
    requireNonNull(span, "span");
    requireNonNull(message, "message");
    fixes = List.copyOf(fixes);
  }
}
