package se.lagfrist.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that a call asks for. It is written beside and moved into place when it is whole, so that
 * a full disk or an interruption leaves the file that was there before.
 */
final class OutFile {

  private OutFile() {}

  /** Writes bytes. */
  interface Bytes {
    void to(OutputStream out) throws IOException;
  }

  /**
   * Writes a file.
   *
   * @throws BadInput if it cannot be written; the earlier file is then as it was
   */
  static void write(Path target, Bytes bytes) {
    write("--out: ", target, bytes);
  }

  /** Writes a file that another option, or none, asks for; errors begin with its name. */
  static void write(String option, Path target, Bytes bytes) {
    Path beside = null;
    try {
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        // A device or a pipe is written to, never replaced.
        try (OutputStream out = Files.newOutputStream(target)) {
          bytes.to(out);
        }
        return;
      }
      Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
      if (Files.exists(real) && !Files.isWritable(real)) {
        throw new IOException("skrivskyddad");
      }
      beside = real.resolveSibling("." + real.getFileName() + ".skrivs");
      beside.toFile().deleteOnExit();
      try (OutputStream out = Files.newOutputStream(beside)) {
        bytes.to(out);
      }
      move(beside, real);
      beside = null;
    } catch (IOException e) {
      throw new BadInput(
          option
              + target
              + " kan inte skrivas ("
              + Errors.oneLine(e.getMessage())
              + "). "
              + (Files.isRegularFile(target) ? "Den fil som fanns är orörd. " : "")
              + "Finns mappen, får du skriva i den, och finns det plats?");
    } catch (OutOfMemoryError e) {
      // A page is set as a whole, so its memory grows with what is reported; rows are not.
      throw new BadInput(
          option
              + target
              + ": minnet räcker inte till en så lång sida. Skriv csv eller json i stället, eller"
              + " ge Java mer minne med JDK_JAVA_OPTIONS=-Xmx1g.");
    } finally {
      remove(beside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void remove(@Nullable Path beside) {
    if (beside != null) {
      try {
        Files.deleteIfExists(beside);
      } catch (IOException e) {
        beside.toFile().deleteOnExit();
      }
    }
  }

  /**
   * Returns the form to write in: the one asked for, or the one the file's name ends with. What a
   * program opens by its ending must be what it says.
   *
   * @param asked the form asked for; null if none is
   * @param known the forms there are, each also an ending
   * @param otherwise the form if nothing is said
   * @throws BadInput if the two do not go together
   */
  static String form(
      @Nullable Path file, @Nullable String asked, List<String> known, String otherwise) {
    String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
    Optional<String> ending =
        known.stream()
            .filter(f -> name.endsWith("." + f) || (f.equals("html") && name.endsWith(".htm")))
            .findFirst();
    if (asked == null) {
      return ending.orElse(otherwise);
    }
    if (ending.isPresent() && !ending.get().equals(asked)) {
      throw new BadInput(
          "--out: "
              + file
              + " slutar på ."
              + ending.get()
              + " men --format säger "
              + asked
              + ". Ändra det ena, så att filen öppnas som det den är.");
    }
    return asked;
  }
}
