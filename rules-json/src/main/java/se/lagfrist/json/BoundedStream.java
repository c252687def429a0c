package se.lagfrist.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import se.lagfrist.casefile.CaseFileException;
import se.lagfrist.casefile.CaseFileException.Problem;

/** Refuses to read more than a given number of bytes. */
final class BoundedStream extends FilterInputStream {

  private final long most;
  private long count;

  BoundedStream(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    if (b >= 0) {
      counted(1);
    }
    return b;
  }

  @Override
  public int read(byte[] b, int off, int len) throws IOException {
    int n = super.read(b, off, len);
    counted(Math.max(0, n));
    return n;
  }

  private void counted(int n) {
    count += n;
    if (count > most) {
      throw new CaseFileException(
          "?",
          List.of(
              Problem.of(
                  "",
                  "Larger than "
                      + most / (1024 * 1024)
                      + " MB. Maybe many cases lie in one file; give each a file of its own.",
                  "Större än "
                      + most / (1024 * 1024)
                      + " MB. Kanske ligger många ärenden i en fil; ge varje en egen.")));
    }
  }
}
