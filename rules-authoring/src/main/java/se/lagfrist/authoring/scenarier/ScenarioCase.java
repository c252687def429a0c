package se.lagfrist.authoring.scenarier;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;

/**
 * A case written as a scenario writes it, one fact a sentence. What can be tried in a form can thus
 * be kept as a scenario, word for word.
 *
 * @param file the case; null if the sentences do not make one
 * @param problem what is wrong, in Swedish; empty if nothing is
 * @param sentence which sentence is wrong, from 0; -1 if none is, or it is all of them together
 */
public record ScenarioCase(@Nullable CaseFile file, String problem, int sentence) {

  /** Checks the parts. */
  public ScenarioCase {
    requireNonNull(problem, "problem");
  }

  /**
   * Reads sentences such as {@code ansökan a1 (hemtjänst) där ansökans ankomst är 2026-03-02},
   * without the word they begin with.
   */
  public static ScenarioCase of(List<String> sentences) {
    FactText text = new FactText(Steps.CASE);
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      try {
        facts.add(text.read(sentences.get(i)));
      } catch (Unmet e) {
        return new ScenarioCase(null, e.at(1, "").problem(), i);
      }
    }
    try {
      return new ScenarioCase(CaseText.file(facts), "", -1);
    } catch (Unmet e) {
      return new ScenarioCase(null, e.at(1, "").problem(), -1);
    }
  }
}
