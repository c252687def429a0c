package se.lagfrist.authoring.scenarier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.lagfrist.rulebook.PackFile;

/** Reads files of scenarios. */
public final class ScenarioFiles {

  /** How they end. */
  public static final String SUFFIX = ".feature";

  /** The largest file of scenarios in bytes. */
  public static final int LARGEST_FILE = 1_000_000;

  private ScenarioFiles() {}

  /**
   * Reads every file of scenarios in a folder and below it, in order of name. A name is the path
   * from the folder, with {@code /} between its parts.
   *
   * @throws IOException if one cannot be read
   */
  public static List<PackFile> readAll(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> all = Files.walk(folder)) {
      paths =
          all.filter(p -> p.toString().toLowerCase(Locale.ROOT).endsWith(SUFFIX))
              .filter(Files::isRegularFile)
              .sorted()
              .toList();
    } catch (UncheckedIOException e) {
      throw new IOException(e);
    }
    List<PackFile> files = new ArrayList<>();
    for (Path path : paths) {
      files.add(read(path, folder.relativize(path).toString().replace('\\', '/')));
    }
    return List.copyOf(files);
  }

  /**
   * Reads one file of scenarios.
   *
   * @throws IOException if it cannot be read
   */
  public static PackFile read(Path file) throws IOException {
    return read(file, file.getFileName().toString());
  }

  private static PackFile read(Path file, String name) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new IOException(name + ": not a regular file");
    }
    // One byte more than what is taken, so that the run sees that it is too large and says so.
    try (var in = Files.newInputStream(file)) {
      return new PackFile(
          name, new String(in.readNBytes(LARGEST_FILE + 1), StandardCharsets.UTF_8));
    }
  }
}
