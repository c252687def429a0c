package se.lagfrist.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why an obligation says what it says: the facts, each step of the date arithmetic with its
 * citation, and the place in the rule file.
 *
 * @param steps the steps in order
 * @param factIds the facts used
 * @param ruleFile the rule file
 * @param ruleLine line in the rule file, from 1
 */
public record Explanation(List<Step> steps, List<String> factIds, String ruleFile, int ruleLine) {

  /** Copies the lists. */
  public Explanation {
    steps = List.copyOf(steps);
    factIds = List.copyOf(factIds);
  }

  /** Returns the same explanation with what has not been read of the law told at its end. */
  Explanation with(List<Caveat> caveats) {
    List<Step> all = new ArrayList<>(steps);
    caveats.forEach(c -> all.add(new Step("Obs! " + c.swedish(), c.english(), null, c.day())));
    return new Explanation(all, factIds, ruleFile, ruleLine);
  }

  /** Returns the steps as Swedish lines. */
  public String swedish() {
    return steps.stream().map(s -> line(s, s.swedish())).collect(Collectors.joining("\n"));
  }

  /** Returns the steps as English lines. */
  public String english() {
    return steps.stream().map(s -> line(s, s.english())).collect(Collectors.joining("\n"));
  }

  private static String line(Step step, String text) {
    return step.citation() == null ? text : text + " [" + step.citation() + "]";
  }
}
