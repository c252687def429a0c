package se.lagfrist.tabular;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.PlainText;

/**
 * Writes the rows that were held back to a CSV file that opens in a spreadsheet: semicolon, UTF-8
 * with a byte order mark. Written beside its place and moved there by {@link #keep()}; without it,
 * or if there is nothing to tell, no file is left, and an old one is taken away.
 */
public final class ProblemList implements Consumer<Problem>, Closeable {

  private final Path target;
  private @Nullable Path beside;
  private @Nullable BufferedWriter out;

  private ProblemList(Path target) {
    this.target = target;
  }

  /** Returns a list that is going to stand in the given file. */
  public static ProblemList at(Path file) {
    return new ProblemList(file);
  }

  @Override
  public void accept(Problem problem) {
    try {
      BufferedWriter to = out;
      if (to == null) {
        Path folder = target.toAbsolutePath().getParent();
        boolean device = Files.exists(target) && !Files.isRegularFile(target);
        Path made =
            device
                ? Files.createTempFile(".lagfrist-fel-", ".tmp")
                : Files.createTempFile(folder, ".lagfrist-fel-", ".tmp");
        to = Files.newBufferedWriter(made, StandardCharsets.UTF_8);
        beside = made;
        out = to;
        to.write('\ufeff');
        line(to, "Orsak", "Tabell", "Rad", "Nyckel", "Kolumn", "Värde", "Råd");
      }
      line(
          to,
          problem.cause().swedish(),
          problem.table(),
          problem.place(),
          problem.key(),
          problem.column(),
          problem.value(),
          problem.hint());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts the list in its place. */
  public void keep() throws IOException {
    close(out);
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      // A device or a pipe is written to, never replaced or removed.
      if (beside != null) {
        try (OutputStream to = Files.newOutputStream(target)) {
          Files.copy(beside, to);
        }
        Files.delete(beside);
      }
    } else if (beside == null) {
      Files.deleteIfExists(target);
    } else {
      Path real = Files.exists(target) ? target.toRealPath() : target;
      Files.move(beside, real, StandardCopyOption.REPLACE_EXISTING);
    }
    out = null;
    beside = null;
  }

  @Override
  public void close() throws IOException {
    close(out);
    if (beside != null) {
      Files.deleteIfExists(beside);
    }
  }

  private static void close(@Nullable BufferedWriter out) throws IOException {
    if (out != null) {
      out.close();
    }
  }

  private static void line(BufferedWriter out, String... cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      out.write(i == 0 ? "" : ";");
      // A spreadsheet must not take what stood in someone's file for a formula of its own.
      String cell = PlainText.inCell(cells[i]);
      out.write('"' + cell.replace("\"", "\"\"") + '"');
    }
    out.write("\r\n");
  }
}
