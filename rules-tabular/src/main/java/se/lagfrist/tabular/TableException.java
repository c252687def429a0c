package se.lagfrist.tabular;

/** A file or a mapping that cannot be used: what is wrong, where, and a way out, in Swedish. */
public final class TableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Tells what is wrong. */
  public TableException(String message) {
    super(message);
  }
}
