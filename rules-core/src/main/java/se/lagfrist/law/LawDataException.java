package se.lagfrist.law;

/**
 * A data file about the law, such as the one with reading dates, says something that is not
 * understood. The message is Swedish, since a lawyer edits the file, and begins with its name and
 * line.
 */
public final class LawDataException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;

  /**
   * A mistake in a file.
   *
   * @param file name of the file
   * @param line the line, from 1; 0 for the file as a whole
   * @param message what is wrong and a way out, in Swedish
   */
  public LawDataException(String file, int line, String message) {
    super(file + (line > 0 ? ", rad " + line : "") + ": " + message);
    this.file = file;
    this.line = line;
  }

  /** Returns the name of the file. */
  public String file() {
    return file;
  }

  /** Returns the line, from 1; 0 for the file as a whole. */
  public int line() {
    return line;
  }
}
