package se.lagfrist.rulebook;

import java.util.function.Consumer;

/** Makes a rule from what its sentences say, without compiling it: for checks of rule files. */
public final class RuleDraft {

  private RuleDraft() {}

  /**
   * Returns the rule.
   *
   * @param id its id
   * @param title its name
   * @param file its file
   * @param line where it begins, from 1
   * @param sentences says everything that stands in the head and after {@code SÅ}
   * @throws IllegalArgumentException if there is no wording, or two are in force on the same day
   */
  public static Rule of(
      String id, String title, String file, int line, Consumer<RuleBuilder> sentences) {
    RuleBuilder builder = new RuleBuilder(id, title, file, line);
    sentences.accept(builder);
    return builder.build();
  }
}
