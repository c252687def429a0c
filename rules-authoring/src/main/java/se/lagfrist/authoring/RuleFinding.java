package se.lagfrist.authoring;

import static java.util.Objects.requireNonNull;

/**
 * Something a check has to say about a rule file, in Swedish.
 *
 * @param level how much it matters
 * @param error where it is, what is wrong and a way out
 */
public record RuleFinding(Level level, RuleError error) {

  /** How much a finding matters. */
  public enum Level {
    /** The file must not be used. */
    ERROR("fel"),
    /** Someone should look before the file is used. */
    WARNING("varning"),
    /** Good to know. */
    NOTE("upplysning");

    private final String swedish;

    Level(String swedish) {
      this.swedish = swedish;
    }

    /** Returns its Swedish name. */
    public String swedish() {
      return swedish;
    }
  }

  /** Checks the parts. */
  public RuleFinding {
    requireNonNull(level, "level");
    requireNonNull(error, "error");
  }

  /** Returns whether the file must not be used. */
  public boolean isError() {
    return level == Level.ERROR;
  }

  /** Returns it as a line: {@code fel: fil.dslr rad 12: ...}, with the words below it. */
  @Override
  public String toString() {
    return level.swedish() + ": " + error;
  }
}
