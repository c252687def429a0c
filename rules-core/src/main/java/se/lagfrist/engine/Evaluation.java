package se.lagfrist.engine;

import se.lagfrist.obligation.Timeline;

/** The answer for one case among many. */
public sealed interface Evaluation {

  /** Returns the id of the case. */
  String caseId();

  /**
   * The case was answered.
   *
   * @param timeline the answer
   */
  record Answered(Timeline timeline) implements Evaluation {
    @Override
    public String caseId() {
      return timeline.caseId();
    }
  }

  /**
   * The case could not be evaluated; the others go on.
   *
   * @param caseId the case
   * @param cause why
   */
  record Failed(String caseId, RuntimeException cause) implements Evaluation {}
}
