package se.lagfrist.authoring.lawtext;

/**
 * A file is not the text of an act, or not the whole of it. The message is Swedish and begins with
 * file and line.
 */
public final class LawTextException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;

  /**
   * What is wrong with a file.
   *
   * @param file name of the file
   * @param line the line, from 1; 0 for the file as a whole
   * @param message what is wrong and a way out, in Swedish
   */
  public LawTextException(String file, int line, String message) {
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
