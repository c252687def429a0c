package se.lagfrist.authoring.scenarier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence of a scenario that does not hold, or that cannot be understood; told in Swedish. */
final class Unmet extends AssertionError {

  private static final long serialVersionUID = 1L;

  private final String problem;
  private final String expected;
  private final String answered;
  private final transient List<String> context;
  private final boolean unknown;

  private Unmet(
      String problem, String expected, String answered, List<String> context, boolean unknown) {
    super(problem);
    this.problem = problem;
    this.expected = expected;
    this.answered = answered;
    this.context = context;
    this.unknown = unknown;
  }

  /** Something else was answered than expected. */
  static Unmet difference(String problem, String expected, String answered, List<String> context) {
    return new Unmet(problem, expected, answered, context, false);
  }

  /** Something does not hold or cannot be understood, and the problem says it all. */
  static Unmet problem(String problem, List<String> context) {
    return new Unmet(problem, "", "", context, false);
  }

  /** Something cannot be understood, and the problem says it all. */
  static Unmet problem(String problem) {
    return problem(problem, List.of());
  }

  /** The sentence is not one of the scenario language, as far as can be told. */
  static Unmet unknown(String problem) {
    return new Unmet(problem, "", "", List.of(), true);
  }

  /** Returns whether the sentence may be one that does not exist. */
  boolean isUnknown() {
    return unknown;
  }

  /** Returns it for the report. */
  ScenarioReport.Failure at(int line, String sentence) {
    return new ScenarioReport.Failure(line, sentence, problem, expected, answered, context);
  }

  /**
   * Makes sure that something is as expected.
   *
   * @throws Unmet if it is not
   */
  static void unless(String what, String expected, String actual, List<String> context) {
    if (!expected.equals(actual)) {
      throw difference(what + ": något annat än väntat.", expected, actual, context);
    }
  }

  /**
   * Returns what a sentence before has made.
   *
   * @throws Unmet if no sentence has asked for it
   */
  static <T> T asked(@Nullable T answer, String example) {
    if (answer == null) {
      throw problem("Frågan saknas. Skriv före Så, till exempel: När " + example + ".");
    }
    return answer;
  }
}
