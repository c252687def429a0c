package se.lagfrist.authoring.editor;

import static java.util.Objects.requireNonNull;

/**
 * What a line means.
 *
 * @param span the line
 * @param sentence the sentence it is, with gaps as {@code <name>}
 * @param meaning what the sentence means, in Swedish
 * @param example a line that is this sentence; may be empty
 */
public record Hover(Span span, String sentence, String meaning, String example) {

  /** Checks the parts. */
  public Hover {
    requireNonNull(span, "span");
    requireNonNull(sentence, "sentence");
    requireNonNull(meaning, "meaning");
    requireNonNull(example, "example");
  }
}
