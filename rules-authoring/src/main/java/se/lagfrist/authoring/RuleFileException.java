package se.lagfrist.authoring;

import java.util.List;
import java.util.stream.Collectors;

/** Rule files that are not taken. Nothing of them has been compiled or run. */
public final class RuleFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<RuleError> errors;

  /** Reports the given errors, at least one. */
  public RuleFileException(List<RuleError> errors) {
    super(errors.stream().limit(50).map(RuleError::toString).collect(Collectors.joining("\n")));
    this.errors = List.copyOf(errors);
  }

  /** Returns the errors in the order of the files and lines. */
  public List<RuleError> errors() {
    return errors;
  }
}
