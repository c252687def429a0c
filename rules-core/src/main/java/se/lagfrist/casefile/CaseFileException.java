package se.lagfrist.casefile;

import java.util.List;
import java.util.stream.Collectors;

/** A case file that cannot be used: every problem with the path to the field it is in. */
public final class CaseFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String caseId;
  private final transient List<Problem> problems;

  /**
   * One problem.
   *
   * @param path where, as a JSON pointer such as {@code /facts/3/endedOn}
   * @param message what is wrong and a way out
   */
  public record Problem(String path, String message) {}

  /** Reports the given problems, at least one, in the given case. */
  public CaseFileException(String caseId, List<Problem> problems) {
    super(
        "Case file "
            + PlainText.shown(caseId)
            + " cannot be used:"
            + problems.stream()
                .limit(20)
                .map(p -> "\n  " + p.path() + ": " + p.message())
                .collect(Collectors.joining())
            + (problems.size() > 20 ? "\n  and " + (problems.size() - 20) + " more." : ""));
    this.caseId = caseId;
    this.problems = List.copyOf(problems);
  }

  /** Returns the id of the case, or {@code ?} if it has none. */
  public String caseId() {
    return caseId;
  }

  /** Returns the problems in the order they were found. */
  public List<Problem> problems() {
    return problems;
  }
}
