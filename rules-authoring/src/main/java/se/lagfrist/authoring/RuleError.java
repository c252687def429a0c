package se.lagfrist.authoring;

import se.lagfrist.casefile.PlainText;

/**
 * Something wrong in a rule file, told in Swedish to the person who writes it.
 *
 * @param file the file
 * @param line the line, from 1
 * @param words the words that are wrong; empty if it is the whole file or rule
 * @param message what is wrong and a way out
 */
public record RuleError(String file, int line, String words, String message) {

  /** Returns it as a line: {@code fil.dslr rad 12: ...}, with the words below it. */
  @Override
  public String toString() {
    String head = PlainText.shown(file) + " rad " + line + ": " + message;
    return words.isEmpty() ? head : head + "\n    » " + PlainText.shown(words) + " «";
  }
}
