package se.lagfrist.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CaseFileException;
import se.lagfrist.json.CaseFileJson;

/** The case files that a call names, read one by one. */
final class CaseSource {

  private final List<Path> files;
  private final PrintWriter err;
  private int bad;

  private CaseSource(List<Path> files, PrintWriter err) {
    this.files = files;
    this.err = err;
  }

  /**
   * Finds the case files.
   *
   * @param paths files and folders; of a folder every {@code .json} file right in it
   * @param err where bad files are told
   */
  static CaseSource of(List<Path> paths, PrintWriter err) {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        List<Path> found = inFolder(path);
        if (found.isEmpty()) {
          throw new BadInput(
              path
                  + ": mappen har inga ärendefiler. De slutar på .json; kanske ligger de i en annan mapp.");
        }
        files.addAll(found);
      } else if (Files.exists(path)) {
        files.add(path);
      } else {
        throw new BadInput(path + ": finns inte. Kanske är sökvägen felskriven.");
      }
    }
    return new CaseSource(files, err);
  }

  private static List<Path> inFolder(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(p -> p.toString().toLowerCase(Locale.ROOT).endsWith(".json"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new BadInput(
          folder + ": mappen kan inte läsas (" + Errors.oneLine(e.getMessage()) + ").");
    }
  }

  /** Returns the cases that can be read, in order; the others are told and counted on the way. */
  Stream<CaseFile> read() {
    return files.stream().map(this::read).flatMap(Optional::stream);
  }

  /** Returns how many files there are. */
  int size() {
    return files.size();
  }

  /** Returns how many files could not be read so far. */
  int bad() {
    return bad;
  }

  private Optional<CaseFile> read(Path file) {
    try {
      return Optional.of(CaseFileJson.read(file));
    } catch (CaseFileException e) {
      Errors.say(err, file.toString(), e);
    } catch (NoSuchFileException e) {
      Errors.say(err, file + ": finns inte.");
    } catch (AccessDeniedException e) {
      Errors.say(err, file + ": får inte läsas.");
    } catch (IOException e) {
      Errors.say(err, file + ": kan inte läsas (" + Errors.oneLine(e.getMessage()) + ").");
    }
    bad++;
    return Optional.empty();
  }
}
