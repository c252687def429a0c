package se.lagfrist.casefile;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A case file that cannot be used: every problem with the path to the field it is in. */
public final class CaseFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** How many problems the texts tell; {@link #problems()} has all. */
  private static final int SHOWN = 20;

  private final String caseId;
  private final transient List<Problem> problems;

  /**
   * One problem.
   *
   * @param path where, as a JSON pointer such as {@code /facts/3/endedOn}
   * @param factId the id of the fact it is in; null if it is in none, or in one without an id
   * @param message what is wrong and a way out
   * @param swedish the same in Swedish
   */
  public record Problem(String path, @Nullable String factId, String message, String swedish) {

    /** Returns one that is in no fact. */
    public static Problem of(String path, String message, String swedish) {
      return new Problem(path, null, message, swedish);
    }
  }

  /** Reports the given problems, at least one, in the given case. */
  public CaseFileException(String caseId, List<Problem> problems) {
    super(
        "Case file "
            + PlainText.shown(caseId)
            + " cannot be used:"
            + listed(problems, Problem::message)
            + (problems.size() > SHOWN ? "\n  and " + (problems.size() - SHOWN) + " more." : ""));
    this.caseId = caseId;
    this.problems = List.copyOf(problems);
  }

  private static String listed(List<Problem> problems, Function<Problem, String> told) {
    return problems.stream()
        .limit(SHOWN)
        .map(p -> "\n  " + p.path() + ": " + told.apply(p))
        .collect(Collectors.joining());
  }

  /** Returns in Swedish what {@link #getMessage()} says. */
  public String swedish() {
    return "Ärendet "
        + PlainText.shown(caseId)
        + " går inte att använda:"
        + listed(problems, Problem::swedish)
        + (problems.size() > SHOWN ? "\n  och " + (problems.size() - SHOWN) + " fel till." : "");
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
