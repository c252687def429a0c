package se.lagfrist.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.json.CaseFileJson;

/** Writes a file beside its place and moves it there when it is whole, so that none is half. */
final class Whole {

  private static final Pattern LINE_BREAK = Pattern.compile("\\R\\s*");

  private Whole() {}

  /** Fills a file. */
  interface Filler {
    void fill(Path file) throws IOException;
  }

  /**
   * Returns the folder of a file that is going to be written.
   *
   * @throws BadInput if there is none, or the place is no file's
   */
  static Path folder(Path target) {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(target)) {
      throw new BadInput(
          target
              + (Files.isDirectory(target)
                  ? " är en mapp. Skriv en fil i den."
                  : ": mappen finns inte."));
    }
    return folder;
  }

  /** Returns whether the place is a device or a pipe, which is written to and never replaced. */
  static boolean isDevice(Path target) {
    return Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target);
  }

  static void write(Path target, Filler filler) throws IOException {
    Path folder = folder(target);
    Path real = Files.isRegularFile(target) ? target.toRealPath() : target;
    if (Files.isRegularFile(real) && !Files.isWritable(real)) {
      throw new BadInput(target + " är skrivskyddad. Den är orörd.");
    }
    boolean device = isDevice(target);
    Path beside =
        device
            ? Files.createTempFile("lagfrist", ".tmp")
            : Files.createTempFile(
                real.equals(target) ? folder : real.getParent(),
                "." + target.getFileName(),
                ".tmp");
    beside.toFile().deleteOnExit();
    try {
      filler.fill(beside);
      if (device) {
        try (OutputStream to = Files.newOutputStream(target)) {
          Files.copy(beside, to);
        }
      } else {
        move(beside, real);
      }
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Returns a case on one line; within texts JSON has no line breaks. */
  static String line(CaseFile file) {
    return LINE_BREAK.matcher(CaseFileJson.write(file)).replaceAll("");
  }
}
