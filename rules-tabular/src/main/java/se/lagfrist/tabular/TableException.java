package se.lagfrist.tabular;

import java.util.stream.Collectors;
import se.lagfrist.casefile.PlainText;

/** A file or a mapping that cannot be used: what is wrong, where, and a way out, in Swedish. */
public final class TableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Tells what is wrong; what is read from a file is shown without what steers a terminal. */
  public TableException(String message) {
    super(message.lines().map(PlainText::shown).collect(Collectors.joining("\n")));
  }
}
