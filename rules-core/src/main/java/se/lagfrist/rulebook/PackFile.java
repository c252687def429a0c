package se.lagfrist.rulebook;

import static java.util.Objects.requireNonNull;

/**
 * A file that a rule pack was made from, as its author wrote it.
 *
 * @param name its name, without folders, such as {@code barnutredning.dslr}
 * @param text its text
 */
public record PackFile(String name, String text) {

  /** Checks the parts. */
  public PackFile {
    requireNonNull(name, "name");
    requireNonNull(text, "text");
  }
}
