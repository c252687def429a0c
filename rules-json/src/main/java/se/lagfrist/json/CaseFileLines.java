package se.lagfrist.json;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CaseFileException;
import se.lagfrist.casefile.CaseFileException.Problem;

/**
 * Reads many case files from one text, a case a line (JSON Lines), without keeping any: for exports
 * too large for memory. A line that cannot be read is handed over with what is wrong with it, and
 * the others go on. Empty lines are passed over. A line may be at most 20 MB long.
 */
public final class CaseFileLines {

  private static final int LONGEST = 20 * 1024 * 1024;

  private CaseFileLines() {}

  /** A line of the text: a case, or what is wrong with it. */
  public sealed interface Line {

    /** Returns the number of the line, from 1. */
    long number();

    /** Returns where the line begins, in bytes from the beginning of the text. */
    long offset();
  }

  /**
   * A line that is a case.
   *
   * @param number the number of the line, from 1
   * @param offset where it begins, in bytes
   * @param file the case
   */
  public record Read(long number, long offset, CaseFile file) implements Line {}

  /**
   * A line that is none.
   *
   * @param number the number of the line, from 1
   * @param offset where it begins, in bytes
   * @param problems everything that is wrong
   */
  public record Refused(long number, long offset, CaseFileException problems) implements Line {}

  /**
   * Returns the lines of a file, in order; close the stream to close the file. A fault while
   * reading ends in an {@link UncheckedIOException}.
   *
   * @throws IOException if the file cannot be opened
   */
  public static Stream<Line> read(Path file) throws IOException {
    return read(Files.newInputStream(file));
  }

  /** Returns the lines of UTF-8 text, in order; close the stream to close the text. */
  public static Stream<Line> read(InputStream in) {
    Lines lines = new Lines(in);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                lines, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
            false)
        .onClose(lines::close);
  }

  /**
   * Reads one line again.
   *
   * @param file the file
   * @param offset where the line begins, as told when it was read
   * @throws CaseFileException naming every field that is malformed or contradictory
   * @throws IOException if the file cannot be read
   */
  public static CaseFile readAt(Path file, long offset) throws IOException {
    FileChannel channel = FileChannel.open(file).position(offset);
    try (Stream<Line> lines = read(Channels.newInputStream(channel))) {
      Line line = lines.findFirst().orElseThrow(() -> new IOException("No line at " + offset));
      if (line instanceof Refused refused) {
        throw refused.problems();
      }
      return ((Read) line).file();
    }
  }

  /** Splits at line feeds and reads each piece. */
  private static final class Lines implements Iterator<Line> {

    private final InputStream in;
    private long number;
    private long position;
    private boolean ended;
    private @Nullable Line next;

    Lines(InputStream in) {
      this.in = new BufferedInputStream(in, 1 << 16);
    }

    @Override
    public boolean hasNext() {
      while (next == null && !ended) {
        next = line();
      }
      return next != null;
    }

    @Override
    public Line next() {
      Line line = hasNext() ? next : null;
      if (line == null) {
        throw new NoSuchElementException();
      }
      next = null;
      return line;
    }

    /** Returns the next line, or null if it is blank. */
    private @Nullable Line line() {
      long begins = position;
      number++;
      boolean blank = true;
      long length = 0;
      ByteArrayOutputStream text = new ByteArrayOutputStream(512);
      try {
        for (int b = in.read(); ; b = in.read()) {
          if (b < 0) {
            ended = true;
            break;
          }
          position++;
          if (b == '\n') {
            break;
          }
          blank &= b == ' ' || b == '\t' || b == '\r';
          if (++length <= LONGEST) {
            text.write(b);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      if (blank) {
        return null;
      }
      try {
        if (length > LONGEST) {
          throw new CaseFileException(
              "?",
              List.of(
                  Problem.of(
                      "",
                      "The line is "
                          + length
                          + " bytes long; at most "
                          + LONGEST
                          + " are read.\nMaybe the line feeds between the cases are missing.",
                      "Raden är "
                          + length
                          + " byte lång; högst "
                          + LONGEST
                          + " läses.\nKanske saknas radbrytningarna mellan ärendena.")));
        }
        CaseFile file = CaseFileJson.read(new ByteArrayInputStream(text.toByteArray()));
        return new Read(number, begins, file);
      } catch (CaseFileException e) {
        return new Refused(number, begins, e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void close() {
      try {
        in.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
