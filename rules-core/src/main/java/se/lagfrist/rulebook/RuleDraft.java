package se.lagfrist.rulebook;

import java.util.List;
import java.util.Objects;

/**
 * A rule as its file says it, sentence by sentence: what a pack carries beside the compiled
 * conditions, and what a check of rule files looks at.
 *
 * @param id its id
 * @param title its name
 * @param file its file
 * @param line where it begins, from 1
 * @param said everything that stands in the head, between {@code NÄR} and {@code SÅ}, and after
 */
public record RuleDraft(String id, String title, String file, int line, List<Said> said) {

  /** Keeps a copy of the sentences. */
  public RuleDraft {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(file, "file");
    said = List.copyOf(said);
  }

  /**
   * Puts the rule together.
   *
   * @throws UnfitSentence in Swedish, if the sentences do not go together
   */
  public Rule rule() {
    RuleBuilder builder = new RuleBuilder(id, title, file, line);
    for (int i = 0; i < said.size(); i++) {
      try {
        said.get(i).tell(builder);
      } catch (IllegalArgumentException e) {
        throw new UnfitSentence(i, e);
      }
    }
    try {
      return builder.build();
    } catch (IllegalArgumentException e) {
      throw new UnfitSentence(said.size(), e);
    }
  }
}
