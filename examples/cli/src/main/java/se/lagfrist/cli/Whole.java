package se.lagfrist.cli;

import java.io.IOException;
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

  static void write(Path target, Filler filler) throws IOException {
    Path beside = Files.createTempFile(folder(target), "." + target.getFileName(), ".tmp");
    try {
      filler.fill(beside);
      try {
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Returns a case on one line; within texts JSON has no line breaks. */
  static String line(CaseFile file) {
    return LINE_BREAK.matcher(CaseFileJson.write(file)).replaceAll("");
  }
}
